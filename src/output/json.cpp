#include "output/cells.hpp"
#include "output/json_cells.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

void write_rows(const Table& content, bool single, const Look& /*look*/, Sink& sink) {
  Pieces pieces {sink};
  Row row {};
  if (single) {
    pieces.add(next_row(content, row) ? json_object(content.columns, row) : "null");
    pieces.add("\n");
  } else {
    bool empty = true;
    while (next_row(content, row)) {
      pieces.add(empty ? "[\n" : ",\n");
      pieces.add(json_object(content.columns, row));
      empty = false;
    }
    pieces.add(empty ? "[]\n" : "\n]\n");
  }
  pieces.flush();
}

}  // namespace

const Format json {.name = "json", .summary = "a JSON array of objects, or one object", .rows = write_rows};

}  // namespace refer::output
