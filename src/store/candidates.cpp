// Profiles and people as they are held against each other.

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/store/profiles.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

/// The list of a profile that keeps items of a kind, or nullptr.
std::vector<std::string>* list_of(Ideal& profile, std::string_view kind) {
  return kind == "industry"    ? &profile.industries
         : kind == "region"    ? &profile.regions
         : kind == "role"      ? &profile.roles
         : kind == "trigger"   ? &profile.triggers
         : kind == "challenge" ? &profile.challenges
         : kind == "outcome"   ? &profile.outcomes
                               : nullptr;
}

std::optional<Money> optional_money(const Query& query, int column) {
  const auto minor = query.optional_integer(column);
  return minor ? std::optional {Money {*minor, query.text(column + 1)}} : std::nullopt;
}

std::vector<Ideal> read_ideals(Database& database, const Where& where) {
  auto query = database.query(
      "select id, handle, name, segment, summary, employees_low, employees_high, revenue_low_minor, "
      "revenue_high_minor, currency, deal_minor, deal_currency, wanted_by from profile" +
          where.text() + " order by id",
      where.values());
  std::vector<Ideal> all;
  while (query.step()) {
    all.push_back({.id = ProfileId {query.integer(0)},
                   .handle = query.text(1),
                   .name = query.text(2),
                   .segment = query.text(3),
                   .summary = query.text(4),
                   .employees = {query.optional_integer(5), query.optional_integer(6)},
                   .revenue = {query.optional_integer(7), query.optional_integer(8), query.text(9)},
                   .deal = optional_money(query, 10),
                   .wanted_by = query.optional_id<ContactId>(12)});
  }
  auto items =
      database.query("select profile_id, kind, text from profile_item where profile_id in (select id from profile" +
                         where.text() + ") order by profile_id, kind, position",
                     where.values());
  auto found = all.begin();
  while (items.step()) {
    const ProfileId owner {items.integer(0)};
    while (found != all.end() && found->id < owner) {
      ++found;
    }
    if (auto* const list = found == all.end() ? nullptr : list_of(*found, items.text(1))) {
      list->push_back(items.text(2));
    }
  }
  return all;
}

std::vector<Candidate> read_candidates(Database& database, const Where& where) {
  auto query = database.query(
      "select contact.id, contact.name, contact.email, contact.title, company.name, company.industry,"
      " coalesce(contact.region, company.region), company.employees, company.revenue_minor, company.currency,"
      " contact.do_not_contact from contact left join company on company.id = contact.company_id" +
          where.text() + " order by contact.id",
      where.values());
  std::vector<Candidate> all;
  while (query.step()) {
    all.push_back({.id = ContactId {query.integer(0)},
                   .name = query.text(1),
                   .email = query.text(2),
                   .title = query.text(3),
                   .company = query.text(4),
                   .industry = query.text(5),
                   .region = query.text(6),
                   .employees = query.optional_integer(7),
                   .revenue = optional_money(query, 8),
                   .do_not_contact = query.text(10)});
  }
  return all;
}

}  // namespace

Ideal get_ideal(Database& database, ProfileId id) {
  Where where;
  where.put("id = ?", id);
  auto found = read_ideals(database, where);
  if (found.empty()) {
    throw Error(Fault::missing, "no such profile", "'refer profile list' shows them");
  }
  return std::move(found.front());
}

std::vector<Ideal> all_ideals(Database& database) {
  Where where;
  where.put("wanted_by is null");
  return read_ideals(database, where);
}

std::vector<Ideal> wishes(Database& database, std::optional<ContactId> source) {
  Where where;
  where.put("wanted_by is not null").add("wanted_by = ?", source);
  return read_ideals(database, where);
}

std::vector<Candidate> candidates(Database& database, std::optional<ContactId> known_by) {
  Where where;
  where.put("contact.id <> ?", me);
  // Both directions of a tie, each by its index.
  where.add("contact.id in (select b from tie where a = ? union all select a from tie where b = ?)", known_by);
  return read_candidates(database, where);
}

Candidate get_candidate(Database& database, ContactId id) {
  Where where;
  where.put("contact.id = ?", id);
  auto found = read_candidates(database, where);
  if (found.empty()) {
    throw Error(Fault::missing, "no such contact", "'refer contact list' shows them");
  }
  return std::move(found.front());
}

}  // namespace refer::store
