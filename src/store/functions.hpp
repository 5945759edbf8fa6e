#pragma once

struct sqlite3;

namespace refer::store {

/// Gives SQL what it lacks: fold(text), wilson_low(k, n), wilson_high(k, n), decay(days, half_life).
void add_functions(sqlite3* database);

}  // namespace refer::store
