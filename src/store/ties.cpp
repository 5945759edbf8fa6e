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
              .evidence = parse_word<Evidence>(query.text(5))};
}

/// Throws when a tie ends before it begins.
void check_days(Database& database, TieId id) {
  auto query = database.query("select since, until from tie where id = ?1 and until < since", {id});
  if (query.step()) {
    throw Error(Fault::usage,
                fmt::format("the tie would end on {}, before it begins on {}", query.text(1), query.text(0)));
  }
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
  return read_tie(database.query(
      "select id, a, b, strength, how, evidence from tie where a = min(?1, ?2) and b = max(?1, ?2)", {one, other}));
}

Tie get_tie(Database& database, TieId id) {
  const auto tie = read_tie(database.query("select id, a, b, strength, how, evidence from tie where id = ?1", {id}));
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

bool set_tie(Database& database, ContactId one, ContactId other, const TieFields& fields, Instant now) {
  const auto there = find_tie(database, one, other);
  if (!there) {
    insert_tie(database, one, other, fields, now);
    return true;
  }
  if (fields.evidence.value_or(Evidence::stated) > there->evidence) {
    return false;
  }
  const bool same = (!fields.strength || *fields.strength == there->strength) &&
                    (!fields.how || *fields.how == there->how) &&
                    fields.evidence.value_or(Evidence::stated) == there->evidence && !fields.until && !fields.note;
  if (same) {
    return false;
  }
  auto changed = fields;
  changed.evidence = fields.evidence.value_or(Evidence::stated);
  edit_tie(database, there->id, changed);
  return true;
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
  where.add("? in (tie.a, tie.b)", filter.person).among("tie.id", filter.ids);
  if (filter.evidence) {
    where.put("tie.evidence = ?", word(*filter.evidence));
  }
  return database.table(
      "select tie.id, one.name, two.name, tie.strength, tie.how, tie.evidence, tie.since, tie.until, tie.a, tie.b, "
      "tie.note"
      " from tie join contact as one on one.id = tie.a join contact as two on two.id = tie.b" +
          where.text() + " order by tie.id",
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
       {"note", Kind::text, true}},
      where.values());
}

}  // namespace refer::store
