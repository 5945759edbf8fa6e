#pragma once

#include <sqlite3.h>

namespace refer::store {

/// A function for SQL that may throw, as SQLite may call it: nothing is thrown through its frames, and the statement
/// ends as if there were no memory left, the one thing that such a function can lack.
template <void (*function)(sqlite3_context*, int, sqlite3_value**)>
void sql_function(sqlite3_context* context, int count, sqlite3_value** values) noexcept {
  try {
    function(context, count, values);
  } catch (...) {
    sqlite3_result_error_nomem(context);
  }
}

}  // namespace refer::store
