#pragma once

#include "refer/core/workdays.hpp"
#include "refer/project/config.hpp"

namespace refer::project {

/// When work is done, as the settings say: `calendar.workdays`, `calendar.hours`, `calendar.holidays`, in the zone in
/// which day_of counts. Throws Error(Fault::config) where there is no working day in a week.
[[nodiscard]] Workdays workdays_of(const Config& config);

}  // namespace refer::project
