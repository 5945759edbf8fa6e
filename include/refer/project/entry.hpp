#pragma once

#include <optional>
#include <string_view>

namespace refer::project {

/// KEY=VALUE, as lists of settings have it.
struct KeyValue {
  std::string_view key {};
  std::optional<std::string_view> value {};  ///< nothing where there is no '='
};

/// Divides a text at its first '='; both parts are trimmed.
[[nodiscard]] KeyValue parse_entry(std::string_view text);

}  // namespace refer::project
