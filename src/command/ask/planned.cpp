#include "command/ask/planned.hpp"

#include <fmt/core.h>

#include "command/ask/fields.hpp"
#include "refer/store/asks.hpp"

namespace refer::command {

AskId queue_planned(const advice::PlannedAsk& ask, const std::string& owner, Session& session) {
  store::AskFields fields {.target = ask.target,
                           .profile = ask.profile,
                           .moment = ask.moment,
                           .kind = ask.kind,
                           .due = ask.due,
                           .letter = ask.letter,
                           .added_by = session.owner()};
  if (!owner.empty()) {
    fields.owner = owner;
  }
  return store::add_ask(session.database(), ask.source, fields, session.now());
}

std::string queue_best(ContactId source, MomentId moment, Session& session) {
  const auto owner = session.owner().value_or("");
  const auto today = project::day_of(session.now(), session.config());
  const auto plan = advice::make_plan(
      session.database(), session.config(),
      {.budget = 1, .until = advice::end_of_week(today), .owner = owner, .source = source, .moment = moment},
      session.now());
  if (!plan.chosen.empty()) {
    const auto id = queue_planned(plan.chosen.front(), owner, session);
    return fmt::format("Queued ask {}: {}; due {}.", number(id),
                       ask_sentence(store::get_ask(session.database(), id), session), format(plan.chosen.front().due));
  }
  if (plan.rejected.empty()) {
    return fmt::format("No ask was queued: there is nothing to ask {} for; 'refer ask plan' says more.",
                       session.name(source));
  }
  const auto& best = plan.rejected.front();
  // An ask by hand could cite another moment; this one is what it is about.
  const auto lift = best.stopped_by == "cited-outcome"
                        ? fmt::format("refer moment edit {} --outcome TEXT", number(moment))
                        : best.lift;
  return fmt::format("No ask was queued: {}: {}{}{}.", best.stopped_by, best.found, lift.empty() ? "" : "; ", lift);
}

}  // namespace refer::command
