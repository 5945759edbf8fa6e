#include "output/drawing.hpp"

#include <algorithm>

#include "output/cells.hpp"
#include "refer/core/text.hpp"

namespace refer::output {

namespace {

/// A column that is drawn, and those of its bounds.
struct Drawn {
  std::size_t column = 0;
  std::optional<std::size_t> low {};
  std::optional<std::size_t> high {};
};

std::string spaced(std::string text) {
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

bool is_measure(Kind kind) {
  return kind == Kind::integer || kind == Kind::number || kind == Kind::rate;
}

/// What there is of `all` under a name; a new one at the end where there is none yet.
template <typename Named>
Named& named(std::vector<Named>& all, const std::string& name) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Named& one) { return one.name == name; });
  if (found != all.end()) {
    return *found;
  }
  all.push_back({.name = name});
  return all.back();
}

/// Puts the values of rows into panels and series.
class Drawer {
 public:
  Drawer(const Chart& chart, const std::vector<Column>& columns) : chart_ {chart}, columns_ {columns} {}

  [[nodiscard]] bool is_possible() {
    const auto x = find_column(columns_, chart_.x);
    series_ = chart_.series.empty() ? std::nullopt : find_column(columns_, chart_.series);
    if (!x || chart_.y.empty() || (!chart_.series.empty() && !series_)) {
      return false;
    }
    x_ = *x;
    by_ = chart_.x != "by" && chart_.series != "by" && !columns_.empty() && columns_.front().name == "by";
    for (const auto& name : chart_.y) {
      if (const auto column = find_column(columns_, name)) {
        const bool alone = chart_.y.size() == 1;
        const auto bound = [&](const char* end) {
          const auto own = find_column(columns_, name + "_" + end);
          const auto common = own || !alone ? own : find_column(columns_, end);
          // The bounds of a rate are no bounds of what is counted beside it.
          const bool fits = common && (columns_[*common].kind == Kind::rate) == (columns_[*column].kind == Kind::rate);
          return fits ? common : std::nullopt;
        };
        drawn_.push_back({*column, bound("low"), bound("high")});
      }
    }
    numeric_ = chart_.kind == Chart::Kind::steps && is_measure(columns_[x_].kind);
    drawing_.kind = chart_.kind;
    drawing_.x_kind = columns_[x_].kind;
    drawing_.x_name = spaced(chart_.x);
    return !drawn_.empty();
  }

  void add(const Row& row) {
    const bool has_value = std::any_of(drawn_.begin(), drawn_.end(),
                                       [&](const Drawn& one) { return number_in(cell_at(row, one.column)); });
    const auto name = panel_name(row);
    const bool is_new = std::none_of(drawing_.panels.begin(), drawing_.panels.end(),
                                     [&](const Panel& panel) { return panel.name == name; });
    if (is_new && drawing_.panels.size() == most_panels) {
      ++drawing_.left_out;
      return;
    }
    if (!has_value && (chart_.kind == Chart::Kind::bars || columns_[drawn_.front().column].kind == Kind::money)) {
      return;
    }
    auto& panel = named(drawing_.panels, name);
    if (chart_.kind == Chart::Kind::bars && panel.labels.size() == most_bars) {
      ++drawing_.left_out;
      return;
    }
    const auto x = place(row, panel);
    for (const auto& one : drawn_) {
      add_point(row, one, x, panel);
    }
  }

  std::optional<Drawing> take() {
    const bool shows = drawing_.least < 0 || drawing_.most > 0;
    if (!shows) {
      return std::nullopt;
    }
    std::vector<std::string> names;
    for (const auto& one : drawn_) {
      names.push_back(spaced(columns_[one.column].name));
    }
    drawing_.what = join(names, ", ") + " by " + drawing_.x_name;
    drawing_.y_kind = columns_[drawn_.front().column].kind;
    return std::move(drawing_);
  }

 private:
  [[nodiscard]] std::string text(const Row& row, std::size_t column) const {
    return escape_terminal(readable(cell_at(row, column), columns_[column].kind));
  }

  [[nodiscard]] std::string panel_name(const Row& row) const {
    std::vector<std::string> parts;
    if (by_) {
      parts.push_back(text(row, 0));
    }
    if (chart_.kind == Chart::Kind::bars && series_) {
      parts.push_back(text(row, *series_));
    }
    for (const auto& one : drawn_) {
      const auto* const money = std::get_if<Money>(&cell_at(row, one.column));
      if (money != nullptr && parts.size() < 3) {
        parts.push_back(money->currency);
        break;
      }
    }
    std::erase(parts, "");
    return join(parts, ", ");
  }

  /// Every row is a bar of its own, even under the same name; lines meet where their labels do.
  double place(const Row& row, Panel& panel) const {
    if (numeric_) {
      return number_in(cell_at(row, x_)).value_or(0);
    }
    const auto label = text(row, x_);
    auto& labels = panel.labels;
    auto found = chart_.kind == Chart::Kind::bars ? labels.end() : std::find(labels.begin(), labels.end(), label);
    if (found == labels.end()) {
      labels.push_back(label);
      found = labels.end() - 1;
    }
    return static_cast<double>(found - labels.begin());
  }

  void add_point(const Row& row, const Drawn& one, double x, Panel& panel) {
    const auto own = spaced(columns_[one.column].name);
    const auto group = chart_.kind != Chart::Kind::bars && series_ ? text(row, *series_) : std::string {};
    auto& series = named(panel.series, group.empty() ? own : drawn_.size() == 1 ? group : group + ", " + own);
    auto& names = drawing_.names;
    const auto known = std::find(names.begin(), names.end(), series.name);
    series.style = static_cast<std::size_t>(known - names.begin());
    if (known == names.end()) {
      names.push_back(series.name);
    }
    const auto& cell = cell_at(row, one.column);
    // A further row for a second currency has nothing else to show.
    if (!number_in(cell) && !series.points.empty() && series.points.back().x == x) {
      return;
    }
    const auto bound = [&](const std::optional<std::size_t>& column) {
      return column ? number_in(cell_at(row, *column)) : std::nullopt;
    };
    Point point {.x = x,
                 .y = number_in(cell),
                 .low = bound(one.low),
                 .high = bound(one.high),
                 .text = escape_terminal(readable(cell, columns_[one.column].kind))};
    for (const auto& value : {point.y, point.low, point.high}) {
      drawing_.least = std::min(drawing_.least, value.value_or(0));
      drawing_.most = std::max(drawing_.most, value.value_or(0));
    }
    series.points.push_back(std::move(point));
  }

  const Chart& chart_;
  const std::vector<Column>& columns_;
  std::size_t x_ = 0;
  std::optional<std::size_t> series_ {};
  bool by_ = false;
  bool numeric_ = false;
  std::vector<Drawn> drawn_ {};
  Drawing drawing_ {};
};

}  // namespace

std::optional<double> number_in(const Cell& cell) {
  if (const auto* const integer = std::get_if<std::int64_t>(&cell)) {
    return static_cast<double>(*integer);
  }
  if (const auto* const number = std::get_if<double>(&cell)) {
    return *number;
  }
  if (const auto* const money = std::get_if<Money>(&cell)) {
    return find_number(format_amount(*money));
  }
  if (const auto* const date = std::get_if<Date>(&cell)) {
    return static_cast<double>(date->days);
  }
  if (const auto* const instant = std::get_if<Instant>(&cell)) {
    return static_cast<double>(instant->seconds);
  }
  return std::nullopt;
}

bool is_drawable(const Chart& chart, const std::vector<Column>& columns) {
  return find_column(columns, chart.x) && std::any_of(chart.y.begin(), chart.y.end(), [&](const std::string& name) {
           return find_column(columns, name).has_value();
         });
}

std::optional<Drawing> draw(const Chart& chart, const std::vector<Column>& columns, const std::vector<Row>& rows) {
  Drawer drawer {chart, columns};
  if (!drawer.is_possible()) {
    return std::nullopt;
  }
  for (const auto& row : rows) {
    drawer.add(row);
  }
  return drawer.take();
}

}  // namespace refer::output
