#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// Two people, the smaller id first.
using Pair = std::pair<ContactId, ContactId>;
[[nodiscard]] Pair pair_of(ContactId one, ContactId other);
/// Those who were introduced to each other: by us, or one of them by the other.
[[nodiscard]] std::set<Pair> brought_together(Database& database);

/// The sources who are not at ease with us, ascending: their health is not good, or they wait for something.
[[nodiscard]] std::vector<ContactId> uneasy_sources(Database& database);

/// When somebody was last in touch in one way, and given one thing; without a channel, when they were last rewarded.
struct LastGiven {
  std::optional<Channel> channel {};
  std::optional<Gift> gave {};
  Date day {};
};
/// The same for all sources, up to a day.
[[nodiscard]] std::map<ContactId, std::vector<LastGiven>> last_given(Database& database, Date until);
/// What sources get out of it (--exchange), as words.
[[nodiscard]] std::map<ContactId, std::set<std::string>> exchanges(Database& database);

}  // namespace refer::store
