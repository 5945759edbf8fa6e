#include "refer/store/sources.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/credits.hpp"
#include "refer/store/goals.hpp"
#include "refer/store/permissions.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/rewards.hpp"
#include "refer/store/standing.hpp"
#include "refer/store/tags.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

/// A word that can be cleared.
template <Worded E>
void put_word(Assignments& row, std::string_view column, const std::optional<std::optional<E>>& value) {
  if (value) {
    row.put(column, *value ? Bind {word(**value)} : Bind {});
  }
}

Assignments assign(const SourceFields& fields) {
  Assignments row;
  row.set("type", fields.type)
      .set("satisfaction", fields.satisfaction)
      .set("owner", fields.owner)
      .set("since", fields.since)
      .set("next_touch", fields.next_touch)
      .set("touch_every", fields.touch_every)
      .set("note", fields.note)
      .set("added_by", fields.added_by)
      .set("interests", fields.interests)
      .set("update_every", fields.update_every)
      .set("would_clone", fields.would_clone)
      .set("unprompted", fields.unprompted)
      .set("open_issue", fields.open_issue)
      .set("signed_on", fields.signed_on)
      .set("handed_off_on", fields.handed_off_on)
      .set("onboarded_on", fields.onboarded_on)
      .set("renewal_on", fields.renewal_on)
      .set("review_on", fields.review_on);
  put_word(row, "program", fields.program);
  put_word(row, "health", fields.health);
  put_word(row, "update_channel", fields.update_channel);
  for (std::size_t index = 0; index < fields.factors.size(); ++index) {
    row.set(factors()[index], fields.factors[index]);
  }
  return row;
}

void put_exchange(Database& database, ContactId person, const std::optional<std::vector<Exchange>>& given) {
  if (!given) {
    return;
  }
  database.run("delete from source_exchange where contact_id = ?1", {person});
  for (const auto one : *given) {
    database.run("insert or ignore into source_exchange (contact_id, word) values (?1, ?2)", {person, word(one)});
  }
}

void put_no_go(Database& database, ContactId person, const std::optional<std::vector<std::string>>& given) {
  if (!given) {
    return;
  }
  database.run("delete from source_no_go where contact_id = ?1", {person});
  for (const auto& one : *given) {
    // Lists are read back as lines.
    database.run("insert or ignore into source_no_go (contact_id, text) values (?1, ?2)",
                 {person, join(split(one, '\n'), " ")});
  }
}

/// The columns of the factors, as the query and as the table have them.
std::string factor_sql() {
  std::string sql;
  for (const auto& factor : factors()) {
    sql += ", source." + factor;
  }
  return sql;
}

std::vector<Column> source_columns() {
  std::vector<Column> columns {{"id", Kind::integer},
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
                               {"program", Kind::text, true},
                               {"health", Kind::text, true},
                               {"open_issue", Kind::text, true},
                               {"signed", Kind::date, true},
                               {"handed_off", Kind::date, true},
                               {"onboarded", Kind::date, true},
                               {"renewal", Kind::date, true},
                               {"review", Kind::date, true},
                               {"touch_every", Kind::integer, true},
                               {"exchange", Kind::list, true},
                               {"no_go", Kind::list, true},
                               {"tags", Kind::list, true},
                               {"interests", Kind::text, true},
                               {"update_every", Kind::integer, true},
                               {"update_by", Kind::text, true},
                               {"would_clone", Kind::flag, true},
                               {"unprompted", Kind::flag, true}};
  for (const auto& factor : factors()) {
    columns.push_back({factor, Kind::integer, true});
  }
  columns.push_back({"do_not_contact", Kind::text, true});
  columns.push_back({"note", Kind::text, true});
  columns.push_back({"added_at", Kind::instant, true});
  columns.push_back({"added_by", Kind::text, true});
  return columns;
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
  put_exchange(database, person, fields.exchange);
  put_no_go(database, person, fields.no_go);
  put_tags(database, person, fields.tags);
}

void edit_source(Database& database, ContactId person, const SourceFields& fields) {
  get_source(database, person);
  assign(fields).update(database, "source", "contact_id", number(person));
  put_exchange(database, person, fields.exchange);
  put_no_go(database, person, fields.no_go);
  put_tags(database, person, fields.tags);
}

void remove_source(Database& database, ContactId person) {
  const auto source = get_source(database, person);
  const auto named = database.find_integer(
      "select (select count(*) from ask where source_id = ?1) + (select count(*) from intro where source_id = ?1)",
      {person});
  if (named.value_or(0) > 0) {
    throw Error(
        Fault::conflict,
        fmt::format("{} is the source of asks or introductions: {}", escape_terminal(source.name), *named),
        fmt::format("'refer ask list --source {0}' and 'refer intro list --source {0}' show them", number(person)));
  }
  check_no_reward_for(database, person);
  check_no_permission_by(database, person);
  check_no_goal_for(database, person);
  check_no_credit_of(database, person);
  check_wants_nobody(database, person);
  for (const auto* const sql :
       {"delete from source_exchange where contact_id = ?1", "delete from source_step where contact_id = ?1",
        "delete from source_no_go where contact_id = ?1", "delete from feedback where contact_id = ?1",
        "delete from source_tag where contact_id = ?1", "delete from source where contact_id = ?1"}) {
    database.run(sql, {person});
  }
}

bool is_source(Database& database, ContactId person) {
  return database.find_integer("select 1 from source where contact_id = ?1", {person}).has_value();
}

Source get_source(Database& database, ContactId person) {
  auto query = database.query(
      "select contact.name, source.type, source.owner, source.program, source.update_every"
      " from source join contact on contact.id = contact_id where contact_id = ?1",
      {person});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("{} is no source", escape_terminal(get_contact(database, person).name)),
                fmt::format("'refer source add {} --type customer' makes a source of them", number(person)));
  }
  Source source {.id = person, .name = query.text(0), .type = query.text(1), .owner = query.text(2)};
  if (!query.is_null(3)) {
    source.program = parse_word<Program>(query.text(3));
  }
  if (const auto days = query.optional_integer(4)) {
    source.update_every = static_cast<int>(*days);
  }
  return source;
}

Table source_table(Database& database, const SourceFilter& filter) {
  Where where;
  where.add("source.type = ?", filter.type)
      .add("source.owner = ?", filter.owner)
      .add("tie.strength >= ?", filter.strength)
      .add("source.contact_id = ?", filter.person)
      .add("source.contact_id in (select contact_id from source_tag where tag = ?)", filter.tag)
      .among("source.contact_id", filter.people);
  if (filter.program) {
    where.put("source.program = ?", word(*filter.program));
  }
  if (filter.health) {
    where.put("source.health = ?", word(*filter.health));
  }
  return database.table(
      "select contact.id, contact.name, company.name, source.type, tie.strength, source.satisfaction,"
      " (select max(day) from touch where contact_id = contact.id), source.next_touch,"
      " (select count(*) from ask where source_id = contact.id),"
      " (select count(*) from intro where source_id = contact.id),"
      " contact.email, contact.channel, source.owner, source.since, source.program, source.health, source.open_issue,"
      " source.signed_on, source.handed_off_on, source.onboarded_on, source.renewal_on, source.review_on,"
      " source.touch_every,"
      " (select group_concat(word, char(10)) from"
      " (select word from source_exchange where contact_id = contact.id order by word)),"
      " (select group_concat(text, char(10)) from"
      " (select text from source_no_go where contact_id = contact.id order by text)),"
      " (select group_concat(tag, char(10)) from"
      " (select tag from source_tag where contact_id = contact.id order by tag)),"
      " source.interests, source.update_every, source.update_channel,"
      " source.would_clone, source.unprompted" +
          factor_sql() +
          ", contact.do_not_contact, source.note, source.added_at, source.added_by"
          " from source join contact on contact.id = source.contact_id"
          " left join company on company.id = contact.company_id"
          " left join tie on tie.a = 1 and tie.b = contact.id" +
          where.text() + " order by contact.id",
      source_columns(), where.values());
}

std::map<ContactId, std::int64_t> count_acquaintances(Database& database) {
  std::map<ContactId, std::int64_t> all;
  auto query = database.query(
      "select contact_id, (select count(*) from tie where a = contact_id)"
      " + (select count(*) from tie where b = contact_id and a <> 1) from source");
  while (query.step()) {
    all[ContactId {query.integer(0)}] = query.integer(1);
  }
  return all;
}

std::optional<ContactId> find_called(Database& database, std::string_view text) {
  const bool is_called = text == "me" || find_integer(text) ||
                         database.find_integer(
                             "select 1 from contact where handle = ?1 or email = ?2"
                             " or (?1 <> '' and instr(' ' || folded || ' ', ' ' || ?1 || ' ') > 0) limit 1",
                             {fold(text), text});
  return is_called ? std::optional {find_person(database, text, Scope::anyone)} : std::nullopt;
}

}  // namespace refer::store
