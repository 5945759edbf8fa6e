#include "command/moment/fields.hpp"

#include <map>
#include <utility>

#include "refer/advice/readiness.hpp"
#include "refer/project/kinds.hpp"

namespace refer::command {

void declare_fields(Args& args, store::MomentFields& fields) {
  args.option("--kind", fields.kind,
              "what kind of moment: implementation, qbr, renewal, executive-thanks, nps, peer-mention, goal, support, "
              "hours-saved, milestone, "
              "praise, project, satisfaction, touchpoint, value, or one of moments.kinds in the settings")
      .value = "KIND";
  args.option("--on", fields.day, "the day; today without it");
  args.option("--outcome", fields.outcome, "the result that was delivered: cut onboarding from 6 weeks to 10 days");
  args.option("--note", fields.note, "anything else");
}

void check_fields(const store::MomentFields& fields, const Session& session) {
  if (fields.kind) {
    project::check_moment_kind(*fields.kind, session.config());
  }
}

namespace {

/// How fresh moments of a kind and a day are; many share both.
class Fading {
 public:
  Fading(const project::Config& config, Date today) : config_ {config}, today_ {today} {}

  struct State {
    double fresh = 0;
    Date ask_by {};
    bool is_fresh = false;
  };
  const State& of(const std::string& kind, Date day) {
    const auto [known, is_new] = known_.try_emplace({kind, day});
    if (is_new) {
      const store::PastMoment moment {.kind = kind, .day = day};
      const auto fresh = advice::freshness(moment, today_, config_);
      known->second = {fresh, advice::ask_by(moment, config_), advice::is_fresh(fresh, config_)};
    }
    return known->second;
  }

 private:
  const project::Config& config_;
  Date today_;
  std::map<std::pair<std::string, Date>, State> known_ {};
};

}  // namespace

Table moment_table(const store::MomentFilter& filter, Session& session, bool fresh) {
  constexpr std::ptrdiff_t kind_at = 2;
  constexpr std::ptrdiff_t day_at = 3;
  constexpr std::ptrdiff_t outcome_at = 4;
  auto table = store::moment_table(session.database(), filter);
  const auto after = [](auto& list) { return list.begin() + outcome_at + 1; };
  const std::vector<Column> added {{"freshness", Kind::number}, {"ask_by", Kind::date}};
  table.columns.insert(after(table.columns), added.begin(), added.end());
  table.rows = [rows = std::move(table.rows),
                fading = Fading {session.config(), project::day_of(session.now(), session.config())}, fresh,
                after](Row& row) mutable {
    while (rows(row)) {
      const auto* const kind = std::get_if<std::string>(&row[kind_at]);
      const auto* const day = std::get_if<Date>(&row[day_at]);
      const auto state = kind != nullptr && day != nullptr ? fading.of(*kind, *day) : Fading::State {};
      if (!fresh || state.is_fresh) {
        const Row cells {rounded_cell(state.fresh), state.ask_by};
        row.insert(after(row), cells.begin(), cells.end());
        return true;
      }
    }
    return false;
  };
  return table;
}

}  // namespace refer::command
