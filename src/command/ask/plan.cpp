#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "command/ask/planned.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

using Budget = Bounded<1, 500>;

struct Options {
  bool week = false;
  bool month = false;
  std::optional<Budget> budget {};
  std::optional<std::string> owner {};
  std::optional<Handle> source {};
  std::optional<std::string> profile {};
  bool queue = false;
  bool chosen = false;
};

std::int64_t budget_of(const Options& options, const Session& session) {
  if (options.budget) {
    return options.budget->value;
  }
  constexpr std::int64_t most = 500;
  const auto budget = session.config().integer("plan.budget");
  if (budget < 1 || budget > most) {
    throw Error(Fault::config, fmt::format("'plan.budget' is from 1 to {}, not {}", most, budget));
  }
  return budget;
}

advice::PlanRequest request_of(const Options& options, Session& session) {
  if (options.week && options.month) {
    throw Error(Fault::usage, "--week and --month say different things", "give one of them");
  }
  const auto today = project::day_of(session.now(), session.config());
  return {.budget = budget_of(options, session),
          .until = options.month ? advice::end_of_month(today) : advice::end_of_week(today),
          .owner = options.owner ? *options.owner : session.owner().value_or(""),
          .owned = options.owner.has_value(),
          .source = session.source(options.source),
          .profile = session.profile(options.profile)};
}

Row row_of(const advice::PlannedAsk& ask, std::optional<std::int64_t> rank, std::optional<AskId> id) {
  const auto optional = [](const auto& number) { return number ? Cell {*number} : Cell {}; };
  const auto optional_id = [](const auto& one) { return one ? Cell {number(*one)} : Cell {}; };
  return {optional(rank),
          ask.source_name,
          text_cell(ask.target_name),
          ask.profile_handle,
          std::string {word(ask.kind)},
          ask.letter,
          text_cell(ask.moment_kind),
          rounded_cell(ask.expected),
          ask.reason,
          text_cell(ask.stopped_by),
          ask.due,
          number(ask.source),
          optional_id(ask.target),
          optional_id(ask.moment),
          text_cell(ask.found),
          text_cell(ask.lift),
          optional_id(id)};
}

std::vector<Column> columns() {
  return {{"rank", Kind::integer},
          {"source"},
          {"target"},
          {"profile"},
          {"kind"},
          {"template"},
          {"moment"},
          {"expected", Kind::number},
          {"reason"},
          {"stopped_by"},
          {"due", Kind::date, true},
          {"source_id", Kind::integer, true},
          {"target_id", Kind::integer, true},
          {"moment_id", Kind::integer, true},
          {"found", Kind::text, true},
          {"lift", Kind::text, true},
          {"ask_id", Kind::integer, true}};
}

/// The chosen, then the rejected unless they are left out; made one at a time, for there may be many.
Rows rows_of_plan(std::shared_ptr<const advice::Plan> plan, std::vector<AskId> ids, bool chosen_only) {
  const auto count = plan->chosen.size() + (chosen_only ? 0 : plan->rejected.size());
  return [plan = std::move(plan), ids = std::move(ids), count, next = std::size_t {0}](Row& row) mutable {
    if (next == count) {
      return false;
    }
    const auto place = next++;
    if (place < plan->chosen.size()) {
      row = row_of(plan->chosen[place], static_cast<std::int64_t>(next),
                   place < ids.size() ? std::optional {ids[place]} : std::nullopt);
    } else {
      row = row_of(plan->rejected[place - plan->chosen.size()], std::nullopt, std::nullopt);
    }
    return true;
  };
}

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string sum_up(const advice::Plan& plan, bool is_queued) {
  const auto left = plan.rejected.size();
  return fmt::format("{}{}, {:.2f} meetings expected; {} {} left out.", is_queued ? "Queued " : "",
                     counted(plan.chosen.size(), "ask"), plan.expected, counted(left, "candidate"),
                     left == 1 ? "was" : "were");
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--week", options->week, "asks are due by Friday, at a weekend the next; so it is without it");
  args.option("--month", options->month, "asks are due by the end of the month");
  args.option("--budget", options->budget, "how many asks at most; plan.budget without it");
  args.option("--owner", options->owner, "who asks: only sources whom OWNER looks after, or nobody does").value =
      "OWNER";
  args.option("--source", options->source, "only this source").value = "SOURCE";
  args.option("--profile", options->profile, "only people who fit this profile").value = "PROFILE";
  args.option("--queue", options->queue, "queue the asks that are chosen");
  args.option("--chosen", options->chosen, "leave out what is not chosen");
  return [options](Session& session) {
    auto request = request_of(*options, session);
    const auto budget = request.budget;
    const auto queued = advice::queued_asks(session.database(), request);
    request.budget = std::max<std::int64_t>(0, budget - queued);
    const auto plan = std::make_shared<const advice::Plan>(
        advice::make_plan(session.database(), session.config(), request, session.now()));
    std::vector<AskId> ids;
    if (options->queue) {
      for (const auto& ask : plan->chosen) {
        ids.push_back(queue_planned(ask, request.owner, session));
      }
    }
    Answer answer {.table = {.columns = columns(), .rows = rows_of_plan(plan, ids, options->chosen)},
                   .notes = {sum_up(*plan, options->queue)}};
    if (queued > 0) {
      answer.notes.push_back(fmt::format("Of the budget of {}, {} due by {} {} queued already.", budget,
                                         counted(static_cast<std::size_t>(queued), "ask"), format(request.until),
                                         queued == 1 ? "is" : "are"));
    }
    if (plan->missed > 0) {
      answer.warnings.push_back(
          fmt::format("There is too much to choose from to be sure: a better set may bring {:.4f} meetings more; a "
                      "smaller --budget is searched to the end.",
                      plan->missed));
    }
    if (plan->chosen.empty() && plan->rejected.empty()) {
      answer.notes.emplace_back(
          "There is nothing to choose from: 'refer source list' and 'refer profile list' show whom to ask, and for "
          "whom.");
    }
    return answer;
  };
}

}  // namespace

extern const Command ask_plan {
    .path = "ask plan",
    .summary = "plan whom to ask for whom: the set of asks with the most meetings",
    .details =
        R"(The plan is a set: the asks that together lead to the most meetings and keep every guard, each alone and all of them together. First the chosen stand,
the most meetings first; then every candidate that is left out, with the one rule that stopped it. '--columns all' has what that rule found and what
would lift it.

Candidates are, for each source: everybody whom they are tied to (more than by inference) and who fits a profile, the one that fits them best, as a
specific ask; and for each profile a trigger ask, and a direct one where your tie is strong. Left aside are people whom this source was asked for or
introduced before, whom you have met, and who refused or were unfit. Who must not be contacted stands last, stopped by do-not-contact.

An ask is expected to lead to rate × path × ready meetings:

  rate   (k + a·m) ÷ (n + a): of n asks of that kind that were sent, k led to a
         meeting; m is plan.meetings_KIND, a is plan.prior_weight
  path   the weight of your tie to the source, times that of theirs to the target;
         a weight is strength ÷ 5 × how far its evidence is believed: stated and
         introduced 1, correspondence 0.8, imported 0.4, inferred 0.2
  ready  of the source, as 'refer source ready' has it

The sum of it is made as great as it can be, where there are at most --budget asks, those counted that are queued and due by then; each person is asked for
once, and of a source there is one ask without a target for each profile; each source bears so many asks at once as cooldown, cap and give-first allow (with
guards.batch_days, asks that go out together are one for the cooldown), and they cost no more than its social capital that is left; what is queued counts as
sent today.

The search is exact: a maximum-weight matching of sources and targets, by successive best augmenting paths; where the asks of a source together cost more
social capital than is left, the problem is split by how many asks of one cost it may get, and the parts are searched best first, each with an upper
bound. After a thousand parts it settles, and says what could have been missed. Meetings are compared in billionths. Of sets that are equal, the one that
stands higher in the list of candidates is taken: by the ids of source, person (those without one last), profile, then direct before trigger.

`stopped_by` is a guard of refer.toml(5), or target-taken (somebody else is asked for them), no-path (you have no tie to the source), no-meetings
(nothing comes of such asks) or budget. It is one-open-ask, too, where the plan itself has an ask of that source about the same profile.

--queue adds the chosen as queued asks, due by the earlier of the moment's ask-by day and the end of the period; once more, it adds nothing twice.

  refer ask plan --week --budget 8
  refer ask plan --source jane --columns target,expected,stopped_by,found,lift
  refer ask plan --month --chosen --queue)",
    .needs = Needs::write,
    .declare = declare,
    .writes_with = "--queue",
};

}  // namespace refer::command
