#include "output/cells.hpp"
#include "output/json_cells.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

void write_rows(const Table& content, bool /*single*/, const Look& /*look*/, Sink& sink) {
  Pieces pieces {sink};
  Row row {};
  while (next_row(content, row)) {
    pieces.add(json_object(content.columns, row));
    pieces.add("\n");
  }
  pieces.flush();
}

}  // namespace

const Format jsonl {.name = "jsonl", .summary = "JSON lines: one object a line", .rows = write_rows};

}  // namespace refer::output
