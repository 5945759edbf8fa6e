#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/lines.hpp"

namespace refer::intake {

/// What is wrong with a row.
struct Problem {
  std::string message {};
  std::string hint {};
  std::size_t at = 0;  ///< bytes from the start of the row
};

/// What became of reading one row from the start of the text that is there.
struct Scan {
  LineSpan span {};
  bool ends = false;                  ///< the end of the row is known, and `span` with it
  int breaks = 0;                     ///< line ends inside of quotes
  std::optional<Problem> problem {};  ///< neither this nor `ends`: the row goes on behind what is there
};

/// The bytes at which an unquoted cell stops.
using Stops = std::array<bool, 256>;
[[nodiscard]] Stops stops_of(char separator);

/// Reads one row of cells; `ended` says that nothing comes behind `text`.
[[nodiscard]] Scan scan_row(std::string_view text, bool ended, const Stops& stops, char separator,
                            std::vector<std::string>& cells);

}  // namespace refer::intake
