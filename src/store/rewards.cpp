#include "refer/store/rewards.hpp"

#include <fmt/core.h>

#include <utility>

#include "refer/core/error.hpp"
#include "store/assignments.hpp"
#include "store/steps.hpp"

namespace refer::store {

namespace {

Assignments assign(const RewardFields& fields) {
  Assignments row;
  row.set("intro_id", fields.intro)
      .set("day", fields.day)
      .set("item", fields.item)
      .set("override_reason", fields.override_reason)
      .set("override_rules", fields.override_rules)
      .set("owner", fields.owner)
      .set("note", fields.note);
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

std::optional<Money> optional_money(const Query& query, int column) {
  return query.is_null(column) ? std::nullopt : std::optional {Money {query.integer(column), query.text(column + 1)}};
}

/// The rewards of which a condition is true, by day.
std::vector<Reward> read_rewards(Database& database, std::string_view condition, const Bind& value) {
  auto query = database.query(
      fmt::format("select id, contact_id, intro_id, kind, day, item, value_minor, currency from reward where {}"
                  " order by day, id",
                  condition),
      {value});
  std::vector<Reward> all;
  while (query.step()) {
    all.push_back({.id = RewardId {query.integer(0)},
                   .source = ContactId {query.integer(1)},
                   .intro = query.optional_id<IntroId>(2),
                   .kind = parse_word<RewardKind>(query.text(3)),
                   .day = find_iso_date(query.text(4)).value_or(Date {}),
                   .item = query.text(5),
                   .value = optional_money(query, 6)});
  }
  return all;
}

void check_none(Database& database, std::string_view condition, const Bind& value, std::string_view what) {
  if (const auto id = database.find_integer(fmt::format("select min(id) from reward where {}", condition), {value})) {
    throw Error(Fault::conflict, fmt::format("reward {} is for this {}", *id, what),
                fmt::format("'refer reward remove {}' first", *id));
  }
}

}  // namespace

void check_new_reward(Database& database, const Reward& reward) {
  const auto value = reward.value.value_or(Money {.minor = -1});
  if (const auto other = database.find_integer(
          "select min(id) from reward where contact_id = ?1 and kind = ?2 and day = ?3 and intro_id is ?4"
          " and coalesce(item, '') = ?5 and coalesce(value_minor, -1) = ?6 and coalesce(currency, '') = ?7 and id <> "
          "?8",
          {reward.source, word(reward.kind), reward.day, reward.intro, reward.item, value.minor, value.currency,
           reward.id})) {
    throw Error(Fault::conflict,
                fmt::format("reward {} is the same: source, kind, day, introduction, item and value", *other),
                fmt::format("'refer reward edit {}' changes it; another --item tells two apart", *other));
  }
}

Reward changed(Reward reward, const RewardFields& fields) {
  reward.kind = fields.kind.value_or(reward.kind);
  reward.intro = fields.intro.value_or(reward.intro);
  reward.day = fields.day.value_or(reward.day);
  reward.value = fields.value.value_or(reward.value);
  if (fields.item) {
    reward.item = trim(*fields.item).empty() ? std::string {} : *fields.item;
  }
  return reward;
}

RewardId add_reward(Database& database, ContactId source, const RewardFields& fields, Instant now) {
  check_new_reward(database, changed({.source = source}, fields));
  return RewardId {assign(fields).put("contact_id", source).put("added_at", now).insert(database, "reward")};
}

void edit_reward(Database& database, RewardId id, const RewardFields& fields) {
  check_new_reward(database, changed(get_reward(database, id), fields));
  assign(fields).update(database, "reward", "id", number(id));
}

void remove_reward(Database& database, RewardId id) {
  (void)get_reward(database, id);
  database.run("delete from reward where id = ?1", {id});
}

Reward get_reward(Database& database, RewardId id) {
  auto found = read_rewards(database, "id = ?1", id);
  if (found.empty()) {
    throw Error(Fault::missing, fmt::format("no reward {}", number(id)), "'refer reward list' shows them");
  }
  return std::move(found.front());
}

void check_no_reward_for(Database& database, ContactId source) {
  check_none(database, "contact_id = ?1", source, "source");
}

void check_no_reward_for(Database& database, IntroId intro) {
  check_none(database, "intro_id = ?1", intro, "introduction");
}

std::vector<Reward> valued_rewards(Database& database, ContactId source) {
  return read_rewards(database, "contact_id = ?1 and value_minor is not null", source);
}

std::vector<Reward> valued_rewards(Database& database, IntroId intro) {
  return read_rewards(database, "intro_id = ?1 and value_minor is not null", intro);
}

bool has_part(Database& database, IntroId intro, ContactId source) {
  return database
      .find_integer(
          "select 1 from intro where id = ?1 and source_id = ?2"
          " union all select 1 from credit where intro_id = ?1 and contact_id = ?2",
          {intro, source})
      .has_value();
}

std::optional<Instant> reached_at(Database& database, IntroId intro, IntroState state) {
  const auto at =
      database.find_integer(fmt::format("select {} from intro where id = ?1", counted_at_sql(state)), {intro});
  return at ? std::optional {Instant {*at}} : std::nullopt;
}

std::vector<Referral> referrals(Database& database, IntroState counting) {
  const auto at = [](IntroState state) { return counted_at_sql(state); };
  // The source has what the parts of others leave.
  auto query = database.query(fmt::format(
      "select intro.id, contact.id, contact.name, contact.email, source.type, source.interests, target.id, target.name,"
      " coalesce(intro.owner, source.owner), counted, met, won, intro.thanked_at,"
      " iif(won is null or share = 0, null, part(intro.value_minor, share)), intro.currency, is_primary,"
      " (select max(day) from reward where reward.intro_id = intro.id and reward.contact_id = part.person_id), share"
      " from (select id as intro_id, {} as counted, {} as met, {} as won from intro) as reached"
      " join intro on intro.id = reached.intro_id"
      " join (select id as intro_id, source_id as person_id, true as is_primary,"
      " 100 - coalesce((select sum(share) from credit where intro_id = intro.id), 0) as share from intro"
      " union all select intro_id, contact_id, false, share from credit) as part on part.intro_id = intro.id"
      " join source on source.contact_id = part.person_id"
      " join contact on contact.id = part.person_id"
      " left join contact as target on target.id = intro.target_id"
      " where counted is not null and contact.do_not_contact is null"
      " order by intro.id, is_primary desc, contact.id",
      at(counting), at(IntroState::met), at(IntroState::won)));
  std::vector<Referral> all;
  while (query.step()) {
    all.push_back({.intro = IntroId {query.integer(0)},
                   .source = ContactId {query.integer(1)},
                   .name = query.text(2),
                   .email = query.text(3),
                   .type = query.text(4),
                   .interests = query.text(5),
                   .target = query.optional_id<ContactId>(6),
                   .target_name = query.text(7),
                   .owner = query.text(8),
                   .counted_at = Instant {query.integer(9)},
                   .met_at = query.optional_instant(10),
                   .won_at = query.optional_instant(11),
                   .thanked_at = query.integer(15) != 0 ? query.optional_instant(12) : std::nullopt,
                   .value = optional_money(query, 13),
                   .is_primary = query.integer(15) != 0,
                   .share = static_cast<int>(query.integer(17)),
                   .rewarded = find_iso_date(query.text(16))});
  }
  return all;
}

Table reward_table(Database& database, const RewardFilter& filter) {
  Where where;
  where.add("reward.contact_id = ?", filter.source)
      .add("reward.intro_id = ?", filter.intro)
      .add("reward.owner = ?", filter.owner)
      .add("reward.day >= ?", filter.from)
      .add("reward.day < ?", filter.to)
      .among("reward.id", filter.ids);
  if (filter.overridden) {
    where.put("reward.override_reason is not null");
  }
  if (filter.kind) {
    where.put("reward.kind = ?", word(*filter.kind));
  }
  return database.table(
      "select reward.id, contact.name, reward.kind, reward.day, reward.item, reward.value_minor, reward.currency,"
      " reward.intro_id, reward.owner, reward.contact_id, target.name,"
      " iif(intro.state = 'won', intro.value_minor, null), iif(intro.state = 'won', intro.currency, null),"
      " iif(intro.state = 'won' and intro.currency = reward.currency,"
      " 1.0 * reward.value_minor / nullif(intro.value_minor, 0), null),"
      " reward.override_reason, reward.override_rules, reward.note, reward.added_at"
      " from reward join contact on contact.id = reward.contact_id"
      " left join intro on intro.id = reward.intro_id left join contact as target on target.id = intro.target_id" +
          where.text() + " order by reward.day, reward.id",
      {{"id", Kind::integer},
       {"source"},
       {"kind"},
       {"day", Kind::date},
       {"item"},
       {"value", Kind::money},
       {"intro_id", Kind::integer},
       {"owner"},
       {"source_id", Kind::integer, true},
       {"target", Kind::text, true},
       {"deal", Kind::money, true},
       {"share", Kind::rate, true},
       {"override_reason", Kind::text, true},
       {"override_rules", Kind::text, true},
       {"note", Kind::text, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
