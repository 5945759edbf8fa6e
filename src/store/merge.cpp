#include "refer/store/merge.hpp"

#include <algorithm>

#include "refer/core/text.hpp"
#include "refer/store/jobs.hpp"

namespace refer::store {

namespace {

/// Whether a list of jobs says something else than what is known, however it is written.
bool says_other(const std::vector<std::string>& given, const std::vector<std::string>& known) {
  return !std::equal(
      given.begin(), given.end(), known.begin(), known.end(),
      [](const std::string& one, const std::string& other) { return fold(format(parse_job(one))) == fold(other); });
}

}  // namespace

Merged Merger::merge(const ContactFields& fields, const std::optional<std::string>& connected_on) {
  const auto name = full_name(fields);
  const auto found = find(fields, name, connected_on);
  last_ = found ? *found : add_contact(database_, fields, now_);
  if (last_ == me) {
    return Merged::unchanged;  // who I am is for me to say
  }
  if (!seen_.insert(last_).second) {
    return Merged::repeated;
  }
  if (!found) {
    return Merged::added;
  }
  return update(fields, name) ? Merged::updated : Merged::unchanged;
}

std::optional<ContactId> Merger::find(const ContactFields& fields, const std::string& name,
                                      const std::optional<std::string>& connected_on) const {
  for (const auto& [value, sql] : {std::pair {&fields.email, "select id from contact where email = ?1"},
                                   std::pair {&fields.url, "select id from contact where url = ?1"}}) {
    if (*value) {
      if (const auto id = database_.find_integer(sql, {**value})) {
        return ContactId {*id};
      }
    }
  }
  if (name.empty()) {
    return std::nullopt;
  }
  // Of those with the name: whoever has another address or URL is somebody else. The day of connection says who is the
  // same; where one of the two has none, the company does.
  const auto company = fold(fields.company.value_or(""));
  auto row = database_.query(
      "select contact.id, coalesce(company.folded, '') from contact"
      " left join company on company.id = company_id"
      " left join tie on tie.a = min(contact.id, ?6) and tie.b = max(contact.id, ?6)"
      " where contact.folded = ?1 and contact.id <> 1"
      " and (?3 is null or url is null)"
      " and (?2 is null or email is null or tie.since = ?5)"
      " and (tie.since = ?5 or ((tie.since is null or ?5 is null) and (coalesce(company.folded, '') in ('', ?4) or ?4 "
      "= '')))"
      " order by tie.since = ?5 desc, coalesce(company.folded, '') = ?4 desc, contact.id",
      {fold(name), fields.email, fields.url, company, connected_on, network_of_});
  while (row.step()) {
    // One file does not name a person twice at two companies: those are two of one name who were met on one day.
    const ContactId id {row.integer(0)};
    if (row.text(1) == company || !seen_.contains(id)) {
      return id;
    }
  }
  return std::nullopt;
}

bool Merger::update(const ContactFields& fields, const std::string& name) {
  ContactFields changed;
  bool any = false;
  {
    auto row = database_.query(
        "select contact.name, first_name, last_name, email, title, company.name, url, phone, contact.region, "
        "company.industry,"
        " company.employees, note from contact left join company on company.id = company_id where contact.id = ?1",
        {last_});
    row.step();
    const auto take = [&](const std::optional<std::string>& given, int column, std::optional<std::string>& into) {
      if (given && !given->empty() && *given != row.text(column)) {
        into = given;
        any = true;
      }
    };
    // A name that was only made from the address says nothing against the one that is known, nor does one without its
    // accents.
    const bool is_named = fields.name || fields.first_name || fields.last_name;
    const bool is_same = fold(name) == fold(row.text(0));
    if (is_named && (!is_same || name == row.text(0))) {
      take(name, 0, changed.name);
      take(fields.first_name, 1, changed.first_name);
      take(fields.last_name, 2, changed.last_name);
    }
    if (lower_ascii(fields.email.value_or("")) != lower_ascii(row.text(3))) {
      take(fields.email, 3, changed.email);
    }
    take(fields.title, 4, changed.title);
    if (fold(fields.company.value_or("")) != fold(row.text(5))) {
      take(fields.company, 5, changed.company);
    }
    take(fields.url, 6, changed.url);
    take(fields.phone, 7, changed.phone);
    take(fields.region, 8, changed.region);
    take(fields.industry, 9, changed.industry);
    take(fields.note, 11, changed.note);
    if (fields.employees && *fields.employees != row.optional_integer(10)) {
      changed.employees = fields.employees;
      any = true;
    }
  }
  if (!fields.worked.empty() && says_other(fields.worked, jobs_of(database_, last_))) {
    changed.worked = fields.worked;
    any = true;
  }
  if (any) {
    edit_contact(database_, last_, changed);
  }
  return any;
}

}  // namespace refer::store
