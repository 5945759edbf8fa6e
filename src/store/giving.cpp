#include "refer/store/giving.hpp"

#include <algorithm>

namespace refer::store {

namespace {

template <Worded E>
std::optional<E> optional_word(const Query& query, int column) {
  return query.is_null(column) ? std::nullopt : std::optional {parse_word<E>(query.text(column))};
}

}  // namespace

Pair pair_of(ContactId one, ContactId other) {
  return {std::min(one, other), std::max(one, other)};
}

std::set<Pair> brought_together(Database& database) {
  auto query = database.query(
      "select contact_id, introduced_id from touch where introduced_id is not null"
      " union select source_id, target_id from intro where target_id is not null");
  std::set<Pair> all;
  while (query.step()) {
    all.insert(pair_of(ContactId {query.integer(0)}, ContactId {query.integer(1)}));
  }
  return all;
}

std::vector<ContactId> uneasy_sources(Database& database) {
  auto query = database.query(
      "select contact_id from source where health in ('at-risk', 'lost') or open_issue is not null order by 1");
  std::vector<ContactId> all;
  while (query.step()) {
    all.push_back(ContactId {query.integer(0)});
  }
  return all;
}

std::map<ContactId, std::vector<LastGiven>> last_given(Database& database, Date until) {
  auto query = database.query(
      "select touch.contact_id, channel, gave, max(day) from touch join source using (contact_id)"
      " where day <= ?1 group by 1, 2, 3"
      " union all select contact_id, null, null, max(day) from reward where day <= ?1 group by 1",
      {until});
  std::map<ContactId, std::vector<LastGiven>> all;
  while (query.step()) {
    all[ContactId {query.integer(0)}].push_back({.channel = optional_word<Channel>(query, 1),
                                                 .gave = optional_word<Gift>(query, 2),
                                                 .day = find_iso_date(query.text(3)).value_or(Date {})});
  }
  return all;
}

std::map<ContactId, std::set<std::string>> exchanges(Database& database) {
  auto query = database.query("select contact_id, word from source_exchange");
  std::map<ContactId, std::set<std::string>> all;
  while (query.step()) {
    all[ContactId {query.integer(0)}].insert(query.text(1));
  }
  return all;
}

}  // namespace refer::store
