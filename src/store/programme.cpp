#include "refer/store/programme.hpp"

#include <numeric>

#include "store/covering.hpp"

namespace refer::store {

namespace {

std::int64_t count(Database& database, std::string_view sql, std::initializer_list<Bind> values) {
  return database.find_integer(sql, values).value_or(0);
}

template <typename Id>
std::optional<Id> find_id(Database& database, std::string_view sql, std::initializer_list<Bind> values) {
  const auto id = database.find_integer(sql, values);
  return id ? std::optional {Id {*id}} : std::nullopt;
}

std::vector<Offer> load_offers(Database& database) {
  std::vector<Offer> offers;
  auto row = database.query(
      "select handle, who_we_help is not null, next_step is not null, link is not null,"
      " exists (select 1 from profile_item where profile_id = profile.id and kind = 'phrase')"
      " from profile where wanted_by is null order by id");
  while (row.step()) {
    offers.push_back({.handle = row.text(0),
                      .has_who_we_help = row.integer(1) != 0,
                      .has_next_step = row.integer(2) != 0,
                      .has_link = row.integer(3) != 0,
                      .has_phrase = row.integer(4) != 0});
  }
  return offers;
}

std::vector<TypeCount> load_types(Database& database) {
  std::vector<TypeCount> types;
  auto row = database.query("select type, count(*) from source group by type order by count(*) desc, type");
  while (row.step()) {
    types.push_back({.type = row.text(0), .sources = row.integer(1)});
  }
  return types;
}

std::optional<FirstSource> find_first_source(Database& database) {
  auto row = database.query(
      "select contact.id, contact.email from source join contact on contact.id = source.contact_id"
      " where contact.do_not_contact is null order by source.added_at, contact.id limit 1");
  return row.step() ? std::optional {FirstSource {.id = ContactId {row.integer(0)}, .email = row.text(1)}}
                    : std::nullopt;
}

/// Of a customer who may be named before of a source, of anybody before of nobody; of these the latest.
std::optional<Quote> find_quote(Database& database, Date today) {
  static const auto sql =
      "select outcome.id, outcome.contact_id, source.contact_id is not null as is_source, " + nameable_on("?1") +
      " as nameable from outcome left join source on source.contact_id = outcome.contact_id"
      " where outcome.quote is not null and outcome.day <= ?1"
      " order by nameable desc, is_source desc, outcome.contact_id is null, outcome.day desc, outcome.id desc limit 1";
  auto row = database.query(sql, {today});
  if (!row.step()) {
    return std::nullopt;
  }
  return Quote {.id = OutcomeId {row.integer(0)},
                .customer = row.optional_id<ContactId>(1),
                .is_source = row.integer(2) != 0,
                .is_nameable = row.integer(3) != 0};
}

void load_outcomes(Programme& programme, Database& database, Date today) {
  auto row = database.query(
      "select count(*), count(*) filter (where result glob '*[0-9]*'), count(story)"
      " from outcome where day <= ?1",
      {today});
  row.step();
  programme.outcomes = row.integer(0);
  programme.quantified = row.integer(1);
  programme.stories = row.integer(2);
  programme.storyless = find_id<OutcomeId>(
      database, "select id from outcome where story is null and day <= ?1 order by day desc, id desc limit 1", {today});
  programme.unkept = find_id<MomentId>(
      database,
      "select id from moment where outcome glob '*[0-9]*' and day <= ?1"
      " and not exists (select 1 from outcome where outcome.moment_id = moment.id or outcome.result = moment.outcome)"
      " order by day desc, id desc limit 1",
      {today});
  static const auto quotes_sql =
      "select count(*) from outcome where quote is not null and day <= ?1 and " + nameable_on("?1");
  programme.quotes = count(database, quotes_sql, {today});
  programme.best_quote = find_quote(database, today);
}

}  // namespace

std::int64_t Programme::sources() const {
  return std::accumulate(types.begin(), types.end(), std::int64_t {0},
                         [](std::int64_t sum, const TypeCount& one) { return sum + one.sources; });
}

Programme load_programme(Database& database, const Times& times) {
  Programme programme {
      .offers = load_offers(database), .types = load_types(database), .source = find_first_source(database)};
  load_outcomes(programme, database, times.today);
  programme.ties = count(database,
                         "select count(*) from tie where a <> 1 and b <> 1"
                         " and (a in (select contact_id from source) or b in (select contact_id from source))",
                         {});
  programme.moments =
      count(database, "select count(*) from moment where day >= ?1 and day <= ?2", {times.moments_since, times.today});
  programme.asks =
      count(database, "select count(*) from ask where sent_at >= ?1 and sent_at <= ?2", {times.asks_since, times.now});
  programme.has_queued = count(database, "select exists (select 1 from ask where state = 'queued')", {}) != 0;
  static const auto permissions_sql = "select count(*) from permission where " + holds_on("?1");
  programme.permissions = count(database, permissions_sql, {times.today});
  programme.goals = count(database, "select count(*) from goal where first <= ?1 and past > ?1", {times.today});
  return programme;
}

}  // namespace refer::store
