#include <doctest/doctest.h>

#include "output_fixture.hpp"

namespace refer::output {

namespace {

std::string field(const Cell& cell) {
  const std::string line = written(csv, {{"id"}, {"x"}}, {{number(1), cell}}, {.header = false});
  return line.substr(2, line.size() - 3);
}

}  // namespace

TEST_CASE("csv: a header, unless told otherwise") {
  const std::vector<Column> columns {{"id", Kind::integer}, {"name"}};
  CHECK(written(csv, columns, {}) == "id,name\n");
  CHECK(written(csv, columns, {{number(1), text("Jane")}, {number(2), {}}}) == "id,name\n1,Jane\n2,\n");
  CHECK(written(csv, columns, {{number(1), text("Jane")}}, {.header = false}) == "1,Jane\n");
  CHECK(written(csv, columns, {{number(1), text("Jane")}}, {}, true) == "id,name\n1,Jane\n");
}

TEST_CASE("csv: every kind of value, quoted where RFC 4180 asks for it") {
  struct Case {
    Cell cell;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {text("a,b"), "\"a,b\""},
      {text("say \"hi\""), "\"say \"\"hi\"\"\""},
      {text("two\nlines"), "\"two\nlines\""},
      {text("a\r"), "\"a\r\""},
      {text(" a "), " a "},
      {Cell {true}, "true"},
      {Cell {-3.5}, "-3.5"},
      {Cell {0.25}, "0.25"},
      {Cell {Money {4'200'000, "EUR"}}, "42000.00 EUR"},
      {Cell {Money {-100, "EUR"}}, "-1.00 EUR"},
      {Cell {Instant {0}}, "1970-01-01T00:00:00Z"},
      {Cell {Date {0}}, "1970-01-01"},
      {Cell {std::vector<std::string> {"CRO", "VP"}}, "CRO; VP"},
  };
  for (const Case& each : cases) {
    CHECK(field(each.cell) == each.expected);
  }
}

TEST_CASE("csv: text that a spreadsheet would run is kept from running") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {"=1+1", "'=1+1"},   {"+49 30 1", "'+49 30 1"},         {"-3.5", "'-3.5"}, {"@sum", "'@sum"}, {"\tx", "'\tx"},
      {"\rx", "\"'\rx\""}, {"=a,\"b\"", "\"'=a,\"\"b\"\"\""}, {"a=1", "a=1"},    {"'=1", "''=1"},
  };
  for (const Case& each : cases) {
    CHECK(field(text(std::string {each.text})) == each.expected);
  }
  CHECK(field(Cell {std::vector<std::string> {"=a", "b"}}) == "'=a; b");
  CHECK(written(csv, {{"=cmd()"}}, {}) == "'=cmd()\n");
}

TEST_CASE("csv: a record of one empty field is still a record") {
  CHECK(written(csv, {{"name"}}, {{Cell {}}, {text("b")}}) == "name\n\"\"\nb\n");
}

TEST_CASE("tsv: no quoting, and no byte that breaks a line or a field") {
  const std::vector<Column> columns {{"id", Kind::integer}, {"name"}};
  CHECK(written(tsv, columns, {{number(1), text("a\tb\nc\rd\\e \"f\"")}}) == "id\tname\n1\ta\\tb\\nc\\rd\\\\e \"f\"\n");
  CHECK(written(tsv, columns, {{number(1), {}}}, {.header = false}) == "1\t\n");
  CHECK(written(tsv, columns, {{number(1), Cell {Money {-100, "EUR"}}}}, {.header = false}) == "1\t-1.00 EUR\n");
}

}  // namespace refer::output
