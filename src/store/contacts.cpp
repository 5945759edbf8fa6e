#include "refer/store/contacts.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/credits.hpp"
#include "refer/store/goals.hpp"
#include "refer/store/jobs.hpp"
#include "refer/store/outcomes.hpp"
#include "refer/store/permissions.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/rewards.hpp"
#include "store/assignments.hpp"
#include "store/companies.hpp"

namespace refer::store {

std::string full_name(const ContactFields& fields) {
  if (fields.name) {
    return std::string {trim(*fields.name)};
  }
  const auto joined = fields.first_name.value_or("") + " " + fields.last_name.value_or("");
  if (const auto name = trim(joined); !name.empty()) {
    return std::string {name};
  }
  return fields.email && !fields.email->empty() ? name_from_address(*fields.email) : std::string {};
}

bool is_handle(std::string_view text) {
  return !text.empty() && text.find_first_of(" @<>\"") == std::string_view::npos && !text.starts_with('-') &&
         !find_integer(text);
}

namespace {

/// A handle is kept as names are looked for, so that JR and jr are one.
ContactFields with_folded_handle(ContactFields fields) {
  if (fields.handle) {
    fields.handle = fold(*fields.handle);
  }
  return fields;
}

/// Throws when another person than `self` has the value in a column where each is somebody's own.
void check_unique(Database& database, std::string_view column, const std::optional<std::string>& value,
                  std::optional<ContactId> self) {
  if (!value || value->empty()) {
    return;
  }
  const auto other = database.find_integer(fmt::format("select id from contact where {} = ?1", column), {*value});
  if (other && (!self || *other != number(*self))) {
    const auto name = database.find_text("select name from contact where id = ?1", {*other}).value_or("");
    throw Error(
        Fault::conflict,
        fmt::format("contact {} ({}) has the {} {} already", *other, escape_terminal(name), column, quote(*value)),
        fmt::format("'refer contact edit {}' changes that contact", *other));
  }
}

void check(Database& database, const ContactFields& fields, std::optional<ContactId> self) {
  if (fields.email && !fields.email->empty() && !is_address(*fields.email)) {
    throw Error(Fault::usage, fmt::format("{} is no e-mail address", quote(*fields.email)),
                "write elena@globex.example");
  }
  if (fields.handle && !fields.handle->empty() && !is_handle(*fields.handle)) {
    throw Error(Fault::usage, fmt::format("{} is no handle for a person", quote(*fields.handle)),
                "a handle is one word with a letter in it, such as jane or jroe");
  }
  if (fields.language && !fields.language->empty() && !is_language(*fields.language)) {
    throw Error(Fault::usage, fmt::format("{} is no language", quote(*fields.language)), "write en, de or pt-BR");
  }
  if (fields.handle == "me" && self != me) {
    throw Error(Fault::usage, "'me' is yourself, and no handle for anybody else");
  }
  check_unique(database, "email", fields.email, self);
  check_unique(database, "handle", fields.handle, self);
  check_unique(database, "url", fields.url, self);
}

Assignments assign(const ContactFields& fields) {
  Assignments row;
  row.set("handle", fields.handle)
      .set("first_name", fields.first_name)
      .set("last_name", fields.last_name)
      .set("email", fields.email)
      .set("title", fields.title)
      .set("url", fields.url)
      .set("phone", fields.phone)
      .set("region", fields.region)
      .set("channel", fields.channel)
      .set("language", fields.language)
      .set("do_not_contact", fields.do_not_contact)
      .set("note", fields.note);
  return row;
}

/// Letters name people by numbers alone and outlive them: whoever is new gets no number that stands in the outbox.
std::int64_t unused_number(Database& database) {
  return database
      .find_integer(
          "select 1 + max(id) from (select max(id) as id from contact"
          " union all select max(source_id) from outbox union all select max(contact_id) from outbox)")
      .value_or(1);
}

}  // namespace

std::string name_from_address(std::string_view address) {
  const auto local = address.substr(0, address.find('@'));
  std::string name;
  for (auto part : split(local.substr(0, local.find('+')), local.find('.') != std::string_view::npos ? '.' : '_')) {
    if (part[0] >= 'a' && part[0] <= 'z') {
      part[0] = static_cast<char>(part[0] - 'a' + 'A');
    }
    name += (name.empty() ? "" : " ") + part;
  }
  return name.empty() ? std::string {local} : name;
}

ContactId add_contact(Database& database, const ContactFields& given, Instant now) {
  const auto fields = with_folded_handle(given);
  const auto name = full_name(fields);
  const auto folded = fold(name);
  if (folded.empty()) {
    throw Error(Fault::usage, "a contact needs a name or an e-mail address", "give NAME, or --email");
  }
  check(database, fields, std::nullopt);
  auto row = assign(fields);
  row.put("id", unused_number(database)).put("name", name).put("folded", folded).put("added_at", now);
  row.set("company_id", company_for(database, fields));
  const ContactId id {row.insert(database, "contact")};
  put_jobs(database, id, fields.worked);
  return id;
}

void edit_contact(Database& database, ContactId id, const ContactFields& given) {
  const auto fields = with_folded_handle(given);
  const auto before = get_contact(database, id);
  check(database, fields, id);
  auto row = assign(fields);
  std::string name = before.name;
  if (fields.name) {
    name = full_name(fields);
    // Parts that came from elsewhere would contradict the new name.
    if (name != before.name && !fields.first_name && !fields.last_name) {
      row.put("first_name", {}).put("last_name", {});
    }
  } else if (fields.first_name || fields.last_name) {
    name = full_name({.first_name = fields.first_name.value_or(before.first_name),
                      .last_name = fields.last_name.value_or(before.last_name)});
  }
  const auto folded = fold(name);
  if (folded.empty()) {
    throw Error(Fault::usage, "a contact needs a name");
  }
  if (name != before.name) {
    row.put("name", name).put("folded", folded);
  }
  const auto company = company_for(database, fields, id);
  if (fields.company) {
    row.put("company_id", company ? Bind {*company} : Bind {});
  }
  // That mail came back was said of the address before.
  if (fields.email && *fields.email != before.email) {
    row.put("bounced_at", {}).put("bounce", {});
  }
  row.update(database, "contact", "id", number(id));
  put_jobs(database, id, fields.worked);
}

void remove_contact(Database& database, ContactId id) {
  const auto contact = get_contact(database, id);
  if (id == me) {
    throw Error(Fault::conflict, "'me' cannot be removed", "'refer contact edit me' changes it");
  }
  const auto named = database.find_integer(
      "select (select count(*) from ask where source_id = ?1 or target_id = ?1)"
      " + (select count(*) from intro where source_id = ?1 or target_id = ?1)",
      {id});
  if (named.value_or(0) > 0) {
    throw Error(Fault::conflict,
                fmt::format("{} is named by asks or introductions: {}", escape_terminal(contact.name), *named),
                fmt::format("'refer ask list --person {0}' and 'refer intro list --person {0}' show them", number(id)));
  }
  if (const auto intro = database.find_integer("select min(id) from intro where colleague_id = ?1", {id})) {
    throw Error(Fault::conflict, fmt::format("{} is the colleague of intro {}", escape_terminal(contact.name), *intro),
                fmt::format("refer intro edit {} --colleague \"\"", *intro));
  }
  check_no_reward_for(database, id);
  check_no_permission_by(database, id);
  check_no_goal_for(database, id);
  check_no_credit_of(database, id);
  check_no_permission_about(database, id);
  check_no_outcome_of(database, id);
  check_wants_nobody(database, id);
  if (const auto touch = database.find_integer("select min(id) from touch where introduced_id = ?1", {id})) {
    throw Error(Fault::conflict,
                fmt::format("touch {} introduced somebody to {}", *touch, escape_terminal(contact.name)),
                fmt::format("'refer touch remove {}' first", *touch));
  }
  if (const auto letter =
          database.find_integer("select min(id) from outbox where source_id = ?1 or contact_id = ?1", {id})) {
    throw Error(Fault::conflict,
                fmt::format("message {} of the outbox is to {} or about them", *letter, escape_terminal(contact.name)),
                fmt::format("'refer contact forget {}' erases both, for good", number(id)));
  }
  for (const auto* const sql :
       {"delete from proposal where contact_id = ?1 or target_id = ?1", "delete from mail where sender_id = ?1",
        "delete from tie where a = ?1 or b = ?1", "delete from moment where contact_id = ?1",
        "delete from touch where contact_id = ?1", "delete from job where contact_id = ?1",
        "delete from source_exchange where contact_id = ?1", "delete from source_step where contact_id = ?1",
        "delete from source_no_go where contact_id = ?1", "delete from feedback where contact_id = ?1",
        "delete from source_tag where contact_id = ?1", "delete from source where contact_id = ?1",
        "delete from contact where id = ?1"}) {
    database.run(sql, {id});
  }
}

Contact get_contact(Database& database, ContactId id) {
  auto query = database.query(
      "select contact.name, first_name, last_name, email, title, company.name, contact.language"
      " from contact left join company on company.id = company_id where contact.id = ?1",
      {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no contact {}", number(id)), "'refer contact list' shows them");
  }
  Contact contact {.id = id,
                   .name = query.text(0),
                   .first_name = query.text(1),
                   .last_name = query.text(2),
                   .email = query.text(3),
                   .title = query.text(4),
                   .company = query.text(5),
                   .language = query.text(6)};
  if (contact.first_name.empty()) {
    const auto space = contact.name.find(' ');
    contact.first_name = contact.name.substr(0, space);
    if (contact.last_name.empty() && space != std::string::npos) {
      contact.last_name = contact.name.substr(space + 1);
    }
  }
  return contact;
}

bool is_known(Database& database, const ContactFields& fields) {
  for (const auto* const own : {&fields.email, &fields.url, &fields.handle}) {
    if (*own && !(*own)->empty()) {
      return false;
    }
  }
  return database
      .find_integer(
          "select 1 from contact left join company on company.id = company_id"
          " where contact.folded = ?1 and coalesce(company.folded, '') = ?2 and contact.id <> 1",
          {fold(full_name(fields)), fold(fields.company.value_or(""))})
      .has_value();
}

std::optional<ContactId> find_address(Database& database, std::string_view address) {
  const auto id = database.find_integer("select id from contact where email = ?1", {address});
  return id ? std::optional {ContactId {*id}} : std::nullopt;
}

std::vector<Contact> find_local_part(Database& database, std::string_view local) {
  auto query = database.query(
      "select id from contact where substr(email, 1, length(?1) + 1) = ?1 || '@' collate nocase", {local});
  std::vector<Contact> all;
  while (query.step()) {
    all.push_back(get_contact(database, ContactId {query.integer(0)}));
  }
  return all;
}

bool keep_bounce(Database& database, ContactId contact, const BouncedAddress& bounced) {
  return database.run(
             "update contact set bounced_at = ?2, bounce = nullif(?3, '') where id = ?1 and bounced_at is null",
             {contact, bounced.at, bounced.reason}) > 0;
}

}  // namespace refer::store
