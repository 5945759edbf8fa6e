#include "refer/store/training.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

Assignments assign(const TrainingFields& fields) {
  if (fields.owner && trim(*fields.owner).empty()) {
    throw Error(Fault::usage, "a training needs an owner: who was trained",
                "--owner NAME, or 'refer config set me.name NAME' for yourself");
  }
  Assignments row;
  row.set("owner", fields.owner).set("day", fields.day).set("until", fields.until).set("note", fields.note);
  if (fields.kind) {
    row.put("kind", word(*fields.kind));
  }
  return row;
}

/// Throws when a training ends before it begins, or is the same as another.
void check(Database& database, TrainingId id) {
  auto ends = database.query("select until, day from training where id = ?1 and until < day", {id});
  if (ends.step()) {
    throw Error(Fault::usage,
                fmt::format("the training would run out on {}, before it was done on {}", ends.text(0), ends.text(1)));
  }
  if (const auto other = database.find_integer(
          "select other.id from training join training as other using (owner, kind, day)"
          " where training.id = ?1 and other.id <> ?1 and coalesce(other.note, '') = coalesce(training.note, '')",
          {id})) {
    throw Error(Fault::conflict, fmt::format("training {} is the same: owner, kind, day and note", *other),
                fmt::format("'refer training edit {}' changes it; another --note tells two apart", *other));
  }
}

}  // namespace

TrainingId add_training(Database& database, const TrainingFields& fields, Instant now) {
  const TrainingId id {assign(fields).put("added_at", now).insert(database, "training")};
  check(database, id);
  return id;
}

void edit_training(Database& database, TrainingId id, const TrainingFields& fields) {
  get_training(database, id);
  assign(fields).update(database, "training", "id", number(id));
  check(database, id);
}

void remove_training(Database& database, TrainingId id) {
  get_training(database, id);
  database.run("delete from training where id = ?1", {id});
}

Training get_training(Database& database, TrainingId id) {
  auto query = database.query("select owner, kind, day from training where id = ?1", {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no training {}", number(id)), "'refer training list' shows them");
  }
  return {.owner = query.text(0),
          .kind = parse_word<TrainingKind>(query.text(1)),
          .day = find_iso_date(query.text(2)).value_or(Date {})};
}

Table training_table(Database& database, const TrainingFilter& filter, Date today) {
  Where where;
  where.put("? = ?", format(today));  // so that it is ?1, for the column too
  where.add("owner = ?", filter.owner).among("id", filter.ids);
  if (filter.kind) {
    where.put("kind = ?", word(*filter.kind));
  }
  if (filter.in_force) {
    where.put("?1 between day and coalesce(until, '9999-12-31')");
  }
  return database.table(
      "select id, owner, kind, day, until, ?1 between day and coalesce(until, '9999-12-31'), note, added_at"
      " from training" +
          where.text() + " order by day, id",
      {{"id", Kind::integer},
       {"owner"},
       {"kind"},
       {"day", Kind::date},
       {"until", Kind::date},
       {"in_force", Kind::flag},
       {"note"},
       {"added_at", Kind::instant, true}},
      where.values());
}

bool is_certified(Database& database, std::string_view owner, Date day) {
  return database
      .find_integer(
          "select 1 from training where owner = ?1 and kind = ?2 and day <= ?3 and coalesce(until, '9999-12-31') >= ?3",
          {owner, word(TrainingKind::certification), day})
      .has_value();
}

}  // namespace refer::store
