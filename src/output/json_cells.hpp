#pragma once

#include <string>
#include <string_view>

#include "refer/core/answer.hpp"

namespace refer::output {

/// Appends `text` as a JSON string, quotes included.
void append_json_string(std::string_view text, std::string& object);
/// The row as one JSON object on one line, its keys in the order of the columns.
[[nodiscard]] std::string json_object(const std::vector<Column>& columns, const Row& row);

}  // namespace refer::output
