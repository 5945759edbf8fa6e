#include "output/scale.hpp"

#include <algorithm>
#include <cmath>

#include "refer/core/text.hpp"

namespace refer::output {

namespace {

double rounded_to(double value, double steps) {
  return std::round(value * steps) / steps + 0.0;
}

}  // namespace

std::vector<double> Scale::ticks() const {
  std::vector<double> all {};
  const auto count = static_cast<int>(std::lround((last - first) / step));
  for (int index = 0; index <= count; ++index) {
    all.push_back(first + step * index);
  }
  return all;
}

Scale scale_for(double least, double most, int ticks, bool whole) {
  const double low {std::min(0.0, least)};
  const double high {std::max(0.0, most)};
  if (high <= low) {
    return {};
  }
  const double rough {(high - low) / std::max(1, ticks)};
  const double power {std::pow(10.0, std::floor(std::log10(rough)))};
  // A hair of room, so that a sum that should be a round number is one.
  const double times {rough / power * (1 - 1e-9)};
  double step {power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10)};
  step = whole ? std::max(1.0, std::round(step)) : step;
  return {.first = std::floor(low / step + 1e-9) * step, .last = std::ceil(high / step - 1e-9) * step, .step = step};
}

std::string tick_text(double value, Kind kind) {
  if (kind == Kind::rate) {
    return format_number(rounded_to(value * 100, 10)) + " %";
  }
  constexpr double thousand {1e3};
  const double size {std::abs(value)};
  if (size >= thousand * thousand) {
    return format_number(rounded_to(value / thousand / thousand, 100)) + "M";
  }
  if (size >= 10 * thousand) {
    return format_number(rounded_to(value / thousand, 100)) + "k";
  }
  return format_number(rounded_to(value, 1e4));
}

std::string place_text(double value) {
  return format_number(rounded_to(value, 100));
}

}  // namespace refer::output
