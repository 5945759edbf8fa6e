#pragma once

#include <string>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What was said of the other and is not kept, as `email jane@old.example`, by column.
struct Unkept {
  std::string field {};
  std::string value {};
};

/// Makes one person of two: all records of `other` become those of `keep`, whose empty fields are filled, and `other`
/// goes. Of two ties with the same person the one with the stronger evidence stays, then the stronger one. Gives what
/// the other said otherwise. Throws Error(Fault::usage) for the same person twice, Error(Fault::missing), and
/// Error(Fault::conflict) where the two cannot be one: each the source or the target of the other, sources of two
/// types, `me` as the one who goes or as a source, somebody forgotten, letters to the other that wait.
std::vector<Unkept> merge_people(Database& database, ContactId keep, ContactId other);

}  // namespace refer::store
