#include <fmt/core.h>

#include <cmath>

#include "core_fixture.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/stats.hpp"
#include "refer/core/value.hpp"

using namespace refer;

TEST_CASE("an error keeps the place that is known and takes the rest") {
  const Error error {Fault::data, "bad", "mend it"};
  const Error placed {error.at({"a.csv", 3, 0}).at({"b.csv", 7, 9})};
  CHECK(placed.place().file == "a.csv");
  CHECK(placed.place().line == 3);
  CHECK(placed.place().column == 9);
  CHECK(placed.fault() == Fault::data);
  CHECK(placed.hint() == "mend it");
  CHECK(std::string {placed.what()} == "bad");
  CHECK(error.place().line == 0);
}

TEST_CASE("members of a table are found and replaced, in the order they came") {
  Value table {};
  CHECK(table.find("a") == nullptr);
  table.set("b", 1);
  table.set("a", "x");
  table.set("b", true);
  REQUIRE(table.as<Value::Map>() != nullptr);
  REQUIRE(table.as<Value::Map>()->size() == 2);
  CHECK(table.as<Value::Map>()->front().name == "b");
  REQUIRE(table.find("b") != nullptr);
  CHECK(*table.find("b")->as<bool>());
  CHECK(*table.find("a")->as<std::string>() == "x");
  CHECK(table.find("c") == nullptr);
  CHECK(Value {"text"}.find("a") == nullptr);
  Value text {"text"};
  CHECK(error_of([&] { text.set("a", 1); }).fault() == Fault::internal);
}

TEST_CASE("values say their type in words") {
  CHECK(Value {}.type() == "nothing");
  CHECK(Value {true}.type() == "true or false");
  CHECK(Value {1}.type() == "number");
  CHECK(Value {1.5}.type() == "number");
  CHECK(Value {"a"}.type() == "text");
  CHECK(Value {std::string_view {"a"}}.type() == "text");
  CHECK(Value {Value::List {}}.type() == "list");
  CHECK(Value {Value::Map {}}.type() == "table");
  Value original {"a"};
  const Value copy {original};
  CHECK(*copy.as<std::string>() == "a");
}

TEST_CASE("rows are pulled one at a time and the last stays") {
  const Rows rows {rows_of({{std::int64_t {1}}, {std::int64_t {2}}})};
  Row row {};
  REQUIRE(rows(row));
  CHECK(row == Row {std::int64_t {1}});
  REQUIRE(rows(row));
  CHECK_FALSE(rows(row));
  CHECK(row == Row {std::int64_t {2}});
  CHECK_FALSE(rows(row));
}

TEST_CASE("letters are rows with known columns") {
  Letter letter {};
  letter.template_name = "forwardable";
  letter.kind = "forwardable";
  letter.from = {"Ada Park", "ada@acme.example"};
  letter.to = {{"Jane Roe", "jane@pixel.example"}, {"", "x@y.example"}};
  letter.subject = "Hello";
  letter.body = "Hi\n";
  letter.message_id = "<1@acme.example>";
  const Table table {letter_table({letter})};
  std::string names {};
  for (const Column& column : table.columns)
    names += column.name + (column.kind == Kind::list ? "* " : " ");
  CHECK(names == "template kind from to* cc* subject body message_id ");
  Row row {};
  REQUIRE(table.rows(row));
  REQUIRE(row.size() == table.columns.size());
  CHECK(std::get<std::string>(row[0]) == "forwardable");
  CHECK(std::get<std::string>(row[2]) == "Ada Park <ada@acme.example>");
  CHECK(std::get<std::vector<std::string>>(row[3]) ==
        std::vector<std::string> {"Jane Roe <jane@pixel.example>", "x@y.example"});
  CHECK(std::get<std::vector<std::string>>(row[4]).empty());
  CHECK(std::get<std::string>(row[7]) == "<1@acme.example>");
  CHECK_FALSE(table.rows(row));
}

TEST_CASE("the interval of a rate is Wilson's") {
  constexpr double z2 {3.841458820694124};
  // None of ten: the high end is z² / (n + z²). Half of ten: 1/2 ± z / (2 √(n + z²)).
  const Interval none {wilson(0, 10).value()};
  CHECK(none.low == 0);
  CHECK(none.high == doctest::Approx(z2 / (10 + z2)).epsilon(1e-12));
  const Interval all {wilson(10, 10).value()};
  CHECK(all.high == 1);
  CHECK(all.low == doctest::Approx(10 / (10 + z2)).epsilon(1e-12));
  const Interval half {wilson(5, 10).value()};
  CHECK(half.low == doctest::Approx(0.2365931).epsilon(1e-6));
  CHECK(half.low + half.high == doctest::Approx(1).epsilon(1e-12));
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998),
  // 857-872, table I, the score method: published to four digits.
  struct Published {
    std::int64_t part;
    std::int64_t whole;
    Interval bounds;
  };
  for (const auto& [part, whole, bounds] :
       {Published {81, 263, {0.2553, 0.3662}}, Published {15, 148, {0.0624, 0.1605}}, Published {0, 20, {0, 0.1611}},
        Published {1, 29, {0.0061, 0.1718}}}) {
    const Interval ours {wilson(part, whole).value()};
    CHECK(std::round(ours.low * 1e4) == std::round(bounds.low * 1e4));
    CHECK(std::round(ours.high * 1e4) == std::round(bounds.high * 1e4));
  }
  CHECK_FALSE(wilson(0, 0));
  CHECK_FALSE(wilson(-1, 3));
  CHECK_FALSE(wilson(4, 3));
}

TEST_CASE("fmt is whole without its shared library") {
  CHECK(fmt::format("{:>4}|{:<4}|{:04}|{:x}|{:.2f}|{}|{}", "a", std::string {"b"}, 42, 255u, 2.5, 1e300L, true) ==
        "   a|b   |0042|ff|2.50|1e+300|true");
  CHECK_THROWS_AS((void)fmt::vformat("{", {}), std::exception);
}
