#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/cells.hpp"
#include "output/drawing.hpp"

namespace refer::output {

/// The pictures of a table, drawn from rows that were pulled; a sentence where there is nothing to draw. `id` is the
/// begin of their names in the page.
void write_html_charts(const Table& content, const std::vector<Row>& rows, std::string_view id, Pieces& pieces);

/// About how wide a text is in a picture, in pixels; rather too much than too little.
[[nodiscard]] double text_pixels(std::string_view text);
/// A text in a picture that takes no more room than this; what was cut is its title. `attributes` say where it stands.
[[nodiscard]] std::string svg_text(std::string_view text, double room, std::string_view attributes);
/// The class of a series: its colour and its dashes.
[[nodiscard]] char series_class(std::size_t index);
/// The sign of a series, around 0: it is known without its colour.
[[nodiscard]] std::string series_mark(std::size_t index);

/// The lines or steps of a panel, and how high they are.
struct Plot {
  std::string marks {};
  int height = 0;
};
[[nodiscard]] Plot plot_of(const Drawing& drawing, const Panel& panel);

}  // namespace refer::output
