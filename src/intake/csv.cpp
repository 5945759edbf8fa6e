#include "refer/intake/csv.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "intake/encoding.hpp"
#include "intake/lines.hpp"
#include "intake/scanner.hpp"
#include "refer/core/error.hpp"

namespace refer::intake {
namespace {

// The one of , ; TAB | that stands most often outside of quotes; the comma when none does.
char separator_of(std::string_view header) {
  constexpr std::string_view separators {",;\t|"};
  std::array<std::size_t, separators.size()> counts {};
  bool inside {false};
  for (const char byte : header) {
    inside = inside != (byte == '"');
    const std::size_t kind {inside ? std::string_view::npos : separators.find(byte)};
    if (kind != std::string_view::npos) {
      ++counts[kind];
    }
  }
  return separators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

int column_of(std::string_view before) {
  const std::size_t start {before.find_last_of("\r\n")};
  const std::string_view line {start == std::string_view::npos ? before : before.substr(start + 1)};
  const auto characters = std::count_if(line.begin(), line.end(),
                                        [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
  return static_cast<int>(characters) + 1;
}

}  // namespace

struct CsvReader::State {
  Buffer buffer;
  std::string file;
  char separator = '\0';
  int line = 1;
  Stops stops {};

  // False when nothing is left. The file may end in the midst of a CRLF, hence the loop.
  bool skip_empty_lines() {
    while (true) {
      const std::string_view text {buffer.unread()};
      if (!text.empty() && text.front() != '\n' && text.front() != '\r') {
        return true;
      }
      if (const std::optional<LineSpan> empty {find_line(text, buffer.ended())}; empty && !text.empty()) {
        buffer.consume(empty->next);
        ++line;
      } else if (!buffer.refill() && text.empty()) {
        return false;
      }
    }
  }

  // Excel writes `sep=;` before the header where the separator is not that of the reader's country.
  bool take_separator_line(std::string_view text, const LineSpan& span) {
    constexpr std::string_view opening {"sep="};
    if (span.length != opening.size() + 1 || !text.starts_with(opening)) {
      return false;
    }
    separator = text[opening.size()];
    buffer.consume(span.next);
    ++line;
    return true;
  }

  bool settle_separator() {
    if (separator == '\0') {
      if (!skip_empty_lines()) {
        return false;
      }
      constexpr std::size_t longest_header = 1U << 20U;
      std::optional<LineSpan> span {find_line(buffer.unread(), buffer.ended())};
      while (!span && buffer.unread().size() < longest_header) {
        buffer.refill();
        span = find_line(buffer.unread(), buffer.ended());
      }
      const std::string_view text {buffer.unread()};
      if (!span || !take_separator_line(text, *span)) {
        separator = separator_of(text.substr(0, span ? span->length : text.size()));
      }
    }
    stops = stops_of(separator);
    return true;
  }

  // A row whose end is unknown is given up after its first line: the quote that was opened there by mistake would
  // swallow others.
  [[noreturn]] void refuse(CsvRow& row, const Scan& scan) {
    row.cells.clear();
    row.line = line;
    const std::string_view text {buffer.unread()};
    const std::string_view before {text.substr(0, scan.problem->at)};
    const Place place {.file = file, .line = line + count_lines(before), .column = column_of(before)};
    if (scan.ends) {
      row.raw = text.substr(0, scan.span.length);
      buffer.consume(scan.span.next);
      line += scan.breaks + 1;
    } else {
      const std::optional<LineSpan> first {find_line(text, buffer.ended())};
      row.raw = text.substr(0, first ? first->length : text.size());
      buffer.skip_line();
      ++line;
    }
    throw Error(Fault::data, scan.problem->message, scan.problem->hint, place);
  }
};

CsvReader::CsvReader(project::Source& source, std::string file, Encoding encoding, char separator, int first_line)
    : state_ {std::make_unique<State>(State {.buffer = Buffer {decoded(source, encoding)},
                                             .file = std::move(file),
                                             .separator = separator,
                                             .line = first_line})} {
}

CsvReader::~CsvReader() = default;

bool CsvReader::next(CsvRow& row) {
  State& state {*state_};
  if (!state.stops['\n'] && !state.settle_separator()) {
    return false;
  }
  while (state.skip_empty_lines()) {
    const std::string_view text {state.buffer.unread()};
    const Scan scan {scan_row(text, state.buffer.ended(), state.stops, state.separator, row.cells)};
    if (scan.problem) {
      state.refuse(row, scan);
    }
    if (scan.ends) {
      row.raw.assign(text, 0, scan.span.length);
      row.line = state.line;
      state.line += scan.breaks + 1;
      state.buffer.consume(scan.span.next);
      return true;
    }
    state.buffer.refill();
  }
  return false;
}

}  // namespace refer::intake
