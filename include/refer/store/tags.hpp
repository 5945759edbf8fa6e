#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// A tag as it is kept: one word, folded, so that VIP and vip are one. Throws Error(Fault::usage) for anything else.
[[nodiscard]] std::string read_tag(std::string_view text);
/// Gives a source these tags in the place of the old ones; nothing leaves them alone.
void put_tags(Database& database, ContactId source, const std::optional<std::vector<std::string>>& given);

}  // namespace refer::store
