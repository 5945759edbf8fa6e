#include "output/cells.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

std::string escaped(std::string_view text) {
  std::string field {};
  field.reserve(text.size());
  for (const char character : text) {
    switch (character) {
      case '\t':
        field += "\\t";
        break;
      case '\n':
        field += "\\n";
        break;
      case '\r':
        field += "\\r";
        break;
      case '\\':
        field += "\\\\";
        break;
      default:
        field += character;
    }
  }
  return field;
}

void write_rows(const Table& content, bool /*single*/, const Look& look, Sink& sink) {
  Pieces pieces {sink};
  const std::size_t count {content.columns.size()};
  if (look.header) {
    for (std::size_t index = 0; index < count; ++index) {
      pieces.add(index > 0 ? "\t" : "");
      pieces.add(escaped(content.columns[index].name));
    }
    pieces.add("\n");
  }
  Row row {};
  while (next_row(content, row)) {
    for (std::size_t index = 0; index < count; ++index) {
      pieces.add(index > 0 ? "\t" : "");
      pieces.add(escaped(exact_text(cell_at(row, index))));
    }
    pieces.add("\n");
  }
  pieces.flush();
}

}  // namespace

const Format tsv {.name = "tsv", .summary = "tab-separated values, with \\t \\n \\r \\\\ escaped", .rows = write_rows};

}  // namespace refer::output
