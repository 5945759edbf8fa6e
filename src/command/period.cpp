#include "refer/command/period.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"

namespace refer::command {

Days days_of(const std::optional<Period>& period, const Days& given, std::string_view options) {
  if (period && (given.from || given.to)) {
    throw Error(Fault::usage, fmt::format("--period says both {}", options), "give the one or the others");
  }
  return period ? Days {.from = period->from, .to = period->to} : given;
}

void check_period(const std::optional<Date>& from, const std::optional<Date>& to) {
  if (from && to && *to <= *from) {
    throw Error(Fault::usage, fmt::format("no day is from {} on and before {}", format(*from), format(*to)),
                "the day of --to is not included");
  }
}

}  // namespace refer::command
