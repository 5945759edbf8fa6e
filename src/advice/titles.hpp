#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace refer::advice {

/// A role, or one of the titles that somebody holds, as its words.
using Title = std::vector<std::string>;

/// The words of a role as a profile names it: VP, Sales.
[[nodiscard]] Title read_role(std::string_view role);
/// The titles that somebody says they hold now; what they were, and whom they report to, is left out.
[[nodiscard]] std::vector<Title> read_titles(std::string_view text);
/// Whether one of the titles is of that role: it has all the words of the role, and none that makes it less.
[[nodiscard]] bool holds(const Title& role, const std::vector<Title>& titles);

}  // namespace refer::advice
