// One page that needs nothing else: no network, no script.

#include <algorithm>

#include "output/html_chart.hpp"
#include "output/html_page.hpp"
#include "output/html_table.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

constexpr std::string_view untitled {"refer"};

std::string_view title_of(const Table& content) {
  return content.title.empty() ? untitled : std::string_view {content.title};
}

/// The pictures, then the figures they are drawn from. Rows are held only where there is something to draw.
void write_content(const Table& content, std::string_view id, std::string_view label, const Look& look,
                   Pieces& pieces) {
  const bool drawable = std::any_of(content.charts.begin(), content.charts.end(),
                                    [&](const Chart& chart) { return is_drawable(chart, content.columns); });
  Pulled pulled {};
  while (drawable && pulled.more && pulled.rows.size() <= most_drawn_rows) {
    Row row {};
    pulled.more = next_row(content, row);
    if (pulled.more) {
      pulled.rows.push_back(std::move(row));
    }
  }
  const bool draws = drawable && !pulled.rows.empty();
  const bool figures = draws && content.charts.front().kind == Chart::Kind::figures;
  if (draws) {
    write_html_charts(content, pulled.rows, id, pieces);
  }
  if (draws && !figures) {
    pieces.add("<details open>\n<summary>The figures</summary>\n");
  }
  if (!figures) {
    write_html_table(content, pulled, label, look, pieces);
  }
  if (draws && !figures) {
    pieces.add("</details>\n");
  }
  if (!content.details.empty()) {
    pieces.add("<details>\n<summary>How it counts</summary>\n" + html_paragraphs(content.details) + "</details>\n");
  }
}

void write_rows(const Table& content, bool single, const Look& look, Sink& sink) {
  Pieces pieces {sink};
  begin_page(title_of(content), pieces);
  if (single) {
    write_html_object(content, title_of(content), pieces);
  } else {
    write_content(content, "s1", title_of(content), look, pieces);
  }
  end_page(pieces);
  pieces.flush();
}

void write_sections(const Table& whole, const std::vector<Table>& sections, const Look& look, Sink& sink) {
  Pieces pieces {sink};
  begin_page(title_of(whole), pieces);
  if (!whole.details.empty()) {
    pieces.add("<p class=\"lead\">" + html_line(whole.details) + "</p>\n");
  }
  const auto id = [](std::size_t index) { return "s" + std::to_string(index + 1); };
  pieces.add("<nav aria-label=\"Sections\">\n<ul>\n");
  for (std::size_t index = 0; index < sections.size(); ++index) {
    pieces.add("<li><a href=\"#" + id(index) + "\">" + html_line(title_of(sections[index])) + "</a></li>\n");
  }
  pieces.add("</ul>\n</nav>\n");
  for (std::size_t index = 0; index < sections.size(); ++index) {
    const auto& section = sections[index];
    pieces.add("<section aria-labelledby=\"" + id(index) + "\">\n<h2 id=\"" + id(index) + "\">" +
               html_line(title_of(section)) + "</h2>\n");
    write_content(section, id(index), title_of(section), look, pieces);
    pieces.add("</section>\n");
  }
  end_page(pieces);
  pieces.flush();
}

std::string_view element_of(Block::Kind kind) {
  switch (kind) {
    case Block::Kind::heading:
      return "h2";
    case Block::Kind::item:
      return "li";
    case Block::Kind::command:
      return "pre";
    default:
      return "p";
  }
}

std::string page_text(const Document& document) {
  StringSink sink {};
  Pieces pieces {sink};
  const auto& blocks = document.blocks;
  const bool titled = !blocks.empty() && blocks.front().kind == Block::Kind::title;
  begin_page(titled ? std::string_view {blocks.front().text} : untitled, pieces);
  bool in_list = false;
  for (std::size_t index = titled ? 1 : 0; index < blocks.size(); ++index) {
    const auto& block = blocks[index];
    const bool item = block.kind == Block::Kind::item;
    if (item != in_list) {
      pieces.add(item ? "<ul>\n" : "</ul>\n");
      in_list = item;
    }
    const std::string element {block.kind == Block::Kind::title ? "h2" : element_of(block.kind)};
    pieces.add("<" + element + ">" + html_line(block.text) + "</" + element + ">\n");
  }
  pieces.add(in_list ? "</ul>\n" : "");
  end_page(pieces);
  pieces.flush();
  return sink.text;
}

}  // namespace

const Format html {.name = "html",
                   .summary = "a page of its own, with pictures: no network, no script",
                   .rows = write_rows,
                   .page = page_text,
                   .sections = write_sections,
                   .takes_extras = true};

}  // namespace refer::output
