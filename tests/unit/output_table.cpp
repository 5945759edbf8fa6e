#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>

#include "output_fixture.hpp"

namespace refer::output {

namespace {

std::string lines(std::initializer_list<std::string_view> each) {
  std::string text {};
  for (const std::string_view line : each) {
    text.append(line).append("\n");
  }
  return text;
}

const std::vector<Column> ask {{"id", Kind::integer}, {"source"}, {"state", Kind::state}};

}  // namespace

TEST_CASE("table: heads, two spaces between columns, numbers at the right, no space at the end") {
  CHECK(written(table, ask, {{number(7), text("Jane Roe"), text("sent")}, {number(12), text("Al"), {}}}) ==
        lines({"id  source    state", " 7  Jane Roe  sent", "12  Al"}));
  CHECK(written(table, ask, {}) == lines({"id  source  state"}));
  CHECK(written(table, ask, {{number(7), text("Jane"), text("sent")}}, {.header = false}) == lines({"7  Jane  sent"}));
  CHECK(written(table, {{"name"}}, {{text("Jane ")}}) == lines({"name", "Jane"}));
}

TEST_CASE("table: columns are counted as they are seen") {
  CHECK(written(table, {{"name"}, {"x"}},
                {{text("王五"), text("a")}, {text("Zoe\u0308"), text("b")}, {text("a\x1b"), text("c")}}) ==
        lines({"name   x", "王五   a", "Zoe\u0308    b", "a\\x1b  c"}));
  CHECK(written(table, {{"note"}}, {{text("a\nb\u202e")}}) == lines({"note", "a\\nb\\u202e"}));
}

TEST_CASE("table: values as people read them") {
  setenv("TZ", "Europe/Berlin", 1);
  tzset();
  struct Case {
    Kind kind;
    Cell cell;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {Kind::rate, Cell {2.0 / 3.0}, "66.7 %"},
      {Kind::rate, Cell {0.0}, "0.0 %"},
      {Kind::rate, Cell {1.0}, "100.0 %"},
      {Kind::number, Cell {37.0 / 3.0}, "12.33"},
      {Kind::number, Cell {0.004096}, "0.0041"},
      {Kind::number, Cell {0.0338}, "0.03"},
      {Kind::number, Cell {-0.00001}, "0"},
      {Kind::number, Cell {3.0}, "3"},
      {Kind::instant, Cell {Instant {1'772'204'640}}, "2026-02-27 16:04"},
      // 23:30 in UTC is the next day in Berlin.
      {Kind::instant, Cell {Instant {1'772'235'000}}, "2026-02-28 00:30"},
      {Kind::date, Cell {Date {0}}, "1970-01-01"},
      {Kind::money, Cell {Money {4'200'000, "EUR"}}, "42000.00 EUR"},
      {Kind::flag, Cell {true}, "true"},
      {Kind::list, Cell {std::vector<std::string> {"CRO", "VP"}}, "CRO; VP"},
  };
  for (const Case& each : cases) {
    CHECK(written(table, {{"x", each.kind}}, {{each.cell}}, {.header = false}) == lines({each.expected}));
  }
  const std::vector<Row> summer {{Cell {Instant {1'784'300'640}}}};
  CHECK(written(table, {{"at", Kind::instant}}, summer, {}, true) == lines({"at  2026-07-17 17:04"}));
  setenv("TZ", "UTC", 1);
  tzset();
}

TEST_CASE("table: where it is narrow, instants are days") {
  const std::vector<Column> columns {{"name"}, {"sent_at", Kind::instant}};
  const std::vector<Row> rows {{text("Jane"), Cell {Instant {0}}}};
  CHECK(written(table, columns, rows, {.columns = 22}) == lines({"name  sent_at", "Jane  1970-01-01 00:00"}));
  CHECK(written(table, columns, rows, {.columns = 21}) == lines({"name  sent_at", "Jane  1970-01-01"}));
}

TEST_CASE("table: where it is narrow, columns without a value are left out") {
  const std::vector<Column> columns {{"name"}, {"a_long_empty_head"}, {"at", Kind::date}};
  const std::vector<Row> rows {{text("Jane"), Cell {}, Cell {Date {0}}}};
  CHECK(written(table, columns, rows, {.columns = 20}) == lines({"name  at", "Jane  1970-01-01"}));
  CHECK(written(table, columns, rows) == lines({"name  a_long_empty_head  at", "Jane                     1970-01-01"}));
}

TEST_CASE("table: the widest text gives way to the terminal, a number never") {
  const std::vector<Column> columns {{"id", Kind::integer}, {"name"}, {"note"}};
  const Row row {number(1'234'567'890), text("Jane Roe"), text("met her at the fair in Cologne")};
  CHECK(written(table, columns, {row}, {.header = false, .columns = 32}) ==
        lines({"1234567890  Jane Roe  met her a…"}));
  CHECK(written(table, columns, {row}, {.header = false, .columns = 10}) == lines({"1234567890  Jane …  met h…"}));
  CHECK(written(table, columns, {row}, {.header = false}) ==
        lines({"1234567890  Jane Roe  met her at the fair in Cologne"}));
}

TEST_CASE("table: colour marks heads and states") {
  CHECK(written(table, ask, {{number(1), text("A"), text("won")}, {number(2), text("B"), text("sent")}},
                {.color = true}) ==
        lines({"\x1b[1mid  source  state\x1b[0m", " 1  A       \x1b[32mwon\x1b[0m", " 2  B       sent"}));
  struct Case {
    std::string_view state;
    std::string_view color;
  };
  for (const auto& [state, color] : std::vector<Case> {{"accepted", "\x1b[32m"},
                                                       {"met", "\x1b[32m"},
                                                       {"declined", "\x1b[31m"},
                                                       {"lost", "\x1b[31m"},
                                                       {"refused", "\x1b[31m"},
                                                       {"ghosted", "\x1b[31m"},
                                                       {"later", "\x1b[33m"},
                                                       {"silent", "\x1b[33m"},
                                                       {"queued", "\x1b[33m"}}) {
    const Row row {text(std::string {state})};
    CHECK(written(table, {{"s", Kind::state}}, {row}, {.header = false, .color = true}).starts_with(color));
    CHECK(written(table, {{"s", Kind::text}}, {row}, {.header = false, .color = true}).starts_with(state));
  }
}

TEST_CASE("table: a column that has a depth stands to the right by it, where the depth is shown") {
  const Column who {.name = "who", .depth = "depth"};
  const std::vector<Row> rows {{number(0), text("Jane")}, {number(2), text("Max")}, {number(-1), text("Al")}, {{}, {}}};
  CHECK(written(table, {{"depth", Kind::integer}, who}, rows) ==
        lines({"depth  who", "    0  Jane", "    2      Max", "   -1  Al", ""}));
  CHECK(written(table, {who}, {{text("Max")}}) == lines({"who", "Max"}));
  CHECK(written(csv, {{"depth", Kind::integer}, who}, {{number(2), text("Max")}}) == "depth,who\n2,Max\n");
}

TEST_CASE("table: one object is a line a column") {
  const std::vector<Column> columns {
      {"id", Kind::integer}, {"roles", Kind::list}, {"note"}, {"state", Kind::state}, {"body"}};
  const Row row {number(1), Cell {std::vector<std::string> {"CRO", "VP"}}, {}, text("won"), text("Hi,\n\nbye\x1b\n")};
  CHECK(written(table, columns, {row}, {}, true) ==
        lines({"id     1", "roles  CRO", "       VP", "note", "state  won", "body   Hi,", "", "       bye\\x1b"}));
  CHECK(written(table, columns, {row}, {.color = true}, true)
            .starts_with("\x1b[1mid\x1b[0m     1\n\x1b[1mroles\x1b[0m  CRO\n       "
                         "VP\n\x1b[1mnote\x1b[0m\n\x1b[1mstate\x1b[0m  \x1b[32mwon"));
}

TEST_CASE("table: widths come from the first thousand rows, and no more are held") {
  std::size_t pulled = 0;
  WatchingSink watching {pulled};
  table.rows(long_table(pulled), false, {}, watching);
  CHECK(pulled == 5000);
  CHECK(watching.first_at == 1000);
  CHECK(watching.largest < 66'000);

  std::vector<Row> rows(1001, Row {text("ab"), text("c")});
  rows.back() = {text("abcdefghij"), text("c")};
  CHECK(written(table, {{"name"}, {"x"}}, rows).ends_with("ab    c\nabcdefghij  c\n"));
  CHECK(written(table, {{"name"}, {"x"}}, rows, {.columns = 13}).ends_with("ab    c\nabcdefghij  c\n"));
  CHECK(written(table, {{"name"}, {"x"}}, rows, {.columns = 12}).ends_with("ab    c\nabc…  c\n"));
}

}  // namespace refer::output
