#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What forgetting people came to.
struct Forgotten {
  std::int64_t records = 0;    ///< rows about others that named them, and do not any more
  std::int64_t companies = 0;  ///< that went, since nobody is left there
};

/// Who asks, when, and how the log is to say it: without a name.
struct Erasure {
  Instant at {};
  std::string who {};
  std::string words {};
};

/// Whether somebody was forgotten already. Throws Error(Fault::missing).
[[nodiscard]] bool is_forgotten(Database& database, ContactId person);
/// Erases people for good, inside a transaction that nobody records. What counts stays under `forgotten-N`, which must
/// not be contacted: asks and introductions with their states, days and amounts, the kind and the day of moments and
/// touches, the strength of the ties that asks rest on. The log is emptied, since it holds what was. The file still has
/// to be cleaned. Throws Error(Fault::missing), and Error(Fault::conflict) for `me`.
Forgotten forget_people(Database& database, const std::vector<ContactId>& people, const Erasure& erasure);

/// Those whose records are erased while the file was never cleaned: the program was stopped in between.
[[nodiscard]] std::vector<ContactId> half_forgotten(Database& database);
/// Cleans the file of what was erased: the copies of before updates go (their names are given back), and the database
/// is written anew. Outside of any transaction. Throws Error(Fault::again), Error(Fault::io).
std::vector<std::string> clean_file(Database& database);

}  // namespace refer::store
