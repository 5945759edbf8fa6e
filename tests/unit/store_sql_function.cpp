#include <new>

#include "store/sql_function.hpp"
#include "store_fixture.hpp"

namespace refer::store {

namespace {

void starve(sqlite3_context*, int, sqlite3_value**) {
  throw std::bad_alloc {};
}

}  // namespace

TEST_CASE("a function of SQL that has no memory ends its statement, and leaves the connection whole") {
  Scratch scratch;
  auto& database = scratch.database();
  sqlite3_create_function(database.handle(), "starve", 0, SQLITE_UTF8, nullptr, sql_function<starve>, nullptr, nullptr);
  const auto error = error_of([&] { (void)database.find_integer("select starve()"); });
  REQUIRE(error.has_value());
  CHECK(error->fault() == Fault::internal);
  CHECK(error->message() == "the database says: out of memory");
  CHECK(database.find_integer("select 1") == 1);
}

}  // namespace refer::store
