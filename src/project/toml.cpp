#include "refer/project/toml.hpp"

#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_EXCEPTIONS 1
// Its assertions fail for some mistakes in a file (`{a = 1, =}`) that it reports itself a line further on.
#define TOML_ASSERT(expression) static_assert(true)
#include <toml++/toml.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::project {
namespace {

bool before(const toml::source_position& a, const toml::source_position& b) {
  return std::pair {a.line, a.column} < std::pair {b.line, b.column};
}

// One document: its text is kept because toml++ gives dates as numbers, not as they were written.
class Document {
 public:
  Document(std::string_view text, const std::string& file) : text_ {text}, file_ {file} {}

  [[nodiscard]] Value value_of(const toml::node& node) const {
    Value value {data_of(node)};
    value.place = place_of(node.source().begin);
    return value;
  }

  [[nodiscard]] Place place_of(const toml::source_position& position) const {
    return {.file = file_, .line = static_cast<int>(position.line), .column = static_cast<int>(position.column)};
  }

 private:
  [[nodiscard]] Value data_of(const toml::node& node) const {
    switch (node.type()) {
      case toml::node_type::table:
        return map_of(*node.as_table());
      case toml::node_type::array:
        return list_of(*node.as_array());
      case toml::node_type::string:
        return Value {node.as_string()->get()};
      case toml::node_type::integer:
        return Value {node.as_integer()->get()};
      case toml::node_type::floating_point:
        return Value {node.as_floating_point()->get()};
      case toml::node_type::boolean:
        return Value {node.as_boolean()->get()};
      default:
        return Value {as_written(node.source())};
    }
  }

  [[nodiscard]] Value map_of(const toml::table& table) const {
    std::vector<std::pair<const toml::key*, const toml::node*>> members {};
    members.reserve(table.size());
    for (const auto& [key, node] : table) {
      members.emplace_back(&key, &node);
    }
    std::stable_sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
      return before(a.first->source().begin, b.first->source().begin);
    });
    Value::Map map {};
    map.reserve(members.size());
    for (const auto& [key, node] : members) {
      map.push_back({.name = std::string {key->str()}, .value = value_of(*node)});
    }
    return Value {std::move(map)};
  }

  [[nodiscard]] Value list_of(const toml::array& array) const {
    Value::List list {};
    list.reserve(array.size());
    for (const toml::node& node : array) {
      list.push_back(value_of(node));
    }
    return Value {std::move(list)};
  }

  // Dates and times are ASCII and stand in one line; only what is before them may be longer than its columns.
  [[nodiscard]] std::string as_written(const toml::source_region& region) const {
    std::size_t from {0};
    for (toml::source_index line {1}; line < region.begin.line; ++line) {
      from = text_.find('\n', from) + 1;
    }
    for (toml::source_index column {1}; column < region.begin.column; ++from) {
      const bool starts_next {from + 1 >= text_.size() ||
                              (static_cast<unsigned char>(text_[from + 1]) & 0xC0U) != 0x80U};
      column += starts_next ? 1 : 0;
    }
    return std::string {trim(text_.substr(from, region.end.column - region.begin.column))};
  }

  std::string_view text_;
  const std::string& file_;
};

// "Error while parsing key-value pair: …" reads better here as "not TOML: key-value pair: …".
std::string message_of(const toml::parse_error& error) {
  constexpr std::string_view opening {"Error while parsing "};
  std::string_view text {error.description()};
  if (text.starts_with(opening)) {
    text.remove_prefix(opening.size());
  }
  while (text.ends_with('.')) {
    text.remove_suffix(1);
  }
  return "not TOML: " + std::string {text};
}

// Where a string that begins at `from` ends: past its last quote, or at the end of the text.
std::size_t end_of_string(std::string_view text, std::size_t from) {
  const char quote {text[from]};
  const bool long_one {text.size() - from > 2 && text[from + 1] == quote && text[from + 2] == quote};
  const std::size_t quotes {long_one ? 3U : 1U};
  for (std::size_t at {from + quotes}; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"') {
      ++at;
    } else if (text[at] == '\n' && !long_one) {
      return at;
    } else if (text.substr(at, quotes) == text.substr(from, quotes)) {
      return at + quotes;
    }
  }
  return text.size();
}

// Throws for a.b.c.… of many parts: each is a table in a table, toml++ 3.3 has a limit for other nesting only, and a
// tree of a hundred thousand levels is more than the stack holds.
void check_keys(std::string_view text, const std::string& file) {
  constexpr int most_dots = 31;
  int dots {0};
  for (std::size_t at {0}; at < text.size(); ++at) {
    const char sign {text[at]};
    if (sign == '"' || sign == '\'') {
      at = end_of_string(text, at) - 1;
    } else if (sign == '#') {
      at = std::min(text.find('\n', at), text.size()) - 1;
    } else if (sign == '.' && ++dots > most_dots) {
      const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
      throw Error(Fault::config, "a key has more than 32 parts", {}, {.file = file, .line = static_cast<int>(line)});
    } else if (std::string_view {"\n=,[]{}"}.find(sign) != std::string_view::npos) {
      dots = 0;
    }
  }
}

}  // namespace

Value read_toml(std::string_view text, const std::string& file) {
  constexpr std::string_view byte_order_mark {"\xEF\xBB\xBF"};
  if (text.starts_with(byte_order_mark)) {
    text.remove_prefix(byte_order_mark.size());
  }
  check_keys(text, file);
  const Document document {text, file};
  try {
    return document.value_of(toml::parse(text));
  } catch (const toml::parse_error& error) {
    throw Error(Fault::config, message_of(error), {}, document.place_of(error.source().begin));
  }
}

}  // namespace refer::project
