#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace refer {

/// What an amount of money says: `1.5M` and `EUR`. Either may be empty.
struct AmountParts {
  std::string_view amount {};  ///< digits, separators, and perhaps k, M or B
  std::string currency {};
};

/// Takes the currency, a word or a sign, off either end of an amount. Throws Error(Fault::usage) when it names two.
[[nodiscard]] AmountParts split_amount(std::string_view text);

/// Whether an amount ends in k, M or B, and by how many places that moves the point; 0 when in none.
[[nodiscard]] std::size_t places_of(std::string_view amount);

/// The digits before the point, without their separators; nothing when these do not stand between groups of three.
[[nodiscard]] std::optional<std::string> find_whole(std::string_view text);

}  // namespace refer
