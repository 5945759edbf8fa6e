#include "refer/store/outcomes.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"
#include "store/covering.hpp"

namespace refer::store {

namespace {

Assignments assign(const OutcomeFields& fields) {
  if (fields.result && trim(*fields.result).empty()) {
    throw Error(Fault::usage, "an outcome needs a result: what was achieved, in a line",
                "such as \"ramp time down from 6 months to 3\"");
  }
  Assignments row;
  row.set("result", fields.result)
      .set("story", fields.story)
      .set("quote", fields.quote)
      .set("contact_id", fields.customer)
      .set("profile_id", fields.profile)
      .set("moment_id", fields.moment)
      .set("link", fields.link)
      .set("day", fields.day)
      .set("note", fields.note);
  if (fields.kind) {
    row.put("kind", word(*fields.kind));
  }
  return row;
}

/// Throws when an outcome is not what its kind says, or is the same as another.
void check(Database& database, OutcomeId id) {
  auto row = database.query(
      "select kind, story is not null, quote is not null, link is not null from outcome"
      " where id = ?1",
      {id});
  row.step();
  const auto kind = parse_word<OutcomeKind>(row.text(0));
  const auto require = [](bool is_there, std::string_view message, std::string_view hint) {
    if (!is_there) {
      throw Error(Fault::usage, std::string {message}, std::string {hint});
    }
  };
  require(kind != OutcomeKind::story || row.integer(1) != 0, "a story needs a --story",
          "--story \"who they were, what they tried, what changed\"");
  require(kind != OutcomeKind::testimonial || row.integer(2) != 0, "a testimonial needs a --quote",
          "--quote \"what they said, word for word\"");
  require(kind != OutcomeKind::case_study || row.integer(1) != 0 || row.integer(3) != 0,
          "a case study needs a --story or a --link", "--link https://yours.example/case-study");
  if (const auto other =
          database.find_integer("select other.id from outcome join outcome as other on other.kind = outcome.kind"
                                " and other.result = outcome.result and other.contact_id is outcome.contact_id"
                                " and other.profile_id is outcome.profile_id where outcome.id = ?1 and other.id <> ?1",
                                {id})) {
    throw Error(Fault::conflict, fmt::format("outcome {} is the same: kind, result, customer and profile", *other),
                fmt::format("'refer outcome edit {}' changes it", *other));
  }
}

/// What an Outcome is read from; ?1 is the day on which it is told.
std::string outcome_sql() {
  return "select outcome.id, outcome.kind, outcome.result, outcome.story, outcome.quote, outcome.link,"
         " outcome.contact_id, contact.name, contact.title, company.name, company.industry, " +
         nameable_on("?1") +
         " as nameable, outcome.profile_id, contact.first_name, contact.email"
         " from outcome left join contact on contact.id = outcome.contact_id"
         " left join company on company.id = contact.company_id";
}

Outcome read(const Query& row) {
  return {.id = OutcomeId {row.integer(0)},
          .kind = parse_word<OutcomeKind>(row.text(1)),
          .result = row.text(2),
          .story = row.text(3),
          .quote = row.text(4),
          .link = row.text(5),
          .profile = row.optional_id<ProfileId>(12),
          .customer = row.optional_id<ContactId>(6),
          .name = row.text(7),
          .first_name = row.text(13),
          .email = row.text(14),
          .title = row.text(8),
          .company = row.text(9),
          .industry = row.text(10),
          .is_nameable = row.integer(11) != 0};
}

void check_none(std::optional<std::int64_t> outcome, std::string_view what, std::string_view option) {
  if (outcome) {
    throw Error(Fault::conflict, fmt::format("outcome {} is {}", *outcome, what),
                fmt::format("'refer outcome edit {} --{} \"\"' first", *outcome, option));
  }
}

void check_there(Database& database, OutcomeId id) {
  if (!database.find_integer("select 1 from outcome where id = ?1", {id})) {
    throw Error(Fault::missing, fmt::format("no outcome {}", number(id)), "'refer outcome list' shows them");
  }
}

}  // namespace

OutcomeId add_outcome(Database& database, const OutcomeFields& fields, Instant now) {
  const OutcomeId id {assign(fields).put("added_at", now).insert(database, "outcome")};
  check(database, id);
  return id;
}

void edit_outcome(Database& database, OutcomeId id, const OutcomeFields& fields) {
  check_there(database, id);
  assign(fields).update(database, "outcome", "id", number(id));
  check(database, id);
}

void remove_outcome(Database& database, OutcomeId id) {
  check_there(database, id);
  database.run("delete from outcome where id = ?1", {id});
}

Outcome get_outcome(Database& database, OutcomeId id, Date today) {
  check_there(database, id);
  static const auto sql = outcome_sql() + " where outcome.id = ?2";
  auto row = database.query(sql, {today, id});
  row.step();
  return read(row);
}

void check_no_outcome_of(Database& database, ContactId person) {
  check_none(database.find_integer("select min(id) from outcome where contact_id = ?1", {person}), "of this customer",
             "customer");
  // Their moments go with them.
  check_none(database.find_integer("select min(outcome.id) from outcome join moment on moment.id = outcome.moment_id"
                                   " where moment.contact_id = ?1",
                                   {person}),
             "of a moment of this person", "moment");
}

void check_no_outcome_of(Database& database, MomentId moment) {
  check_none(database.find_integer("select min(id) from outcome where moment_id = ?1", {moment}), "of this moment",
             "moment");
}

void check_no_outcome_of(Database& database, ProfileId profile) {
  check_none(database.find_integer("select min(id) from outcome where profile_id = ?1", {profile}), "for this profile",
             "profile");
}

Table outcome_table(Database& database, const OutcomeFilter& filter) {
  Where where;
  where.put("? = ?", format(filter.today));  // so that it is ?1, for the column too
  where.add("outcome.contact_id = ?", filter.customer)
      .add("outcome.profile_id = ?", filter.profile)
      .among("outcome.id", filter.ids);
  if (filter.kind) {
    where.put("outcome.kind = ?", word(*filter.kind));
  }
  if (filter.nameable) {
    where.put(nameable_on("?1"));
  }
  return database.table(
      "select outcome.id, outcome.kind, outcome.result, contact.name, profile.handle, outcome.day,"
      " iif(outcome.contact_id is null, null, " +
          nameable_on("?1") +
          "), company.name, outcome.quote, outcome.story, outcome.link, outcome.moment_id, outcome.contact_id,"
          " outcome.note, outcome.added_at"
          " from outcome left join contact on contact.id = outcome.contact_id"
          " left join company on company.id = contact.company_id"
          " left join profile on profile.id = outcome.profile_id" +
          where.text() + " order by outcome.day, outcome.id",
      {{"id", Kind::integer},
       {"kind"},
       {"result"},
       {"customer"},
       {"profile"},
       {"day", Kind::date},
       {"public", Kind::flag},
       {"company", Kind::text, true},
       {"quote", Kind::text, true},
       {"story", Kind::text, true},
       {"link", Kind::text, true},
       {"moment_id", Kind::integer, true},
       {"customer_id", Kind::integer, true},
       {"note", Kind::text, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

std::vector<Outcome> proofs(Database& database, std::optional<ProfileId> profile, Date today) {
  static const auto sql = outcome_sql() +
                          " where outcome.day <= ?1"
                          " order by case when outcome.profile_id is ?2 then 0 when outcome.profile_id is null then 1"
                          " else 2 end, nameable desc, outcome.day desc, outcome.id desc";
  std::vector<Outcome> all;
  auto row = database.query(sql, {today, profile});
  while (row.step()) {
    all.push_back(read(row));
  }
  return all;
}

}  // namespace refer::store
