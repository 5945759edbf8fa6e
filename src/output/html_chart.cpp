#include "output/html_chart.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "output/html_page.hpp"
#include "output/scale.hpp"
#include "refer/core/text.hpp"

namespace refer::output {

namespace {

constexpr double narrowest_page {320};  ///< in pixels: a telephone

std::string percent(double fraction) {
  return place_text(fraction * 100) + "%";
}

/// A bar with its bounds, from the left margin.
std::string bar(const Point& point, const Scale& scale, double room, std::size_t series, int top) {
  constexpr int height {12};
  const double from {std::clamp(std::min(scale.at(0), scale.at(*point.y)), 0.0, 1.0)};
  const double to {std::clamp(std::max(scale.at(0), scale.at(*point.y)), 0.0, 1.0)};
  std::string marks {fmt::format(R"(<rect class="bar {}" x="{}" y="{}" width="{}" height="{}" rx="2"/>)",
                                 series_class(series), percent(from * room), top, percent((to - from) * room), height)};
  if (point.low && point.high) {
    const auto low = percent(scale.at(*point.low) * room);
    const auto high = percent(scale.at(*point.high) * room);
    const auto line = [&](const char* layer, const std::string& x1, const std::string& x2, int y1, int y2) {
      marks += fmt::format(R"(<line class="{}" x1="{}" x2="{}" y1="{}" y2="{}"/>)", layer, x1, x2, y1, y2);
    };
    // Light below dark: it is seen on the bar as beside it.
    for (const auto* const layer : {"halo", "whisker"}) {
      line(layer, low, high, top + height / 2, top + height / 2);
      line(layer, low, low, top + 2, top + height - 2);
      line(layer, high, high, top + 2, top + height - 2);
    }
  }
  return marks;
}

/// A line for the name and the value, then the bar; of several series each has a line of its own.
Plot bars_of(const Drawing& drawing, const Panel& panel) {
  constexpr int label_height {20};
  constexpr int bar_height {18};
  constexpr int gap {8};
  constexpr double gap_between_texts {16};
  constexpr double room_of_one {0.995};  // and the end of a whisker
  constexpr double room_of_several {0.6};
  const bool alone = panel.series.size() == 1;
  const double most {drawing.y_kind == Kind::rate && drawing.most > 0.5 ? std::max(1.0, drawing.most) : drawing.most};
  const Scale scale {.first = drawing.least, .last = most, .step = 1};
  Plot plot {};
  for (std::size_t place = 0; place < panel.labels.size(); ++place) {
    const auto find_point = [&](const Series& series) {
      return std::find_if(series.points.begin(), series.points.end(),
                          [&](const Point& point) { return point.x == static_cast<double>(place); });
    };
    const auto first = find_point(panel.series.front());
    const double value_room {alone && first != panel.series.front().points.end() ? text_pixels(first->text) : 0};
    plot.marks += "\n" + svg_text(panel.labels[place], narrowest_page - gap_between_texts - value_room,
                                  fmt::format(R"(x="0" y="{}")", plot.height + 14));
    if (alone && value_room > 0) {
      plot.marks += svg_text(first->text, narrowest_page / 2,
                             fmt::format(R"(class="soft" x="100%" y="{}" text-anchor="end")", plot.height + 14));
    }
    plot.height += label_height;
    for (std::size_t index = 0; index < panel.series.size(); ++index) {
      const auto point = find_point(panel.series[index]);
      if (point == panel.series[index].points.end() || !point->y) {
        continue;
      }
      plot.marks += bar(*point, scale, alone ? room_of_one : room_of_several, panel.series[index].style, plot.height);
      if (!alone) {
        // Each bar says what it is, so that nobody has to tell colours apart.
        const auto where = fmt::format(
            R"(class="soft" x="{}" dx="8" y="{}")",
            percent(std::clamp(scale.at(std::max(*point->y, point->high.value_or(0))), 0.0, 1.0) * room_of_several),
            plot.height + 11);
        plot.marks += svg_text(point->text + " " + panel.series[index].name,
                               narrowest_page * (1 - room_of_several) - gap_between_texts, where);
      }
      plot.height += bar_height;
    }
    plot.height += gap;
  }
  return plot;
}

/// What a picture shows, for whoever does not see it: its ends are enough, for the table stands below.
std::string description(const Drawing& drawing, const Panel& panel) {
  const auto where = [&](const Point& point) {
    return panel.labels.empty() ? place_text(point.x) : panel.labels[static_cast<std::size_t>(point.x)];
  };
  std::vector<std::string> parts {};
  for (const auto& series : panel.series) {
    const Point* highest = nullptr;
    for (const auto& point : series.points) {
      highest = point.y && (highest == nullptr || *point.y > *highest->y) ? &point : highest;
    }
    if (highest != nullptr) {
      parts.push_back(series.name + ": highest " + highest->text + " at " + drawing.x_name + " " + where(*highest));
    }
  }
  return join(parts, "; ") + ".";
}

void write_legend(const Panel& panel, Pieces& pieces) {
  pieces.add("<ul class=\"legend\">");
  for (const auto& series : panel.series) {
    pieces.add(fmt::format(
        R"(<li><svg aria-hidden="true" width="34" height="12"><line class="line {0}" x1="1" y1="6" x2="33" y2="6"/>)"
        R"(<svg x="17" y="6" overflow="visible"><path class="mark {0}" d="{1}"/></svg></svg>{2}</li>)",
        series_class(series.style), series_mark(series.style), html_line(series.name)));
  }
  pieces.add("</ul>\n");
}

void write_panel(const Drawing& drawing, const Panel& panel, const std::string& id, Pieces& pieces) {
  const auto caption = panel.name.empty() ? drawing.what : panel.name + ": " + drawing.what;
  const Plot plot {drawing.kind == Chart::Kind::bars ? bars_of(drawing, panel) : plot_of(drawing, panel)};
  pieces.add("<figure>\n<figcaption>" + html_line(caption) + "</figcaption>\n");
  if (drawing.names.size() > 1 && drawing.kind != Chart::Kind::bars) {
    write_legend(panel, pieces);
  }
  pieces.add(fmt::format(R"(<svg role="img" aria-labelledby="{0}-t {0}-d" width="100%" height="{1}">)"
                         "\n<title id=\"{0}-t\">{2}</title>\n<desc id=\"{0}-d\">{3}</desc>",
                         id, plot.height, html_line(caption), html_line(description(drawing, panel))));
  pieces.add(plot.marks);
  pieces.add("\n</svg>\n</figure>\n");
}

/// Large numbers: one a row, from the first of the columns that has a value there.
void write_figures(const Chart& chart, const Table& content, const std::vector<Row>& rows, Pieces& pieces) {
  const auto x = find_column(content.columns, chart.x);
  if (!x || rows.empty()) {
    return;
  }
  constexpr std::size_t longest {9};
  pieces.add("<dl class=\"figures\">\n");
  for (const Row& row : rows) {
    std::string text {};
    for (const auto& name : chart.y) {
      const auto y = find_column(content.columns, name);
      text = text.empty() && y ? readable(cell_at(row, *y), content.columns[*y].kind) : text;
    }
    pieces.add("<div><dt>" + html_line(readable(cell_at(row, *x), Kind::text)) + "</dt><dd" +
               (width(text) > longest ? " class=\"long\">" : ">") + (text.empty() ? "–" : html_line(text)) +
               "</dd></div>\n");
  }
  pieces.add("</dl>\n");
}

}  // namespace

void write_html_charts(const Table& content, const std::vector<Row>& rows, std::string_view id, Pieces& pieces) {
  for (std::size_t index = 0; index < content.charts.size(); ++index) {
    const Chart& chart {content.charts[index]};
    if (!is_drawable(chart, content.columns)) {
      continue;
    }
    if (chart.kind == Chart::Kind::figures) {
      write_figures(chart, content, rows, pieces);
      continue;
    }
    if (chart.kind != Chart::Kind::bars && rows.size() > most_drawn_rows) {
      pieces.add("<p class=\"note\">There are too many rows for a picture.</p>\n");
      continue;
    }
    const auto drawing = draw(chart, content.columns, rows);
    if (!drawing) {
      pieces.add("<p class=\"empty\">There is nothing to draw yet.</p>\n");
      continue;
    }
    for (std::size_t panel = 0; panel < drawing->panels.size(); ++panel) {
      write_panel(*drawing, drawing->panels[panel], fmt::format("{}-{}-{}", id, index + 1, panel + 1), pieces);
    }
    if (drawing->left_out > 0) {
      pieces.add("<p class=\"note\">The picture shows the first rows; the table has all.</p>\n");
    }
  }
}

double text_pixels(std::string_view text) {
  // No font is known here: of each kind of sign the widest there may be, at 13 pixels.
  constexpr double narrow {4.5};
  constexpr double usual {7.6};
  constexpr double capital {9.8};
  constexpr double widest {13};
  double pixels = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool inside = (byte & 0xc0U) == 0x80U;
    pixels += inside                                                                    ? 0
              : byte >= 0xe0                                                            ? widest + 4
              : byte >= 0x80                                                            ? capital
              : std::string_view {" .,:;'|!ijlI()[]"}.find(c) != std::string_view::npos ? narrow
              : std::string_view {"MW@%mw"}.find(c) != std::string_view::npos           ? widest
              : c >= 'A' && c <= 'Z'                                                    ? capital
                                                                                        : usual;
  }
  return pixels;
}

std::string svg_text(std::string_view text, double room, std::string_view attributes) {
  std::string shown {text};
  for (auto columns = width(text); text_pixels(shown) > room && columns > 1; --columns) {
    shown = cut(text, columns - 1);
  }
  const bool whole = shown == text;
  return fmt::format("<text {}>{}{}</text>", attributes, html_line(shown),
                     whole ? "" : fmt::format("<title>{}</title>", html_line(text)));
}

char series_class(std::size_t index) {
  constexpr std::array classes {'a', 'b', 'c', 'e'};
  return classes[index % classes.size()];
}

std::string series_mark(std::size_t index) {
  constexpr std::array<std::string_view, 5> marks {"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", "M-4 -4h8v8h-8z",
                                                   "M0 -5l5 9h-10z", "M0 -5l5 5l-5 5l-5 -5z",
                                                   "M-4.5 -1.5h3v-3h3v3h3v3h-3v3h-3v-3h-3z"};
  return std::string {marks[index % marks.size()]};
}

}  // namespace refer::output
