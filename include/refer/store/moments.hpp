#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of a moment; nothing is left alone, an empty text clears.
struct MomentFields {
  std::optional<std::string> kind {};
  std::optional<Date> day {};
  std::optional<std::string> outcome {};
  std::optional<std::string> note {};
};

/// A moment as asks and letters need it.
struct Moment {
  MomentId id {};
  ContactId contact {};
  std::string kind {};
  std::string day {};
  std::string outcome {};
};

/// Kind and day must be given. Throws Error(Fault::conflict) when the same is there: person, kind, day and outcome.
MomentId add_moment(Database& database, ContactId person, const MomentFields& fields, Instant now);
/// Throws Error(Fault::missing), and Error(Fault::conflict) when another is then the same.
void edit_moment(Database& database, MomentId id, const MomentFields& fields);
/// Throws Error(Fault::missing), and Error(Fault::conflict) when an ask came of it.
void remove_moment(Database& database, MomentId id);
/// Throws Error(Fault::missing).
Moment get_moment(Database& database, MomentId id);
/// The moment of a person on or before `day` that an ask best cites: the latest with an outcome, else the latest.
[[nodiscard]] std::optional<MomentId> find_citable_moment(Database& database, ContactId person, Date day);

/// Which moments a list shows.
struct MomentFilter {
  std::optional<ContactId> person {};
  std::optional<std::string> kind {};
  std::optional<Date> from {};
  std::optional<Date> to {};     ///< that day is not among them
  std::vector<MomentId> ids {};  ///< only these; none: all
};
/// id, contact, kind, day, outcome; extra: contact_id, note, added_at.
[[nodiscard]] Table moment_table(Database& database, const MomentFilter& filter);

/// What may be said of a touch; nothing is left alone, an empty text clears.
struct TouchFields {
  std::optional<Date> day {};
  std::optional<Channel> channel {};
  std::optional<std::optional<Gift>> gave {};             ///< given, but none: cleared
  std::optional<std::optional<ContactId>> introduced {};  ///< to whom they were introduced: that is then the gift
  std::optional<std::string> note {};
  std::optional<std::string> owner {};
};

/// Day and channel must be given. Throws Error(Fault::conflict) when the same is there: person, day, channel, gift, who
/// was introduced and note; Error(Fault::usage) for somebody who is introduced to themselves or to me, and for another
/// gift than an introduction where somebody was introduced.
TouchId add_touch(Database& database, ContactId person, const TouchFields& fields, Instant now);
/// Throws Error(Fault::missing), and otherwise as add_touch.
void edit_touch(Database& database, TouchId id, const TouchFields& fields);
/// Throws Error(Fault::missing) when there is none.
void check_touch(Database& database, TouchId id);
/// Throws Error(Fault::missing).
void remove_touch(Database& database, TouchId id);

/// Which touches a list shows.
struct TouchFilter {
  std::optional<ContactId> person {};
  std::optional<Channel> channel {};
  std::optional<Date> from {};
  std::optional<Date> to {};    ///< that day is not among them
  std::vector<TouchId> ids {};  ///< only these; none: all
};
/// id, contact, day, channel, gave, note, owner; extra: contact_id, introduced, introduced_id, added_at.
[[nodiscard]] Table touch_table(Database& database, const TouchFilter& filter);

}  // namespace refer::store
