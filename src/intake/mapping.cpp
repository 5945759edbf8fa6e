#include "refer/intake/mapping.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "intake/cells.hpp"
#include "intake/dates.hpp"
#include "intake/encoding.hpp"
#include "intake/heads.hpp"
#include "refer/core/date.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::intake {
namespace {

// A field and the columns it is read from; the first one that is not empty counts.
struct Mapped {
  std::string field {};
  bool date = false;
  std::vector<std::size_t> columns {};
};

// The field of ours that --map names, whether the map has it or not.
void check_field(const std::string& field) {
  const auto names = field_names();
  if (!field.empty() && std::find(names.begin(), names.end(), field) == names.end()) {
    const std::vector<std::string> all {names.begin(), names.end()};
    throw Error(Fault::usage, quote(field) + " is no field of a contact",
                did_you_mean(near_misses(field, names), "fields: " + join(all, ", ")));
  }
}

class Plan {
 public:
  Plan(const Map& map, const MappingOptions& options, const CsvRow& header, const std::string& file)
      : claimed_(header.cells.size()) {
    std::vector<std::string> keys {};
    for (const std::string& cell : header.cells) {
      keys.push_back(head_key(cell));
    }
    for (const auto& [head, field] : options.extra) {
      claim(keys, {head}, entry(field));
      if (std::find(keys.begin(), keys.end(), head_key(head)) == keys.end()) {
        const std::vector<std::string> misses {near_misses(head, header.cells)};
        throw Error(Fault::data, "no column " + quote(head),
                    did_you_mean(misses, "columns: " + join(header.cells, ", ")), {.file = file, .line = header.line});
      }
    }
    for (const Map::Field& field : map.fields) {
      Mapped& mapped {entry(field.name)};
      mapped.date = field.date;
      claim(keys, field.headers, mapped);
    }
    std::erase_if(fields_, [](const Mapped& mapped) { return mapped.field.empty(); });
    for (std::size_t column {0}; column < keys.size(); ++column) {
      if (!claimed_[column] && !keys[column].empty()) {
        unread_.push_back(header.cells[column]);
      }
    }
  }

  [[nodiscard]] const std::vector<std::string>& unread() const { return unread_; }
  [[nodiscard]] std::vector<Mapped> take() && { return std::move(fields_); }

 private:
  Mapped& entry(const std::string& field) {
    const auto found =
        std::find_if(fields_.begin(), fields_.end(), [&](const Mapped& mapped) { return mapped.field == field; });
    return found == fields_.end() ? fields_.emplace_back(Mapped {.field = field}) : *found;
  }

  // In the order of the heads, not of the columns: Outlook's `Title` (Dr.) stands before its `Job Title`.
  void claim(const std::vector<std::string>& keys, const std::vector<std::string>& heads, Mapped& mapped) {
    for (const std::string& head : heads) {
      const std::string wanted {head_key(head)};
      for (std::size_t column {0}; column < keys.size(); ++column) {
        if (!claimed_[column] && keys[column] == wanted) {
          claimed_[column] = true;
          mapped.columns.push_back(column);
        }
      }
    }
  }

  std::vector<bool> claimed_;
  std::vector<std::string> unread_ {};
  std::vector<Mapped> fields_ {};
};

class MappedRecords final : public Records {
 public:
  MappedRecords(Header header, const std::string& file, const Map& map, const MappingOptions& options)
      : text_ {std::move(header.text)},
        reader_ {*text_, file, Encoding::utf8, '\0', header.line},
        file_ {file},
        order_ {options.date_format ? parse_date_order(*options.date_format) : DateOrder::unknown} {
    if (reader_.next(row_)) {
      head_ = row_.raw;
      columns_ = row_.cells.size();
      Plan plan {map, options, row_, file};
      unread_ = plan.unread();
      fields_ = std::move(plan).take();
    }
  }

  bool next(Record& record) override {
    record.fields = Value {};
    try {
      if (!reader_.next(row_)) {
        return false;
      }
    } catch (const Error&) {
      describe(record);
      throw;
    }
    describe(record);
    Value::Map fields {};
    if (!is_blank(row_.cells)) {
      check_count(row_, columns_, file_);
      fields.reserve(fields_.size());
      for (const Mapped& mapped : fields_) {
        add(mapped, fields);
      }
    }
    record.fields = Value {std::move(fields)};
    return true;
  }

  std::string_view head() const override { return head_; }
  std::vector<std::string> unread() const override { return unread_; }

 private:
  // Says in the record what was read, also when it is a mistake.
  void describe(Record& record) const {
    record.raw = row_.raw;
    record.place.file = file_;
    record.place.line = row_.line;
  }

  void add(const Mapped& mapped, Value::Map& fields) const {
    for (const std::size_t column : mapped.columns) {
      const std::string_view text {clean(row_.cells[column])};
      if (text.empty()) {
        continue;
      }
      fields.push_back({.name = mapped.field, .value = mapped.date ? Value {day(text)} : Value {text}});
      return;
    }
  }

  [[nodiscard]] std::string day(std::string_view text) const {
    try {
      return format(read_date(text, order_));
    } catch (const Error& error) {
      throw error.at({.file = file_, .line = row_.line});
    }
  }

  std::unique_ptr<project::Source> text_;
  CsvReader reader_;
  std::string file_;
  DateOrder order_;
  std::string head_ {};
  std::vector<std::string> unread_ {};
  std::size_t columns_ = 0;
  std::vector<Mapped> fields_ {};
  CsvRow row_ {};
};

}  // namespace

std::unique_ptr<Records> mapped_records(project::Source& source, const std::string& file, const Map& map,
                                        const MappingOptions& options) {
  for (const auto& [head, field] : options.extra) {
    check_field(field);
  }
  return std::make_unique<MappedRecords>(find_header(decoded(source, options.encoding), file, map, options), file, map,
                                         options);
}

}  // namespace refer::intake
