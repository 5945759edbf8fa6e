#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "output/cells.hpp"
#include "output/drawing.hpp"
#include "refer/core/format.hpp"

namespace refer::output {

/// Bars beside the rows of a table, at a terminal.
class TerminalBars {
 public:
  /// Draws where there is a chart of bars, whose column is shown, and somebody who looks.
  TerminalBars(const Table& content, const Look& look);

  /// Takes a row into account: the longest bar is that of the largest value.
  void measure(const Row& row);
  /// How many columns of the terminal are left; too few are none.
  void fit(std::size_t room);
  /// The bar of a row; empty where there is none.
  [[nodiscard]] std::string bar_of(const Row& row) const;

 private:
  std::optional<std::size_t> column_ {};
  bool ascii_ = false;
  double most_ = 0;
  std::size_t room_ = 0;
};

/// A line a column of what the charts of lines draw of these rows: sparklines, with their ends. Nothing where nobody
/// looks, or the terminal has no signs for it.
[[nodiscard]] std::string sparklines(const Table& content, const std::vector<Row>& rows, const Look& look);

}  // namespace refer::output
