#include "command/path_rows.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/advice/readiness.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/walk.hpp"

namespace refer::command {

namespace {

/// What somebody's standing says against any ask of them today, as `source ready` has it.
Cell refused_now(ContactId source, Session& session) {
  const auto counting = parse_word<IntroState>(session.config().text("counting.from"));
  const auto standing = store::load_standing(session.database(), source, counting);
  const auto blocked = advice::readiness(standing, session.config(), session.now()).blocked;
  return blocked ? Cell {std::string {blocked->rule}} : Cell {};
}

}  // namespace

PathRows::PathRows(Session& session)
    : session_ {session},
      strong_ {session.config().integer("ties.strong")},
      sources_ {store::source_ids(session.database())} {
}

void PathRows::add(ContactId target, const advice::Path& path) {
  std::vector<std::string> via;
  std::vector<std::string> ids;
  std::vector<std::string> ties;
  for (const auto& leg : path.legs()) {
    ties.push_back(fmt::format("{} {}", leg.strength, word(leg.evidence)));
    if (leg.to != target) {
      via.push_back(name(leg.to));
      ids.push_back(fmt::format("{}", number(leg.to)));
    }
  }
  const auto weakest = path.weakest();
  const auto before = weakest == 0 ? me : path.all[weakest - 1].to;
  rows_.push_back({name(target), path.strength(), std::int64_t {path.hops}, std::move(via),
                   fmt::format("{} – {}, {}", name(before), name(path.all[weakest].to), ties[weakest]), ties,
                   path.is_warm(strong_) ? "warm" : "cold", std::string {word(path.verdict(strong_))},
                   blocked_by(path.all[0].to), number(target), std::move(ids)});
}

void PathRows::add_unreached(ContactId target) {
  const std::vector<std::string> none;
  rows_.push_back({name(target),
                   {},
                   {},
                   none,
                   {},
                   none,
                   {},
                   std::string {word(advice::PathVerdict::none)},
                   {},
                   number(target),
                   none});
}

Table PathRows::table() {
  return {.columns = {{"target"},
                      {"strength", Kind::number},
                      {"hops", Kind::integer},
                      {"via", Kind::list},
                      {"weakest"},
                      {"ties", Kind::list},
                      {"warmth"},
                      {"verdict"},
                      {"blocked_by"},
                      {"target_id", Kind::integer, true},
                      {"via_ids", Kind::list, true}},
          .rows = rows_of(std::move(rows_))};
}

const std::string& PathRows::name(ContactId person) {
  auto& name = names_[number(person)];
  if (name.empty()) {
    name = store::get_contact(session_.database(), person).name;
  }
  return name;
}

const Cell& PathRows::blocked_by(ContactId person) {
  const auto [place, is_new] = blocked_.try_emplace(number(person));
  if (is_new && std::binary_search(sources_.begin(), sources_.end(), person)) {
    place->second = refused_now(person, session_);
  }
  return place->second;
}

}  // namespace refer::command
