#pragma once

#include <string>
#include <vector>

#include "refer/core/answer.hpp"

namespace refer::output {

/// An axis from `first` to `last`, both among its ticks.
struct Scale {
  double first = 0;
  double last = 1;
  double step = 1;

  /// Where a value is, as a fraction of the axis.
  [[nodiscard]] double at(double value) const { return (value - first) / (last - first); }
  [[nodiscard]] std::vector<double> ticks() const;
};

/// The axis that holds 0 and both values, with about `ticks` steps of 1, 2 or 5 times a power of ten; whole steps where
/// `whole`.
[[nodiscard]] Scale scale_for(double least, double most, int ticks, bool whole);

/// A tick in a few signs: 20 %, 1.5k, 2M.
[[nodiscard]] std::string tick_text(double value, Kind kind);

/// A place in a picture with two decimals, the same everywhere: 12.5.
[[nodiscard]] std::string place_text(double value);

}  // namespace refer::output
