#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/project/config.hpp"

namespace refer::project {

/// How often to be in touch with the sources of a type, or with those that have a tag.
struct Cadence {
  bool is_tag = false;
  std::string name {};
  std::int64_t days = 0;  ///< 0: never
};

/// Reads "customer=90" or "tag:vip=30". Throws Error(Fault::usage) on anything else.
[[nodiscard]] Cadence parse_cadence(std::string_view entry);
/// Those of `sources.cadences`. Throws Error(Fault::config) with near misses for a type of source that is none.
[[nodiscard]] std::vector<Cadence> cadences_of(const Config& config);

}  // namespace refer::project
