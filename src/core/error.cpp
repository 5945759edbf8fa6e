#include "refer/core/error.hpp"

#include <algorithm>
#include <array>

namespace refer {

bool concerns_one(Fault fault) {
  constexpr std::array faults {Fault::usage, Fault::missing, Fault::conflict, Fault::data, Fault::refused};
  return std::find(faults.begin(), faults.end(), fault) != faults.end();
}

Error Error::at(const Place& place) const {
  Error placed {*this};
  if (placed.place_.file.empty())
    placed.place_.file = place.file;
  if (placed.place_.line == 0)
    placed.place_.line = place.line;
  if (placed.place_.column == 0)
    placed.place_.column = place.column;
  return placed;
}

}  // namespace refer
