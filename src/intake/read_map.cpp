#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/intake/mapping.hpp"
#include "refer/project/toml.hpp"

namespace refer::intake {
namespace {

template <typename T>
const T& expect(const Value::Member& member, std::string_view wanted) {
  const T* const data {member.value.as<T>()};
  if (data == nullptr) {
    throw Error(Fault::data, quote(member.name) + " must be " + std::string {wanted}, {}, member.value.place);
  }
  return *data;
}

[[noreturn]] void refuse_name(const Value::Member& member, std::string_view what,
                              std::span<const std::string_view> known) {
  throw Error(Fault::data, quote(member.name) + " is no " + std::string {what},
              did_you_mean(near_misses(member.name, known)), member.value.place);
}

Map::Field read_field(const Value::Member& table) {
  if (std::find(field_names().begin(), field_names().end(), table.name) == field_names().end()) {
    refuse_name(table, "field of a contact", field_names());
  }
  constexpr std::array<std::string_view, 3> known {"heads", "required", "date"};
  Map::Field field {.name = table.name};
  for (const Value::Member& member : expect<Value::Map>(table, "a table")) {
    if (member.name == "heads") {
      for (const Value& head : expect<Value::List>(member, "a list of texts")) {
        field.headers.push_back(fold(expect<std::string>({.name = member.name, .value = head}, "a list of texts")));
      }
    } else if (member.name == "required") {
      field.required = expect<bool>(member, "true or false");
    } else if (member.name == "date") {
      field.date = expect<bool>(member, "true or false");
    } else {
      refuse_name(member, "setting of a field", known);
    }
  }
  if (field.headers.empty()) {
    throw Error(Fault::data, "the field " + quote(field.name) + " has no heads", "add heads = [\"Head\"]",
                table.value.place);
  }
  return field;
}

std::string stem(std::string_view file) {
  file.remove_prefix(file.rfind('/') == std::string_view::npos ? 0 : file.rfind('/') + 1);
  return std::string {file.substr(0, file.rfind('.'))};
}

Value read(std::string_view text, const std::string& file) {
  try {
    return project::read_toml(text, file);
  } catch (const Error& error) {
    throw Error(Fault::data, error.message(), error.hint(), error.place());
  }
}

}  // namespace

std::span<const std::string_view> field_names() {
  static constexpr std::array<std::string_view, 15> names {
      "name",  "first_name", "last_name", "handle", "email",  "company",      "title", "url",
      "phone", "industry",   "employees", "region", "worked", "connected_on", "note"};
  return names;
}

Map read_map(std::string_view text, const std::string& file) {
  constexpr std::array<std::string_view, 4> known {"name", "summary", "least_fields", "field"};
  const Value tree {read(text, file)};
  Map map {.name = stem(file)};
  bool is_least_given {false};
  for (const Value::Member& member : *tree.as<Value::Map>()) {
    if (member.name == "name") {
      map.name = expect<std::string>(member, "a text");
    } else if (member.name == "summary") {
      map.summary = expect<std::string>(member, "a text");
    } else if (member.name == "least_fields") {
      const std::int64_t number {expect<std::int64_t>(member, "a whole number")};
      if (number < 1 || number > 1000) {
        throw Error(Fault::data, "'least_fields' must be 1 to 1000", {}, member.value.place);
      }
      map.least_fields = static_cast<int>(number);
      is_least_given = true;
    } else if (member.name == "field") {
      for (const Value::Member& field : expect<Value::Map>(member, "a table")) {
        map.fields.push_back(read_field(field));
      }
    } else {
      refuse_name(member, "setting of a map", known);
    }
  }
  const auto all = static_cast<int>(map.fields.size());
  map.least_fields = is_least_given ? map.least_fields : std::min(map.least_fields, all);
  if (map.fields.empty()) {
    throw Error(Fault::data, "the map has no fields", "add [field.email] and heads = [\"Email\"]",
                {.file = file, .line = 1});
  }
  return map;
}

}  // namespace refer::intake
