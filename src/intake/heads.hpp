#pragma once

#include <string>
#include <string_view>

#include "refer/intake/mapping.hpp"

namespace refer::intake {

/// What two spellings of a head have in common: folded, letters and digits only. `E-mail 1 - Value` and `email1value`
/// are one head.
[[nodiscard]] std::string head_key(std::string_view head);

/// The header of a file, and the rest of it.
struct Header {
  std::unique_ptr<project::Source> text {};  ///< from the header on
  int line = 0;                              ///< of the header
};

/// Finds the header among the first lines of `text`. Throws Error(Fault::data) when there is none.
[[nodiscard]] Header find_header(std::unique_ptr<project::Source> text, const std::string& file, const Map& map,
                                 const MappingOptions& options);

}  // namespace refer::intake
