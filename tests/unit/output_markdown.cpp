#include <doctest/doctest.h>

#include "output_fixture.hpp"

namespace refer::output {

TEST_CASE("markdown: numbers stand at the right, text at the left") {
  const std::vector<Column> columns {{"id", Kind::integer}, {"name"}, {"of_first", Kind::rate}, {"value", Kind::money}};
  CHECK(written(markdown, columns, {}) == "| id | name | of_first | value |\n| ---: | --- | ---: | ---: |\n");
  CHECK(written(markdown, columns,
                {{number(1), text("Jane"), Cell {2.0 / 3.0}, Cell {Money {100, "EUR"}}}, {number(2), {}, {}, {}}},
                {.header = false}) == "| 1 | Jane | 66.7 % | 1.00 EUR |\n| 2 |  |  |  |\n");
}

TEST_CASE("markdown: text stays text") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {"a|b", "a\\|b"},
      {"a\\|b", "a\\\\\\|b"},
      {"two\nlines\r\nmore\rend", "two<br>lines<br>more<br>end"},
      {"<img src=x> & co", "&lt;img src=x&gt; &amp; co"},
      {"![a](http://b)", "!\\[a\\](http://b)"},
      {"`x` *y*", "\\`x\\` \\*y\\*"},
      {"first_name", "first_name"},
  };
  for (const Case& each : cases) {
    CHECK(written(markdown, {{"x"}}, {{text(std::string {each.text})}}, {.header = false}) ==
          "| " + std::string {each.expected} + " |\n");
  }
  CHECK(written(markdown, {{"x"}}, {{text("a\x1b[31m")}}, {.header = false}).find('\x1b') == std::string::npos);
}

TEST_CASE("markdown: one object is a table of two columns") {
  const std::vector<Column> columns {{"id", Kind::integer}, {"roles", Kind::list}};
  const Cell roles {std::vector<std::string> {"CRO", "VP"}};
  CHECK(written(markdown, columns, {{number(1), roles}}, {}, true) ==
        "| field | value |\n| --- | --- |\n| id | 1 |\n| roles | CRO; VP |\n");
}

}  // namespace refer::output
