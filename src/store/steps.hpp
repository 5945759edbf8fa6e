#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "refer/core/date.hpp"
#include "refer/core/error.hpp"
#include "refer/core/states.hpp"

namespace refer::store {

/// SQL: when the two of an introduction came together; a later step shows it where that was not recorded.
constexpr std::string_view introduced_sql =
    "coalesce(introduced_at, replied_at, booked_at, met_at, opportunity_at,"
    " iif(state in ('won', 'lost'), closed_at, null))";
/// SQL: the instant of the latest step of an introduction.
constexpr std::string_view latest_of_intro_sql =
    "max(accepted_at, coalesce(forwarded_at, 0), coalesce(consented_at, 0), coalesce(introduced_at, 0),"
    " coalesce(replied_at, 0), coalesce(booked_at, 0), coalesce(met_at, 0), coalesce(opportunity_at, 0),"
    " coalesce(closed_at, 0))";
/// SQL: the instant of the latest step of an ask.
constexpr std::string_view latest_of_ask_sql =
    "max(ask.queued_at, coalesce(ask.last_sent_at, ask.sent_at, 0), coalesce(ask.answered_at, 0),"
    " coalesce(ask.later_at, 0), coalesce(ask.silent_at, 0), coalesce(ask.cancelled_at, 0))";
/// SQL: how often an ask went out; once for those of before that was counted.
constexpr std::string_view sendings_sql = "max(ask.sendings, ask.sent_at is not null)";

/// SQL: when an introduction came to a stage.
[[nodiscard]] std::string_view instant_of(IntroState stage);
/// SQL: when an introduction that counts came to a state or past it: the earliest instant of the stages from there on.
[[nodiscard]] std::string counted_at_sql(IntroState state);

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
