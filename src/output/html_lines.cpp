#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "output/html_chart.hpp"
#include "output/html_page.hpp"
#include "output/scale.hpp"
#include "refer/core/text.hpp"

namespace refer::output {

namespace {

constexpr int top {18};
constexpr int bottom {226};
constexpr int height {254};
constexpr double across {1000};  ///< units of the inner picture, which is stretched
constexpr double left {0.02};    ///< of the width, so that marks at the ends are whole
constexpr double right {0.98};

/// Where values stand in a picture whose height is known and whose width is not.
class Field {
 public:
  Field(const Drawing& drawing, const Panel& panel)
      : drawing_ {drawing},
        panel_ {panel},
        y_ {drawing.y_kind == Kind::rate && drawing.most > 0.5 && drawing.most <= 1
                ? Scale {.first = 0, .last = 1, .step = 0.25}
                : scale_for(drawing.least, drawing.most, 4, drawing.y_kind == Kind::integer)} {
    double last = 0;
    for (const auto& one : drawing.panels) {
      for (const auto& series : one.series) {
        for (const auto& point : series.points) {
          last = std::max(last, point.x);
        }
      }
    }
    constexpr int ticks {5};
    x_ = panel.labels.empty() ? scale_for(0, last, ticks, true)
                              : Scale {.first = 0, .last = std::max<double>(1, double(panel.labels.size()) - 1)};
  }

  [[nodiscard]] double x(double value) const {
    return panel_.labels.size() == 1 ? 0.5 : left + (right - left) * x_.at(value);
  }
  [[nodiscard]] double y(double value) const { return bottom - (bottom - top) * y_.at(value); }

  [[nodiscard]] std::string grid() const {
    std::string marks {};
    for (const double tick : y_.ticks()) {
      const auto at = place_text(y(tick));
      marks += fmt::format("\n<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"{0}\" y2=\"{0}\"/>", at);
    }
    return marks;
  }

  /// Above their lines, so that they need no margin.
  [[nodiscard]] std::string y_labels() const {
    constexpr double room {120};
    std::string marks {};
    for (const double tick : y_.ticks()) {
      const auto where = fmt::format("class=\"tick\" x=\"0\" y=\"{}\"", place_text(y(tick) - 4));
      marks += "\n" + svg_text(tick_text(tick, drawing_.y_kind), room, where);
    }
    return marks;
  }

  [[nodiscard]] std::string x_labels() const {
    std::string marks {};
    if (panel_.labels.empty()) {
      const auto ticks = x_.ticks();
      for (std::size_t index = 0; index < ticks.size(); ++index) {
        const bool last = index + 1 == ticks.size();
        const auto text = tick_text(ticks[index], drawing_.x_kind);
        marks += x_label(last ? text + " " + drawing_.x_name : text, x(ticks[index]), ticks.size(), false);
      }
      return marks;
    }
    // As many as a page has room for, and of these as many as a telephone has.
    constexpr std::size_t most {8};
    constexpr std::size_t most_narrow {4};
    const auto count = panel_.labels.size();
    const auto each = (count + most - 1) / most;
    const auto each_narrow = each * (((count + each - 1) / each + most_narrow - 1) / most_narrow);
    for (std::size_t index = 0; index < count; index += each) {
      marks += x_label(panel_.labels[index], x(static_cast<double>(index)), std::min(count, most_narrow),
                       index % each_narrow != 0);
    }
    return marks;
  }

 private:
  [[nodiscard]] static std::string x_label(const std::string& text, double at, std::size_t count, bool wide) {
    constexpr double narrowest_page {320};
    const auto* const anchor = at < 0.1 ? "start" : at > 0.9 ? "end" : "middle";
    const double place {at < 0.1 ? 0 : at > 0.9 ? 1 : at};
    const auto where = fmt::format("class=\"soft{}\" x=\"{}%\" y=\"{}\" text-anchor=\"{}\"", wide ? " wide" : "",
                                   place_text(place * 100), height - 6, anchor);
    return "\n" + svg_text(text, std::max(60.0, narrowest_page / static_cast<double>(count) - 8), where);
  }

  const Drawing& drawing_;
  const Panel& panel_;
  Scale y_;
  Scale x_ {};
};

/// A place in the inner picture.
struct Place {
  double x = 0;
  double y = 0;
};

/// The way through the values, with gaps where there are none: straight, or along the steps.
std::string path_of(const Series& series, bool steps, const Field& field) {
  std::string path {};
  Place before {};
  bool draws = false;
  for (std::size_t index = 0; index < series.points.size(); ++index) {
    const Point& point {series.points[index]};
    if (!point.y) {
      draws = false;
      continue;
    }
    const Place place {field.x(point.x) * across, field.y(*point.y)};
    // Thousands of steps are no longer to be told apart.
    if (draws && index + 1 < series.points.size() && std::abs(place.x - before.x) < 1 &&
        std::abs(place.y - before.y) < 0.5) {
      continue;
    }
    const auto* const form = !draws ? "M{} {}" : steps ? "H{}V{}" : "L{} {}";
    path += fmt::format(fmt::runtime(form), place_text(place.x), place_text(place.y));
    before = place;
    draws = true;
  }
  return path;
}

/// The room between the bounds.
std::string band_of(const Series& series, bool steps, const Field& field) {
  std::string there {};
  std::vector<std::string> back {};
  const Point* before = nullptr;
  double last_x = -1;
  for (const Point& point : series.points) {
    const bool last = &point == &series.points.back();
    if (!point.low || !point.high || (!last && std::abs(field.x(point.x) - last_x) * across < 1)) {
      continue;
    }
    last_x = field.x(point.x);
    const auto x = place_text(field.x(point.x) * across);
    const auto low = place_text(field.y(*point.low));
    const auto high = place_text(field.y(*point.high));
    if (steps && before != nullptr) {
      there += "L" + x + " " + place_text(field.y(*before->high));
      back.push_back("L" + x + " " + place_text(field.y(*before->low)));
    }
    there += (there.empty() ? "M" : "L") + x + " " + high;
    back.push_back("L" + x + " " + low);
    before = &point;
  }
  std::reverse(back.begin(), back.end());
  return there.empty() ? there : there + join(back, "") + "Z";
}

std::string marks_of(const Series& series, const Field& field) {
  constexpr std::size_t most_marks {36};
  const auto each = std::max<std::size_t>(1, (series.points.size() + most_marks - 1) / most_marks);
  std::string marks {};
  for (std::size_t at = 0; at < series.points.size(); ++at) {
    const Point& point {series.points[at]};
    if (point.y && (at % each == 0 || at + 1 == series.points.size())) {
      marks += fmt::format("\n<svg x=\"{}%\" y=\"{}\" overflow=\"visible\"><path class=\"mark {}\" d=\"{}\"/></svg>",
                           place_text(field.x(point.x) * 100), place_text(field.y(*point.y)),
                           series_class(series.style), series_mark(series.style));
    }
  }
  return marks;
}

}  // namespace

Plot plot_of(const Drawing& drawing, const Panel& panel) {
  const Field field {drawing, panel};
  const bool steps = drawing.kind == Chart::Kind::steps;
  constexpr std::size_t most_bands {3};
  Plot plot {.marks = field.grid(), .height = height};
  plot.marks += fmt::format("\n<svg viewBox=\"0 0 {} {}\" preserveAspectRatio=\"none\" width=\"100%\" height=\"{}\">",
                            place_text(across), height, height);
  std::string marks {};
  for (const Series& series : panel.series) {
    const auto band = panel.series.size() > most_bands ? std::string {} : band_of(series, steps, field);
    if (!band.empty()) {
      plot.marks += fmt::format("\n<path class=\"band {}\" d=\"{}\"/>", series_class(series.style), band);
    }
    plot.marks += fmt::format("\n<path class=\"line {}\" vector-effect=\"non-scaling-stroke\" d=\"{}\"/>",
                              series_class(series.style), path_of(series, steps, field));
    marks += marks_of(series, field);
  }
  plot.marks += "\n</svg>" + marks + field.y_labels() + field.x_labels();
  return plot;
}

}  // namespace refer::output
