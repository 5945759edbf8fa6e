#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/sink.hpp"

namespace refer {

/// How a format may look: what the terminal is like and what was asked for.
struct Look {
  bool header = true;  ///< --no-header turns it off
  bool color = false;
  std::size_t columns = 0;  ///< of the terminal; 0: no limit, nothing is cut
  bool terminal = false;    ///< somebody reads it as it comes: pictures may stand beside the figures
  bool ascii = false;       ///< the terminal knows no other characters
};

/// One output format. `rows` writes a table, where `single` says that it is one object; `letters` writes
/// letters and returns sentences of warning; `page` makes the text of a document; `sections` writes several tables,
/// `whole` has the title and the details of them all. A null function: the format does not know such answers, or has a
/// document as rows.
struct Format {
  std::string_view name;
  std::string_view summary;
  void (*rows)(const Table& table, bool single, const Look& look, Sink& sink) = nullptr;
  std::vector<std::string> (*letters)(const std::vector<Letter>& letters, Sink& sink) = nullptr;
  std::string (*page)(const Document& document) = nullptr;
  void (*sections)(const Table& whole, const std::vector<Table>& sections, const Look& look, Sink& sink) = nullptr;
  bool takes_extras = false;  ///< `rows` sees every column, unless --columns says which
};

}  // namespace refer
