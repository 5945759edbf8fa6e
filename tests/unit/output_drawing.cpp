#include <doctest/doctest.h>

#include "output/drawing.hpp"
#include "output/scale.hpp"
#include "output_fixture.hpp"

namespace refer::output {

namespace {

const std::vector<Column> stages {
    {"by"}, {"stage"}, {"count", Kind::integer}, {"rate", Kind::rate}, {"low", Kind::rate}, {"high", Kind::rate}};

Row stage(const char* by, const char* name, std::int64_t count, double rate) {
  return {text(by), text(name), number(count), Cell {rate}, Cell {rate / 2}, Cell {1.0}};
}

Chart bars(std::vector<std::string> y, std::string x, std::string series = {}) {
  return {.kind = Chart::Kind::bars, .y = std::move(y), .x = std::move(x), .series = std::move(series)};
}

Chart lines(std::vector<std::string> y, std::string x, std::string series = {}) {
  return {.kind = Chart::Kind::lines, .y = std::move(y), .x = std::move(x), .series = std::move(series)};
}

std::string joined(const std::vector<double>& numbers) {
  std::string all {};
  for (const double one : numbers) {
    all += (all.empty() ? "" : " ") + tick_text(one, Kind::number);
  }
  return all;
}

}  // namespace

TEST_CASE("scale: steps of 1, 2 or 5, from 0, as few as hold the values") {
  struct Case {
    double least;
    double most;
    bool whole;
    std::string_view ticks;
  };
  for (const auto& [least, most, whole, ticks] : std::vector<Case> {{0, 7, true, "0 2 4 6 8"},
                                                                    {0, 1, true, "0 1"},
                                                                    {0, 3, true, "0 1 2 3"},
                                                                    {0, 40, true, "0 10 20 30 40"},
                                                                    {0, 41, true, "0 20 40 60"},
                                                                    {0, 0.3, false, "0 0.1 0.2 0.3"},
                                                                    {-3, 5, false, "-4 -2 0 2 4 6"},
                                                                    {0, 42000, false, "0 20k 40k 60k"},
                                                                    {0, 2.5e6, false, "0 1M 2M 3M"}}) {
    CHECK(joined(scale_for(least, most, 4, whole).ticks()) == ticks);
  }
  CHECK(tick_text(0.125, Kind::rate) == "12.5 %");
  CHECK(tick_text(9999, Kind::integer) == "9999");
  CHECK(place_text(33.33333) == "33.33");
  CHECK(place_text(-0.0001) == "0");
}

TEST_CASE("drawing: a first column `by` makes a panel of each of its values, all with one scale") {
  const std::vector<Row> rows {stage("a", "asked", 4, 1), stage("a", "won", 1, 0.5), stage("b", "asked", 9, 1)};
  const auto drawing = draw(bars({"count"}, "stage"), stages, rows);
  REQUIRE(drawing);
  REQUIRE(drawing->panels.size() == 2);
  CHECK(drawing->panels[0].name == "a");
  CHECK(drawing->panels[0].labels == std::vector<std::string> {"asked", "won"});
  CHECK(drawing->panels[1].series[0].points[0].text == "9");
  CHECK(drawing->most == 9);
  CHECK(drawing->what == "count by stage");
}

TEST_CASE("drawing: bounds are those of the column, or low and high, where these are of its kind") {
  const std::vector<Row> rows {stage("", "asked", 4, 0.5)};
  const auto rate = draw(bars({"rate"}, "stage"), stages, rows);
  REQUIRE(rate);
  CHECK(rate->panels[0].series[0].points[0].low == 0.25);
  CHECK(rate->panels[0].series[0].points[0].high == 1.0);
  CHECK(rate->most == 1.0);
  // The bounds of the rate are none of the count.
  CHECK_FALSE(draw(bars({"count"}, "stage"), stages, rows)->panels[0].series[0].points[0].low);
  CHECK_FALSE(draw(bars({"rate", "count"}, "stage"), stages, rows)->panels[0].series[0].points[0].low);
}

TEST_CASE("drawing: rows under one name are bars of their own, and meet in a line") {
  const std::vector<Column> columns {{"name"}, {"type"}, {"won", Kind::integer}};
  const std::vector<Row> rows {{text("Jane"), text("x"), number(1)}, {text("Jane"), text("y"), number(2)}};
  CHECK(draw(bars({"won"}, "name"), columns, rows)->panels[0].labels.size() == 2);
  const auto met = draw(lines({"won"}, "name", "type"), columns, rows);
  REQUIRE(met);
  CHECK(met->panels[0].labels.size() == 1);
  CHECK(met->names == std::vector<std::string> {"x", "y"});
}

TEST_CASE("drawing: a missing value is a gap, but not where a further row is for another currency") {
  const std::vector<Column> columns {{"month"}, {"won", Kind::integer}, {"value", Kind::money}};
  const std::vector<Row> rows {{text("Jan"), number(1), Cell {Money {100, "EUR"}}},
                               {text("Jan"), {}, Cell {Money {900, "USD"}}},
                               {text("Feb"), {}, {}},
                               {text("Mar"), number(2), Cell {Money {300, "EUR"}}}};
  const auto won = draw(lines({"won"}, "month"), columns, rows);
  REQUIRE(won);
  const auto& points = won->panels[0].series[0].points;
  REQUIRE(points.size() == 3);
  CHECK(points[0].y == 1.0);
  CHECK_FALSE(points[1].y);
  CHECK(points[2].x == 2);
  // Two currencies never stand in one picture.
  const auto value = draw(bars({"value"}, "month"), columns, rows);
  REQUIRE(value);
  REQUIRE(value->panels.size() == 2);
  CHECK(value->panels[0].name == "EUR");
  CHECK(value->panels[1].name == "USD");
  CHECK(value->most == 9);
}

TEST_CASE("drawing: nothing is drawn of nothing") {
  const std::vector<Column> columns {{"name"}, {"won", Kind::integer}};
  CHECK_FALSE(draw(bars({"won"}, "name"), columns, {}));
  CHECK_FALSE(draw(bars({"won"}, "name"), columns, {{text("Jane"), number(0)}, {text("Al"), {}}}));
  CHECK_FALSE(draw(bars({"lost"}, "name"), columns, {{text("Jane"), number(1)}}));
  CHECK_FALSE(is_drawable(bars({"won"}, "by"), columns));
  CHECK(is_drawable(bars({"lost", "won"}, "name"), columns));
}

TEST_CASE("drawing: no more than a picture has room for") {
  const std::vector<Column> columns {{"name"}, {"won", Kind::integer}};
  std::vector<Row> rows(most_bars + 5, Row {text("Jane"), number(1)});
  const auto drawing = draw(bars({"won"}, "name"), columns, rows);
  REQUIRE(drawing);
  CHECK(drawing->panels[0].labels.size() == most_bars);
  CHECK(drawing->left_out == 5);
}

}  // namespace refer::output
