#include "output/html_table.hpp"

#include <algorithm>

#include "output/html_page.hpp"
#include "refer/core/text.hpp"

namespace refer::output {

namespace {

/// The class of a cell: numbers are set against the right margin, days are never broken, long texts have room.
std::string_view class_of(const Cell& cell, Kind kind) {
  constexpr std::size_t long_text {60};  // in bytes
  const auto* const text {std::get_if<std::string>(&cell)};
  return is_right_aligned(kind)                        ? " class=\"n\""
         : kind == Kind::date || kind == Kind::instant ? " class=\"d\""
         : text != nullptr && text->size() > long_text ? " class=\"l\""
                                                       : "";
}

std::string head_of(const Column& column) {
  std::string head {html_line(column.name)};
  std::replace(head.begin(), head.end(), '_', ' ');
  return head;
}

std::string value_of(const Cell& cell, Kind kind) {
  if (const auto* const list = std::get_if<std::vector<std::string>>(&cell); list != nullptr && list->size() > 1) {
    std::string items {"<ul>"};
    for (const std::string& item : *list) {
      items += "<li>" + html_text(item) + "</li>";
    }
    return items + "</ul>";
  }
  if (const auto* const instant = std::get_if<Instant>(&cell)) {
    return "<time datetime=\"" + format(*instant) + "\">" + html_text(readable(cell, kind)) + "</time>";
  }
  return html_text(trim(readable(cell, kind)));
}

void open_table(std::string_view label, Pieces& pieces) {
  const std::string name {html_line(label)};
  // Whoever has no mouse scrolls a wide table with the arrow keys.
  pieces.add("<section class=\"scroll\" aria-label=\"Table: " + name + "\" tabindex=\"0\">\n<table>\n<caption>" + name +
             "</caption>\n");
}

void close_table(Pieces& pieces) {
  pieces.add("</tbody>\n</table>\n</section>\n");
}

}  // namespace

void write_html_table(const Table& content, const Pulled& pulled, std::string_view label, const Look& look,
                      Pieces& pieces) {
  std::vector<std::size_t> places {};
  for (std::size_t index = 0; index < content.columns.size(); ++index) {
    if (!content.columns[index].extra) {
      places.push_back(index);
    }
  }
  open_table(label, pieces);
  if (look.header) {
    pieces.add("<thead>\n<tr>");
    for (const std::size_t place : places) {
      const Column& column {content.columns[place]};
      pieces.add(is_right_aligned(column.kind) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
      pieces.add(head_of(column) + "</th>");
    }
    pieces.add("</tr>\n</thead>\n");
  }
  pieces.add("<tbody>\n");
  bool empty = true;
  const auto write = [&](const Row& row) {
    pieces.add("<tr>");
    for (const std::size_t place : places) {
      const Kind kind {content.columns[place].kind};
      pieces.add("<td");
      pieces.add(class_of(cell_at(row, place), kind));
      pieces.add(">" + value_of(cell_at(row, place), kind) + "</td>");
    }
    pieces.add("</tr>\n");
    empty = false;
  };
  std::for_each(pulled.rows.begin(), pulled.rows.end(), write);
  for (Row row {}; pulled.more && next_row(content, row);) {
    write(row);
  }
  if (empty && !places.empty()) {
    pieces.add("<tr><td class=\"empty\" colspan=\"" + std::to_string(places.size()) + "\">Nothing yet.</td></tr>\n");
  }
  close_table(pieces);
}

void write_html_object(const Table& content, std::string_view label, Pieces& pieces) {
  Row row {};
  if (!next_row(content, row)) {
    pieces.add("<p class=\"empty\">Nothing yet.</p>\n");
    return;
  }
  open_table(label, pieces);
  pieces.add("<tbody>\n");
  for (std::size_t index = 0; index < content.columns.size(); ++index) {
    const Column& column {content.columns[index]};
    pieces.add("<tr><th scope=\"row\">" + head_of(column) + "</th><td>" + value_of(cell_at(row, index), column.kind) +
               "</td></tr>\n");
  }
  close_table(pieces);
}

}  // namespace refer::output
