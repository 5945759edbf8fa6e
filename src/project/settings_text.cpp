// Changing one setting in a file that is a person's: everything else stays as it was typed. toml++ would lose comments
// and order.

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/config.hpp"
#include "refer/project/toml.hpp"

namespace refer::project {

namespace {

std::string write_text(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += c;
    } else if (byte < 0x20 || byte == 0x7f) {
      quoted += fmt::format("\\u{:04X}", byte);
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

const Value* find_path(const Value& tree, std::string_view key) {
  const auto* value = &tree;
  while (value != nullptr && !key.empty()) {
    const auto dot = key.find('.');
    value = value->find(key.substr(0, dot));
    key.remove_prefix(dot == std::string_view::npos ? key.size() : dot + 1);
  }
  return value;
}

/// Where a setting's line belongs: below its commented default, else below the head of its table, which is added when
/// missing.
std::size_t place_for(std::vector<std::string>& lines, std::string_view table, std::string_view name) {
  std::optional<std::size_t> place;
  bool inside = false;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    const auto line = trim(lines[index]);
    if (line.starts_with("[")) {
      inside = line == table;
    }
    if (inside && (line == table || line.starts_with(fmt::format("#{} = ", name)))) {
      place = index + 1;
    }
  }
  if (!place) {
    if (!lines.empty()) {
      lines.emplace_back();
    }
    lines.emplace_back(table);
    place = lines.size();
  }
  return *place;
}

}  // namespace

std::string write_value(const Value& value) {
  if (const auto* const text = value.as<std::string>()) {
    return write_text(*text);
  }
  if (const auto* const number = value.as<std::int64_t>()) {
    return fmt::format("{}", *number);
  }
  if (const auto* const number = value.as<double>()) {
    return format_number(*number);
  }
  if (const auto* const flag = value.as<bool>()) {
    return *flag ? "true" : "false";
  }
  std::string list;
  if (const auto* const items = value.as<Value::List>()) {
    for (const auto& item : *items) {
      list += (list.empty() ? "" : ", ") + write_value(item);
    }
  }
  return fmt::format("[{}]", list);
}

namespace {

/// The parts of a table's name between dots; those that are no bare keys of TOML in quotes.
std::string write_table(std::string_view name) {
  constexpr std::string_view bare = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  const auto dot = name.find('.');
  const auto last = name.substr(dot == std::string_view::npos ? 0 : dot + 1);
  const auto written = last.find_first_not_of(bare) == std::string_view::npos ? std::string {last} : write_text(last);
  return dot == std::string_view::npos ? written : fmt::format("{}.{}", name.substr(0, dot), written);
}

bool is_toml(std::string_view text) {
  try {
    (void)read_toml(text, {});
    return true;
  } catch (const Error&) {
    return false;
  }
}

/// The comment behind the value in a line, and the space before it. A # may also stand in a text.
std::string comment_of(std::string_view line) {
  for (auto sign = line.find('#'); sign != std::string_view::npos; sign = line.find('#', sign + 1)) {
    if (is_toml(line.substr(0, sign))) {
      return std::string {line.substr(line.find_last_not_of(" \t", sign - 1) + 1)};
    }
  }
  return {};
}

bool says(std::string_view text, std::string_view key, const Value& value) {
  if (!is_toml(text)) {
    return false;
  }
  const auto tree = read_toml(text, {});
  const auto* const found = find_path(tree, key);
  return found != nullptr && write_value(*found) == write_value(value);
}

}  // namespace

std::string set_in_text(std::string_view text, std::string_view key, const Value& value) {
  const auto dot = key.rfind('.');
  const auto table = fmt::format("[{}]", write_table(key.substr(0, dot)));
  const auto name = key.substr(dot + 1);
  const auto line = fmt::format("{} = {}", name, write_value(value));
  auto lines = lines_of(text);
  const auto tree = read_toml(text, "refer.toml");
  const auto* const old = find_path(tree, key);
  if (old != nullptr && old->place.line > 0) {
    auto& there = lines.at(static_cast<std::size_t>(old->place.line) - 1);
    there = fmt::format("{}= {}{}", there.substr(0, there.find('=')), write_value(value), comment_of(there));
  } else {
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place_for(lines, table, name)), line);
  }
  const auto changed = join(lines, "\n") + "\n";
  if (!says(changed, key, value)) {
    throw Error(Fault::config, fmt::format("{} cannot be changed by itself", quote(key)), "change it with an editor");
  }
  return changed;
}

}  // namespace refer::project
