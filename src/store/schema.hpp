#pragma once

#include <span>

#include "refer/core/built_in.hpp"
#include "refer/store/database.hpp"
#include "refer/store/schema.hpp"

namespace refer::store {

/// schema.sql and the texts of migrations/, by name.
[[nodiscard]] std::span<const BuiltIn> schema_texts();

/// The version of the schema that this program writes.
[[nodiscard]] int schema_version();

/// Puts the first version and every migration into an empty file, marks it as ours, fills the tables of states, and
/// adds `me`.
void create_schema(Database& database);

/// Refuses what is not ours or newer than this program with Error(Fault::database); brings an older one up to date,
/// each step in one transaction behind a backup copy, `PATH.before-VERSION`.
void check_schema(Database& database);

}  // namespace refer::store
