#include "refer/store/profiles.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <utility>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/goals.hpp"
#include "refer/store/outcomes.hpp"
#include "refer/store/permissions.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

void put_items(Database& database, ProfileId id, std::string_view kind, const std::vector<std::string>& texts) {
  if (texts.empty()) {
    return;
  }
  database.run("delete from profile_item where profile_id = ?1 and kind = ?2", {id, kind});
  std::set<std::string> put;
  for (std::int64_t position = 1; const auto& text : texts) {
    // Lists are read back as lines.
    const auto line = join(split(text, '\n'), " ");
    if (!line.empty() && put.insert(fold(line)).second) {
      database.run("insert into profile_item (profile_id, kind, position, text) values (?1, ?2, ?3, ?4)",
                   {id, kind, position++, line});
    }
  }
}

void put_lists(Database& database, ProfileId id, const ProfileFields& fields) {
  put_items(database, id, "industry", fields.industries);
  put_items(database, id, "region", fields.regions);
  put_items(database, id, "role", fields.roles);
  put_items(database, id, "trigger", fields.triggers);
  put_items(database, id, "challenge", fields.challenges);
  put_items(database, id, "outcome", fields.outcomes);
  put_items(database, id, "phrase", fields.phrases);
}

Assignments assign(const ProfileFields& fields) {
  Assignments row;
  row.set("program", fields.program)
      .set("segment", fields.segment)
      .set("summary", fields.summary)
      .set("who_we_help", fields.who_we_help)
      .set("story", fields.story)
      .set("next_step", fields.next_step)
      .set("link", fields.link)
      .set("availability", fields.availability)
      .set("contact_by", fields.contact_by);
  if (fields.employees) {
    const auto range = fields.employees->value_or(Range {});
    row.put("employees_low", range.low).put("employees_high", range.high);
  }
  if (fields.revenue) {
    const auto range = fields.revenue->value_or(MoneyRange {});
    row.put("revenue_low_minor", range.low_minor)
        .put("revenue_high_minor", range.high_minor)
        .put("currency", range.currency);
  }
  if (fields.deal) {
    const auto& deal = *fields.deal;
    row.put("deal_minor", deal ? Bind {deal->minor} : Bind {})
        .put("deal_currency", deal ? Bind {deal->currency} : Bind {});
  }
  return row;
}

void check_handle(std::string_view handle) {
  const bool plain = !handle.empty() && std::all_of(handle.begin(), handle.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
  if (!plain || handle.front() == '-' || find_integer(handle)) {
    throw Error(Fault::usage, fmt::format("{} is no handle for a profile", quote(handle)),
                "a handle is a word of a-z, 0-9, - and _, such as scaleups; --name is for people");
  }
}

}  // namespace

ProfileId add_profile(Database& database, std::string_view handle, const ProfileFields& fields, Instant now,
                      std::optional<ContactId> wanted_by) {
  check_handle(handle);
  if (database.find_integer("select id from profile where handle = ?1", {handle})) {
    throw Error(Fault::conflict, fmt::format("there is a profile {} already", quote(handle)),
                fmt::format("'refer profile edit {}' changes it", handle));
  }
  auto row = assign(fields);
  const auto name = fields.name ? trim(*fields.name) : std::string_view {};
  row.put("handle", handle).put("name", name.empty() ? handle : name).put("added_at", now).put("wanted_by", wanted_by);
  const ProfileId id {row.insert(database, "profile")};
  put_lists(database, id, fields);
  return id;
}

void edit_profile(Database& database, ProfileId id, const ProfileFields& fields) {
  auto row = assign(fields);
  if (fields.name) {
    const auto name = trim(*fields.name);
    if (name.empty()) {
      throw Error(Fault::usage, "a profile needs a name",
                  fmt::format("--name {} calls it by its handle", profile_handle(database, id)));
    }
    row.put("name", name);
  }
  row.update(database, "profile", "id", number(id));
  put_lists(database, id, fields);
}

void remove_profile(Database& database, ProfileId id) {
  const auto named = database.find_integer(
      "select (select count(*) from ask where profile_id = ?1) + (select count(*) from intro where profile_id = ?1)",
      {id});
  if (named.value_or(0) > 0) {
    const auto handle = profile_handle(database, id);
    throw Error(Fault::conflict, fmt::format("profile {} is named by asks or introductions: {}", quote(handle), *named),
                fmt::format("'refer ask list --profile {0}' and 'refer intro list --profile {0}' show them", handle));
  }
  check_no_permission_about(database, id);
  check_no_outcome_of(database, id);
  check_no_goal_for(database, id);
  // No cascade does this: undo would find the items gone before it came to them.
  database.run("delete from profile_item where profile_id = ?1", {id});
  database.run("delete from profile where id = ?1", {id});
}

ProfileId find_profile(Database& database, std::string_view text) {
  const auto as_number = find_integer(text);
  const auto id = as_number ? database.find_integer("select id from profile where id = ?1", {*as_number})
                            : database.find_integer("select id from profile where handle = ?1", {text});
  if (id) {
    return ProfileId {*id};
  }
  // Who types the name, or nearly so, is told the handle.
  std::vector<std::string> handles;
  std::vector<std::string> named;
  auto query = database.query("select handle, name from profile order by handle");
  while (query.step()) {
    handles.push_back(query.text(0));
    if (const std::vector<std::string> name {query.text(1)}; !near_misses(text, name).empty()) {
      named.push_back(handles.back());
    }
  }
  const auto near = near_misses(text, handles);
  throw Error(Fault::missing, fmt::format("no profile {}", quote(text)),
              did_you_mean(near.empty() ? named : near,
                           handles.empty() ? "'refer profile add' adds one" : "'refer profile list' shows them"));
}

Profile get_profile(Database& database, ProfileId id) {
  auto query = database.query(
      "select handle, name, segment, summary, who_we_help, story, next_step, link, availability, contact_by, "
      "employees_low, employees_high, program, wanted_by"
      " from profile where id = ?1",
      {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no profile {}", number(id)), "'refer profile list' shows them");
  }
  return {.id = id,
          .handle = query.text(0),
          .name = query.text(1),
          .segment = query.text(2),
          .summary = query.text(3),
          .who_we_help = query.text(4),
          .story = query.text(5),
          .next_step = query.text(6),
          .link = query.text(7),
          .availability = query.text(8),
          .contact_by = query.text(9),
          .employees = {query.optional_integer(10), query.optional_integer(11)},
          .program = query.text(12),
          .wanted_by = query.optional_id<ContactId>(13)};
}

void check_is_ours(Database& database, ProfileId id) {
  const auto profile = get_profile(database, id);
  if (profile.wanted_by) {
    throw Error(Fault::usage,
                fmt::format("profile {} says whom {} wants to meet, not whom you do", quote(profile.handle),
                            escape_terminal(get_contact(database, *profile.wanted_by).name)),
                fmt::format("'refer give suggest {}' looks for them; 'refer profile list' shows yours",
                            number(*profile.wanted_by)));
  }
}

void check_wants_nobody(Database& database, ContactId source) {
  if (const auto handle =
          database.find_text("select handle from profile where wanted_by = ?1 order by id limit 1", {source})) {
    throw Error(Fault::conflict, fmt::format("profile {} says whom this source wants to meet", quote(*handle)),
                fmt::format("'refer profile remove {}' first", *handle));
  }
}

std::optional<ProfileId> only_profile(Database& database) {
  const auto id = database.find_integer("select min(id) from profile where wanted_by is null having count(*) = 1");
  return id ? std::optional {ProfileId {*id}} : std::nullopt;
}

std::string profile_handle(Database& database, ProfileId id) {
  return database.find_text("select handle from profile where id = ?1", {id}).value_or("");
}

std::vector<std::string> profile_items(Database& database, ProfileId id, std::string_view kind) {
  std::vector<std::string> texts;
  auto query =
      database.query("select text from profile_item where profile_id = ?1 and kind = ?2 order by position", {id, kind});
  while (query.step()) {
    texts.push_back(query.text(0));
  }
  return texts;
}

Table profile_table(Database& database, const ProfileFilter& filter) {
  Where where;
  where.add("profile.id = ?", filter.id).add("profile.wanted_by = ?", filter.wanted_by);
  const bool has_wishes = filter.all || filter.wanted_by;
  if (!filter.id && !has_wishes) {
    where.put("profile.wanted_by is null");
  }
  const auto items = [](std::string_view kind) {
    return fmt::format(
        ", (select group_concat(text, char(10)) from (select text from profile_item where profile_id = profile.id and "
        "kind = '{}'"
        " order by position))",
        kind);
  };
  return database.table(
      "select id, handle, name, iif(employees_low is employees_high, employees_low, coalesce(employees_low, '') ||"
      " iif(employees_high is null, '+', '-' || employees_high))" +
          items("industry") + items("region") + items("role") + items("trigger") + items("challenge") +
          items("outcome") + items("phrase") +
          ", revenue_low_minor, currency, revenue_high_minor, currency, deal_minor, deal_currency, program, segment, "
          "summary, who_we_help, story, "
          "next_step, link,"
          " availability, contact_by, (select name from contact where id = wanted_by), wanted_by, added_at"
          " from profile" +
          where.text() + " order by id",
      {{"id", Kind::integer},
       {"handle"},
       {"name"},
       {"employees"},
       {"industries", Kind::list},
       {"regions", Kind::list},
       {"roles", Kind::list},
       {"triggers", Kind::list},
       {"challenges", Kind::list, true},
       {"outcomes", Kind::list, true},
       {"phrases", Kind::list, true},
       {"revenue_low", Kind::money, true},
       {"revenue_high", Kind::money, true},
       {"deal", Kind::money, true},
       {"program", Kind::text, true},
       {"segment", Kind::text, true},
       {"summary", Kind::text, true},
       {"who_we_help", Kind::text, true},
       {"story", Kind::text, true},
       {"next_step", Kind::text, true},
       {"link", Kind::text, true},
       {"availability", Kind::text, true},
       {"contact_by", Kind::text, true},
       {"wanted_by", Kind::text, !has_wishes},
       {"wanted_by_id", Kind::integer, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
