#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/words.hpp"
#include "refer/intake/record.hpp"
#include "refer/project/file.hpp"

namespace refer::intake {

/// How the bytes of a file are to be read. `detect` looks at the byte order mark, and takes UTF-8 without one.
enum class Encoding { detect, utf8, utf16le, utf16be, cp1252, latin1 };

/// One line of cells. Cells that were quoted keep their line breaks (as \n).
struct CsvRow {
  std::vector<std::string> cells {};
  std::string raw {};  ///< as written, in UTF-8, without its line end; also set when next() throws for the row
  int line = 0;        ///< of its first character
};

/// Reads RFC 4180 and what programs really write: BOM, CRLF, CR or LF, quoted line breaks, empty lines (skipped), a
/// trailing empty field (kept). The separator is the one of , ; TAB | that the header shows, unless given.
class CsvReader {
 public:
  /// `file` is the name for messages, `first_line` the number of the line with which the source begins.
  CsvReader(project::Source& source, std::string file, Encoding encoding = Encoding::detect, char separator = '\0',
            int first_line = 1);
  ~CsvReader();
  /// The next line of cells; false at the end. Throws Error(Fault::data) with the line for bytes that are not in the
  /// encoding (with a hint to --encoding), a quote that is never closed, text behind a closing quote, a NUL, or a cell
  /// over 1 MiB; called again, it goes on with the line after it.
  [[nodiscard]] bool next(CsvRow& row);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The records of a CSV file whose first line is the header; names are folded to lower case with `_` for spaces and
/// dashes. Cells that begin with '= '+ '- '@ '\t or '\r lose that quote, as exports put it there. A row with more cells
/// than the header, or fewer, is Error(Fault::data) with its line; so is a name that stands twice. Cells are trimmed;
/// empty ones are left out, as are rows of empty cells. The header is read at once, so its mistakes are thrown from
/// here.
[[nodiscard]] std::unique_ptr<Records> csv_records(project::Source& source, const std::string& file,
                                                   Encoding encoding = Encoding::detect);

}  // namespace refer::intake

/// The words of encodings.
template <>
struct refer::Words<refer::intake::Encoding> {
  static constexpr std::string_view what = "encoding";
  static constexpr std::array<std::string_view, 6> words {"detect", "utf8", "utf16le", "utf16be", "cp1252", "latin1"};
};
