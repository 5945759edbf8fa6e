#include "refer/store/sales.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/intros.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

Assignments assign(const SaleFields& fields) {
  Assignments row;
  row.set("day", fields.day).set("reason", fields.reason).set("note", fields.note);
  if (fields.kind) {
    row.put("kind", word(*fields.kind));
  }
  if (fields.value) {
    const auto& value = *fields.value;
    row.put("value_minor", value ? Bind {value->minor} : Bind {})
        .put("currency", value ? Bind {value->currency} : Bind {});
  }
  return row;
}

/// Throws Error(Fault::conflict) unless somebody became a customer by an introduction.
void check_won(Database& database, IntroId id) {
  const auto intro = get_intro(database, id);
  if (intro.state != IntroState::won) {
    throw Error(
        Fault::conflict,
        fmt::format("intro {} is {}: what a customer does comes after the deal is won", number(id), word(intro.state)),
        is_final(intro.state) ? "'refer intro list --state won' shows the deals"
                              : fmt::format("'refer intro mark {} won' first", number(id)));
  }
}

/// Throws for a sale that cannot be, or that is there already.
void check(Database& database, SaleId id) {
  const auto sale = get_sale(database, id);
  if (sale.kind == SaleKind::churn && sale.value) {
    throw Error(Fault::usage, "a churn has no value: the customer left",
                "--value \"\" leaves it out; renewal, expansion and repeat have one");
  }
  const auto closed_at = database.find_integer("select closed_at from intro where id = ?1", {sale.intro});
  const auto won_on = local_date(Instant {closed_at.value_or(0)});
  if (sale.day < won_on) {
    throw Error(Fault::usage,
                fmt::format("the {} would be on {}, before the deal was won on {}", word(sale.kind), format(sale.day),
                            format(won_on)),
                "--on is the day of it");
  }
  if (const auto other = database.find_integer(
          "select other.id from sale join sale as other using (intro_id, kind, day)"
          " where sale.id = ?1 and other.id <> ?1 and coalesce(other.note, '') = coalesce(sale.note, '')",
          {id})) {
    throw Error(Fault::conflict, fmt::format("sale {} is the same: deal, kind, day and note", *other),
                fmt::format("'refer sale edit {}' changes it; another --note tells two apart", *other));
  }
}

}  // namespace

SaleId add_sale(Database& database, IntroId intro, const SaleFields& fields, Instant now) {
  check_won(database, intro);
  const SaleId id {assign(fields).put("intro_id", intro).put("added_at", now).insert(database, "sale")};
  check(database, id);
  return id;
}

void edit_sale(Database& database, SaleId id, const SaleFields& fields) {
  (void)get_sale(database, id);
  assign(fields).update(database, "sale", "id", number(id));
  check(database, id);
}

void remove_sale(Database& database, SaleId id) {
  (void)get_sale(database, id);
  database.run("delete from sale where id = ?1", {id});
}

Sale get_sale(Database& database, SaleId id) {
  auto query = database.query(
      "select intro_id, target_id, kind, day, sale.value_minor, sale.currency"
      " from sale join intro on intro.id = intro_id where sale.id = ?1",
      {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no sale {}", number(id)), "'refer sale list' shows them");
  }
  Sale sale {.intro = IntroId {query.integer(0)},
             .customer = query.optional_id<ContactId>(1),
             .kind = parse_word<SaleKind>(query.text(2)),
             .day = find_iso_date(query.text(3)).value_or(Date {})};
  if (!query.is_null(4)) {
    sale.value = Money {query.integer(4), query.text(5)};
  }
  return sale;
}

void check_no_sale(Database& database, IntroId intro) {
  if (const auto sale = database.find_integer("select min(id) from sale where intro_id = ?1", {intro})) {
    throw Error(Fault::conflict, fmt::format("sale {} came after the deal of intro {}", *sale, number(intro)),
                fmt::format("'refer sale remove {}' first", *sale));
  }
}

Table sale_table(Database& database, const SaleFilter& filter) {
  Where where;
  where.add("sale.intro_id = ?", filter.intro)
      .add("intro.target_id = ?", filter.customer)
      .add("intro.source_id = ?", filter.source)
      .add("sale.day >= ?", filter.from)
      .add("sale.day < ?", filter.to)
      .among("sale.kind", filter.kinds)
      .among("sale.id", filter.ids);
  return database.table(
      "select sale.id, sale.intro_id, customer.name, company.name, sale.kind, sale.day, sale.value_minor, "
      "sale.currency,"
      " sale.reason, source.name, intro.target_id, intro.source_id, sale.note, sale.added_at"
      " from sale join intro on intro.id = sale.intro_id"
      " join contact as source on source.id = intro.source_id"
      " left join contact as customer on customer.id = intro.target_id"
      " left join company on company.id = customer.company_id" +
          where.text() + " order by sale.day, sale.id",
      {{"id", Kind::integer},
       {"intro_id", Kind::integer},
       {"customer"},
       {"company"},
       {"kind"},
       {"day", Kind::date},
       {"value", Kind::money},
       {"reason"},
       {"source", Kind::text, true},
       {"customer_id", Kind::integer, true},
       {"source_id", Kind::integer, true},
       {"note", Kind::text, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
