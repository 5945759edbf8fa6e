#include "output/cells.hpp"
#include "refer/core/document.hpp"
#include "refer/core/text.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

/// Text that stays text: no HTML, no link, no picture, no second cell.
std::string escaped(std::string_view text) {
  std::string cell {};
  for (const char character : escape_terminal_lines(unix_lines(text))) {
    switch (character) {
      case '\n':
        cell += "<br>";
        break;
      case '&':
        cell += "&amp;";
        break;
      case '<':
        cell += "&lt;";
        break;
      case '>':
        cell += "&gt;";
        break;
      case '|':
      case '\\':
      case '`':
      case '*':
      case '[':
      case ']':
        cell += '\\';
        [[fallthrough]];
      default:
        cell += character;
    }
  }
  return cell;
}

std::string shown(const Cell& cell, Kind kind) {
  const auto* const number {std::get_if<double>(&cell)};
  return escaped(kind == Kind::rate && number != nullptr ? percentage(*number) : exact_text(cell));
}

void write_object(const Table& content, const Look& look, Pieces& pieces) {
  Row row {};
  const bool found {next_row(content, row)};
  if (look.header) {
    pieces.add("| field | value |\n| --- | --- |\n");
  }
  for (std::size_t index = 0; found && index < content.columns.size(); ++index) {
    const Column& column {content.columns[index]};
    pieces.add("| " + escaped(column.name) + " | " + shown(cell_at(row, index), column.kind) + " |\n");
  }
}

void write_list(const Table& content, const Look& look, Pieces& pieces) {
  if (look.header) {
    for (const Column& column : content.columns) {
      pieces.add("| " + escaped(column.name) + " ");
    }
    pieces.add("|\n");
    for (const Column& column : content.columns) {
      pieces.add(is_right_aligned(column.kind) ? "| ---: " : "| --- ");
    }
    pieces.add("|\n");
  }
  Row row {};
  while (next_row(content, row)) {
    for (std::size_t index = 0; index < content.columns.size(); ++index) {
      pieces.add("| " + shown(cell_at(row, index), content.columns[index].kind) + " ");
    }
    pieces.add("|\n");
  }
}

void write_rows(const Table& content, bool single, const Look& look, Sink& sink) {
  Pieces pieces {sink};
  single ? write_object(content, look, pieces) : write_list(content, look, pieces);
  pieces.flush();
}

void write_sections(const Table& whole, const std::vector<Table>& sections, const Look& look, Sink& sink) {
  Pieces pieces {sink};
  pieces.add("# " + escaped(whole.title) + "\n");
  pieces.add(whole.details.empty() ? "" : "\n" + escaped(whole.details) + "\n");
  for (const Table& section : sections) {
    pieces.add("\n## " + escaped(section.title) + "\n\n");
    write_list(section, look, pieces);
  }
  pieces.flush();
}

}  // namespace

const Format markdown {.name = "markdown",
                       .summary = "a table for a Markdown document",
                       .rows = write_rows,
                       .page = markdown_text,
                       .sections = write_sections};

}  // namespace refer::output
