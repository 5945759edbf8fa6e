#pragma once

struct sqlite3;

namespace refer::store {

/// Gives SQL what it lacks: fold(text), wilson_low(k, n), wilson_high(k, n), decay(days, half_life),
/// months_after(day or instant, months), part(minor, share of a hundred), and the aggregates wins_low(chance, share),
/// wins_high(chance, share): between which numbers lies, with that probability, how many of the chances of a group come
/// true.
void add_functions(sqlite3* database);

}  // namespace refer::store
