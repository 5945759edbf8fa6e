// A plan held against the guards themselves: whatever is asked and sent, one after the other, as long as none refuses.

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "refer/advice/guards.hpp"
#include "refer/advice/plan.hpp"
#include "refer/store/asks.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/sources.hpp"
#include "refer/store/ties.hpp"
#include "store_fixture.hpp"

using namespace refer;
using namespace refer::advice;

namespace {

const Date today {to_date({2026, 3, 2})};
const Instant now {std::int64_t {today.days} * 86'400 + 9 * 3600};

class Chance {
 public:
  explicit Chance(unsigned seed) : bits_ {seed} {}
  std::int64_t draw(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(bits_() % static_cast<std::uint64_t>(high - low + 1));
  }
  std::string one_of(const std::vector<std::string>& words) {
    return words[static_cast<std::size_t>(draw(0, static_cast<std::int64_t>(words.size()) - 1))];
  }

 private:
  std::mt19937_64 bits_;
};

project::Config some_settings(Chance& chance) {
  project::Config config;
  for (const auto& words : {std::vector<std::string> {"cooldown_days=0", "cooldown_days=30"},
                            {"batch_days=0", "batch_days=7", "batch_days=7"},
                            {"cap=0", "cap=1", "cap=3"},
                            {"give_ratio=0", "give_ratio=0.5", "give_ratio=1"},
                            {"capital_budget=0", "capital_budget=4", "capital_budget=5", "capital_budget=7"},
                            {"capital_trigger=0", "capital_trigger=1", "capital_trigger=2"}}) {
    config.add_words("guards." + chance.one_of(words));
  }
  return config;
}

/// A few sources and people with a history; what is queued is queued.
void fill(store::Database& database, Chance& chance) {
  std::vector<ContactId> targets;
  for (const auto* const name : {"Elena", "Marcus", "Hana"}) {
    targets.push_back(store::add_contact(database, {.name = name, .title = chance.one_of({"CRO", "CFO"})}, now));
  }
  for (const auto* const handle : {"money", "revenue"}) {
    store::add_profile(database, handle,
                       {.name = handle, .roles = {std::string_view {handle} == "money" ? "CFO" : "CRO"}}, now);
  }
  const auto sources = chance.draw(1, 2);
  for (std::int64_t index = 0; index < sources; ++index) {
    const auto source = store::add_contact(database, {.name = "Source " + std::to_string(index)}, now);
    store::add_source(database, source, {.type = "customer"}, now);
    (void)store::add_tie(database, me, source, {.strength = static_cast<int>(chance.draw(3, 5))}, now);
    for (const auto target : targets) {
      if (chance.draw(0, 3) > 0) {
        (void)store::add_tie(database, source, target, {.strength = static_cast<int>(chance.draw(1, 5))}, now);
      }
    }
    for (std::int64_t moment = chance.draw(0, 3); moment > 0; --moment) {
      (void)store::add_moment(
          database, source,
          {.kind = "goal", .day = Date {today.days - static_cast<std::int32_t>(7 * moment)}, .outcome = "delivered"},
          now);
    }
    for (const auto kind : {AskKind::direct, AskKind::trigger}) {
      if (chance.draw(0, 3) == 0) {
        const Instant before {now.seconds - chance.draw(0, 50) * 86'400};
        const auto ask = store::add_ask(database, source, {.profile = ProfileId {1}, .kind = kind}, before);
        if (chance.draw(0, 1) == 0) {
          (void)store::mark_ask(database, ask, {.state = AskState::sent, .when = {before}});
        }
      }
    }
  }
}

/// Asks and sends everything that the guards let through, in every choice; the most meetings.
class Everything {
 public:
  Everything(store::Database& database, const project::Config& config, const Plan& plan)
      : database_ {database}, config_ {config}, all_ {plan.chosen} {
    all_.insert(all_.end(), plan.rejected.begin(), plan.rejected.end());
  }

  double best(std::size_t budget, std::size_t from = 0) {
    if (from == all_.size() || budget == 0) {
      return 0;
    }
    auto most = best(budget, from + 1);
    const auto& ask = all_[from];
    const bool is_free = !ask.target || !taken_.contains(*ask.target);
    if (is_free && may_ask(ask)) {
      store::Savepoint part {database_};
      send(ask);
      if (ask.target) {
        taken_.insert(*ask.target);
      }
      most = std::max(most, ask.expected + best(budget - 1, from + 1));
      if (ask.target) {
        taken_.erase(*ask.target);
      }
    }
    return most;
  }

  /// Sends the asks of a plan one after the other; whether every guard let them through.
  bool send_all(const std::vector<PlannedAsk>& asks) {
    return std::all_of(asks.begin(), asks.end(), [&](const PlannedAsk& ask) {
      const bool may = may_ask(ask);
      send(ask);
      return may;
    });
  }

 private:
  bool may_ask(const PlannedAsk& ask) {
    const auto refusals = check(
        database_, config_,
        {.source = ask.source, .target = ask.target, .profile = ask.profile, .moment = ask.moment, .kind = ask.kind},
        now);
    return std::none_of(refusals.begin(), refusals.end(), [](const auto& refusal) { return refusal.has_value(); });
  }
  void send(const PlannedAsk& ask) {
    const auto id =
        store::add_ask(database_, ask.source,
                       {.target = ask.target, .profile = ask.profile, .moment = ask.moment, .kind = ask.kind}, now);
    (void)store::mark_ask(database_, id, {.state = AskState::sent, .when = {now}});
  }

  store::Database& database_;
  const project::Config& config_;
  std::vector<PlannedAsk> all_;
  std::set<ContactId> taken_ {};
};

}  // namespace

TEST_CASE("plan: nothing that the guards let through is better, and they let all of it through") {
  std::size_t several = 0;
  std::size_t bound = 0;
  for (unsigned seed = 1; seed <= 150; ++seed) {
    CAPTURE(seed);
    Chance chance {seed};
    store::Scratch scratch;
    auto& database = scratch.database();
    store::Transaction transaction {database};
    fill(database, chance);
    const auto config = some_settings(chance);
    const auto budget = chance.draw(1, 4);
    const auto plan = make_plan(database, config, {.budget = budget, .until = end_of_week(today)}, now);
    // What is queued will be sent too.
    database.run("update ask set state = 'sent', sent_at = ?1 where state = 'queued'", {now});
    Everything everything {database, config, plan};
    CHECK(plan.expected == doctest::Approx(everything.best(static_cast<std::size_t>(budget))));
    CHECK(plan.missed == 0);
    CHECK(everything.send_all(plan.chosen));
    several += plan.chosen.size() > 1 ? 1 : 0;
    bound += std::any_of(plan.rejected.begin(), plan.rejected.end(),
                         [](const PlannedAsk& ask) { return ask.found.starts_with("the plan has"); })
                 ? 1
                 : 0;
  }
  // What is drawn is worth looking at.
  CHECK(several > 30);
  CHECK(bound > 30);
}

TEST_CASE("the end of a week is its Friday, of a month its last day") {
  CHECK(end_of_week(to_date({2026, 3, 2})) == to_date({2026, 3, 6}));
  CHECK(end_of_week(to_date({2026, 3, 6})) == to_date({2026, 3, 6}));
  CHECK(end_of_week(to_date({2026, 3, 7})) == to_date({2026, 3, 13}));
  CHECK(end_of_week(to_date({2026, 3, 8})) == to_date({2026, 3, 13}));
  CHECK(end_of_week(to_date({1969, 12, 29})) == to_date({1970, 1, 2}));
  CHECK(end_of_month(to_date({2026, 2, 28})) == to_date({2026, 2, 28}));
  CHECK(end_of_month(to_date({2024, 2, 1})) == to_date({2024, 2, 29}));
  CHECK(end_of_month(to_date({2026, 12, 5})) == to_date({2026, 12, 31}));
}
