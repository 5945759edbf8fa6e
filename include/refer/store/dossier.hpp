#pragma once

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// Everything that is kept of a person, a row a value: section, record, field, value. Other people stand in it by their
/// numbers. Throws Error(Fault::missing).
[[nodiscard]] Table dossier_table(Database& database, ContactId person);

}  // namespace refer::store
