#include "refer/store/ties.hpp"

#include <fmt/core.h>

#include <utility>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

Assignments assign(const TieFields& fields) {
  Assignments row;
  row.set("strength", fields.strength)
      .set("how", fields.how)
      .set("since", fields.since)
      .set("until", fields.until)
      .set("note", fields.note);
  if (fields.evidence) {
    row.put("evidence", word(*fields.evidence));
  }
  return row;
}

std::optional<Tie> read_tie(Query query) {
  if (!query.step()) {
    return std::nullopt;
  }
  return Tie {.id = TieId {query.integer(0)},
              .a = ContactId {query.integer(1)},
              .b = ContactId {query.integer(2)},
              .strength = static_cast<int>(query.integer(3)),
              .how = query.text(4),
              .evidence = parse_word<Evidence>(query.text(5)),
              .since = query.is_null(6) ? std::nullopt : find_iso_date(query.text(6)),
              .until = query.is_null(7) ? std::nullopt : find_iso_date(query.text(7)),
              .note = query.text(8)};
}

/// Throws when a tie ends before it begins.
void check_days(Database& database, TieId id) {
  auto query = database.query("select since, until from tie where id = ?1 and until < since", {id});
  if (query.step()) {
    throw Error(Fault::usage,
                fmt::format("the tie would end on {}, before it begins on {}", query.text(1), query.text(0)));
  }
}

/// Whether what is said of a tie stands there already.
bool says_same(const TieFields& fields, const Tie& tie) {
  const auto same = [](const auto& said, const auto& stands) { return !said || *said == stands; };
  return same(fields.strength, tie.strength) && same(fields.how, tie.how) && same(fields.evidence, tie.evidence) &&
         same(fields.since, tie.since) && same(fields.until, tie.until) && same(fields.note, tie.note);
}

TieId insert_tie(Database& database, ContactId one, ContactId other, const TieFields& fields, Instant now) {
  if (one == other) {
    throw Error(Fault::usage, "a tie is between two people, and this is one");
  }
  if (one > other) {
    std::swap(one, other);
  }
  auto row = assign(fields);
  row.put("a", one).put("b", other).put("added_at", now);
  if (!fields.evidence) {
    row.put("evidence", word(Evidence::stated));
  }
  const TieId id {row.insert(database, "tie")};
  check_days(database, id);
  return id;
}

}  // namespace

std::optional<Tie> find_tie(Database& database, ContactId one, ContactId other) {
  return read_tie(
      database.query("select id, a, b, strength, how, evidence, since, until, note from tie"
                     " where a = min(?1, ?2) and b = max(?1, ?2)",
                     {one, other}));
}

std::optional<ContactId> find_strongest_at(Database& database, ContactId person, std::string_view company) {
  const auto id = database.find_integer(
      "select other.id from tie join contact as other on other.id = tie.a + tie.b - ?1"
      " join company on company.id = other.company_id"
      " where (tie.a = ?1 or tie.b = ?1) and company.folded = ?2 and other.id <> 1 and tie.evidence <> 'inferred'"
      " order by tie.strength desc, other.id limit 1",
      {person, fold(company)});
  return id ? std::optional {ContactId {*id}} : std::nullopt;
}

Tie get_tie(Database& database, TieId id) {
  const auto tie = read_tie(
      database.query("select id, a, b, strength, how, evidence, since, until, note from tie where id = ?1", {id}));
  if (!tie) {
    throw Error(Fault::missing, fmt::format("no tie {}", number(id)), "'refer tie list' shows them");
  }
  return *tie;
}

TieId add_tie(Database& database, ContactId one, ContactId other, const TieFields& fields, Instant now) {
  const auto there = find_tie(database, one, other);
  if (!there) {
    return insert_tie(database, one, other, fields, now);
  }
  if (fields.evidence.value_or(Evidence::stated) >= there->evidence) {
    throw Error(Fault::conflict,
                fmt::format("tie {} between them is there already: {}, strength {}", number(there->id),
                            word(there->evidence), there->strength),
                fmt::format("'refer tie edit {}' changes it", number(there->id)));
  }
  auto better = fields;
  better.evidence = fields.evidence.value_or(Evidence::stated);
  edit_tie(database, there->id, better);
  return there->id;
}

Stored set_tie(Database& database, ContactId one, ContactId other, const TieFields& fields, Instant now) {
  const auto there = find_tie(database, one, other);
  if (!there) {
    insert_tie(database, one, other, fields, now);
    return Stored::added;
  }
  auto stated = fields;
  stated.evidence = fields.evidence.value_or(Evidence::stated);
  if (*stated.evidence > there->evidence || says_same(stated, *there)) {
    return Stored::unchanged;
  }
  edit_tie(database, there->id, stated);
  return Stored::updated;
}

void edit_tie(Database& database, TieId id, const TieFields& fields) {
  get_tie(database, id);
  assign(fields).update(database, "tie", "id", number(id));
  check_days(database, id);
}

void remove_tie(Database& database, TieId id) {
  get_tie(database, id);
  database.run("delete from tie where id = ?1", {id});
}

Table tie_table(Database& database, const TieFilter& filter) {
  Where where;
  const auto today = where.bind(filter.today);
  const auto half_life = where.bind(filter.half_life);
  where.add("tie.id >= ?", filter.from).add("? in (tie.a, tie.b)", filter.person).among("tie.id", filter.ids);
  if (filter.evidence) {
    where.put("tie.evidence = ?", word(*filter.evidence));
  }
  // Touches are between me and others: nothing is known of when two others last met.
  const auto last = fmt::format(
      "(select max(day) from touch where tie.a = 1 and touch.contact_id = tie.b and touch.day <= {})", today);
  return database.table(
      fmt::format("select tie.id, one.name, two.name, tie.strength, tie.how, tie.evidence, tie.since, tie.until, tie.a,"
                  " tie.b, tie.note, {0}, round(decay(julianday({1}) - julianday({0}), {2}), 4)"
                  " from tie join contact as one on one.id = tie.a join contact as two on two.id = tie.b{3}"
                  " order by tie.id",
                  last, today, half_life, where.text()),
      {{"id", Kind::integer},
       {"from"},
       {"to"},
       {"strength", Kind::integer},
       {"how"},
       {"evidence"},
       {"since", Kind::date},
       {"until", Kind::date},
       {"from_id", Kind::integer, true},
       {"to_id", Kind::integer, true},
       {"note", Kind::text, true},
       {"last_contact", Kind::date, true},
       {"freshness", Kind::rate, true}},
      where.values());
}

}  // namespace refer::store
