#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace refer::advice {

/// A region as words, and the countries that it means, where it is known to mean any.
struct Region {
  std::vector<std::string> words {};
  std::vector<std::string_view> countries {};
};

[[nodiscard]] Region read_region(std::string_view text);
/// Whether a place lies in a region; nothing where neither the words nor the countries tell: a city names no country.
[[nodiscard]] std::optional<bool> lies_in(const Region& place, const Region& region);

}  // namespace refer::advice
