#include "refer/store/walk.hpp"

namespace refer::store {

namespace {

Leg read_leg(const Query& query, int column) {
  return {.to = ContactId {query.integer(column)},
          .strength = static_cast<int>(query.integer(column + 1)),
          .evidence = parse_word<Evidence>(query.text(column + 2))};
}

std::vector<ContactId> read_ids(Query query) {
  std::vector<ContactId> ids;
  while (query.step()) {
    ids.push_back(ContactId {query.integer(0)});
  }
  return ids;
}

std::size_t index_of(ContactId person) {
  return static_cast<std::size_t>(number(person));
}

}  // namespace

std::vector<Leg> legs_of(Database& database, ContactId person) {
  std::vector<Leg> legs;
  // The smaller number of a tie comes first: whoever is `a` of a tie of mine has a smaller number than I.
  for (const auto* const sql : {"select a, strength, evidence from tie where b = ?1 order by a",
                                "select b, strength, evidence from tie where a = ?1 order by b"}) {
    for (auto query = database.query(sql, {person}); query.step();) {
      legs.push_back(read_leg(query, 0));
    }
  }
  return legs;
}

Graph::Graph(Database& database) {
  struct Tie {
    ContactId a;
    Leg leg;
  };
  std::vector<Tie> ties;
  begins_.resize(static_cast<std::size_t>(database.find_integer("select max(id) from contact").value_or(0)) + 2);
  for (auto query = database.query("select a, b, strength, evidence from tie order by a, b"); query.step();) {
    const auto& tie = ties.emplace_back(Tie {ContactId {query.integer(0)}, read_leg(query, 1)});
    ++begins_[index_of(tie.a) + 1];
    ++begins_[index_of(tie.leg.to) + 1];
  }
  for (std::size_t index = 1; index < begins_.size(); ++index) {
    begins_[index] += begins_[index - 1];
  }
  // In this order each person meets first those with smaller numbers, then those with greater ones, each by number.
  legs_.resize(ties.size() * 2);
  auto ends = begins_;
  for (const auto& [a, leg] : ties) {
    legs_[ends[index_of(a)]++] = leg;
    legs_[ends[index_of(leg.to)]++] = {.to = a, .strength = leg.strength, .evidence = leg.evidence};
  }
}

std::span<const Leg> Graph::legs_of(ContactId person) const {
  const auto index = index_of(person);
  if (index + 1 >= begins_.size()) {
    return {};
  }
  return std::span {legs_}.subspan(begins_[index], begins_[index + 1] - begins_[index]);
}

std::vector<ContactId> not_to_contact(Database& database) {
  return read_ids(database.query("select id from contact where do_not_contact is not null order by id"));
}

std::vector<ContactId> source_ids(Database& database) {
  return read_ids(database.query("select contact_id from source order by contact_id"));
}

}  // namespace refer::store
