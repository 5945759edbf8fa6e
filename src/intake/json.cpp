#include "refer/intake/json.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "intake/encoding.hpp"
#include "intake/lines.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::intake {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::string_view between_tokens {" \t\r\n,:"};

// Walks over a text and says how far the parser has come, which its events do not tell.
struct Cursor {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at = nullptr;
  const char** reached = nullptr;

  reference operator*() const { return *at; }
  Cursor& operator++() {
    *reached = ++at;
    return *this;
  }
  Cursor operator++(int) {
    const Cursor before {*this};
    ++*this;
    return before;
  }
  bool operator==(const Cursor& other) const { return at == other.at; }
};

// Lines and columns of places that are asked for in ascending order.
class Ruler {
 public:
  Ruler(std::string_view text, const std::string& file, int first_line) : text_ {text}, place_ {file, first_line, 1} {}

  const Place& place(std::size_t offset) {
    for (; at_ < offset && at_ < text_.size(); ++at_) {
      const bool within {(static_cast<unsigned char>(text_[at_]) & 0xC0U) == 0x80U};
      place_.column = text_[at_] == '\n' ? 1 : place_.column + (within ? 0 : 1);
      place_.line += text_[at_] == '\n' ? 1 : 0;
    }
    return place_;
  }

 private:
  std::string_view text_;
  Place place_;
  std::size_t at_ = 0;
};

struct Document {
  Value value {};
  std::vector<std::string_view> elements {};  ///< as written, when it is a list; empty for those that are no objects
};

class Builder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  Builder(std::string_view text, const std::string& file, int first_line)
      : text_ {text}, reached_ {text.data()}, ruler_ {text, file, first_line} {}

  Document read() {
    const Cursor begin {text_.data(), &reached_};
    const Cursor end {text_.data() + text_.size(), &reached_};
    nlohmann::json::sax_parse(begin, end, this);
    return std::move(document_);
  }

  bool null() override { return add(Value {}); }
  bool boolean(bool value) override { return add(Value {value}); }
  bool number_integer(std::int64_t value) override { return add(Value {value}); }
  bool number_unsigned(std::uint64_t value) override {
    if (value > static_cast<std::uint64_t>(INT64_MAX)) {
      fail("the number " + std::to_string(value) + " is too large");
    }
    return add(Value {static_cast<std::int64_t>(value)});
  }
  bool number_float(double value, const std::string& written) override {
    if (written.find_first_of(".eE") == std::string::npos) {
      fail("the number " + written + " is too large");
    }
    return add(Value {value});
  }
  bool string(std::string& value) override {
    refuse_nul(value);
    return add(Value {std::move(value)});
  }
  bool binary(nlohmann::json::binary_t&) override { return false; }

  bool start_object(std::size_t) override { return open(true); }
  bool start_array(std::size_t) override { return open(false); }
  bool key(std::string& name) override {
    refuse_nul(name);
    frames_.back().key = std::move(name);
    end_ = offset();
    return true;
  }
  bool end_object() override {
    Frame frame {close()};
    check_names(frame.map);
    return put(Value {std::move(frame.map)}, frame.place, frame.start);
  }
  bool end_array() override {
    Frame frame {close()};
    return put(Value {std::move(frame.list)}, frame.place, frame.start);
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) override {
    std::string_view reason {error.what()};
    for (const std::string_view opening :
         {"] ", "column "}) {  // [json.exception…] parse error at line 1, column 2: syntax error …
      const std::size_t at {reason.find(opening)};
      reason.remove_prefix(at == std::string_view::npos ? 0 : at + opening.size());
    }
    if (const std::size_t colon {reason.find(": ")}; colon < 10) {
      reason.remove_prefix(colon + 2);
    }
    const std::size_t seen {offset()};
    throw Error(Fault::data, "not JSON: " + escape_terminal(reason), {}, ruler_.place(seen == 0 ? 0 : seen - 1));
  }

 private:
  struct Frame {
    bool is_map = false;
    Place place {};
    std::size_t start = 0;
    std::string key {};
    Value::Map map {};
    Value::List list {};
  };

  [[nodiscard]] std::size_t offset() const { return static_cast<std::size_t>(reached_ - text_.data()); }

  // Where the token begins that was read last.
  [[nodiscard]] std::size_t token() const {
    return std::min(text_.find_first_not_of(between_tokens, end_), text_.size());
  }

  [[noreturn]] void fail(std::string message) {
    throw Error(Fault::data, std::move(message), {}, ruler_.place(token()));
  }

  void refuse_nul(const std::string& text) {
    if (text.find('\0') != std::string::npos) {
      fail("a text with a NUL character");
    }
  }

  bool add(Value value) {
    const std::size_t start {token()};
    const Place place {ruler_.place(start)};
    return put(std::move(value), place, start);
  }

  bool put(Value value, const Place& place, std::size_t start) {
    value.place = place;
    end_ = offset();
    if (frames_.empty()) {
      document_.value = std::move(value);
      return true;
    }
    if (Frame & frame {frames_.back()}; frame.is_map) {
      frame.map.push_back({.name = std::move(frame.key), .value = std::move(value)});
    } else {
      if (frames_.size() == 1) {
        const bool object {value.as<Value::Map>() != nullptr};
        document_.elements.push_back(object ? text_.substr(start, end_ - start) : std::string_view {});
      }
      frame.list.push_back(std::move(value));
    }
    return true;
  }

  bool open(bool is_map) {
    const std::size_t start {token()};
    if (frames_.size() == deepest) {
      fail("nested deeper than " + std::to_string(deepest));
    }
    frames_.push_back({.is_map = is_map, .place = ruler_.place(start), .start = start});
    end_ = offset();
    return true;
  }

  Frame close() {
    Frame frame {std::move(frames_.back())};
    frames_.pop_back();
    end_ = offset();
    return frame;
  }

  static void check_names(const Value::Map& map) {
    std::vector<const Value::Member*> members {};
    for (const Value::Member& member : map) {
      members.push_back(&member);
    }
    const auto by_name = [](const Value::Member* a, const Value::Member* b) { return a->name < b->name; };
    std::stable_sort(members.begin(), members.end(), by_name);
    const auto twice =
        std::adjacent_find(members.begin(), members.end(),
                           [](const Value::Member* a, const Value::Member* b) { return a->name == b->name; });
    if (twice != members.end()) {
      throw Error(Fault::data, "the name " + quote((*twice)->name) + " stands twice", {}, (*(twice + 1))->value.place);
    }
  }

  std::string_view text_;
  const char* reached_;
  Ruler ruler_;
  std::size_t end_ = 0;  // of the token before
  std::vector<Frame> frames_ {};
  Document document_ {};
};

[[noreturn]] void refuse_shape(const Value& value) {
  throw Error(Fault::data, "a record must be an object; this is " + std::string {value.type()}, {}, value.place);
}

class JsonlRecords final : public Records {
 public:
  JsonlRecords(project::Source& source, const std::string& file)
      : lines_ {decoded(source, Encoding::detect), file}, file_ {file} {}

  bool next(Record& record) override {
    record.fields = Value {};
    while (const std::optional<std::string_view> line {lines_.next()}) {
      if (trim(*line).empty()) {
        continue;
      }
      record.raw = *line;
      record.place = {.file = file_, .line = lines_.number()};
      Value value {Builder {record.raw, file_, lines_.number()}.read().value};
      if (value.as<Value::Map>() == nullptr) {
        refuse_shape(value);
      }
      record.fields = std::move(value);
      return true;
    }
    return false;
  }

  std::string_view head() const override { return {}; }

 private:
  Lines lines_;
  std::string file_;
};

class JsonRecords final : public Records {
 public:
  JsonRecords(std::string text, const std::string& file)
      : text_ {std::move(text)}, document_ {Builder {text_, file, 1}.read()} {
    if (document_.value.as<Value::List>() == nullptr) {
      Value only {std::exchange(document_.value, Value {})};
      document_.value = Value {Value::List {std::move(only)}};
      document_.elements = {trim(text_)};
    }
  }

  bool next(Record& record) override {
    const Value::List& list {*document_.value.as<Value::List>()};
    if (at_ == list.size()) {
      return false;
    }
    const Value& value {list[at_]};
    record = {.fields = value, .raw = std::string {document_.elements[at_]}, .place = value.place};
    ++at_;
    if (value.as<Value::Map>() == nullptr) {
      refuse_shape(value);
    }
    return true;
  }

  std::string_view head() const override { return {}; }

 private:
  std::string text_;
  Document document_;
  std::size_t at_ = 0;
};

}  // namespace

Value read_json(std::string_view text, const std::string& file) {
  return Builder {text, file, 1}.read().value;
}

std::unique_ptr<Records> jsonl_records(project::Source& source, const std::string& file) {
  return std::make_unique<JsonlRecords>(source, file);
}

std::unique_ptr<Records> json_records(project::Source& source, const std::string& file) {
  const std::unique_ptr<project::Source> text {decoded(source, Encoding::detect)};
  try {
    return std::make_unique<JsonRecords>(project::read_all(*text), file);
  } catch (const Error& error) {
    throw error.at({.file = file});
  }
}

}  // namespace refer::intake
