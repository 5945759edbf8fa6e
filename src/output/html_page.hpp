#pragma once

#include <string>
#include <string_view>

#include "output/cells.hpp"

namespace refer::output {

/// Text that stays text in HTML, between tags as in quotes; what a terminal would obey is visible.
[[nodiscard]] std::string html_text(std::string_view text);
/// The same in one line, for titles and attributes.
[[nodiscard]] std::string html_line(std::string_view text);
/// The paragraphs of an explanation, `names` in it as code.
[[nodiscard]] std::string html_paragraphs(std::string_view text);

/// The page up to its first heading, and from its last section on. It loads nothing, runs nothing, and trusts no style
/// but its own.
void begin_page(std::string_view title, Pieces& pieces);
void end_page(Pieces& pieces);

}  // namespace refer::output
