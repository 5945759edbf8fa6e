#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/money.hpp"

namespace refer {

/// One value of a row. `std::monostate` is no value: null in JSON, empty elsewhere.
using Cell = std::variant<std::monostate, bool, std::int64_t, double, std::string, Money, Instant, Date,
                          std::vector<std::string>>;
/// A text; an empty one is no value.
[[nodiscard]] Cell text_cell(std::string text);
/// A fraction to four digits: more would say nothing.
[[nodiscard]] Cell rounded_cell(double number);
/// The cells of one row, in the order of the columns.
using Row = std::vector<Cell>;

/// What a column means, for formats that care: alignment, colour, rounding.
enum class Kind {
  text,
  integer,
  number,  ///< a plain fraction, days for instance
  rate,    ///< a fraction of one, shown as a percentage in tables and as a fraction elsewhere
  flag,    ///< true or false
  instant,
  date,
  money,
  list,   ///< several texts
  state,  ///< a word of a pipeline, coloured
};

/// A column of an answer.
struct Column {
  std::string name;  ///< the key in JSON and the head in CSV; lower case, underscores; part of the public interface
  Kind kind = Kind::text;
  bool extra = false;    ///< in a list only when --columns names it; `show` always has it
  std::string depth {};  ///< the column, where it is shown, that says how many steps to the right a table puts this one
};

/// Puts the next row into its argument; false, and the row untouched, at the end.
using Rows = std::function<bool(Row&)>;

/// How a table is drawn: bars a row, lines along its rows, steps (a line that falls or rises at its points), or figures
/// (large numbers; only a page has them).
struct Chart {
  enum class Kind { bars, lines, steps, figures };
  Kind kind = Kind::bars;
  std::vector<std::string> y {};  ///< the columns whose numbers are drawn
  std::string x {};               ///< the column that says for what, or when
  std::string series {};          ///< the column that divides the rows into lines; empty: they are one
};

/// Columns, and rows pulled one at a time.
struct Table {
  std::vector<Column> columns {};
  Rows rows {};
  std::string title {};          ///< what it answers, in a line
  std::string details {};        ///< how it counts, in paragraphs
  std::vector<Chart> charts {};  ///< how it can be drawn
};

/// Rows that are in memory already.
[[nodiscard]] Rows rows_of(std::vector<Row> rows);
/// All that are left of a table; nothing where it has no rows.
[[nodiscard]] std::vector<Row> pull_all(const Table& table);
/// The place of a column among others; nothing where none has that name.
[[nodiscard]] std::optional<std::size_t> find_column(const std::vector<Column>& columns, std::string_view name);

/// One part of a page.
struct Block {
  enum class Kind { title, heading, paragraph, item, command };  ///< a command is one line, to be pasted
  Kind kind = Kind::paragraph;
  std::string text {};
};
/// A page to read or to hand on: a card, a brief. Formats that hold records see it as rows.
struct Document {
  std::vector<Block> blocks {};
  [[nodiscard]] bool empty() const { return blocks.empty(); }
};

/// What a command has to say. Only cli/ prints it.
struct Answer {
  Table table {};
  bool single = false;              ///< `show`: one object, not a list of one
  std::vector<Letter> letters {};   ///< drafted letters; formats for tables see them through letter_table
  bool is_letters = false;          ///< letters are what was asked for, even when there are none
  Document document {};             ///< a page
  std::vector<Table> sections {};   ///< several tables, each under its title; that of `table` is the title of all
  std::string_view file_format {};  ///< that of the file of --output where none is asked for; it may be put into a
                                    ///< directory, as index.FORMAT
  std::string text {};              ///< printed as it is, or as a JSON string: a man page, a schema, a script
  std::vector<std::string>
      notes {};  ///< sentences for people, to stderr; a writing command that shows rows leaves them out
  std::vector<std::string> warnings {};  ///< sentences that are always said
  std::vector<Error> failures {};  ///< what went wrong of several things, said as errors are; `status` says it too
  bool quiet = false;              ///< without rows, a table for people is nothing at all, not a head
  int status = 0;                  ///< 0, 1 for `the answer is no`, or that of the failures
};

/// The letters as rows: template, kind, from, to, cc, subject, body, message_id.
[[nodiscard]] Table letter_table(std::vector<Letter> letters);

}  // namespace refer
