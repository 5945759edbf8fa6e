#include "refer/store/outreach.hpp"

namespace refer::store {

std::vector<Pursuit> pursuits(Database& database) {
  // Who never answered leaves the target free: the next path is then the way.
  auto query = database.query(
      "select target_id, source_id, id, null, 0 as is_over from ask"
      " where target_id is not null and state in ('queued', 'sent', 'later')"
      " union all"
      " select target_id, source_id, null, id,"
      " met_at is not null or state in ('met', 'opportunity', 'won', 'lost', 'refused', 'unfit') from intro"
      " where target_id is not null and state not in ('ghosted', 'lapsed')"
      " order by 1, 5 desc, 4, 3");  // without a number of an introduction, asks come first
  std::vector<Pursuit> all;
  while (query.step()) {
    Pursuit one {.target = ContactId {query.integer(0)},
                 .source = ContactId {query.integer(1)},
                 .is_over = query.integer(4) != 0};
    if (const auto ask = query.optional_integer(2)) {
      one.ask = AskId {*ask};
    }
    if (const auto intro = query.optional_integer(3)) {
      one.intro = IntroId {*intro};
    }
    all.push_back(one);
  }
  return all;
}

std::array<AskOutcomes, 3> ask_outcomes(Database& database, Instant by) {
  auto query = database.query(
      "select ask.kind, count(*), count(intro.id) from ask left join intro on intro.ask_id = ask.id and intro.counts"
      // A step that was skipped was taken.
      " and coalesce(met_at, opportunity_at, iif(intro.state = 'won', closed_at, null)) <= ?1"
      " where ask.sent_at <= ?1 group by ask.kind",
      {by});
  std::array<AskOutcomes, 3> all {};
  while (query.step()) {
    all[static_cast<std::size_t>(parse_word<AskKind>(query.text(0)))] = {query.integer(1), query.integer(2)};
  }
  return all;
}

}  // namespace refer::store
