#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "refer/core/answer.hpp"
#include "refer/core/sink.hpp"

namespace refer::output {

/// Collects text and hands it on in pieces of about 64 KiB. What is left must be flushed by hand: a sink may throw, a
/// destructor not.
class Pieces {
 public:
  explicit Pieces(Sink& sink) : sink_ {sink} {}

  void add(std::string_view text);
  void add_spaces(std::size_t count);
  void flush();

 private:
  Sink& sink_;
  std::string text_ {};
};

/// Pulls the next row; a table without rows has none.
[[nodiscard]] bool next_row(const Table& content, Row& row);
/// The cell at `index`; no value where the row is too short or the number is not finite.
[[nodiscard]] const Cell& cell_at(const Row& row, std::size_t index);
/// Whether a column is set against the right margin.
[[nodiscard]] bool is_right_aligned(Kind kind);

/// The exact value, for programs: an instant in UTC, a rate as a fraction, a list joined with "; ".
[[nodiscard]] std::string exact_text(const Cell& cell);
/// The value as people read it: an instant as a local minute, a rate as a percentage, a number with two decimals.
[[nodiscard]] std::string readable(const Cell& cell, Kind kind);
/// A fraction of one with one decimal: 66.7 %.
[[nodiscard]] std::string percentage(double fraction);
/// `text` with every line break written as \n.
[[nodiscard]] std::string unix_lines(std::string_view text);

}  // namespace refer::output
