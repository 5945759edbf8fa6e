#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "intake/cells.hpp"
#include "intake/lines.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/intake/csv.hpp"
#include "refer/intake/json.hpp"

namespace refer::intake {
namespace {

constexpr std::string_view byte_order_mark {"\xEF\xBB\xBF"};

std::string field_name(std::string_view head) {
  std::string name {fold(head)};
  for (char& byte : name) {
    byte = byte == ' ' || byte == '-' ? '_' : byte;
  }
  return name;
}

class CsvRecords final : public Records {
 public:
  CsvRecords(project::Source& source, const std::string& file, Encoding encoding)
      : reader_ {source, file, encoding}, file_ {file} {
    if (!reader_.next(row_)) {
      return;
    }
    head_ = row_.raw;
    for (const std::string& cell : row_.cells) {
      std::string name {field_name(trim(cell))};
      for (const std::string& other : names_) {
        if (!name.empty() && name == other) {
          throw Error(Fault::data, "the column " + quote(name) + " stands twice", {},
                      {.file = file, .line = row_.line});
        }
      }
      names_.push_back(std::move(name));
    }
  }

  bool next(Record& record) override {
    do {
      if (!read(record)) {
        return false;
      }
    } while (is_blank(row_.cells));
    check_count(row_, names_.size(), file_);
    Value::Map fields {};
    fields.reserve(names_.size());
    for (std::size_t column {0}; column < names_.size(); ++column) {
      const std::string_view text {clean(row_.cells[column])};
      if (text.empty()) {
        continue;
      }
      if (names_[column].empty()) {
        throw Error(Fault::data, quote(text) + " stands in a column without a name", {}, record.place);
      }
      fields.push_back({.name = names_[column], .value = Value {text}});
    }
    record.fields = Value {std::move(fields)};
    return true;
  }

  std::string_view head() const override { return head_; }
  bool has_column(std::string_view name) const override {
    return std::find(names_.begin(), names_.end(), name) != names_.end();
  }

 private:
  // Says in the record what was read, also when it is a mistake.
  bool read(Record& record) {
    const auto describe = [&] {
      record.fields = Value {};
      record.raw = row_.raw;
      record.place = {.file = file_, .line = row_.line};
    };
    try {
      if (!reader_.next(row_)) {
        return false;
      }
    } catch (const Error&) {
      describe();
      throw;
    }
    describe();
    return true;
  }

  CsvReader reader_;
  std::string file_;
  std::string head_ {};
  std::vector<std::string> names_ {};
  CsvRow row_ {};
};

// Records together with the source that they read.
class OwningRecords final : public Records {
 public:
  OwningRecords(std::unique_ptr<project::Source> source, std::unique_ptr<Records> records)
      : source_ {std::move(source)}, records_ {std::move(records)} {}

  bool next(Record& record) override { return records_->next(record); }
  std::string_view head() const override { return records_->head(); }
  bool has_column(std::string_view name) const override { return records_->has_column(name); }

 private:
  std::unique_ptr<project::Source> source_;
  std::unique_ptr<Records> records_;
};

// Whether the brackets that are opened in `text` are closed in it again: one object a line, not one object over many.
bool is_whole(std::string_view text) {
  int depth {0};
  bool inside {false};
  for (std::size_t at {0}; at < text.size(); ++at) {
    const char byte {text[at]};
    if (inside && byte == '\\') {
      ++at;
    } else if (byte == '"') {
      inside = !inside;
    } else if (!inside) {
      depth += byte == '{' || byte == '[' ? 1 : byte == '}' || byte == ']' ? -1 : 0;
    }
  }
  return depth == 0 && !inside;
}

enum class Shape { csv, json, jsonl };

// Tells the shape by the first line that is not empty; `start` keeps what was read for it.
Shape shape_of(project::Source& source, std::string& start) {
  constexpr std::size_t longest_look = 1U << 20U;
  bool ended {false};
  while (true) {
    const std::size_t mark {start.starts_with(byte_order_mark) ? byte_order_mark.size() : 0};
    const std::size_t first {start.find_first_not_of(" \t\r\n", mark)};
    const bool half_mark {mark == 0 && byte_order_mark.starts_with(start) && !ended};
    const bool known {first != std::string::npos && !half_mark};
    if (known && start[first] == '[') {
      return Shape::json;
    }
    if (known && start[first] != '{') {
      return Shape::csv;
    }
    const std::size_t end {known ? start.find_first_of("\r\n", first) : std::string::npos};
    if (known && (end != std::string::npos || ended || start.size() > longest_look)) {
      return is_whole(std::string_view {start}.substr(first, end - first)) ? Shape::jsonl : Shape::json;
    }
    if (ended) {
      return Shape::csv;
    }
    const std::string_view piece {source.read()};
    ended = piece.empty();
    start += piece;
  }
}

}  // namespace

std::string_view clean(std::string_view cell) {
  cell = trim(cell);
  constexpr std::string_view guarded {"=+-@\t\r\n"};
  // What export put before a formula, and before what looked as if it had one already.
  const auto start = cell.find_first_not_of('\'');
  if (start != 0 && start != std::string_view::npos && guarded.find(cell[start]) != std::string_view::npos) {
    cell.remove_prefix(1);
  }
  return cell;
}

bool is_blank(const std::vector<std::string>& cells) {
  for (const std::string& cell : cells) {
    if (!trim(cell).empty()) {
      return false;
    }
  }
  return true;
}

void check_count(const CsvRow& row, std::size_t columns, const std::string& file) {
  std::size_t count {row.cells.size()};
  while (count > columns && trim(row.cells[count - 1]).empty()) {
    --count;
  }
  if (count != columns) {
    const auto cells = [](std::size_t number) { return std::to_string(number) + (number == 1 ? " cell" : " cells"); };
    throw Error(Fault::data, cells(count) + " where the header has " + std::to_string(columns),
                count > columns ? "put quotes around a cell that holds a separator" : "",
                {.file = file, .line = row.line});
  }
}

std::unique_ptr<Records> csv_records(project::Source& source, const std::string& file, Encoding encoding) {
  return std::make_unique<CsvRecords>(source, file, encoding);
}

std::unique_ptr<Records> records_of(std::unique_ptr<project::Source> source, const std::string& file) {
  std::string start {};
  const Shape shape {shape_of(*source, start)};
  std::unique_ptr<project::Source> whole {joined(std::move(start), std::move(source))};
  std::unique_ptr<Records> records {shape == Shape::csv    ? csv_records(*whole, file)
                                    : shape == Shape::json ? json_records(*whole, file)
                                                           : jsonl_records(*whole, file)};
  return std::make_unique<OwningRecords>(std::move(whole), std::move(records));
}

}  // namespace refer::intake
