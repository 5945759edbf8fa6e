#include "refer/store/permissions.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "store/assignments.hpp"
#include "store/covering.hpp"

namespace refer::store {

namespace {

Assignments assign(const PermissionFields& fields) {
  Assignments row;
  row.set("wording", fields.wording)
      .set("given_on", fields.given_on)
      .set("until", fields.until)
      .set("withdrawn_on", fields.withdrawn)
      .set("evidence", fields.evidence)
      .set("note", fields.note);
  if (fields.channel) {
    row.put("channel", *fields.channel ? Bind {word(**fields.channel)} : Bind {});
  }
  return row;
}

std::string_view scope_word(const PermissionScope& scope) {
  return scope.target ? "target" : scope.profile ? "profile" : "anyone";
}

void check_days(const Permission& permission) {
  for (const auto& [end, verb] :
       {std::pair {permission.until, "runs out"}, {permission.withdrawn_on, "is withdrawn"}}) {
    if (end && *end < permission.given_on) {
      throw Error(Fault::usage, fmt::format("the permission {} on {}, before it was given on {}", verb, format(*end),
                                            format(permission.given_on)));
    }
  }
}

std::optional<PermissionId> as_id(std::optional<std::int64_t> id) {
  return id ? std::optional {PermissionId {*id}} : std::nullopt;
}

void check_none(std::optional<std::int64_t> permission, std::string_view what) {
  if (permission) {
    throw Error(Fault::conflict, fmt::format("permission {} is {}", *permission, what),
                fmt::format("'refer permission remove {}' first", *permission));
  }
}

std::optional<Date> optional_date(const Query& query, int column) {
  return query.is_null(column) ? std::nullopt : find_iso_date(query.text(column));
}

}  // namespace

std::string holds_on(std::string_view day) {
  return fmt::format(
      "{0} between permission.given_on and coalesce(permission.until, '9999-12-31')"
      " and coalesce(permission.withdrawn_on > {0}, 1)",
      day);
}

std::string nameable_on(std::string_view day) {
  return fmt::format(
      "exists (select 1 from permission where permission.source_id = outcome.contact_id"
      " and permission.use = 'public' and {})",
      holds_on(day));
}

std::string covering_permission(std::string_view source, std::string_view target, std::string_view profile,
                                std::string_view use, std::string_view day) {
  const auto of_scope = [&](std::string_view scope) {
    return fmt::format(
        "(select permission.id from permission where permission.source_id = {} and permission.scope = {}"
        " and permission.use = {} and {} order by permission.given_on desc, permission.id desc limit 1)",
        source, scope, use, holds_on(day));
  };
  return fmt::format("coalesce({}, {}, {})", of_scope(fmt::format("'target' and permission.target_id = {}", target)),
                     of_scope(fmt::format("'profile' and permission.profile_id = {}", profile)), of_scope("'anyone'"));
}

PermissionId add_permission(Database& database, ContactId source, Use use, const PermissionScope& scope,
                            const PermissionFields& fields, Instant now) {
  auto row = assign(fields);
  row.put("source_id", source)
      .put("use", word(use))
      .put("scope", scope_word(scope))
      .put("target_id", scope.target)
      .put("profile_id", scope.target ? std::nullopt : scope.profile)
      .put("added_at", now);
  const PermissionId id {row.insert(database, "permission")};
  check_days(get_permission(database, id));
  return id;
}

void edit_permission(Database& database, PermissionId id, const PermissionFields& fields) {
  (void)get_permission(database, id);
  assign(fields).update(database, "permission", "id", number(id));
  check_days(get_permission(database, id));
}

void remove_permission(Database& database, PermissionId id) {
  (void)get_permission(database, id);
  database.run("delete from permission where id = ?1", {id});
}

Permission get_permission(Database& database, PermissionId id) {
  auto query = database.query(
      "select source_id, use, target_id, profile_id, profile.handle, given_on, until, withdrawn_on"
      " from permission left join profile on profile.id = permission.profile_id where permission.id = ?1",
      {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no permission {}", number(id)), "'refer permission list' shows them");
  }
  return {.id = id,
          .source = ContactId {query.integer(0)},
          .use = parse_word<Use>(query.text(1)),
          .scope = {.target = query.optional_id<ContactId>(2), .profile = query.optional_id<ProfileId>(3)},
          .profile_handle = query.text(4),
          .given_on = find_iso_date(query.text(5)).value_or(Date {}),
          .until = optional_date(query, 6),
          .withdrawn_on = optional_date(query, 7)};
}

std::optional<PermissionId> find_permission(Database& database, ContactId source, std::optional<ContactId> target,
                                            std::optional<ProfileId> profile, Use use, Date day) {
  static const auto sql = "select " + covering_permission("?1", "?2", "?3", "?4", "?5");
  return as_id(database.find_integer(sql, {source, target, profile, word(use), day}));
}

std::optional<PermissionId> find_same_permission(Database& database, ContactId source, Use use,
                                                 const PermissionScope& scope, std::optional<Date> day) {
  static const auto sql =
      "select min(id) from permission where source_id = ?1 and use = ?2 and target_id is ?3 and profile_id is ?4"
      " and (?5 is null or (" +
      holds_on("?5") + "))";
  return as_id(
      database.find_integer(sql, {source, word(use), scope.target, scope.target ? std::nullopt : scope.profile, day}));
}

void check_no_permission_by(Database& database, ContactId source) {
  check_none(database.find_integer("select min(id) from permission where source_id = ?1", {source}),
             "given by this source");
}

void check_no_permission_about(Database& database, ContactId target) {
  check_none(database.find_integer("select min(id) from permission where target_id = ?1", {target}),
             "about this person");
}

void check_no_permission_about(Database& database, ProfileId profile) {
  check_none(database.find_integer("select min(id) from permission where profile_id = ?1", {profile}),
             "about this profile");
}

Table permission_table(Database& database, const PermissionFilter& filter) {
  Where where;
  where.put("? = ?", format(filter.today));  // so that it is ?1, for the column too
  where.add("permission.source_id = ?", filter.source).among("permission.id", filter.ids);
  if (filter.use) {
    where.put("permission.use = ?", word(*filter.use));
  }
  if (filter.valid) {
    where.put(holds_on("?1"));
  }
  return database.table(
      "select permission.id, source.name, permission.use, permission.scope, target.name, profile.handle,"
      " permission.given_on, permission.until, permission.withdrawn_on, " +
          holds_on("?1") +
          ", permission.source_id, permission.target_id, permission.wording, permission.channel, permission.evidence,"
          " permission.note, permission.added_at"
          " from permission join contact as source on source.id = permission.source_id"
          " left join contact as target on target.id = permission.target_id"
          " left join profile on profile.id = permission.profile_id" +
          where.text() + " order by permission.id",
      {{"id", Kind::integer},
       {"source"},
       {"use"},
       {"scope"},
       {"target"},
       {"profile"},
       {"given_on", Kind::date},
       {"until", Kind::date},
       {"withdrawn_on", Kind::date},
       {"valid", Kind::flag},
       {"source_id", Kind::integer, true},
       {"target_id", Kind::integer, true},
       {"wording", Kind::text, true},
       {"channel", Kind::text, true},
       {"evidence", Kind::text, true},
       {"note", Kind::text, true},
       {"added_at", Kind::instant, true}},
      where.values());
}

}  // namespace refer::store
