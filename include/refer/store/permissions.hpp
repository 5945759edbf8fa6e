#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What a source allows: that we name them to somebody, or in public.
enum class Use { name, public_use };

/// For whom a permission holds: one person, whoever fits a profile, anyone.
struct PermissionScope {
  std::optional<ContactId> target {};
  std::optional<ProfileId> profile {};  ///< without both: anyone
};

/// What may be said of a permission; nothing is left alone, an empty text clears.
struct PermissionFields {
  std::optional<std::string> wording {};
  std::optional<Date> given_on {};
  std::optional<std::optional<Date>> until {};      ///< the last day; given, but none: cleared
  std::optional<std::optional<Date>> withdrawn {};  ///< the first day on which it holds no more
  std::optional<std::optional<Channel>> channel {};
  std::optional<std::string> evidence {};
  std::optional<std::string> note {};
};

/// A permission as sentences name it.
struct Permission {
  PermissionId id {};
  ContactId source {};
  Use use = Use::name;
  PermissionScope scope {};
  std::string profile_handle {};
  Date given_on {};
  std::optional<Date> until {};
  std::optional<Date> withdrawn_on {};
};

/// `given_on` must be given. Throws Error(Fault::usage) for one that ends before it begins.
PermissionId add_permission(Database& database, ContactId source, Use use, const PermissionScope& scope,
                            const PermissionFields& fields, Instant now);
/// Throws Error(Fault::missing), and Error(Fault::usage) as add_permission.
void edit_permission(Database& database, PermissionId id, const PermissionFields& fields);
/// Throws Error(Fault::missing).
void remove_permission(Database& database, PermissionId id);
/// Throws Error(Fault::missing).
Permission get_permission(Database& database, PermissionId id);

/// The permission of a source that holds on a day: for the target, else for the profile, else for anyone.
[[nodiscard]] std::optional<PermissionId> find_permission(Database& database, ContactId source,
                                                          std::optional<ContactId> target,
                                                          std::optional<ProfileId> profile, Use use, Date day);
/// A permission of exactly this scope; with a day, only one that holds then.
[[nodiscard]] std::optional<PermissionId> find_same_permission(Database& database, ContactId source, Use use,
                                                               const PermissionScope& scope, std::optional<Date> day);

/// These throw Error(Fault::conflict) when a permission is given by a source, or is about a person or a profile, that
/// are to be removed.
void check_no_permission_by(Database& database, ContactId source);
void check_no_permission_about(Database& database, ContactId target);
void check_no_permission_about(Database& database, ProfileId profile);

/// Which permissions a list shows.
struct PermissionFilter {
  std::optional<ContactId> source {};
  std::optional<Use> use {};
  bool valid = false;  ///< only those that hold today
  std::vector<PermissionId> ids {};
  Date today {};
};
/// id, source, use, scope, target, profile, given_on, until, withdrawn_on, valid; extra: the rest.
[[nodiscard]] Table permission_table(Database& database, const PermissionFilter& filter);

}  // namespace refer::store

template <>
struct refer::Words<refer::store::Use> {
  static constexpr std::string_view what = "use";
  static constexpr std::array<std::string_view, 2> words {"name", "public"};
};
