#include "refer/store/moments.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/store/outcomes.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

Assignments assign(const MomentFields& fields) {
  Assignments row;
  row.set("kind", fields.kind).set("day", fields.day).set("outcome", fields.outcome).set("note", fields.note);
  return row;
}

Assignments assign(const TouchFields& fields) {
  Assignments row;
  row.set("day", fields.day).set("note", fields.note).set("owner", fields.owner);
  if (fields.channel) {
    row.put("channel", word(*fields.channel));
  }
  if (fields.gave) {
    row.put("gave", *fields.gave ? Bind {word(**fields.gave)} : Bind {});
  } else if (fields.introduced && *fields.introduced) {
    row.put("gave", word(Gift::introduction));
  }
  if (fields.introduced) {
    row.put("introduced_id", *fields.introduced);
  }
  return row;
}

[[noreturn]] void refuse_same_moment(std::int64_t id) {
  throw Error(Fault::conflict, fmt::format("moment {} is the same: person, kind, day and outcome", id),
              fmt::format("'refer moment edit {}' changes it", id));
}

[[noreturn]] void refuse_same_touch(std::int64_t id) {
  throw Error(Fault::conflict, fmt::format("touch {} is the same: person, day, channel, gift and note", id),
              fmt::format("'refer touch edit {}' changes it; another --note tells two apart", id));
}

/// Throws when a touch says of somebody that they were introduced, and it cannot be so, or is the same as another.
void check_saved_touch(Database& database, TouchId id) {
  auto row = database.query("select introduced_id, contact_id, gave from touch where id = ?1", {id});
  row.step();
  const auto introduced = row.optional_id<ContactId>(0);
  if (introduced && (*introduced == me || introduced == row.optional_id<ContactId>(1))) {
    throw Error(Fault::usage, "an introduction is to somebody else than you and the person", "--introduced PERSON");
  }
  if (introduced && row.text(2) != word(Gift::introduction)) {
    throw Error(Fault::usage, "somebody was introduced, and what was given is said to be something else",
                "--gave introduction, or --introduced \"\"");
  }
  if (const auto other = database.find_integer(
          "select other.id from touch join touch as other using (contact_id, day, channel)"
          " where touch.id = ?1 and other.id <> ?1 and other.gave is touch.gave"
          " and other.introduced_id is touch.introduced_id and coalesce(other.note, '') = coalesce(touch.note, '')",
          {id})) {
    refuse_same_touch(*other);
  }
}

}  // namespace

MomentId add_moment(Database& database, ContactId person, const MomentFields& fields, Instant now) {
  if (const auto id = database.find_integer("select id from moment where contact_id = ?1 and kind = ?2 and day = ?3 "
                                            "and coalesce(outcome, '') = coalesce(?4, '')",
                                            {person, fields.kind, fields.day, fields.outcome})) {
    refuse_same_moment(*id);
  }
  return MomentId {assign(fields).put("contact_id", person).put("added_at", now).insert(database, "moment")};
}

void edit_moment(Database& database, MomentId id, const MomentFields& fields) {
  get_moment(database, id);
  assign(fields).update(database, "moment", "id", number(id));
  if (const auto other = database.find_integer(
          "select other.id from moment join moment as other using (contact_id, kind, day)"
          " where moment.id = ?1 and other.id <> ?1 and coalesce(other.outcome, '') = coalesce(moment.outcome, '')",
          {id})) {
    refuse_same_moment(*other);
  }
}

void remove_moment(Database& database, MomentId id) {
  get_moment(database, id);
  if (const auto ask = database.find_integer("select id from ask where moment_id = ?1", {id})) {
    throw Error(Fault::conflict, fmt::format("ask {} came of moment {}", *ask, number(id)),
                fmt::format("'refer ask show {}' shows it", *ask));
  }
  check_no_outcome_of(database, id);
  database.run("delete from moment where id = ?1", {id});
}

Moment get_moment(Database& database, MomentId id) {
  auto query = database.query("select contact_id, kind, day, outcome from moment where id = ?1", {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no moment {}", number(id)), "'refer moment list' shows them");
  }
  return {.id = id,
          .contact = ContactId {query.integer(0)},
          .kind = query.text(1),
          .day = query.text(2),
          .outcome = query.text(3)};
}

std::optional<MomentId> find_citable_moment(Database& database, ContactId person, Date day) {
  const auto id = database.find_integer(
      "select id from moment where contact_id = ?1 and day <= ?2 order by outcome is null, day desc, id desc limit 1",
      {person, day});
  return id ? std::optional {MomentId {*id}} : std::nullopt;
}

Table moment_table(Database& database, const MomentFilter& filter) {
  Where where;
  where.add("moment.contact_id = ?", filter.person)
      .add("moment.kind = ?", filter.kind)
      .add("moment.day >= ?", filter.from)
      .add("moment.day < ?", filter.to)
      .among("moment.id", filter.ids);
  return database.table(
      "select moment.id, contact.name, moment.kind, moment.day, moment.outcome, moment.contact_id, moment.note, "
      "moment.added_at"
      " from moment join contact on contact.id = moment.contact_id" +
          where.text() + " order by moment.day, moment.id",
      {{"id", Kind::integer},
       {"contact"},
       {"kind"},
       {"day", Kind::date},
       {"outcome"},
       {"contact_id", Kind::integer, true},
       {"note", Kind::text, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

TouchId add_touch(Database& database, ContactId person, const TouchFields& fields, Instant now) {
  const TouchId id {assign(fields).put("contact_id", person).put("added_at", now).insert(database, "touch")};
  check_saved_touch(database, id);
  return id;
}

void check_touch(Database& database, TouchId id) {
  if (!database.find_integer("select 1 from touch where id = ?1", {id})) {
    throw Error(Fault::missing, fmt::format("no touch {}", number(id)), "'refer touch list' shows them");
  }
}

void edit_touch(Database& database, TouchId id, const TouchFields& fields) {
  check_touch(database, id);
  assign(fields).update(database, "touch", "id", number(id));
  check_saved_touch(database, id);
}

void remove_touch(Database& database, TouchId id) {
  check_touch(database, id);
  database.run("delete from touch where id = ?1", {id});
}

Table touch_table(Database& database, const TouchFilter& filter) {
  Where where;
  where.add("touch.contact_id = ?", filter.person)
      .add("touch.day >= ?", filter.from)
      .add("touch.day < ?", filter.to)
      .among("touch.id", filter.ids);
  if (filter.channel) {
    where.put("touch.channel = ?", word(*filter.channel));
  }
  return database.table(
      "select touch.id, contact.name, touch.day, touch.channel, touch.gave, touch.note, touch.owner, touch.contact_id, "
      "introduced.name, touch.introduced_id, touch.added_at"
      " from touch join contact on contact.id = touch.contact_id"
      " left join contact as introduced on introduced.id = touch.introduced_id" +
          where.text() + " order by touch.day, touch.id",
      {{"id", Kind::integer},
       {"contact"},
       {"day", Kind::date},
       {"channel"},
       {"gave"},
       {"note"},
       {"owner"},
       {"contact_id", Kind::integer, true},
       {"introduced", Kind::text, true},
       {"introduced_id", Kind::integer, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
