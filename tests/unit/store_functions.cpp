#include <string>

#include "store_fixture.hpp"

namespace refer::store {

TEST_CASE("wins_low and wins_high are the middle of how many chances come true") {
  Scratch scratch;
  auto& database = scratch.database();
  const auto low_and_high = [&](const std::string& chances, const std::string& share) {
    auto query = database.query("select wins_low(value, " + share + "), wins_high(value, " + share +
                                ") from json_each('" + chances + "')");
    REQUIRE(query.step());
    return query.is_null(0) ? std::string {"nothing"}
                            : std::to_string(query.integer(0)) + " " + std::to_string(query.integer(1));
  };
  // Of ten halves 0 to 2 have 0.0547, 0 to 3 have 0.172; 0 to 6 have 0.828, 0 to 7 have 0.945.
  CHECK(low_and_high("[0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5]", "0.8") == "3 7");
  CHECK(low_and_high("[1, 1, 0]", "0.8") == "2 2");
  CHECK(low_and_high("[0.5, null, 0.5]", "1") == "0 2");
  // What is no chance or no share is taken as the nearest that is one.
  CHECK(low_and_high("[7, -1]", "0.8") == "1 1");
  CHECK(low_and_high("[0.5, 0.5]", "3") == "0 2");
  CHECK(low_and_high("[]", "0.8") == "nothing");
}

TEST_CASE("each group has a range of its own") {
  Scratch scratch;
  auto query = scratch.database().query(
      "with chance (word, p) as (values ('one', 1), ('two', 1), ('two', 1), ('three', null))"
      " select word, wins_low(p, 0.8), wins_high(p, 0.8) from chance group by word order by word");
  REQUIRE(query.step());
  CHECK(query.integer(1) == 1);
  REQUIRE(query.step());
  CHECK(query.text(0) == "three");
  CHECK(query.is_null(1));
  REQUIRE(query.step());
  CHECK(query.integer(2) == 2);
}

TEST_CASE("months_after ends on the last day of a month that has no such day") {
  Scratch scratch;
  const auto day = [&](const std::string& arguments) {
    auto query = scratch.database().query("select months_after(" + arguments + ")");
    REQUIRE(query.step());
    return query.is_null(0) ? std::string {"nothing"} : query.text(0);
  };
  CHECK(day("'2026-05-31', -3") == "2026-02-28");
  CHECK(day("'2024-02-29', 12") == "2025-02-28");
  CHECK(day("'2026-03-31', 0") == "2026-03-31");
  CHECK(day("null, 1") == "nothing");
  CHECK(day("'soon', 1") == "nothing");
  // 2024-02-29T12:00:00Z and 2025-02-28T12:00:00Z.
  CHECK(day("1709208000, 12") == "1740744000");
}

TEST_CASE("part is rounded down, and exact for the largest amounts") {
  Scratch scratch;
  const auto part = [&](const std::string& arguments) {
    auto query = scratch.database().query("select part(" + arguments + ")");
    REQUIRE(query.step());
    return query.is_null(0) ? std::string {"nothing"} : query.text(0);
  };
  CHECK(part("1001, 33") == "330");
  CHECK(part("9223372036854775807, 100") == "9223372036854775807");
  CHECK(part("9223372036854775807, 50") == "4611686018427387903");
  CHECK(part("null, 50") == "nothing");
  CHECK(part("100, 101") == "nothing");
}

}  // namespace refer::store
