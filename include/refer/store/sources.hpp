#pragma once

#include <optional>
#include <string>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of a source besides the person; nothing is left alone, an empty text clears.
struct SourceFields {
  std::optional<std::string> type {};
  std::optional<std::optional<int>> satisfaction {};  ///< 0 to 10
  std::optional<std::string> owner {};
  std::optional<std::optional<Date>> since {};  ///< since when they are a source, a customer for instance
  std::optional<std::optional<Date>> next_touch {};
  std::optional<std::string> note {};
};

/// A source as guards and letters need it.
struct Source {
  ContactId id {};
  std::string name {};
  std::string type {};
  std::string owner {};
};

/// Makes a person a source; the type must be given. Throws Error(Fault::conflict) when they are one already.
void add_source(Database& database, ContactId person, const SourceFields& fields, Instant now);
/// Throws Error(Fault::missing).
void edit_source(Database& database, ContactId person, const SourceFields& fields);
/// The person stays. Throws Error(Fault::missing), and Error(Fault::conflict) when asks or introductions name the
/// source.
void remove_source(Database& database, ContactId person);
/// Throws Error(Fault::missing).
Source get_source(Database& database, ContactId person);

/// Which sources a list shows.
struct SourceFilter {
  std::optional<std::string> type {};
  std::optional<std::string> owner {};
  std::optional<int> strength {};  ///< at least
  std::optional<ContactId> person {};
};
/// id, name, company, type, strength, satisfaction, last_touch, next_touch, asks, intros; extra: email, channel, owner,
/// since, note, added_at.
[[nodiscard]] Table source_table(Database& database, const SourceFilter& filter);

}  // namespace refer::store
