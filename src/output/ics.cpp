// RFC 5545: a calendar of all-day events, one a row that has a day.

#include <optional>

#include "output/cells.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

constexpr std::size_t longest_line {75};  ///< in octets

std::string text_of(const Row& row, std::optional<std::size_t> column) {
  return column ? exact_text(cell_at(row, *column)) : std::string {};
}

/// A value of type TEXT. Control characters may not stand there: they become visible, but for line breaks.
std::string escaped(std::string_view text) {
  std::string value {};
  for (const char character : escape_terminal_lines(unix_lines(text))) {
    if (character == '\n') {
      value += "\\n";
      continue;
    }
    value += character == '\\' || character == ';' || character == ',' ? "\\" : "";
    value += character;
  }
  return value;
}

/// One content line: folded before it is too long, never inside of a character.
void add_line(std::string_view line, Pieces& pieces) {
  const auto is_inside = [&](std::size_t at) { return (static_cast<unsigned char>(line[at]) & 0xc0U) == 0x80U; };
  for (std::size_t room = longest_line; line.size() > room; room = longest_line - 1) {
    std::size_t end {room};
    while (end > 1 && is_inside(end)) {
      --end;
    }
    pieces.add(line.substr(0, end));
    pieces.add("\r\n ");
    line.remove_prefix(end);
  }
  pieces.add(line);
  pieces.add("\r\n");
}

/// YYYYMMDD.
std::string basic(Date day) {
  auto text = format(day);
  text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
  return text;
}

void write_rows(const Table& content, bool /*single*/, const Look& /*look*/, Sink& sink) {
  const auto due = find_column(content.columns, "due");
  const auto what = find_column(content.columns, "what");
  if (!due || !what) {
    throw Error(Fault::usage, "the format ics is for what is due on a day, and this has no such column",
                "refer next --format ics");
  }
  const auto key = find_column(content.columns, "key");
  const auto command = find_column(content.columns, "command");
  const auto reason = find_column(content.columns, "reason");
  Pieces pieces {sink};
  pieces.add(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//refer//refer//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
  Row row {};
  while (next_row(content, row)) {
    const auto* const day = std::get_if<Date>(&cell_at(row, *due));
    if (day == nullptr) {
      continue;
    }
    const auto summary = text_of(row, what);
    const auto name = text_of(row, key);
    auto description = text_of(row, command);
    const auto why = text_of(row, reason);
    description += description.empty() || why.empty() ? why : "\n" + why;
    pieces.add("BEGIN:VEVENT\r\n");
    add_line("UID:" + escaped(name.empty() ? basic(*day) + "-" + summary : name) + "@refer", pieces);
    // Not the clock: the same tasks make the same bytes.
    add_line("DTSTAMP:" + basic(*day) + "T000000Z", pieces);
    add_line("DTSTART;VALUE=DATE:" + basic(*day), pieces);
    add_line("SUMMARY:" + escaped(summary), pieces);
    if (!description.empty()) {
      add_line("DESCRIPTION:" + escaped(description), pieces);
    }
    pieces.add("TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
  }
  pieces.add("END:VCALENDAR\r\n");
  pieces.flush();
}

}  // namespace

const Format ics {.name = "ics",
                  .summary = "a calendar with an event for everything that is due on a day",
                  .rows = write_rows,
                  .takes_extras = true};

}  // namespace refer::output
