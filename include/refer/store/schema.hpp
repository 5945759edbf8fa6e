#pragma once

#include <string>

namespace refer::store {

/// Every text that leads to the schema of this version, as SQL.
[[nodiscard]] std::string schema_text();

}  // namespace refer::store
