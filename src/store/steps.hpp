#pragma once

#include <algorithm>

#include "refer/core/date.hpp"
#include "refer/core/error.hpp"

namespace refer::store {

/// The instant of a step that comes after another. Throws Error(Fault::usage) when it would come before.
inline Instant step_instant(const When& when, Instant previous) {
  const auto at = not_before(when, previous);
  if (at < previous) {
    throw Error(Fault::usage, "a step cannot be earlier than the one before it, at " + format(previous),
                "--on says when the step was");
  }
  return at;
}

}  // namespace refer::store
