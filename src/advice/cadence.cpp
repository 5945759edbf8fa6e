#include "refer/advice/cadence.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace refer::advice {

namespace {

/// The shortest first; never is the longest.
std::tuple<std::int64_t, std::string_view> place(const project::Cadence& one) {
  return {one.days == 0 ? std::numeric_limits<std::int64_t>::max() : one.days, one.name};
}

bool is_of(const project::Cadence& one, const store::Standing& source) {
  return one.is_tag && std::find(source.tags.begin(), source.tags.end(), one.name) != source.tags.end();
}

}  // namespace

Cadences::Cadences(const project::Config& config)
    : all_ {project::cadences_of(config)}, otherwise_ {config.integer("sources.touch_days")} {
}

Rhythm Cadences::of(const store::Standing& source) const {
  if (source.touch_every) {
    return {.days = *source.touch_every};
  }
  const project::Cadence* best = nullptr;
  for (const auto& one : all_) {
    if (is_of(one, source) && (best == nullptr || place(one) < place(*best))) {
      best = &one;
    }
  }
  for (const auto& one : all_) {
    // Of a type that is named twice the last word holds, as elsewhere in the settings.
    if (!one.is_tag && one.name == source.type && (best == nullptr || !best->is_tag)) {
      best = &one;
    }
  }
  return best == nullptr ? Rhythm {.days = otherwise_} : Rhythm {.days = best->days, .because_of = best->name};
}

}  // namespace refer::advice
