// Finding people by what they are called, and listing them.

#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

constexpr std::string_view only_sources = " and exists (select 1 from source where contact_id = contact.id)";

std::string_view condition(Scope scope) {
  return scope == Scope::sources ? only_sources : std::string_view {};
}
std::string_view noun(Scope scope) {
  return scope == Scope::sources ? "source" : "contact";
}

struct Match {
  ContactId id {};
  std::string name {};
  std::string email {};
};

std::vector<Match> matches(Database& database, std::string_view where, const Bind& value, Scope scope) {
  std::vector<Match> found;
  auto query = database.query(
      fmt::format("select id, name, email from contact where {}{} order by id limit 6", where, condition(scope)),
      {value});
  while (query.step()) {
    found.push_back({ContactId {query.integer(0)}, query.text(1), query.text(2)});
  }
  return found;
}

[[noreturn]] void refuse_several(std::string_view text, const std::vector<Match>& found, Scope scope) {
  std::vector<std::string> names;
  for (const auto& match : found) {
    names.push_back(fmt::format("{} {}{}", number(match.id), escape_terminal(match.name),
                                match.email.empty() ? "" : fmt::format(" <{}>", escape_terminal(match.email))));
  }
  if (names.size() > 5) {
    names.back() = "…";
  }
  throw Error(Fault::usage, fmt::format("several {}s match {}: {}", noun(scope), quote(text), join(names, ", ")),
              "name one by its id, e-mail, or a longer part of the name");
}

/// Who is called `text` in the surest way in which anybody is.
std::vector<Match> look_up(Database& database, std::string_view text, Scope scope) {
  if (text == "me" && scope == Scope::anyone) {
    return matches(database, "id = ?1", me, scope);
  }
  if (const auto id = find_integer(text)) {
    return matches(database, "id = ?1", static_cast<std::int64_t>(*id), scope);
  }
  if (text.find('@') != std::string_view::npos) {
    return matches(database, "email = ?1", parse_mailbox(text).address, scope);
  }
  const auto folded = fold(text);
  if (folded.empty()) {
    return {};
  }
  // From what names one person for sure to what only happens to: a handle, the whole name, whole words of it, a part. A
  // single word that is somebody's whole name and a part of another's names both. (instr, since a name has no
  // wildcards.)
  constexpr std::string_view words = "instr(' ' || folded || ' ', ' ' || ?1 || ' ') > 0";
  const bool is_one_word = folded.find(' ') == std::string::npos;
  for (const auto where : {std::string_view {"handle = ?1"}, is_one_word ? words : std::string_view {"folded = ?1"},
                           words, std::string_view {"instr(folded, ?1) > 0"}}) {
    if (auto found = matches(database, where, folded, scope); !found.empty()) {
      return found;
    }
  }
  return {};
}

[[noreturn]] void refuse_none(Database& database, std::string_view text, Scope scope) {
  if (scope == Scope::sources) {
    if (const auto people = look_up(database, text, Scope::anyone); people.size() == 1 && people.front().id != me) {
      const auto& person = people.front();
      throw Error(Fault::missing, fmt::format("no source matches {}", quote(text)),
                  fmt::format("{} is a contact; 'refer source add {} --type customer' makes a source of them",
                              escape_terminal(person.name), number(person.id)));
    }
  }
  if (find_integer(text)) {
    throw Error(Fault::missing, fmt::format("no {} {}", noun(scope), text),
                fmt::format("'refer {} list' shows them", noun(scope)));
  }
  // Near misses are looked for among the words of the names, since people are called by one of them.
  std::map<std::string, std::string> names;
  auto query = database.query(fmt::format("select name, handle, email from contact where id <> 1{}", condition(scope)));
  while (query.step()) {
    const auto name = query.text(0);
    names.try_emplace(fold(name), name);
    for (const auto& part : split(fold(name), ' ')) {
      names.try_emplace(part, name);
    }
    for (const int column : {1, 2}) {
      if (!query.is_null(column)) {
        names.try_emplace(query.text(column), query.text(column));
      }
    }
  }
  std::vector<std::string> words;
  std::transform(names.begin(), names.end(), std::back_inserter(words), [](const auto& entry) { return entry.first; });
  std::vector<std::string> near;
  for (const auto& miss : near_misses(text, words)) {
    if (const auto& name = names[miss]; std::find(near.begin(), near.end(), name) == near.end()) {
      near.push_back(name);
    }
  }
  throw Error(Fault::missing, fmt::format("no {} matches {}", noun(scope), quote(text)),
              did_you_mean(near, fmt::format("'refer {} list' shows them", noun(scope))));
}

}  // namespace

std::optional<ContactId> find_namesake(Database& database, ContactId person) {
  const auto id = database.find_integer(
      "select other.id from contact join contact as other on other.folded = contact.folded and other.id <> contact.id"
      " where contact.id = ?1 order by other.id limit 1",
      {person});
  return id ? std::optional {ContactId {*id}} : std::nullopt;
}

std::optional<ContactId> find_without_address(Database& database, std::string_view address) {
  const auto words = split(fold(name_from_address(address)), ' ');
  const auto domain = fold(address.substr(address.find('@') + 1));
  std::vector<ContactId> found;
  auto row = database.query(
      "select contact.id, ' ' || contact.folded || ' ', company.folded from contact join company on company.id = "
      "company_id"
      " where email is null and instr(contact.folded, ?1) > 0",
      {words.empty() ? std::string {} : words.front()});
  while (row.step()) {
    const auto name = row.text(1);
    auto company = row.text(2);
    std::erase_if(company, [](char c) { return c == ' ' || c == '-' || c == '.' || c == ','; });
    const bool is_named = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
      return name.find(" " + word + " ") != std::string::npos;
    });
    if (is_named && !company.empty() && domain.starts_with(company + ".")) {
      found.push_back(ContactId {row.integer(0)});
    }
  }
  return found.size() == 1 ? std::optional {found.front()} : std::nullopt;
}

ContactId find_person(Database& database, std::string_view text, Scope scope) {
  const auto found = look_up(database, text, scope);
  if (found.empty()) {
    refuse_none(database, text, scope);
  }
  if (found.size() > 1) {
    refuse_several(text, found, scope);
  }
  return found.front().id;
}

namespace {

constexpr std::string_view contact_columns_sql =
    "select contact.id, contact.name, contact.email, contact.title, company.name, contact.handle, contact.region, "
    "contact.url,"
    " contact.phone, contact.channel, company.industry, company.employees, company.revenue_minor, company.currency,"
    " (select type from source where contact_id = contact.id),"
    " (select group_concat(text, char(10)) from (select at.name || case when since_year is null and until_year is null"
    " then '' else ' ' || coalesce(since_year, '') || '-' || coalesce(until_year, '') end as text"
    " from job join company as at on at.id = job.company_id where job.contact_id = contact.id order by job.id)),"
    " contact.do_not_contact, contact.note, contact.added_at, contact.language, contact.bounced_at, contact.bounce"
    " from contact left join company on company.id = contact.company_id";

std::vector<Column> contact_columns() {
  return {{"id", Kind::integer},
          {"name"},
          {"email"},
          {"title"},
          {"company"},
          {"handle", Kind::text, true},
          {"region", Kind::text, true},
          {"url", Kind::text, true},
          {"phone", Kind::text, true},
          {"channel", Kind::text, true},
          {"industry", Kind::text, true},
          {"employees", Kind::integer, true},
          {"revenue", Kind::money, true},
          {"source_type", Kind::text, true},
          {"worked", Kind::list, true},
          {"do_not_contact", Kind::text, true},
          {"note", Kind::text, true},
          {"added_at", Kind::instant, true},
          {"language", Kind::text, true},
          {"bounced_at", Kind::instant, true},
          {"bounce", Kind::text, true}};
}

/// Was to be met, all of it has ended, and there never was a yes that still holds. ? is the day from which on it is too
/// early.
constexpr std::string_view unconsented_sql =
    "contact.do_not_contact is null and contact.forgotten is null"
    " and not exists (select 1 from source where contact_id = contact.id)"
    " and (exists (select 1 from ask where target_id = contact.id)"
    " or exists (select 1 from intro where target_id = contact.id))"
    " and not exists (select 1 from ask where target_id = contact.id and (state in ('queued', 'sent', 'later')"
    " or max(queued_at, coalesce(sent_at, 0), coalesce(last_sent_at, 0), coalesce(answered_at, 0),"
    " coalesce(silent_at, 0), coalesce(cancelled_at, 0)) >= ?))"
    " and not exists (select 1 from intro where target_id = contact.id"
    " and (state not in ('lost', 'refused', 'ghosted', 'unfit', 'lapsed') or (target_withdrawn_at is null"
    " and coalesce(consented_at, replied_at, booked_at, met_at, opportunity_at) is not null)"
    " or max(accepted_at, coalesce(closed_at, 0), coalesce(target_withdrawn_at, 0)) >= ?))";

}  // namespace

Table contact_table(Database& database, const ContactFilter& filter) {
  Where where;
  where.put("contact.id <> 1");
  if (filter.company) {
    where.put("instr(company.folded, ?) > 0", fold(*filter.company));
  }
  if (filter.text) {
    where.put("instr(contact.folded || ' ' || fold(coalesce(title, '')) || ' ' || coalesce(company.folded, ''), ?) > 0",
              fold(*filter.text));
  }
  if (filter.sources) {
    where.put(*filter.sources ? "exists (select 1 from source where contact_id = contact.id)"
                              : "not exists (select 1 from source where contact_id = contact.id)");
  }
  if (filter.do_not_contact) {
    where.put("contact.do_not_contact is not null");
  }
  where.add(unconsented_sql, filter.unconsented_since);
  return database.table(std::string {contact_columns_sql} + where.text() + " order by contact.id", contact_columns(),
                        where.values());
}

Table contact_table(Database& database, ContactId id) {
  Where where;
  where.put("contact.id = ?", id);
  return database.table(std::string {contact_columns_sql} + where.text(), contact_columns(), where.values());
}

std::string command_name(ContactId id, std::string_view email) {
  const bool is_plain = std::all_of(email.begin(), email.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view {"@.-_+"}.find(c) != std::string_view::npos;
  });
  return email.empty() || !is_plain || email.front() == '-' ? fmt::format("{}", number(id)) : std::string {email};
}

}  // namespace refer::store
