#include "refer/store/sources.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

Assignments assign(const SourceFields& fields) {
  Assignments row;
  row.set("type", fields.type)
      .set("satisfaction", fields.satisfaction)
      .set("owner", fields.owner)
      .set("since", fields.since)
      .set("next_touch", fields.next_touch)
      .set("note", fields.note);
  return row;
}

}  // namespace

void add_source(Database& database, ContactId person, const SourceFields& fields, Instant now) {
  if (database.find_integer("select 1 from source where contact_id = ?1", {person})) {
    throw Error(Fault::conflict,
                fmt::format("{} is a source already", escape_terminal(get_contact(database, person).name)),
                fmt::format("'refer source edit {}' changes it", number(person)));
  }
  if (person == me) {
    throw Error(Fault::usage, "'me' cannot be a source: a source is somebody else who may introduce me");
  }
  assign(fields).put("contact_id", person).put("added_at", now).insert(database, "source");
}

void edit_source(Database& database, ContactId person, const SourceFields& fields) {
  get_source(database, person);
  assign(fields).update(database, "source", "contact_id", number(person));
}

void remove_source(Database& database, ContactId person) {
  const auto source = get_source(database, person);
  const auto named = database.find_integer(
      "select (select count(*) from ask where source_id = ?1) + (select count(*) from intro where source_id = ?1)",
      {person});
  if (named.value_or(0) > 0) {
    throw Error(Fault::conflict,
                fmt::format("{} is the source of asks or introductions: {}", escape_terminal(source.name), *named),
                fmt::format("'refer ask list --source {}' shows them", number(person)));
  }
  database.run("delete from source where contact_id = ?1", {person});
}

Source get_source(Database& database, ContactId person) {
  auto query = database.query(
      "select contact.name, source.type, source.owner from source join contact on contact.id = contact_id where "
      "contact_id = ?1",
      {person});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("{} is no source", escape_terminal(get_contact(database, person).name)),
                fmt::format("'refer source add {} --type customer' makes a source of them", number(person)));
  }
  return {.id = person, .name = query.text(0), .type = query.text(1), .owner = query.text(2)};
}

Table source_table(Database& database, const SourceFilter& filter) {
  Where where;
  where.add("source.type = ?", filter.type)
      .add("source.owner = ?", filter.owner)
      .add("tie.strength >= ?", filter.strength)
      .add("source.contact_id = ?", filter.person);
  return database.table(
      "select contact.id, contact.name, company.name, source.type, tie.strength, source.satisfaction,"
      " (select max(day) from touch where contact_id = contact.id), source.next_touch,"
      " (select count(*) from ask where source_id = contact.id), (select count(*) from intro where source_id = "
      "contact.id),"
      " contact.email, contact.channel, source.owner, source.since, source.note, source.added_at"
      " from source join contact on contact.id = source.contact_id"
      " left join company on company.id = contact.company_id"
      " left join tie on tie.a = 1 and tie.b = contact.id" +
          where.text() + " order by contact.id",
      {{"id", Kind::integer},
       {"name"},
       {"company"},
       {"type"},
       {"strength", Kind::integer},
       {"satisfaction", Kind::integer},
       {"last_touch", Kind::date},
       {"next_touch", Kind::date},
       {"asks", Kind::integer},
       {"intros", Kind::integer},
       {"email", Kind::text, true},
       {"channel", Kind::text, true},
       {"owner", Kind::text, true},
       {"since", Kind::date, true},
       {"note", Kind::text, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
