#include "output/terminal_chart.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "refer/core/text.hpp"

namespace refer::output {

namespace {

constexpr std::size_t shortest_room {8};
constexpr std::size_t longest_room {40};

/// One sign a value, from the lowest, which is 0 unless there are lower ones, to the highest.
std::string sparkline(const Drawing& drawing, const Series& series) {
  constexpr std::array signs {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  const double size {drawing.most - drawing.least};
  std::string line {};
  for (const Point& point : series.points) {
    if (!point.y) {
      line += ' ';
      continue;
    }
    const auto step = std::floor((*point.y - drawing.least) / size * static_cast<double>(signs.size()));
    line += signs[std::min(signs.size() - 1, static_cast<std::size_t>(step))];
  }
  return line;
}

std::string ends_of(const Series& series) {
  std::vector<const Point*> there {};
  for (const Point& point : series.points) {
    if (point.y) {
      there.push_back(&point);
    }
  }
  if (there.empty()) {
    return {};
  }
  const auto [least, most] = std::minmax_element(
      there.begin(), there.end(), [](const Point* one, const Point* other) { return *one->y < *other->y; });
  return "first " + there.front()->text + ", last " + there.back()->text + ", lowest " + (*least)->text + ", highest " +
         (*most)->text;
}

}  // namespace

TerminalBars::TerminalBars(const Table& content, const Look& look) : ascii_ {look.ascii} {
  if (!look.terminal || look.columns == 0) {
    return;
  }
  for (const Chart& chart : content.charts) {
    if (chart.kind == Chart::Kind::bars && !chart.y.empty() && !column_) {
      column_ = find_column(content.columns, chart.y.front());
    }
  }
  // Amounts of two currencies have no common length.
  if (column_ && content.columns[*column_].kind == Kind::money) {
    column_.reset();
  }
}

void TerminalBars::measure(const Row& row) {
  if (column_) {
    most_ = std::max(most_, number_in(cell_at(row, *column_)).value_or(0));
  }
}

void TerminalBars::fit(std::size_t room) {
  room_ = room < shortest_room || most_ <= 0 ? 0 : std::min(room, longest_room);
}

std::string TerminalBars::bar_of(const Row& row) const {
  if (!column_ || room_ == 0) {
    return {};
  }
  constexpr std::array parts {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  constexpr std::size_t eighths {parts.size()};
  const double share {std::clamp(number_in(cell_at(row, *column_)).value_or(0) / most_, 0.0, 1.0)};
  const auto length = static_cast<std::size_t>(std::lround(share * static_cast<double>(room_ * eighths)));
  if (ascii_) {
    return std::string((length + eighths / 2) / eighths, '#');
  }
  std::string bar {};
  for (std::size_t full = length / eighths; full > 0; --full) {
    bar += "█";
  }
  return bar + parts[length % eighths];
}

std::string sparklines(const Table& content, const std::vector<Row>& rows, const Look& look) {
  std::string lines {};
  for (const Chart& chart : content.charts) {
    if (chart.kind != Chart::Kind::lines || !look.terminal || look.ascii) {
      continue;
    }
    const auto drawing = draw(chart, content.columns, rows);
    if (!drawing || drawing->panels.size() != 1) {
      continue;
    }
    std::size_t widest = 0;
    for (const Series& series : drawing->panels.front().series) {
      widest = std::max(widest, width(series.name));
    }
    for (const Series& series : drawing->panels.front().series) {
      constexpr std::size_t gap {2};
      const auto used = widest + gap + series.points.size();
      if (series.points.size() < 2 || used > look.columns) {
        continue;
      }
      auto ends = ends_of(series);
      ends = used + gap + width(ends) <= look.columns ? std::string(gap, ' ') + ends : std::string {};
      lines +=
          series.name + std::string(widest - width(series.name) + gap, ' ') + sparkline(*drawing, series) + ends + "\n";
    }
  }
  return lines.empty() ? lines : "\n" + lines;
}

}  // namespace refer::output
