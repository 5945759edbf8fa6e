#include "refer/store/channels.hpp"

#include <fmt/core.h>

#include <array>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

constexpr std::array<std::string_view, 3> amounts {"cost_minor", "won_minor", "lifetime_minor"};

/// The number of the channel that is called so, whatever the case.
std::optional<ChannelId> find_named(Database& database, std::string_view name) {
  const auto id = database.find_integer("select id from channel where fold(name) = fold(?1) order by id", {trim(name)});
  return id ? std::optional {ChannelId {*id}} : std::nullopt;
}

void check_name(Database& database, std::string_view name, std::optional<ChannelId> own) {
  if (trim(name).empty()) {
    throw Error(Fault::usage, "a channel needs a name", "such as trade-shows, or \"Google Ads\"");
  }
  if (find_integer(trim(name))) {
    throw Error(Fault::usage, fmt::format("{} is no name for a channel: it is a number", quote(name)),
                "numbers are the ids of channels");
  }
  if (const auto other = find_named(database, name); other && other != own) {
    throw Error(Fault::conflict, fmt::format("there is a channel {} already", quote(channel_name(database, *other))),
                fmt::format("'refer channel edit {}' changes it", number(*other)));
  }
}

/// The amounts that are said, in the order of `amounts`.
std::array<const std::optional<std::optional<Money>>*, 3> amounts_of(const ChannelFields& fields) {
  return {&fields.cost, &fields.won_value, &fields.lifetime};
}

[[noreturn]] void refuse_currencies(std::string_view one, std::string_view other) {
  throw Error(Fault::usage, fmt::format("the amounts of a channel are in one currency, not in {} and {}", one, other),
              "two channels, one for each currency, keep them apart");
}

/// The currency of all amounts as they will be. Throws when there are two.
std::optional<std::string> currency_after(Database& database, const ChannelFields& fields,
                                          std::optional<ChannelId> id) {
  std::optional<std::string> currency;
  const auto said = amounts_of(fields);
  for (const auto* const amount : said) {
    if (*amount && **amount) {
      const auto& own = (**amount)->currency;
      if (currency && *currency != own) {
        refuse_currencies(*currency, own);
      }
      currency = own;
    }
  }
  if (!id) {
    return currency;
  }
  auto query =
      database.query("select cost_minor, won_minor, lifetime_minor, currency from channel where id = ?1", {*id});
  query.step();
  for (std::size_t at = 0; at < said.size(); ++at) {
    if (!*said.at(at) && !query.is_null(static_cast<int>(at))) {
      const auto stays = query.text(3);
      if (currency && *currency != stays) {
        refuse_currencies(stays, *currency);
      }
      currency = stays;
    }
  }
  return currency;
}

Assignments assign(Database& database, const ChannelFields& fields, std::optional<ChannelId> id) {
  Assignments row;
  if (fields.name) {
    row.put("name", trim(*fields.name));
  }
  row.set("leads", fields.leads)
      .set("meetings", fields.meetings)
      .set("won", fields.won)
      .set("lost", fields.lost)
      .set("cycle_days", fields.cycle_days)
      .set("kept", fields.kept)
      .set("kept_of", fields.kept_of)
      .set("note", fields.note);
  const auto said = amounts_of(fields);
  bool has_amounts = false;
  for (std::size_t at = 0; at < said.size(); ++at) {
    if (const auto& amount = *said.at(at)) {
      has_amounts = true;
      row.put(amounts.at(at), *amount ? Bind {(*amount)->minor} : Bind {});
    }
  }
  if (has_amounts) {
    const auto currency = currency_after(database, fields, id);
    row.put("currency", currency ? Bind {std::string {*currency}} : Bind {});
  }
  return row;
}

/// Throws unless those who stayed are some of those who were there.
void check_kept(Database& database, const ChannelFields& fields, std::optional<ChannelId> id) {
  std::optional<std::int64_t> kept;
  std::optional<std::int64_t> kept_of;
  if (id) {
    kept = database.find_integer("select kept from channel where id = ?1", {*id});
    kept_of = database.find_integer("select kept_of from channel where id = ?1", {*id});
  }
  kept = fields.kept.value_or(kept);
  kept_of = fields.kept_of.value_or(kept_of);
  if (kept.has_value() != kept_of.has_value()) {
    throw Error(Fault::usage, "how many customers were kept, and of how many, goes together", "--kept 9 --kept-of 12");
  }
  if (kept && *kept > *kept_of) {
    throw Error(Fault::usage, fmt::format("{} of {} customers cannot have been kept", *kept, *kept_of),
                "--kept-of is how many there were a year ago, --kept how many of them still are");
  }
}

}  // namespace

ChannelId add_channel(Database& database, const ChannelFields& fields, Instant now) {
  check_name(database, fields.name.value_or(""), std::nullopt);
  check_kept(database, fields, std::nullopt);
  return ChannelId {assign(database, fields, std::nullopt).put("added_at", now).insert(database, "channel")};
}

void edit_channel(Database& database, ChannelId id, const ChannelFields& fields) {
  if (fields.name) {
    check_name(database, *fields.name, id);
  }
  check_kept(database, fields, id);
  assign(database, fields, id).update(database, "channel", "id", number(id));
}

void remove_channel(Database& database, ChannelId id) {
  database.run("delete from channel where id = ?1", {id});
}

ChannelId find_channel(Database& database, std::string_view text) {
  const auto as_number = find_integer(text);
  const auto id = as_number ? database.find_integer("select id from channel where id = ?1", {*as_number})
                            : std::optional<std::int64_t> {};
  if (id) {
    return ChannelId {*id};
  }
  if (const auto named = find_named(database, text)) {
    return *named;
  }
  std::vector<std::string> names;
  auto query = database.query("select name from channel order by name, id");
  while (query.step()) {
    names.push_back(query.text(0));
  }
  throw Error(Fault::missing, fmt::format("no channel {}", quote(text)),
              did_you_mean(near_misses(text, names),
                           names.empty() ? "'refer channel add' adds one" : "'refer channel list' shows them"));
}

std::string channel_name(Database& database, ChannelId id) {
  return database.find_text("select name from channel where id = ?1", {id}).value_or("");
}

Table channel_table(Database& database, std::optional<ChannelId> id) {
  Where where;
  where.add("id = ?", id);
  return database.table(
      "select id, name, leads, meetings, won, lost, cost_minor, currency, won_minor, currency, lifetime_minor, "
      "currency,"
      " cycle_days, kept, kept_of, note, added_at from channel" +
          where.text() + " order by name, id",
      {{"id", Kind::integer},
       {"name"},
       {"leads", Kind::integer},
       {"meetings", Kind::integer},
       {"won", Kind::integer},
       {"lost", Kind::integer},
       {"cost", Kind::money},
       {"won_value", Kind::money},
       {"lifetime", Kind::money},
       {"cycle_days", Kind::number},
       {"kept", Kind::integer},
       {"kept_of", Kind::integer},
       {"note"},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
