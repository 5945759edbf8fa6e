#include "refer/store/credits.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/intros.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

Assignments assign(const CreditFields& fields) {
  Assignments row;
  row.set("share", fields.share).set("note", fields.note);
  if (fields.role) {
    row.put("role", word(*fields.role));
  }
  return row;
}

std::string name_of(Database& database, ContactId person) {
  return escape_terminal(get_contact(database, person).name);
}

void check_person(Database& database, IntroId id, ContactId person) {
  const auto intro = get_intro(database, id);
  if (person == intro.source) {
    throw Error(Fault::usage,
                fmt::format("{} is the source of intro {}, who keeps what is left of the 100 %",
                            name_of(database, person), number(id)),
                "name somebody else who had a part in it");
  }
  if (person == intro.target) {
    throw Error(Fault::usage,
                fmt::format("{} is the one who was introduced by intro {}", name_of(database, person), number(id)),
                "a part is for somebody who referred");
  }
  if (const auto other =
          database.find_integer("select id from credit where intro_id = ?1 and contact_id = ?2", {id, person})) {
    throw Error(
        Fault::conflict,
        fmt::format("{} has a part in intro {} already: credit {}", name_of(database, person), number(id), *other),
        fmt::format("'refer credit edit {}' changes it", *other));
  }
}

/// Throws Error(Fault::usage) when the parts of an introduction are more than all of it.
void check_sum(Database& database, CreditId id) {
  const auto credit = get_credit(database, id);
  const auto sum =
      database.find_integer("select sum(share) from credit where intro_id = ?1", {credit.intro}).value_or(0);
  if (sum > 100) {
    throw Error(Fault::usage, fmt::format("the parts in intro {} would be {} %", number(credit.intro), sum),
                fmt::format("{} % are left; 'refer credit list --intro {}' shows the others",
                            100 - (sum - credit.share), number(credit.intro)));
  }
}

}  // namespace

CreditId add_credit(Database& database, IntroId intro, ContactId person, const CreditFields& fields, Instant now) {
  check_person(database, intro, person);
  auto row = assign(fields);
  row.put("intro_id", intro).put("contact_id", person).put("added_at", now);
  const CreditId id {row.insert(database, "credit")};
  check_sum(database, id);
  return id;
}

void edit_credit(Database& database, CreditId id, const CreditFields& fields) {
  (void)get_credit(database, id);
  assign(fields).update(database, "credit", "id", number(id));
  check_sum(database, id);
}

void remove_credit(Database& database, CreditId id) {
  (void)get_credit(database, id);
  database.run("delete from credit where id = ?1", {id});
}

Credit get_credit(Database& database, CreditId id) {
  auto query = database.query("select intro_id, contact_id, role, share from credit where id = ?1", {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no credit {}", number(id)), "'refer credit list' shows them");
  }
  return {.intro = IntroId {query.integer(0)},
          .person = ContactId {query.integer(1)},
          .role = parse_word<CreditRole>(query.text(2)),
          .share = static_cast<int>(query.integer(3))};
}

void check_no_credit_of(Database& database, ContactId person) {
  auto query = database.query("select id, intro_id from credit where contact_id = ?1 order by id limit 1", {person});
  if (query.step()) {
    throw Error(Fault::conflict, fmt::format("{} has a part in intro {}", name_of(database, person), query.integer(1)),
                fmt::format("'refer credit remove {}' first", query.integer(0)));
  }
}

void check_no_credit_in(Database& database, IntroId intro, ContactId person) {
  if (const auto credit =
          database.find_integer("select id from credit where intro_id = ?1 and contact_id = ?2", {intro, person})) {
    throw Error(Fault::conflict, fmt::format("{} has a part in intro {}", name_of(database, person), number(intro)),
                fmt::format("'refer credit remove {}' first", *credit));
  }
}

void merge_credits(Database& database, ContactId keep, ContactId other) {
  if (const auto credit = database.find_integer("select min(credit.id) from credit join intro on intro.id = intro_id"
                                                " where contact_id in (?1, ?2) and target_id in (?1, ?2)",
                                                {keep, other})) {
    throw Error(Fault::conflict, fmt::format("credit {} gives one of them a part in how the other was met", *credit),
                fmt::format("'refer credit remove {}' first", *credit));
  }
  database.run(
      "delete from credit where contact_id in (?1, ?2)"
      " and exists (select 1 from intro where id = intro_id and source_id in (?1, ?2))",
      {keep, other});
  // Of the two words the greater is sourced, which says more.
  database.run(
      "update credit set share = credit.share + gone.share, role = max(credit.role, gone.role),"
      " note = coalesce(credit.note, gone.note) from credit as gone"
      " where credit.contact_id = ?1 and gone.contact_id = ?2 and gone.intro_id = credit.intro_id",
      {keep, other});
  database.run(
      "delete from credit where contact_id = ?2"
      " and exists (select 1 from credit as own where own.contact_id = ?1 and own.intro_id = credit.intro_id)",
      {keep, other});
}

Table credit_table(Database& database, const CreditFilter& filter) {
  Where where;
  where.add("credit.intro_id = ?", filter.intro)
      .add("credit.contact_id = ?", filter.source)
      .among("credit.id", filter.ids);
  if (filter.role) {
    where.put("credit.role = ?", word(*filter.role));
  }
  return database.table(
      "select credit.id, credit.intro_id, person.name, credit.role, credit.share, target.name, intro.state,"
      " iif(intro.state = 'won', part(intro.value_minor, credit.share), null), intro.currency, source.name, "
      "credit.contact_id, intro.source_id, intro.target_id, credit.note,"
      " credit.added_at from credit join intro on intro.id = credit.intro_id"
      " join contact as person on person.id = credit.contact_id"
      " join contact as source on source.id = intro.source_id"
      " left join contact as target on target.id = intro.target_id" +
          where.text() + " order by credit.intro_id, credit.id",
      {{"id", Kind::integer},
       {"intro_id", Kind::integer},
       {"source"},
       {"role"},
       {"share", Kind::integer},
       {"target"},
       {"state", Kind::state},
       {"value", Kind::money},
       {"primary", Kind::text, true},
       {"source_id", Kind::integer, true},
       {"primary_id", Kind::integer, true},
       {"target_id", Kind::integer, true},
       {"note", Kind::text, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
