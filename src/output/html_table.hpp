#pragma once

#include <string_view>
#include <vector>

#include "output/cells.hpp"
#include "refer/core/format.hpp"

namespace refer::output {

/// The rows of a table that were pulled already, and whether there may be others.
struct Pulled {
  std::vector<Row> rows {};
  bool more = true;
};

/// A table: rows that were pulled already, then the others as they come. Columns that are extra are left out.
/// `label` says what it holds, to whoever does not see where it stands.
void write_html_table(const Table& content, const Pulled& pulled, std::string_view label, const Look& look,
                      Pieces& pieces);
/// One object: a line a column.
void write_html_object(const Table& content, std::string_view label, Pieces& pieces);

}  // namespace refer::output
