#include "transcript/difference.hpp"

#include <algorithm>
#include <cstddef>

namespace transcript {

namespace {

using Lines = std::vector<std::string>;

struct Edit {
  char sign = ' ';
  const std::string* text {nullptr};
  std::size_t line = 0;  ///< in the expected text, counted from 1
};

/// The lengths of the longest common subsequences of all pairs of tails.
class Lengths {
 public:
  Lengths(const Lines& expected, const Lines& actual)
      : width_ {actual.size() + 1}, cells_((expected.size() + 1) * width_) {
    for (std::size_t row = expected.size(); row-- > 0;) {
      for (std::size_t column = actual.size(); column-- > 0;) {
        cells_[row * width_ + column] = expected[row] == actual[column]
                                            ? at(row + 1, column + 1) + 1
                                            : std::max(at(row + 1, column), at(row, column + 1));
      }
    }
  }

  [[nodiscard]] std::size_t at(std::size_t row, std::size_t column) const { return cells_[row * width_ + column]; }

 private:
  std::size_t width_;
  std::vector<std::size_t> cells_;
};

std::vector<Edit> edits_of(const Lines& expected, const Lines& actual) {
  const Lengths lengths {expected, actual};
  std::vector<Edit> edits {};
  std::size_t row = 0;
  std::size_t column = 0;
  while (row < expected.size() || column < actual.size()) {
    const bool both {row < expected.size() && column < actual.size()};
    if (both && expected[row] == actual[column]) {
      edits.push_back({' ', &expected[row], row + 1});
      ++row;
      ++column;
    } else if (column == actual.size() || (both && lengths.at(row + 1, column) >= lengths.at(row, column + 1))) {
      edits.push_back({'-', &expected[row], row + 1});
      ++row;
    } else {
      edits.push_back({'+', &actual[column], row + 1});
      ++column;
    }
  }
  return edits;
}

}  // namespace

std::string difference(const Lines& expected, const Lines& actual) {
  constexpr std::size_t context {3};
  constexpr std::size_t comparable {4'000'000};
  if (expected.size() * actual.size() > comparable) {
    // A flood of lines is told by its length; the table of all pairs would not fit.
    return expected == actual
               ? ""
               : "expected " + std::to_string(expected.size()) + " lines, got " + std::to_string(actual.size()) + "\n";
  }
  const std::vector<Edit> edits {edits_of(expected, actual)};
  std::vector<bool> shown(edits.size());
  for (std::size_t index = 0; index < edits.size(); ++index) {
    if (edits[index].sign != ' ') {
      const std::size_t first {index < context ? 0 : index - context};
      std::fill(shown.begin() + static_cast<std::ptrdiff_t>(first),
                shown.begin() + static_cast<std::ptrdiff_t>(std::min(index + context + 1, edits.size())), true);
    }
  }
  std::string text {};
  for (std::size_t index = 0; index < edits.size(); ++index) {
    if (!shown[index]) {
      continue;
    }
    if (index == 0 || !shown[index - 1]) {
      text += "@@ line " + std::to_string(edits[index].line) + " @@\n";
    }
    text += edits[index].sign + *edits[index].text + "\n";
  }
  return text;
}

}  // namespace transcript
