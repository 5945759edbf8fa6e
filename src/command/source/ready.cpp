#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "refer/advice/readiness.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct One {
  store::Standing source {};
  advice::Readiness ready {};
  std::int64_t score = 0;  ///< in billionths: whole numbers compare alike on every machine
};

std::vector<store::Standing> read_sources(const std::vector<Handle>& handles, Session& session) {
  auto& database = session.database();
  const auto counting = parse_word<IntroState>(session.config().text("counting.from"));
  if (handles.empty()) {
    return store::load_standings(database, counting);
  }
  std::vector<store::Standing> some;
  for (const auto id : session.people(handles, store::Scope::sources)) {
    some.push_back(store::load_standing(database, id, counting));
  }
  return some;
}

std::vector<One> ranked(std::vector<store::Standing> sources, const Session& session) {
  constexpr double billion = 1e9;
  std::vector<One> all;
  for (auto& source : sources) {
    auto ready = advice::readiness(source, session.config(), session.now());
    const auto score = std::llround(ready.score * billion);
    all.push_back({std::move(source), std::move(ready), score});
  }
  std::sort(all.begin(), all.end(), [](const One& one, const One& other) {
    return one.score != other.score ? one.score > other.score : one.source.id < other.source.id;
  });
  return all;
}

Row row_of(const One& one) {
  const auto& [source, ready, score] = one;
  const auto& moment = ready.moment;
  return {source.name,
          source.type,
          rounded_cell(ready.score),
          moment ? text_cell(moment->kind) : Cell {},
          moment ? text_cell(moment->outcome) : Cell {},
          moment ? rounded_cell(ready.fresh) : Cell {},
          ready.ask_by ? Cell {*ready.ask_by} : Cell {},
          ready.blocked ? text_cell(std::string {ready.blocked->rule}) : Cell {},
          ready.reasons,
          number(source.id),
          ready.blocked ? text_cell(ready.blocked->found) : Cell {},
          ready.blocked ? text_cell(ready.blocked->lift) : Cell {}};
}

Runner declare(Args& args) {
  const auto sources = std::make_shared<std::vector<Handle>>();
  auto& slot = args.argument("SOURCE", *sources, "only these sources; - reads them from standard input");
  slot.required = false;
  return [sources](Session& session) {
    std::vector<Row> rows;
    for (const auto& one : ranked(read_sources(*sources, session), session)) {
      rows.push_back(row_of(one));
    }
    return Answer {.table = {.columns = {{"source"},
                                         {"type"},
                                         {"ready", Kind::number},
                                         {"moment"},
                                         {"outcome"},
                                         {"freshness", Kind::number},
                                         {"ask_by", Kind::date},
                                         {"blocked_by"},
                                         {"reasons", Kind::list},
                                         {"id", Kind::integer, true},
                                         {"found", Kind::text, true},
                                         {"lift", Kind::text, true}},
                             .rows = rows_of(std::move(rows))}};
  };
}

}  // namespace

extern const Command source_ready {
    .path = "source ready",
    .summary = "say how ready each source is to be asked, and why",
    .details =
        R"(The readiest first, then by id. What is asked of them does not matter here: `blocked_by` is the first guard about the source that refuses, and
'--columns all' has what it found and what would lift it.

ready is 0 when a guard blocks, else the sum of four parts, which `reasons` lists with their points:

  0.5 × the freshness of the freshest moment that has an outcome; 0 once that has passed
  0.2 × satisfaction ÷ 10; half of it when nobody knows the satisfaction
  0.2 × strength ÷ 5 of the tie between you
  0.1 if something was given to them in the last 90 days

freshness is 0.5 to the power of days ÷ half-life: 21 days, or what moments.half_life_days and moments.half_lives say. `ask_by` is the last day on which
it is at least moments.least_freshness: after it the moment has passed. It still earns an ask, which may cite it. Days are those of calendar.zone.

  refer source ready
  refer source ready jane --columns reasons,blocked_by,found,lift)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
