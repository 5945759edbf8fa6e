#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "refer/project/cadences.hpp"
#include "refer/store/standing.hpp"

namespace refer::advice {

/// How often to be in touch with a source.
struct Rhythm {
  std::int64_t days = 0;      ///< 0: never
  std::string because_of {};  ///< the tag or the type that says so; empty: the source itself, or sources.touch_days
};

/// The rhythms of the settings.
class Cadences {
 public:
  /// Throws Error(Fault::config) as project::cadences_of.
  explicit Cadences(const project::Config& config);
  /// What the source says itself; else the shortest of its tags, of equals the first by name; else that of its type;
  /// else `sources.touch_days`.
  [[nodiscard]] Rhythm of(const store::Standing& source) const;

 private:
  std::vector<project::Cadence> all_ {};
  std::int64_t otherwise_ = 0;
};

}  // namespace refer::advice
