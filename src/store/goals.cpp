#include "refer/store/goals.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

Assignments assign(const GoalFields& fields) {
  Assignments row;
  if (fields.metric) {
    row.put("metric", word(*fields.metric));
  }
  row.set("first", fields.first).set("past", fields.past);
  if (fields.target) {
    row.put("target", fields.target->amount).put("currency", fields.target->currency);
  }
  row.set("owner", fields.owner)
      .set("source_id", fields.source)
      .set("company_id", fields.account)
      .set("profile_id", fields.profile)
      .set("note", fields.note);
  return row;
}

/// Throws when a goal has no day: before it is stored, for the table refuses that in words of its own.
void check_days(Date first, Date past) {
  if (past <= first) {
    throw Error(
        Fault::usage,
        fmt::format("the goal would end on {}, before it begins on {}", format(days_after(past, -1)), format(first)),
        "--first is not after --last");
  }
}

/// Throws when what is stored is no goal, or one that is there already.
void check(Database& database, GoalId id) {
  const auto goal = get_goal(database, id);
  const bool is_money = goal.metric == GoalMetric::value;
  if (is_money != goal.target.currency.has_value()) {
    throw Error(Fault::usage,
                is_money ? "a goal of value is an amount of money" : "only a goal of value is an amount of money",
                is_money ? "--target 100000EUR" : "--target 12");
  }
  if (!goal.source.empty() && !goal.account.empty()) {
    throw Error(Fault::usage, "a goal is for a source, or for an account", "leave out --source or --account");
  }
  const bool is_touch = goal.metric == GoalMetric::touches || goal.metric == GoalMetric::gives;
  if (is_touch && !goal.profile.empty()) {
    throw Error(Fault::usage, fmt::format("{} are for no profile", word(goal.metric)), "leave out --profile");
  }
  if (const auto other = database.find_integer(
          "select min(other.id) from goal join goal as other using (metric, first, past) where goal.id = ?1"
          " and other.id <> ?1 and other.currency is goal.currency and other.owner is goal.owner"
          " and other.source_id is goal.source_id and other.company_id is goal.company_id"
          " and other.profile_id is goal.profile_id",
          {id})) {
    throw Error(Fault::conflict, fmt::format("goal {} is the same: metric, days and for whom", *other),
                fmt::format("'refer goal edit {} --target N' changes it", *other));
  }
}

void check_none(std::optional<std::int64_t> goal, std::string_view what) {
  if (goal) {
    throw Error(Fault::conflict, fmt::format("goal {} is for this {}", *goal, what),
                fmt::format("'refer goal remove {}' first", *goal));
  }
}

Date day_in(const Query& query, int column) {
  return find_iso_date(query.text(column)).value_or(Date {});
}

}  // namespace

GoalId add_goal(Database& database, const GoalFields& fields, Instant now) {
  check_days(fields.first.value_or(Date {}), fields.past.value_or(Date {}));
  const GoalId id {assign(fields).put("added_at", now).insert(database, "goal")};
  check(database, id);
  return id;
}

void edit_goal(Database& database, GoalId id, const GoalFields& fields) {
  const auto before = get_goal(database, id);
  check_days(fields.first.value_or(before.first), fields.past.value_or(before.past));
  assign(fields).update(database, "goal", "id", number(id));
  check(database, id);
}

void remove_goal(Database& database, GoalId id) {
  (void)get_goal(database, id);
  database.run("delete from goal where id = ?1", {id});
}

Goal get_goal(Database& database, GoalId id) {
  auto query = database.query(
      "select metric, first, past, target, currency, owner, source, account, profile from v_goal where id = ?1", {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no goal {}", number(id)), "'refer goal list' shows them");
  }
  return {.id = id,
          .metric = parse_word<GoalMetric>(query.text(0)),
          .first = day_in(query, 1),
          .past = day_in(query, 2),
          .target = {.amount = query.integer(3), .currency = query.optional_text(4)},
          .owner = query.text(5),
          .source = query.text(6),
          .account = query.text(7),
          .profile = query.text(8)};
}

void check_no_goal_for(Database& database, ContactId source) {
  check_none(database.find_integer("select min(id) from goal where source_id = ?1", {source}), "source");
}

void check_no_goal_for(Database& database, ProfileId profile) {
  check_none(database.find_integer("select min(id) from goal where profile_id = ?1", {profile}), "profile");
}

Table goal_table(Database& database, const GoalFilter& filter) {
  Where where;
  where.add("goal.owner = ?", filter.owner)
      .add("goal.source_id = ?", filter.source)
      .add("goal.company_id = ?", filter.account)
      .add("goal.profile_id = ?", filter.profile)
      .among("goal.id", filter.ids);
  if (filter.metric) {
    where.put("goal.metric = ?", word(*filter.metric));
  }
  where.add("? between goal.first and date(goal.past, '-1 day')", filter.in_force);
  return database.table(
      "select goal.id, goal.metric, iif(goal.currency is null, goal.target, null),"
      " iif(goal.currency is null, null, goal.target), goal.currency, goal.first, date(goal.past, '-1 day'), "
      "goal.owner, v_goal.source,"
      " v_goal.account, v_goal.profile, goal.source_id, goal.note, goal.added_at"
      " from goal join v_goal on v_goal.id = goal.id" +
          where.text() + " order by goal.past, goal.id",
      {{"id", Kind::integer},
       {"metric"},
       {"target", Kind::integer},
       {"target_value", Kind::money},
       {"first", Kind::date},
       {"last", Kind::date},
       {"owner"},
       {"source"},
       {"account"},
       {"profile"},
       {"source_id", Kind::integer, true},
       {"note", Kind::text, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
