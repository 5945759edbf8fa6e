#include "refer/project/workdays.hpp"

#include "refer/core/error.hpp"

namespace refer::project {

Workdays workdays_of(const Config& config) {
  Workdays calendar {.weekdays = {}, .local = !config.text("calendar.zone").empty()};
  const auto weekdays = config.list("calendar.workdays");
  if (weekdays.empty()) {
    throw Error(Fault::config, "'calendar.workdays' names no day", "write it as [\"mon\", \"tue\"]");
  }
  for (const auto& weekday : weekdays) {
    calendar.weekdays.at(parse_weekday(weekday)) = true;
  }
  for (const auto& holiday : config.list("calendar.holidays")) {
    calendar.holidays.insert(parse_holiday(holiday));
  }
  if (const auto hours = config.text("calendar.hours"); !hours.empty()) {
    calendar.hours = parse_office_hours(hours);
  }
  return calendar;
}

}  // namespace refer::project
