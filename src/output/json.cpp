#include "output/cells.hpp"
#include "output/json_cells.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

void write_list(const Table& content, Pieces& pieces) {
  bool empty = true;
  for (Row row {}; next_row(content, row);) {
    pieces.add(empty ? "[\n" : ",\n");
    pieces.add(json_object(content.columns, row));
    empty = false;
  }
  pieces.add(empty ? "[]" : "\n]");
}

void write_rows(const Table& content, bool single, const Look& /*look*/, Sink& sink) {
  Pieces pieces {sink};
  if (Row row {}; single) {
    pieces.add(next_row(content, row) ? json_object(content.columns, row) : "null");
  } else {
    write_list(content, pieces);
  }
  pieces.add("\n");
  pieces.flush();
}

void write_sections(const Table& /*whole*/, const std::vector<Table>& sections, const Look& /*look*/, Sink& sink) {
  Pieces pieces {sink};
  bool empty = true;
  for (const Table& section : sections) {
    std::string title {};
    append_json_string(section.title, title);
    pieces.add((empty ? "[\n{\"title\": " : ",\n{\"title\": ") + title + ", \"rows\": ");
    write_list(section, pieces);
    pieces.add("}");
    empty = false;
  }
  pieces.add(empty ? "[]\n" : "\n]\n");
  pieces.flush();
}

}  // namespace

const Format json {.name = "json",
                   .summary = "a JSON array of objects, or one object",
                   .rows = write_rows,
                   .sections = write_sections};

}  // namespace refer::output
