#include "intake/scanner.hpp"

#include <algorithm>
#include <utility>

#include "refer/core/text.hpp"

namespace refer::intake {
namespace {

constexpr std::size_t longest_cell = 1U << 20U;
constexpr std::size_t longest_row = 16U << 20U;

class Scanner {
 public:
  Scanner(std::string_view text, bool ended, const Stops& stops, char separator)
      : text_ {text}, ended_ {ended}, stops_ {stops}, separator_ {separator} {}

  Scan run(std::vector<std::string>& cells) {
    std::size_t count {0};
    while (true) {
      std::string& cell {count < cells.size() ? cells[count] : cells.emplace_back()};
      ++count;
      if (!(at_ < text_.size() && text_[at_] == '"' ? quoted(cell) : plain(cell))) {
        return std::move(scan_);
      }
      if (at_ == text_.size() || text_[at_] != separator_) {
        break;
      }
      ++at_;
    }
    cells.resize(count);
    if (const std::optional<LineSpan> end {find_line(text_.substr(at_), ended_)}) {
      scan_.ends = true;
      scan_.span = {.length = at_, .next = at_ + end->next};
      check_encoding();
    } else {
      starve();
    }
    return std::move(scan_);
  }

 private:
  // Reads up to the next separator or line end; a quote in the midst of such a cell is text. False when the row cannot
  // be read on.
  bool plain(std::string& cell) {
    const std::size_t from {at_};
    unsigned seen {0};
    while (true) {
      while (at_ < text_.size() && !stops_[static_cast<unsigned char>(text_[at_])]) {
        seen |= static_cast<unsigned char>(text_[at_]);
        ++at_;
      }
      if (at_ == text_.size() || text_[at_] != '\0') {
        break;
      }
      note_nul(at_);
      ++at_;
    }
    ascii_ = ascii_ && seen < 0x80;
    if (at_ - from > longest_cell) {
      return refuse("a cell is larger than 1 MiB", {}, from);
    }
    if (at_ == text_.size() && !ended_) {
      return starve();
    }
    cell.assign(text_, from, at_ - from);
    return true;
  }

  bool quoted(std::string& cell) {
    const std::size_t open {at_++};
    cell.clear();
    ascii_ = false;
    while (true) {
      const std::size_t close {text_.find('"', at_)};
      const bool found {close != std::string_view::npos};
      const std::string_view run {text_.substr(at_, found ? close - at_ : close)};
      if (cell.size() + run.size() > longest_cell) {
        return refuse("a cell is larger than 1 MiB", "it begins with a quote; the closing one may be missing", open);
      }
      if (!found && ended_) {
        return refuse("a quote is never closed", "a quote inside of quotes is written twice", open);
      }
      if (!found || (close + 1 == text_.size() && !ended_)) {
        return starve();
      }
      append(cell, run);
      at_ = close + 1;
      if (at_ == text_.size() || text_[at_] != '"') {
        break;
      }
      cell += '"';
      ++at_;
    }
    const bool over {at_ == text_.size() || text_[at_] == separator_ || text_[at_] == '\n' || text_[at_] == '\r'};
    return over || refuse("text behind a closing quote", "a quote inside of quotes is written twice", at_);
  }

  // Text from within quotes: its line ends become LF.
  void append(std::string& cell, std::string_view run) {
    if (const std::size_t nul {run.find('\0')}; nul != std::string_view::npos) {
      note_nul(at_ + nul);
    }
    scan_.breaks += count_lines(run);
    for (std::size_t carriage {run.find('\r')}; carriage != std::string_view::npos; carriage = run.find('\r')) {
      cell += run.substr(0, carriage);
      run.remove_prefix(carriage + 1);
      if (!run.starts_with('\n')) {
        cell += '\n';
      }
    }
    cell += run;
  }

  void check_encoding() {
    const std::string_view row {text_.substr(0, scan_.span.length)};
    if (scan_.problem || ascii_ || is_utf8(row)) {
      return;
    }
    std::size_t at {0};
    while (true) {
      const auto lead = static_cast<unsigned char>(row[at]);
      const std::size_t length {lead < 0x80U ? 1U : lead < 0xE0U ? 2U : lead < 0xF0U ? 3U : 4U};
      if (at + length >= row.size() || !is_utf8(row.substr(at, length))) {
        break;
      }
      at += length;
    }
    scan_.problem = Problem {.message = "bytes that are not in the encoding of the file",
                             .hint = "name the encoding: --encoding cp1252, latin1, utf16le or utf16be",
                             .at = at};
  }

  void note_nul(std::size_t at) {
    if (!scan_.problem) {
      scan_.problem = Problem {
          .message = "a NUL byte", .hint = "if the file is UTF-16, use --encoding utf16le or utf16be", .at = at};
    }
  }

  bool starve() {
    scan_ = Scan {};
    return text_.size() > longest_row ? refuse("a row is larger than 16 MiB", {}, 0) : false;
  }

  bool refuse(std::string message, std::string hint, std::size_t at) {
    scan_ = Scan {.problem = Problem {std::move(message), std::move(hint), at}};
    return false;
  }

  std::string_view text_;
  bool ended_;
  const Stops& stops_;
  char separator_;
  std::size_t at_ = 0;
  bool ascii_ = true;
  Scan scan_ {};
};

}  // namespace

Stops stops_of(char separator) {
  Stops stops {};
  for (const char byte : {separator, '\n', '\r', '\0'}) {
    stops[static_cast<unsigned char>(byte)] = true;
  }
  return stops;
}

Scan scan_row(std::string_view text, bool ended, const Stops& stops, char separator, std::vector<std::string>& cells) {
  return Scanner {text, ended, stops, separator}.run(cells);
}

}  // namespace refer::intake
