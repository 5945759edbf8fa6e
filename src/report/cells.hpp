#pragma once

#include "refer/core/answer.hpp"
#include "refer/store/database.hpp"

namespace refer::report {

/// The value that a query has at `at` as its column says; `at` moves past the columns that were used. Throws
/// Error(Fault::data) where the value is nothing of that kind: a header may promise what its query does not hold.
[[nodiscard]] Cell read_cell(const store::Query& query, const Column& column, int& at);
/// The kind that shows a value best.
[[nodiscard]] Kind kind_of(const Cell& cell);

}  // namespace refer::report
