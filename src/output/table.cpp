#include <algorithm>
#include <array>
#include <optional>

#include "output/cells.hpp"
#include "output/terminal_chart.hpp"
#include "refer/core/document.hpp"
#include "refer/core/text.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

constexpr std::size_t rows_measured {1000};
constexpr std::size_t gap {2};
constexpr std::size_t narrowest {6};
constexpr std::size_t day_width {10};
constexpr std::size_t left_out {static_cast<std::size_t>(-1)};  ///< the width of a column that is not shown

constexpr std::string_view bold {"\x1b[1m"};
constexpr std::string_view green {"\x1b[32m"};
constexpr std::string_view red {"\x1b[31m"};
constexpr std::string_view yellow {"\x1b[33m"};
constexpr std::string_view normal {"\x1b[0m"};

/// A cell as it stands on the screen: escaped, and how many columns it takes.
struct Shown {
  std::string text {};
  std::size_t width = 0;
};

using Line = std::vector<Shown>;

Shown shown(std::string_view text) {
  Shown cell {.text = escape_terminal(text)};
  cell.text.erase(cell.text.find_last_not_of(' ') + 1);
  cell.width = width(cell.text);
  return cell;
}

/// Makes lines of rows: a column that has a depth stands to the right by it.
class Lines {
 public:
  explicit Lines(const std::vector<Column>& columns) : columns_ {columns} {
    for (const Column& column : columns) {
      depths_.push_back(column.depth.empty() ? std::nullopt : find_column(columns, column.depth));
    }
  }

  [[nodiscard]] Line of(const Row& row) const {
    Line line {};
    line.reserve(columns_.size());
    for (std::size_t index = 0; index < columns_.size(); ++index) {
      line.push_back(
          shown(std::string(spaces_before(row, index), ' ') + readable(cell_at(row, index), columns_[index].kind)));
    }
    return line;
  }

 private:
  [[nodiscard]] std::size_t spaces_before(const Row& row, std::size_t index) const {
    constexpr std::int64_t deepest {100};
    const auto* const depth = depths_[index] ? std::get_if<std::int64_t>(&cell_at(row, *depths_[index])) : nullptr;
    return depth == nullptr ? 0 : gap * static_cast<std::size_t>(std::clamp<std::int64_t>(*depth, 0, deepest));
  }

  const std::vector<Column>& columns_;
  std::vector<std::optional<std::size_t>> depths_ {};
};

std::string_view color_of(std::string_view state) {
  constexpr std::array good {"accepted", "consented", "booked", "met", "opportunity", "won"};
  constexpr std::array bad {"declined", "refused", "ghosted", "unfit", "lost"};
  constexpr std::array waiting {"queued", "later", "silent", "lapsed"};
  const auto has = [state](const auto& words) { return std::find(words.begin(), words.end(), state) != words.end(); };
  return has(good) ? green : has(bad) ? red : has(waiting) ? yellow : std::string_view {};
}

void add_painted(std::string_view text, std::string_view color, Pieces& pieces) {
  pieces.add(color);
  pieces.add(text);
  pieces.add(color.empty() ? "" : normal);
}

/// Rows under their heads, as wide as the rows measured; a later row that is wider pushes its own line only.
class Sheet {
 public:
  Sheet(const std::vector<Column>& columns, const Look& look) : columns_ {columns}, look_ {look} {
    for (const Column& column : columns) {
      heads_.push_back(shown(column.name));
      widths_.push_back(look.header ? heads_.back().width : 0);
      filled_.push_back(0);
    }
  }

  void measure(const Line& line) {
    for (std::size_t index = 0; index < widths_.size(); ++index) {
      widths_[index] = std::max(widths_[index], line[index].width);
      filled_[index] = std::max(filled_[index], line[index].width);
    }
  }

  /// Shows instants as days, then leaves out columns without a value, then takes from the widest columns of text, until
  /// the line fits the terminal or nothing is left to take.
  void fit() {
    if (look_.columns == 0) {
      return;
    }
    for (std::size_t index = 0; index < widths_.size() && line_width(widths_) > look_.columns; ++index) {
      if (columns_[index].kind == Kind::instant && filled_[index] > day_width) {
        widths_[index] = std::max(day_width, heads_[index].width);
      }
    }
    for (std::size_t index = widths_.size(); index-- > 0 && line_width(widths_) > look_.columns;) {
      widths_[index] = filled_[index] == 0 ? left_out : widths_[index];
    }
    for (std::size_t index = 0; index < widths_.size(); ++index) {
      widths_[index] = may_shrink(index) && widths_[index] != left_out
                           ? std::min(widths_[index], std::max(look_.columns, narrowest))
                           : widths_[index];
    }
    for (std::size_t total = line_width(widths_); total > look_.columns; --total) {
      std::size_t* widest = nullptr;
      for (std::size_t index = 0; index < widths_.size(); ++index) {
        if (may_shrink(index) && widths_[index] != left_out && (widest == nullptr || widths_[index] > *widest)) {
          widest = &widths_[index];
        }
      }
      if (widest == nullptr || *widest <= narrowest) {
        return;
      }
      --*widest;
    }
  }

  void write_head(Pieces& pieces) const {
    if (look_.header && !columns_.empty()) {
      pieces.add(look_.color ? bold : "");
      write_cells(heads_, false, pieces);
      pieces.add(look_.color ? normal : "");
      pieces.add("\n");
    }
  }

  /// `bar` stands behind the cells.
  void write(const Line& line, const std::string& bar, Pieces& pieces) const {
    const auto spaces = write_cells(line, look_.color, pieces);
    pieces.add_spaces(bar.empty() ? 0 : spaces);
    pieces.add(bar);
    pieces.add("\n");
  }

  /// The columns of the terminal that are left beside the table.
  [[nodiscard]] std::size_t room() const {
    const auto used = line_width(widths_) + gap;
    return look_.columns > used ? look_.columns - used : 0;
  }

 private:
  [[nodiscard]] bool may_shrink(std::size_t index) const {
    return columns_[index].kind == Kind::text || columns_[index].kind == Kind::list;
  }

  [[nodiscard]] static std::size_t line_width(const std::vector<std::size_t>& widths) {
    std::size_t total = 0;
    for (const std::size_t width : widths) {
      total += width == left_out ? 0 : width + gap;
    }
    return total == 0 ? 0 : total - gap;
  }

  [[nodiscard]] bool fits(const Line& line) const {
    std::vector<std::size_t> widths {widths_};
    for (std::size_t index = 0; index < widths.size(); ++index) {
      widths[index] = widths[index] == left_out ? left_out : std::max(widths[index], line[index].width);
    }
    return look_.columns == 0 || line_width(widths) <= look_.columns;
  }

  /// The spaces owed: they are written only when something follows, so that no line ends in spaces.
  std::size_t write_cells(const Line& line, bool paint, Pieces& pieces) const {
    const bool whole {fits(line)};
    std::size_t spaces = 0;
    for (std::size_t index = 0; index < line.size(); ++index) {
      if (widths_[index] == left_out) {
        continue;
      }
      Shown cell {line[index]};
      if (columns_[index].kind == Kind::instant && cell.width > widths_[index]) {
        cell = {.text = cell.text.substr(0, day_width), .width = day_width};
      } else if (!whole && may_shrink(index) && cell.width > widths_[index]) {
        cell.text = cut(cell.text, widths_[index]);
        cell.width = width(cell.text);
      }
      const std::size_t padding {widths_[index] > cell.width ? widths_[index] - cell.width : 0};
      const bool right {is_right_aligned(columns_[index].kind)};
      spaces += right ? padding : 0;
      if (!cell.text.empty()) {
        pieces.add_spaces(spaces);
        const bool state {paint && columns_[index].kind == Kind::state};
        add_painted(cell.text, state ? color_of(cell.text) : std::string_view {}, pieces);
        spaces = 0;
      }
      spaces += (right ? 0 : padding) + gap;
    }
    return spaces;
  }

  const std::vector<Column>& columns_;
  const Look& look_;
  Line heads_ {};
  std::vector<std::size_t> widths_ {};
  std::vector<std::size_t> filled_ {};  ///< the widest value of each column, its head aside
};

/// Whether there was a row.
bool write_list(const Table& content, const Look& look, Pieces& pieces) {
  const Lines lines {content.columns};
  Sheet sheet {content.columns, look};
  TerminalBars bars {content, look};
  std::vector<Line> first {};
  std::vector<Row> rows {};
  Row row {};
  while (first.size() < rows_measured && next_row(content, row)) {
    first.push_back(lines.of(row));
    sheet.measure(first.back());
    bars.measure(row);
    rows.push_back(std::move(row));
  }
  sheet.fit();
  bars.fit(sheet.room());
  sheet.write_head(pieces);
  for (std::size_t index = 0; index < first.size(); ++index) {
    sheet.write(first[index], bars.bar_of(rows[index]), pieces);
  }
  if (first.size() < rows_measured) {
    pieces.add(sparklines(content, rows, look));
    return !first.empty();
  }
  first = {};
  rows = {};
  while (next_row(content, row)) {
    sheet.write(lines.of(row), bars.bar_of(row), pieces);
  }
  return true;
}

/// The lines of a value: the items of a list, the lines of a long text.
std::vector<std::string> value_lines(const Cell& cell, Kind kind) {
  std::vector<std::string> lines {};
  if (const auto* const list = std::get_if<std::vector<std::string>>(&cell)) {
    for (const std::string& item : *list) {
      lines.push_back(shown(item).text);
    }
    return lines;
  }
  const std::string text {escape_terminal_lines(unix_lines(readable(cell, kind)))};
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end {std::min(text.find('\n', start), text.size())};
    lines.push_back(text.substr(start, end - start));
    lines.back().erase(lines.back().find_last_not_of(' ') + 1);
    start = end + 1;
  }
  return lines;
}

void write_object(const Table& content, const Look& look, Pieces& pieces) {
  Row row {};
  if (!next_row(content, row)) {
    return;
  }
  Line names {};
  std::size_t widest = 0;
  for (const Column& column : content.columns) {
    names.push_back(shown(column.name));
    widest = std::max(widest, names.back().width);
  }
  for (std::size_t index = 0; index < content.columns.size(); ++index) {
    const Kind kind {content.columns[index].kind};
    add_painted(names[index].text, look.color ? bold : std::string_view {}, pieces);
    std::size_t spaces = widest - names[index].width + gap;
    for (const std::string& line : value_lines(cell_at(row, index), kind)) {
      pieces.add(spaces == 0 ? "\n" : "");
      pieces.add_spaces(line.empty() ? 0 : spaces == 0 ? widest + gap : spaces);
      add_painted(line, look.color && kind == Kind::state ? color_of(line) : std::string_view {}, pieces);
      spaces = 0;
    }
    pieces.add("\n");
  }
}

void write_rows(const Table& content, bool single, const Look& look, Sink& sink) {
  Pieces pieces {sink};
  single ? write_object(content, look, pieces) : (void)write_list(content, look, pieces);
  pieces.flush();
}

void write_title(std::string_view title, char line, const Look& look, Pieces& pieces) {
  const auto text = shown(title);
  add_painted(text.text, look.color ? bold : std::string_view {}, pieces);
  pieces.add("\n" + std::string(text.width, line) + "\n");
}

void write_sections(const Table& whole, const std::vector<Table>& sections, const Look& look, Sink& sink) {
  Pieces pieces {sink};
  if (!whole.title.empty()) {
    write_title(whole.title, '=', look, pieces);
    pieces.add(whole.details.empty() ? "" : escape_terminal(whole.details) + "\n");
  }
  for (const Table& section : sections) {
    pieces.add("\n");
    write_title(section.title, '-', look, pieces);
    if (!write_list(section, look, pieces)) {
      pieces.add("Nothing yet.\n");
    }
  }
  pieces.flush();
}

}  // namespace

const Format table {.name = "table",
                    .summary = "columns for people to read",
                    .rows = write_rows,
                    .page = plain_text,
                    .sections = write_sections};

}  // namespace refer::output
