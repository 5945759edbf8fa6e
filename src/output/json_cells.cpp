#include "output/json_cells.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "output/cells.hpp"
#include "refer/output/formats.hpp"

namespace refer::output {

namespace {

/// A code point and the bytes it takes; `size` is 0 where the bytes are no UTF-8.
struct Point {
  std::uint32_t code = 0;
  std::size_t size = 0;
};

Point read_point(std::string_view text) {
  const auto byte = [text](std::size_t index) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[index]));
  };
  const std::uint32_t lead {byte(0)};
  if (lead < 0x80) {
    return {lead, 1};
  }
  const std::size_t size {lead >= 0xc2 && lead < 0xe0   ? 2U
                          : lead >= 0xe0 && lead < 0xf0 ? 3U
                          : lead >= 0xf0 && lead < 0xf5 ? 4U
                                                        : 0U};
  if (size == 0 || text.size() < size) {
    return {};
  }
  std::uint32_t code = lead & (0x7fU >> size);
  for (std::size_t index = 1; index < size; ++index) {
    if ((byte(index) & 0xc0U) != 0x80U) {
      return {};
    }
    code = code << 6U | (byte(index) & 0x3fU);
  }
  constexpr std::uint32_t least[] {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate {code >= 0xd800 && code < 0xe000};
  return code < least[size] || code > 0x10ffff || surrogate ? Point {} : Point {code, size};
}

/// What JSON allows but a terminal or a reader of JavaScript would obey: controls, line separators, bidirectional
/// marks.
bool is_hidden(std::uint32_t code) {
  return (code >= 0x7f && code < 0xa0) || code == 0x061c || code == 0x200e || code == 0x200f ||
         (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

void append_escape(std::uint32_t code, std::string& object) {
  constexpr std::string_view digits {"0123456789abcdef"};
  object += "\\u";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) {
    object += digits[(code >> shift) & 0xfU];
  }
}

void append_control(char control, std::string& object) {
  constexpr std::string_view short_forms {"\b\f\n\r\t"};
  constexpr std::string_view letters {"bfnrt"};
  const std::size_t found {short_forms.find(control)};
  if (found == std::string_view::npos) {
    append_escape(static_cast<unsigned char>(control), object);
  } else {
    object += '\\';
    object += letters[found];
  }
}

void append_json(const Cell& cell, std::string& object) {
  if (std::holds_alternative<std::monostate>(cell)) {
    object += "null";
  } else if (const auto* const text = std::get_if<std::string>(&cell)) {
    append_json_string(*text, object);
  } else if (const auto* const money = std::get_if<Money>(&cell)) {
    object += "{\"amount\": ";
    append_json_string(format_amount(*money), object);
    object += ", \"currency\": ";
    append_json_string(money->currency, object);
    object += '}';
  } else if (const auto* const list = std::get_if<std::vector<std::string>>(&cell)) {
    std::string_view separator {"["};
    for (const std::string& item : *list) {
      object += separator;
      append_json_string(item, object);
      separator = ", ";
    }
    object += list->empty() ? "[]" : "]";
  } else if (std::holds_alternative<Instant>(cell) || std::holds_alternative<Date>(cell)) {
    append_json_string(exact_text(cell), object);
  } else {
    object += exact_text(cell);
  }
}

}  // namespace

void append_json_string(std::string_view text, std::string& object) {
  object += '"';
  while (!text.empty()) {
    const Point point {read_point(text)};
    const char first {text.front()};
    if (point.size == 0) {
      object += "\xef\xbf\xbd";
    } else if (first == '"' || first == '\\') {
      object += '\\';
      object += first;
    } else if (point.code < 0x20) {
      append_control(first, object);
    } else if (is_hidden(point.code)) {
      append_escape(point.code, object);
    } else {
      object += text.substr(0, point.size);
    }
    text.remove_prefix(point.size == 0 ? 1 : point.size);
  }
  object += '"';
}

std::string json_object(const std::vector<Column>& columns, const Row& row) {
  std::string object {"{"};
  for (std::size_t index = 0; index < columns.size(); ++index) {
    if (index > 0) {
      object += ", ";
    }
    append_json_string(columns[index].name, object);
    object += ": ";
    append_json(cell_at(row, index), object);
  }
  object += '}';
  return object;
}

void write_json_string(std::string_view text, Sink& sink) {
  std::string object {};
  object.reserve(text.size() + 2);
  append_json_string(text, object);
  sink.write(object);
}

}  // namespace refer::output
