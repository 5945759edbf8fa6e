#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"

namespace refer::output {

/// A value in a picture.
struct Point {
  double x = 0;                  ///< its place among the labels of the panel, or a number
  std::optional<double> y {};    ///< nothing: a gap
  std::optional<double> low {};  ///< its bounds, where the table has them
  std::optional<double> high {};
  std::string text {};  ///< the value as people read it
};

/// Values that belong together: a line, or the bars of a colour.
struct Series {
  std::string name {};
  std::size_t style = 0;  ///< the same wherever the name is
  std::vector<Point> points {};
};

/// One picture of several that share their scale.
struct Panel {
  std::string name {};                 ///< empty where there is but one
  std::vector<std::string> labels {};  ///< of x = 0, 1, 2 …; none where x is a number
  std::vector<Series> series {};
};

/// What a chart draws of a table: numbers, and no place on a page yet.
struct Drawing {
  Chart::Kind kind = Chart::Kind::bars;
  std::string what {};  ///< "count by stage"
  Kind x_kind = Kind::text;
  std::string x_name {};
  Kind y_kind = Kind::integer;
  double least = 0;  ///< of all values and bounds
  double most = 0;
  std::vector<std::string> names {};  ///< of all series, in the order of their styles
  std::vector<Panel> panels {};
  std::size_t left_out = 0;  ///< rows that have no room
};

/// No more rows than these are kept for a picture.
inline constexpr std::size_t most_drawn_rows {20'000};
inline constexpr std::size_t most_bars {30};   ///< in a panel
inline constexpr std::size_t most_panels {8};  ///< of a drawing

/// Whether the columns are there that a chart draws: some come only with an option.
[[nodiscard]] bool is_drawable(const Chart& chart, const std::vector<Column>& columns);
/// The drawing of rows; nothing where a column is missing, or no value is other than 0. A first column `by`, for bars
/// the series, and the currency of money divide it into panels. The bounds of a column NAME stand in NAME_low and
/// NAME_high, or, where one column is drawn, in low and high.
[[nodiscard]] std::optional<Drawing> draw(const Chart& chart, const std::vector<Column>& columns,
                                          const std::vector<Row>& rows);

/// The number in a cell; nothing where there is none.
[[nodiscard]] std::optional<double> number_in(const Cell& cell);

}  // namespace refer::output
