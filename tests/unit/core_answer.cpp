#include <doctest/doctest.h>

#include "refer/core/answer.hpp"

namespace refer {

TEST_CASE("all rows are pulled, those that are left") {
  Table table {.columns = {{"id", Kind::integer}},
               .rows = rows_of({{std::int64_t {1}}, {std::int64_t {2}}, {std::int64_t {3}}})};
  Row first;
  REQUIRE(table.rows(first));
  CHECK(pull_all(table) == std::vector<Row> {{std::int64_t {2}}, {std::int64_t {3}}});
  CHECK(pull_all(table).empty());
  CHECK(pull_all({}).empty());
}

TEST_CASE("a column is found by its name") {
  const std::vector<Column> columns {{"id"}, {"name"}};
  CHECK(find_column(columns, "name") == 1);
  CHECK(!find_column(columns, "nam"));
  CHECK(!find_column({}, ""));
}

}  // namespace refer
