#include "output/cells.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

/// Text that a spreadsheet would run as a formula gets a leading apostrophe; the import takes it off again. So does
/// what looks as if it had one already, which would lose its own.
std::string guarded(std::string text) {
  constexpr std::string_view formula_starts {"=+-@\t\r"};
  const auto start = text.find_first_not_of('\'');
  const bool formula {start != std::string::npos && formula_starts.find(text[start]) != std::string_view::npos};
  return formula ? "'" + text : text;
}

std::string quoted(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    return std::string {text};
  }
  std::string field {'"'};
  for (const char character : text) {
    field.append(character == '"' ? 2 : 1, character);
  }
  field += '"';
  return field;
}

std::string field_of(const Cell& cell) {
  const bool from_outside {std::holds_alternative<std::string>(cell) ||
                           std::holds_alternative<std::vector<std::string>>(cell)};
  return quoted(from_outside ? guarded(exact_text(cell)) : exact_text(cell));
}

void write_rows(const Table& content, bool /*single*/, const Look& look, Sink& sink) {
  Pieces pieces {sink};
  if (look.header) {
    std::string_view separator {};
    for (const Column& column : content.columns) {
      pieces.add(separator);
      pieces.add(quoted(guarded(column.name)));
      separator = ",";
    }
    pieces.add("\n");
  }
  const std::size_t count {content.columns.size()};
  Row row {};
  while (next_row(content, row)) {
    for (std::size_t index = 0; index < count; ++index) {
      pieces.add(index > 0 ? "," : "");
      const std::string field {field_of(cell_at(row, index))};
      // A line with nothing on it would be no record to a reader of CSV.
      pieces.add(count == 1 && field.empty() ? "\"\"" : field);
    }
    pieces.add("\n");
  }
  pieces.flush();
}

}  // namespace

const Format csv {.name = "csv", .summary = "comma-separated values, RFC 4180", .rows = write_rows};

}  // namespace refer::output
