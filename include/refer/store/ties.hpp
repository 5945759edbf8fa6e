#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of a tie; nothing is left alone.
struct TieFields {
  std::optional<int> strength {};  ///< 1 to 5
  std::optional<std::string> how {};
  std::optional<std::optional<Date>> since {};
  std::optional<std::optional<Date>> until {};
  std::optional<Evidence> evidence {};
  std::optional<std::string> note {};
};

/// A tie as it stands between two people.
struct Tie {
  TieId id {};
  ContactId a {};
  ContactId b {};
  int strength = 0;
  std::string how {};
  Evidence evidence = Evidence::stated;
  std::optional<Date> since {};
  std::optional<Date> until {};
  std::string note {};
};

/// What became of a tie that was said to be there.
enum class Stored { unchanged, added, updated };

/// The tie between two people, in whichever order.
[[nodiscard]] std::optional<Tie> find_tie(Database& database, ContactId one, ContactId other);
/// Who of a company knows a person best, by a tie that is not inferred; never that person, nor me. Companies go by
/// their folded names.
[[nodiscard]] std::optional<ContactId> find_strongest_at(Database& database, ContactId person,
                                                         std::string_view company);
/// Throws Error(Fault::missing).
Tie get_tie(Database& database, TieId id);
/// Says how well two people know each other. A stronger kind of evidence takes the place of the one there. Throws
/// Error(Fault::conflict) when the same kind is there already, or a stronger one, Error(Fault::usage) for a person and
/// themselves, or when it ends before it begins.
TieId add_tie(Database& database, ContactId one, ContactId other, const TieFields& fields, Instant now);
/// The same, but what is there already is changed, never refused; stronger evidence stays as it is.
Stored set_tie(Database& database, ContactId one, ContactId other, const TieFields& fields, Instant now);
void edit_tie(Database& database, TieId id, const TieFields& fields);
void remove_tie(Database& database, TieId id);

/// Which ties a list shows.
struct TieFilter {
  std::optional<ContactId> person {};
  std::optional<Evidence> evidence {};
  std::vector<TieId> ids {};     ///< only these; none: all
  std::optional<TieId> from {};  ///< only this one and those added after it
  Date today {};                 ///< last_contact and freshness are as of this day
  std::int64_t half_life = 365;  ///< after so many days without contact a tie of mine is half as fresh
};
/// id, from, to, strength, how, evidence, since, until; extra: from_id, to_id, note, last_contact, freshness.
[[nodiscard]] Table tie_table(Database& database, const TieFilter& filter);

}  // namespace refer::store
