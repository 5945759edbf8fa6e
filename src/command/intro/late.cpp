#include "command/intro/late.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace refer::command {

namespace {

template <typename T>
bool passes(const std::optional<T>& wanted, const T& given) {
  return !wanted || *wanted == given;
}

bool is_to(const store::DueIntro& intro, ContactId person) {
  return intro.target && intro.target->id == person;
}

bool is_meant(const store::DueIntro& intro, const store::IntroFilter& filter) {
  const auto& states = filter.states;
  return passes(filter.source, intro.source) && (!filter.target || is_to(intro, *filter.target)) &&
         (!filter.person || *filter.person == intro.source || is_to(intro, *filter.person)) &&
         (!filter.profile || filter.profile == intro.profile) && passes(filter.owner, intro.owner) &&
         passes(filter.mode, intro.mode) &&
         (states.empty() || std::find(states.begin(), states.end(), intro.state) != states.end());
}

Row row_of(const advice::LateIntro& late, Instant now) {
  const auto& [intro, state] = late;
  return {number(intro.id),
          intro.source_name,
          intro.target ? Cell {intro.target->name} : Cell {},
          std::string {word(intro.state)},
          text_cell(intro.owner),
          std::string {word(state.clock)},
          state.due_at,
          (now.seconds - state.due_at.seconds) / 3600,
          state.started_at,
          number(intro.source),
          intro.target ? Cell {number(intro.target->id)} : Cell {}};
}

}  // namespace

Table late_table(Session& session, const store::IntroFilter& filter, std::optional<advice::Clock> clock) {
  std::vector<Row> rows;
  for (const auto& late : advice::late_intros(session.database(), session.config(), session.now(), clock)) {
    if (is_meant(late.intro, filter)) {
      rows.push_back(row_of(late, session.now()));
    }
  }
  return {.columns = {{"id", Kind::integer},
                      {"source"},
                      {"target"},
                      {"state", Kind::state},
                      {"owner"},
                      {"clock"},
                      {"due_at", Kind::instant},
                      {"late_hours", Kind::integer},
                      {"started_at", Kind::instant, true},
                      {"source_id", Kind::integer, true},
                      {"target_id", Kind::integer, true}},
          .rows = rows_of(std::move(rows))};
}

}  // namespace refer::command
