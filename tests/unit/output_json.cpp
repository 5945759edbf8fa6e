#include <doctest/doctest.h>

#include <limits>

#include "output_fixture.hpp"

namespace refer::output {

namespace {

std::string json_string(std::string_view text) {
  StringSink sink {};
  write_json_string(text, sink);
  return sink.text;
}

const std::vector<Column> person {{"id", Kind::integer}, {"name"}};

}  // namespace

TEST_CASE("json: an array, each row on its own line") {
  CHECK(written(json, person, {}) == "[]\n");
  CHECK(written(json, person, {{number(1), text("Jane")}}) == "[\n{\"id\": 1, \"name\": \"Jane\"}\n]\n");
  CHECK(written(json, person, {{number(1), text("Jane")}, {number(2), {}}}) ==
        "[\n{\"id\": 1, \"name\": \"Jane\"},\n{\"id\": 2, \"name\": null}\n]\n");
}

TEST_CASE("json: one object when single") {
  CHECK(written(json, person, {{number(1), text("Jane")}}, {}, true) == "{\"id\": 1, \"name\": \"Jane\"}\n");
  CHECK(written(json, person, {}, {}, true) == "null\n");
}

TEST_CASE("json lines: one object a line, nothing around them") {
  CHECK(written(jsonl, person, {}).empty());
  CHECK(written(jsonl, person, {{number(1), text("a\nb")}, {number(2), text("c")}}) ==
        "{\"id\": 1, \"name\": \"a\\nb\"}\n{\"id\": 2, \"name\": \"c\"}\n");
}

TEST_CASE("json: every kind of value") {
  struct Case {
    Cell cell;
    std::string_view expected;
  };
  const std::vector<std::string> list {"VP of Sales", "CRO"};
  const std::vector<Case> cases {
      {Cell {}, "null"},
      {Cell {true}, "true"},
      {Cell {false}, "false"},
      {Cell {std::numeric_limits<std::int64_t>::min()}, "-9223372036854775808"},
      {Cell {2.0 / 3.0}, "0.6666666666666666"},
      {Cell {3.0}, "3"},
      {Cell {std::numeric_limits<double>::infinity()}, "null"},
      {Cell {std::numeric_limits<double>::quiet_NaN()}, "null"},
      {Cell {Money {4'200'000, "EUR"}}, "{\"amount\": \"42000.00\", \"currency\": \"EUR\"}"},
      {Cell {Money {-500, "JPY"}}, "{\"amount\": \"-500\", \"currency\": \"JPY\"}"},
      {Cell {Instant {0}}, "\"1970-01-01T00:00:00Z\""},
      {Cell {Date {31}}, "\"1970-02-01\""},
      {Cell {list}, "[\"VP of Sales\", \"CRO\"]"},
      {Cell {std::vector<std::string> {}}, "[]"},
  };
  for (const Case& each : cases) {
    CHECK(written(jsonl, {{"x"}}, {{each.cell}}) == "{\"x\": " + std::string {each.expected} + "}\n");
  }
}

TEST_CASE("json: strings are valid and safe to show, whatever the bytes") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {"", "\"\""},
      {"a \"b\" \\ /", "\"a \\\"b\\\" \\\\ /\""},
      {"\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\""},
      {std::string_view {"\0\x1b", 2}, "\"\\u0000\\u001b\""},
      {"Zoë 王 🙂", "\"Zoë 王 🙂\""},
      {"\u202e\u2066\u2028\u200f", "\"\\u202e\\u2066\\u2028\\u200f\""},
      {"\x7f\u009b", "\"\\u007f\\u009b\""},
      {"\xff"
       "a",
       "\"\uFFFDa\""},
      {"\xc0\xaf", "\"\uFFFD\uFFFD\""},                      // overlong
      {"\xed\xa0\x80", "\"\uFFFD\uFFFD\uFFFD\""},            // a surrogate
      {"\xf4\x90\x80\x80", "\"\uFFFD\uFFFD\uFFFD\uFFFD\""},  // past U+10FFFF
      {"\xe7\x8e", "\"\uFFFD\uFFFD\""},                      // cut short
  };
  for (const Case& each : cases) {
    CHECK(json_string(each.text) == each.expected);
  }
}

TEST_CASE("json: a row that is too short has no values at its end") {
  CHECK(written(jsonl, person, {{number(1)}}) == "{\"id\": 1, \"name\": null}\n");
}

TEST_CASE("json, csv, tsv, markdown: rows are written as they come") {
  for (const Format* format : {&json, &jsonl, &csv, &tsv, &markdown}) {
    std::size_t pulled = 0;
    WatchingSink sink {pulled};
    format->rows(long_table(pulled), false, {}, sink);
    CHECK(pulled == 5000);
    CHECK(sink.first_at < 700);
    CHECK(sink.largest < 66'000);
    CHECK(sink.pieces < 20);
  }
}

}  // namespace refer::output
