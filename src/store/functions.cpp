#include "store/functions.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/error.hpp"
#include "refer/core/stats.hpp"
#include "refer/core/text.hpp"
#include "store/sql_function.hpp"

namespace refer::store {

namespace {

std::string_view text_of(sqlite3_value* value) {
  const auto* const bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
  return bytes == nullptr ? std::string_view {}
                          : std::string_view {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void fold_function(sqlite3_context* context, int, sqlite3_value** values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
    return;
  }
  const auto folded = fold(text_of(values[0]));
  sqlite3_result_text(context, folded.data(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

template <double Interval::*bound>
void wilson_function(sqlite3_context* context, int, sqlite3_value** values) {
  if (const auto interval = wilson(sqlite3_value_int64(values[0]), sqlite3_value_int64(values[1]))) {
    sqlite3_result_double(context, (*interval).*bound);
  }
}

/// 0.5 to the days ÷ half-life; nothing without days.
void decay_function(sqlite3_context* context, int, sqlite3_value** values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
    return;
  }
  const auto days = sqlite3_value_double(values[0]);
  const auto half_life = sqlite3_value_double(values[1]);
  sqlite3_result_double(context, days <= 0 ? 1 : half_life <= 0 ? 0 : std::exp2(-days / half_life));
}

/// A day, YYYY-MM-DD, or an instant, Unix seconds, so many calendar months later; nothing of anything else.
void months_after_function(sqlite3_context* context, int, sqlite3_value** values) {
  const auto months = sqlite3_value_int64(values[1]);
  if (sqlite3_value_type(values[0]) == SQLITE_INTEGER) {
    sqlite3_result_int64(context, months_after(Instant {sqlite3_value_int64(values[0])}, months).seconds);
  } else if (const auto day = find_iso_date(text_of(values[0]))) {
    const auto later = format(months_after(*day, months));
    sqlite3_result_text(context, later.data(), static_cast<int>(later.size()), SQLITE_TRANSIENT);
  }
}

/// The part of an amount that a share of a hundred gives, rounded down to the minor unit.
void part_function(sqlite3_context* context, int, sqlite3_value** values) {
  const auto minor = sqlite3_value_int64(values[0]);
  const auto share = sqlite3_value_int64(values[1]);
  if (sqlite3_value_type(values[0]) != SQLITE_NULL && share >= 0 && share <= 100) {
    // Hundreds first: an amount times its share may be more than an integer holds.
    sqlite3_result_int64(context, minor / 100 * share + minor % 100 * share / 100);
  }
}

/// The chances that an aggregate has seen, and the share it was asked for.
struct Chances {
  std::vector<double> all {};
  double share = 0;
};

/// SQLite keeps a pointer for each group, null at its first row.
Chances*& chances_of(sqlite3_context* context) {
  auto* const kept = static_cast<Chances**>(sqlite3_aggregate_context(context, sizeof(Chances*)));
  if (kept == nullptr) {
    throw std::bad_alloc {};
  }
  return *kept;
}

void wins_step(sqlite3_context* context, int, sqlite3_value** values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
    return;
  }
  auto*& chances = chances_of(context);
  if (chances == nullptr) {
    chances = new Chances {};
  }
  chances->all.push_back(std::clamp(sqlite3_value_double(values[0]), 0.0, 1.0));
  chances->share = std::clamp(sqlite3_value_double(values[1]), 0.0, 1.0);
}

/// How many of them come true, low or high; nothing without chances.
template <std::int64_t CountRange::*bound>
void wins_final(sqlite3_context* context) noexcept {
  // Asked for no bytes, SQLite gives none where no row came.
  auto* const kept = static_cast<Chances**>(sqlite3_aggregate_context(context, 0));
  if (kept == nullptr || *kept == nullptr) {
    return;
  }
  const std::unique_ptr<Chances> chances {*kept};
  try {
    sqlite3_result_int64(context, middle(poisson_binomial(chances->all), chances->share).*bound);
  } catch (...) {
    sqlite3_result_error_nomem(context);
  }
}

}  // namespace

void add_functions(sqlite3* database) {
  constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  sqlite3_create_function(database, "fold", 1, flags, nullptr, sql_function<fold_function>, nullptr, nullptr);
  sqlite3_create_function(database, "decay", 2, flags, nullptr, decay_function, nullptr, nullptr);
  sqlite3_create_function(database, "months_after", 2, flags, nullptr, sql_function<months_after_function>, nullptr,
                          nullptr);
  sqlite3_create_function(database, "part", 2, flags, nullptr, part_function, nullptr, nullptr);
  sqlite3_create_function(database, "wilson_low", 2, flags, nullptr, wilson_function<&Interval::low>, nullptr, nullptr);
  sqlite3_create_function(database, "wilson_high", 2, flags, nullptr, wilson_function<&Interval::high>, nullptr,
                          nullptr);
  sqlite3_create_function(database, "wins_low", 2, flags, nullptr, nullptr, sql_function<wins_step>,
                          wins_final<&CountRange::low>);
  sqlite3_create_function(database, "wins_high", 2, flags, nullptr, nullptr, sql_function<wins_step>,
                          wins_final<&CountRange::high>);
}

}  // namespace refer::store
