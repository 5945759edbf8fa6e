#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/intake/csv.hpp"

namespace refer::intake {

/// A cell without white space around it, and without the quote that exports put before = + - @ TAB CR, so that a
/// spreadsheet does not compute it.
[[nodiscard]] std::string_view clean(std::string_view cell);
/// Whether all cells are empty.
[[nodiscard]] bool is_blank(const std::vector<std::string>& cells);
/// Throws Error(Fault::data) when the row has not `columns` cells. Empty ones too many do not count.
void check_count(const CsvRow& row, std::size_t columns, const std::string& file);

}  // namespace refer::intake
