#include "refer/core/error.hpp"

namespace refer {

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
