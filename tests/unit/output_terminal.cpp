#include <doctest/doctest.h>

#include "output_fixture.hpp"

namespace refer::output {

namespace {

std::string shown(Chart::Kind kind, std::vector<Row> rows, const Look& look) {
  StringSink sink {};
  table.rows({.columns = {{"name"}, {"won", Kind::integer}},
              .rows = rows_of(std::move(rows)),
              .charts = {{.kind = kind, .y = {"won"}, .x = "name"}}},
             false, look, sink);
  return sink.text;
}

const std::vector<Row> rows {
    {text("Jane"), number(8)}, {text("Al"), number(3)}, {text("Zoe"), number(0)}, {text("X"), {}}};
constexpr Look terminal {.columns = 21, .terminal = true};

}  // namespace

TEST_CASE("terminal: bars take what is left of the line") {
  // name (4), two, won (3), two: ten are left.
  CHECK(shown(Chart::Kind::bars, rows, terminal) ==
        "name  won\nJane    8  ██████████\nAl      3  ███▊\nZoe     0\nX\n");
  CHECK(shown(Chart::Kind::bars, rows, {.columns = 21, .terminal = true, .ascii = true}) ==
        "name  won\nJane    8  ##########\nAl      3  ####\nZoe     0\nX\n");
}

TEST_CASE("terminal: no bars where there is no room, no terminal, or nothing to draw") {
  const std::string plain {"name  won\nJane    8\nAl      3\nZoe     0\nX\n"};
  CHECK(shown(Chart::Kind::bars, rows, {.columns = 18, .terminal = true}) == plain);
  CHECK(shown(Chart::Kind::bars, rows, {.columns = 21}) == plain);
  CHECK(shown(Chart::Kind::bars, rows, {}) == plain);
  CHECK(shown(Chart::Kind::bars, rows, {.terminal = true}) == plain);
  CHECK(shown(Chart::Kind::bars, {{text("Jane"), number(0)}}, terminal) == "name  won\nJane    0\n");
}

TEST_CASE("terminal: a line is a sparkline under the table, with its ends") {
  const std::vector<Row> months {
      {text("Jan"), number(0)}, {text("Feb"), {}}, {text("Mar"), number(7)}, {text("Apr"), number(2)}};
  const std::string plain {"name  won\nJan     0\nFeb\nMar     7\nApr     2\n"};
  CHECK(shown(Chart::Kind::lines, months, {.columns = 80, .terminal = true}) ==
        plain + "\nwon  ▁ █▃  first 0, last 2, lowest 0, highest 7\n");
  CHECK(shown(Chart::Kind::lines, months, {.columns = 20, .terminal = true}) == plain + "\nwon  ▁ █▃\n");
  CHECK(shown(Chart::Kind::lines, months, {.columns = 80, .terminal = true, .ascii = true}) == plain);
  CHECK(shown(Chart::Kind::lines, months, {}) == plain);
}

TEST_CASE("sections: each under its title") {
  const Table whole {.title = "All", .details = "As of today."};
  const auto section = [](std::vector<Row> some) {
    return Table {.columns = {{"name"}}, .rows = rows_of(std::move(some)), .title = "Who | won"};
  };
  const auto all = [&](const Format& format) {
    StringSink sink {};
    format.sections(whole, {section({{text("Jane")}}), section({})}, {}, sink);
    return sink.text;
  };
  CHECK(all(table) ==
        "All\n===\nAs of today.\n\nWho | won\n---------\nname\nJane\n\nWho | won\n---------\nname\nNothing yet.\n");
  CHECK(all(markdown) ==
        "# All\n\nAs of today.\n\n## Who \\| won\n\n| name |\n| --- |\n| Jane |\n\n## Who \\| won\n\n| name |\n| --- "
        "|\n");
  CHECK(all(json) ==
        "[\n{\"title\": \"Who | won\", \"rows\": [\n{\"name\": \"Jane\"}\n]},\n{\"title\": \"Who | won\", \"rows\": "
        "[]}\n]\n");
}

}  // namespace refer::output
