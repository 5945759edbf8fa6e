#pragma once

#include <string>
#include <vector>

namespace transcript {

/// What differs, like a unified diff with three lines around; empty when nothing does. Lines only in `expected` begin
/// with -, those only in `actual` with +.
[[nodiscard]] std::string difference(const std::vector<std::string>& expected, const std::vector<std::string>& actual);

}  // namespace transcript
