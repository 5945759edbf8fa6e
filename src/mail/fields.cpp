#include "mail/fields.hpp"

#include <algorithm>
#include <cstddef>

#include "refer/core/text.hpp"

namespace refer::mail {

namespace {

constexpr std::size_t most_fields = 2000;
constexpr std::size_t most_ids = 200;
constexpr std::size_t longest_id = 998;

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

/// The next line without its end; takes it off the text.
std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  auto line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) {
    line.remove_suffix(1);
  }
  return line;
}

}  // namespace

std::vector<Field> read_fields(std::string_view head) {
  std::vector<Field> fields;
  bool is_open = false;  // a continued line belongs to something that was read
  while (!head.empty() && fields.size() < most_fields) {
    const auto line = take_line(head);
    if (line.starts_with(' ') || line.starts_with('\t')) {
      if (is_open) {
        fields.back().value += line;
      }
      continue;
    }
    const auto colon = line.find(':');
    const auto name = trim(line.substr(0, colon));
    is_open = colon != std::string_view::npos && is_name(name);
    if (is_open) {
      fields.push_back({lower_ascii(name), std::string {line.substr(colon + 1)}});
    }
  }
  for (auto& field : fields) {
    field.value = std::string {trim(field.value)};
  }
  return fields;
}

std::string_view find_field(const std::vector<Field>& fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
  return found == fields.end() ? std::string_view {} : std::string_view {found->value};
}

std::string without_comments(std::string_view value) {
  std::string result;
  int depth = 0;
  bool is_quoted = false;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char c = value[at];
    if (c == '\\' && at + 1 < value.size()) {
      if (depth == 0) {
        result += value.substr(at, 2);
      }
      ++at;
    } else if (c == '"' && depth == 0) {
      is_quoted = !is_quoted;
      result += c;
    } else if (c == '(' && !is_quoted) {
      ++depth;
    } else if (c == ')' && depth > 0) {
      // A comment divides what stands beside it.
      if (--depth == 0) {
        result += ' ';
      }
    } else if (depth == 0) {
      result += c;
    }
  }
  return result;
}

std::vector<std::string> read_ids(std::string_view value) {
  std::vector<std::string> ids;
  const auto plain = value.find('(') == std::string_view::npos ? std::string {value} : without_comments(value);
  std::string_view rest {plain};
  while (ids.size() < most_ids) {
    const auto begin = rest.find('<');
    const auto end = rest.find('>', begin == std::string_view::npos ? begin : begin + 1);
    if (begin == std::string_view::npos || end == std::string_view::npos) {
      break;
    }
    // Of `<a <b>` only the last is one.
    const auto inner = rest.substr(0, end).rfind('<');
    std::string id;
    for (const char c : rest.substr(inner, end + 1 - inner)) {
      // A fold may stand inside a long one.
      if (c > ' ' && c <= '~') {
        id += c;
      }
    }
    rest.remove_prefix(end + 1);
    if (id.size() > 2 && id.size() <= longest_id) {
      ids.push_back(std::move(id));
    }
  }
  return ids;
}

}  // namespace refer::mail
