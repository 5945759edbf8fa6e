#pragma once

#include <string>
#include <vector>

#include "refer/store/database.hpp"

namespace refer::store {

/// The columns of one table in which people write what they like.
struct TextColumns {
  std::string table {};
  std::vector<std::string> columns {};
};

/// All of them. What people are called by, what a program reads (states, kinds, days, currencies, names of letters) and
/// the log are no free texts; every other column is one, so that a new one is not forgotten.
[[nodiscard]] std::vector<TextColumns> text_columns(Database& database);

}  // namespace refer::store
