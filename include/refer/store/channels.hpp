#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of a channel, another way to customers; nothing is left alone, an empty text clears. The amounts of
/// one channel are in one currency.
struct ChannelFields {
  std::optional<std::string> name {};
  std::optional<std::optional<std::int64_t>> leads {};
  std::optional<std::optional<std::int64_t>> meetings {};
  std::optional<std::optional<std::int64_t>> won {};
  std::optional<std::optional<std::int64_t>> lost {};
  std::optional<std::optional<Money>> cost {};       ///< all that it cost
  std::optional<std::optional<Money>> won_value {};  ///< all first deals together
  std::optional<std::optional<Money>> lifetime {};   ///< what one customer is worth, all later deals included
  std::optional<std::optional<double>> cycle_days {};
  std::optional<std::optional<std::int64_t>> kept {};     ///< customers of a year ago who still are
  std::optional<std::optional<std::int64_t>> kept_of {};  ///< customers of a year ago
  std::optional<std::string> note {};
};

/// The name must be given. Throws Error(Fault::conflict) when it is taken, whatever its case; Error(Fault::usage) when
/// it is empty or a number, and as edit_channel.
ChannelId add_channel(Database& database, const ChannelFields& fields, Instant now);
/// Throws Error(Fault::usage) for amounts of two currencies, and for more customers kept than there were;
/// Error(Fault::conflict) when the new name is taken.
void edit_channel(Database& database, ChannelId id, const ChannelFields& fields);
void remove_channel(Database& database, ChannelId id);
/// The channel of a number, or of a name, whatever its case. Throws Error(Fault::missing) with near misses.
ChannelId find_channel(Database& database, std::string_view text);
/// The name of a channel.
[[nodiscard]] std::string channel_name(Database& database, ChannelId id);

/// id, name, leads, meetings, won, lost, cost, won_value, lifetime, cycle_days, kept, kept_of, note; extra: added_at.
[[nodiscard]] Table channel_table(Database& database, std::optional<ChannelId> id = std::nullopt);

}  // namespace refer::store
