#include "refer/advice/plan.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "advice/matching.hpp"
#include "advice/prospects.hpp"
#include "advice/rules.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/due.hpp"
#include "refer/store/outreach.hpp"

namespace refer::advice {

namespace {

constexpr double billion = 1e9;

/// What keeps an ask out of a plan.
struct Stop {
  std::string rule {};
  std::string found {};
  std::string lift {};
};

/// Chooses from a survey, and says of what is left why not.
class Planner {
 public:
  explicit Planner(const Survey& it) : it_ {it}, stops_(it.prospects.size()), beside_(it.sources.size()) {
    for (const auto& one : it.pursuits) {
      if (!one.is_over) {
        pursued_.try_emplace(one.target, one);
      }
    }
  }

  [[nodiscard]] Plan plan() {
    std::vector<std::size_t> able;
    for (std::size_t place = 0; place < stops_.size(); ++place) {
      stops_[place] = stop_alone(it_.prospects[place]);
      if (!stops_[place]) {
        able.push_back(place);
      }
    }
    const auto missed = choose(able);
    for (const auto place : able) {
      if (!std::binary_search(chosen_.begin(), chosen_.end(), place)) {
        stops_[place] = stop_beside(it_.prospects[place]);
      }
    }
    return result(missed);
  }

 private:
  /// Of what a plan takes at most one: a person, or a source and a profile.
  using Place = std::pair<std::size_t, std::optional<std::size_t>>;
  [[nodiscard]] static Place place_of(const Prospect& one) {
    return one.target ? Place {*one.target, std::nullopt} : Place {one.source, one.profile};
  }

  [[nodiscard]] std::string name_of(std::size_t source) const {
    return escape_terminal(it_.sources[source].as_is.name);
  }
  [[nodiscard]] std::string handle_of(std::size_t source) const {
    return store::command_name(it_.sources[source].as_is.id, it_.sources[source].as_is.email);
  }

  /// What stops an ask whatever else is planned.
  [[nodiscard]] std::optional<Stop> stop_alone(const Prospect& one) const {
    const auto& source = it_.sources[one.source];
    if (const auto refusal = judge(it_, source.standing, one)) {
      const bool is_queued = source.queued > 0 && !judge(it_, source.as_is, one);
      return is_queued ? stop_of_queued(*refusal, one.source)
                       : Stop {std::string {refusal->rule}, refusal->found, refusal->lift};
    }
    if (one.target && pursued_.contains(it_.people[*one.target].id)) {
      const auto& other = pursued_.at(it_.people[*one.target].id);
      const auto noun = other.ask ? "ask" : "intro";
      const auto id = other.ask ? number(*other.ask) : number(*other.intro);
      return Stop {"target-taken", fmt::format("{} {}, of another source, is for them", noun, id),
                   fmt::format("'refer {} show {}' shows it", noun, id)};
    }
    if (one.worth > 0) {
      return std::nullopt;
    }
    if (source.weight == 0) {
      return Stop {"no-path", fmt::format("no tie between you and {} is recorded", name_of(one.source)),
                   fmt::format("refer source edit {} --strength N", handle_of(one.source))};
    }
    return Stop {"no-meetings", fmt::format("no meeting is expected of a {} ask", word(one.kind)),
                 fmt::format("refer config set plan.meetings_{} N", word(one.kind))};
  }

  /// The rule's own words would be wrong: what is in its way was not sent yet.
  [[nodiscard]] Stop stop_of_queued(const Refusal& refusal, std::size_t source) const {
    const auto queued = it_.sources[source].queued;
    return {std::string {refusal.rule},
            fmt::format("{} of {} {} queued; {}", counted(queued, "ask"), name_of(source), queued == 1 ? "is" : "are",
                        refusal.wanted),
            fmt::format("refer ask list --state queued --source {}  # what is queued", handle_of(source))};
  }

  /// What stops an ask that could be made, beside those that are chosen.
  [[nodiscard]] Stop stop_beside(const Prospect& one) const {
    if (const auto other = taken_.find(place_of(one)); other != taken_.end()) {
      const auto& taken = it_.prospects[other->second];
      return taken.target ? Stop {"target-taken", fmt::format("the plan asks {} for them", name_of(taken.source)), {}}
                          : Stop {"one-open-ask",
                                  fmt::format("the plan has a {} ask about the same profile", word(taken.kind)),
                                  {}};
    }
    if (const auto& standing = beside_[one.source]) {
      if (const auto refusal = judge(it_, *standing, one)) {
        const auto planned = static_cast<std::int64_t>(standing->asks.size()) -
                             static_cast<std::int64_t>(it_.sources[one.source].as_is.asks.size());
        return {std::string {refusal->rule},
                fmt::format("the plan has {} of {}; {}", counted(planned, "ask"), name_of(one.source), refusal->wanted),
                refusal->lift};
      }
    }
    const auto budget = it_.request.budget;
    return {"budget",
            budget > 0 ? fmt::format("the budget of {} brings more meetings without it", budget)
                       : "the asks that are queued use up the budget",
            "a greater --budget"};
  }

  /// How many asks a source bears at once, and what they may cost. The rules that count asks are tried with one more
  /// ask, and one more, so that they are written down once.
  [[nodiscard]] Limit limit_of(std::size_t place, std::int64_t most) const {
    static constexpr std::array<std::string_view, 3> counting {"cooldown", "cap", "give-first"};
    auto standing = it_.sources[place].standing;
    const Proposal proposal {.source = standing.id, .kind = AskKind::trigger};
    const Case own {.config = it_.config, .source = standing, .proposal = proposal, .now = it_.now};
    Limit limit {.asks = 0, .capital = capital_left(own)};
    const auto refuses = [&](const Rule& rule) {
      return std::find(counting.begin(), counting.end(), rule.name) != counting.end() && rule.check(own);
    };
    while (limit.asks < std::min(most, it_.request.budget) && std::none_of(rules().begin(), rules().end(), refuses)) {
      standing.asks.push_back({.state = AskState::sent, .queued_at = it_.now, .sent_at = it_.now});
      ++limit.asks;
    }
    return limit;
  }

  /// Chooses from the asks that could be made; what a better set could bring at most.
  double choose(const std::vector<std::size_t>& able) {
    std::map<Place, std::size_t> targets;
    std::vector<Option> options;
    std::vector<Limit> limits(it_.sources.size());
    std::vector<std::int64_t> counts(limits.size());
    for (const auto place : able) {
      ++counts[it_.prospects[place].source];
    }
    for (std::size_t source = 0; source < counts.size(); ++source) {
      limits[source] = counts[source] > 0 ? limit_of(source, counts[source]) : Limit {};
    }
    for (const auto place : able) {
      const auto& one = it_.prospects[place];
      options.push_back({.source = one.source,
                         .target = targets.try_emplace(place_of(one), targets.size()).first->second,
                         .weight = one.worth,
                         .cost = capital_cost(one.kind, it_.config)});
    }
    const auto choice = best_set(options, limits, static_cast<std::size_t>(it_.request.budget));
    auto missed = choice.bound;
    for (const auto index : choice.places) {
      const auto& one = it_.prospects[able[index]];
      missed -= one.worth;
      chosen_.push_back(able[index]);
      taken_.emplace(place_of(one), able[index]);
      auto& beside = beside_[one.source];
      if (!beside) {
        beside = it_.sources[one.source].standing;
      }
      beside->asks.push_back(sent_now(it_, one));
    }
    return static_cast<double>(missed) / billion;
  }

  [[nodiscard]] PlannedAsk planned(std::size_t place) const {
    const auto& one = it_.prospects[place];
    const auto& source = it_.sources[one.source];
    PlannedAsk ask {.source = source.as_is.id,
                    .source_name = source.as_is.name,
                    .profile = it_.profiles[one.profile].id,
                    .profile_handle = it_.profiles[one.profile].handle,
                    .kind = one.kind,
                    .letter = usual_letter(one.kind),
                    .due = it_.request.until,
                    .expected = static_cast<double>(one.worth) / billion,
                    .reason = fmt::format("{} {:.2f} × path {:.2f} × ready {:.2f}; ", word(one.kind),
                                          it_.rates.of(one.kind), it_.path(one), source.ready.score)};
    if (one.target) {
      ask.target = it_.people[*one.target].id;
      ask.target_name = it_.people[*one.target].name;
    }
    if (source.moment) {
      ask.moment = source.moment->id;
      ask.moment_kind = source.moment->kind;
      ask.due = std::max(it_.today, std::min(ask.due, *source.ask_by));
    }
    ask.reason += source.moment
                      ? fmt::format("{}{} {}", source.moment->kind, *source.ask_by < it_.today ? " passed," : "",
                                    days_ago(source.moment->day, it_.today))
                      : "no moment has an outcome";
    if (const auto& stop = stops_[place]) {
      ask.stopped_by = stop->rule;
      ask.found = stop->found;
      ask.lift = stop->lift;
    }
    return ask;
  }

  [[nodiscard]] Plan result(double missed) const {
    std::vector<std::size_t> places(stops_.size());
    for (std::size_t place = 0; place < places.size(); ++place) {
      places[place] = place;
    }
    // Who must not be contacted stands last: nothing is to be had there, whatever an ask would be worth.
    const auto rank = [&](std::size_t place) {
      const auto& stop = stops_[place];
      return std::pair {stop && stop->rule == do_not_contact_rule, -it_.prospects[place].worth};
    };
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t one, std::size_t other) { return rank(one) < rank(other); });
    Plan plan {.missed = missed};
    for (const auto place : places) {
      (stops_[place] ? plan.rejected : plan.chosen).push_back(planned(place));
    }
    for (const auto& ask : plan.chosen) {
      plan.expected += ask.expected;
    }
    return plan;
  }

  const Survey& it_;
  std::map<ContactId, store::Pursuit> pursued_ {};
  std::vector<std::optional<Stop>> stops_;
  std::vector<std::size_t> chosen_ {};                  ///< ascending
  std::map<Place, std::size_t> taken_ {};               ///< by those that are chosen
  std::vector<std::optional<store::Standing>> beside_;  ///< sources as if what is chosen were sent now
};

}  // namespace

Plan make_plan(store::Database& database, const project::Config& config, const PlanRequest& request, Instant now) {
  return Planner {survey(database, config, request, now)}.plan();
}

std::int64_t queued_asks(store::Database& database, const PlanRequest& request) {
  const auto asks = store::due_asks(database);
  return std::count_if(asks.begin(), asks.end(), [&](const store::DueAsk& ask) {
    return ask.state == AskState::queued && (!ask.due || *ask.due <= request.until) &&
           (!request.owned || ask.owner.empty() || ask.owner == request.owner) &&
           (!request.source || ask.source == *request.source) && (!request.profile || ask.profile == request.profile);
  });
}

Date end_of_week(Date day) {
  constexpr int friday = 1;  // 1970-01-01 was a Thursday
  return Date {day.days + ((friday - day.days) % 7 + 7) % 7};
}

Date end_of_month(Date day) {
  const auto civil = to_civil(day);
  return Date {add_months(to_date({civil.year, civil.month, 1}), 1).days - 1};
}

}  // namespace refer::advice
