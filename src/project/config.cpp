#include "refer/project/config.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/money.hpp"
#include "refer/core/text.hpp"
#include "refer/project/file.hpp"
#include "refer/project/toml.hpp"
#include "refer/project/zone.hpp"

namespace refer::project {

namespace {

constexpr std::int64_t seconds_of_day = 86'400;

const Setting* find_setting(std::string_view key) {
  const auto all = settings();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Setting& setting) { return setting.key == key; });
  return found == all.end() ? nullptr : &*found;
}

bool is_open(std::string_view key) {
  return std::any_of(open_tables().begin(), open_tables().end(), [&](const OpenTable& table) {
    if (!key.starts_with(table.prefix) || key.size() <= table.prefix.size() + 1 || key[table.prefix.size()] != '.') {
      return false;
    }
    const auto rest = key.substr(table.prefix.size() + 1);
    const auto dot = rest.rfind('.');
    const auto members = split(table.members, ' ');
    return members.empty() ? dot == std::string_view::npos
                           : dot != std::string_view::npos && dot > 0 &&
                                 std::find(members.begin(), members.end(), rest.substr(dot + 1)) != members.end();
  });
}

std::string near_keys(std::string_view key) {
  std::vector<std::string> keys;
  for (const auto& setting : settings()) {
    keys.emplace_back(setting.key);
  }
  for (const auto& table : open_tables()) {
    const auto start = std::string {table.prefix} + ".";
    if (const auto dot = key.find('.', start.size()); key.starts_with(start) && !table.members.empty()) {
      for (const auto& member : split(table.members, ' ')) {
        keys.push_back(std::string {key.substr(0, dot)} + "." + member);
      }
    }
  }
  return did_you_mean(near_misses(key, keys), "'refer config list' shows all settings");
}

std::string_view words_for(SettingType type) {
  switch (type) {
    case SettingType::integer:
      return "a whole number";
    case SettingType::number:
      return "a number";
    case SettingType::flag:
      return "true or false";
    case SettingType::list:
      return "a list of texts";
    case SettingType::address:
    case SettingType::currency:
    case SettingType::amount:
    case SettingType::zone:
    case SettingType::text:
    case SettingType::word:
      break;
  }
  return "a text";
}

bool is_text_list(const Value& value) {
  const auto* const items = value.as<Value::List>();
  return items != nullptr &&
         std::all_of(items->begin(), items->end(), [](const Value& item) { return item.as<std::string>() != nullptr; });
}

/// What is empty is not set.
void check_text(const Setting& setting, const std::string& text, Fault fault, const Place& place) {
  if (setting.type == SettingType::address && !text.empty() && !is_address(text)) {
    throw Error(fault, fmt::format("{} is no e-mail address: {}", quote(setting.key), quote(text)), {}, place);
  }
  if (setting.type == SettingType::zone && !text.empty() && !is_zone(text)) {
    throw Error(fault, fmt::format("{}: this machine knows no time zone {}", quote(setting.key), quote(text)),
                "write its name, such as Europe/Berlin, or UTC", place);
  }
  if (setting.type == SettingType::currency || (setting.type == SettingType::amount && !text.empty())) {
    try {
      (void)(setting.type == SettingType::currency ? currency_digits(text) : static_cast<int>(parse_money(text).minor));
    } catch (const Error& error) {
      throw Error(fault, fmt::format("{}: {}", quote(setting.key), error.message()), error.hint(), place);
    }
  }
}

/// What a setting itself says of each of its texts.
void check_own(const Setting& setting, std::string_view text, Fault fault, const Place& place) {
  if (setting.check == nullptr) {
    return;
  }
  try {
    setting.check(text);
  } catch (const Error& error) {
    throw Error(fault, fmt::format("{}: {}", quote(setting.key), error.message()), error.hint(), place);
  }
}

/// Counts, days and shares cannot be below nothing, nor so large that a sum of them overflows.
void check_size(const Setting& setting, const Value& value, Fault fault) {
  const auto most = setting.most;
  const auto* const whole = value.as<std::int64_t>();
  const auto* const fraction = value.as<double>();
  if ((whole != nullptr && *whole < 0) || (fraction != nullptr && !(*fraction >= 0))) {
    throw Error(fault, fmt::format("{} cannot be below 0", quote(setting.key)), {}, value.place);
  }
  if ((whole != nullptr && *whole > most) || (fraction != nullptr && *fraction > static_cast<double>(most))) {
    throw Error(fault, fmt::format("{} cannot be above {}", quote(setting.key), most), {}, value.place);
  }
}

void check_value(const Setting& setting, const Value& value, Fault fault) {
  const bool fits = setting.type == SettingType::integer ? value.as<std::int64_t>() != nullptr
                    : setting.type == SettingType::number
                        ? value.as<double>() != nullptr || value.as<std::int64_t>() != nullptr
                    : setting.type == SettingType::flag ? value.as<bool>() != nullptr
                    : setting.type == SettingType::list ? is_text_list(value)
                                                        : value.as<std::string>() != nullptr;
  if (!fits) {
    throw Error(fault, fmt::format("{} is {}, not {}", quote(setting.key), words_for(setting.type), value.type()), {},
                value.place);
  }
  check_size(setting, value, fault);
  if (const auto* const text = value.as<std::string>()) {
    check_text(setting, *text, fault, value.place);
    if (!text->empty()) {
      check_own(setting, *text, fault, value.place);
    }
  } else if (const auto* const items = value.as<Value::List>()) {
    for (const auto& item : *items) {
      check_own(setting, *item.as<std::string>(), fault, item.place);
    }
  }
  if (!setting.words.empty()) {
    const auto words = split(setting.words, ' ');
    const auto text = setting.type == SettingType::integer ? write_value(value) : *value.as<std::string>();
    if (std::find(words.begin(), words.end(), text) == words.end()) {
      throw Error(fault, fmt::format("{} cannot be {}", quote(setting.key), quote(text)),
                  did_you_mean(near_misses(text, words), fmt::format("one of {}", join(words, ", "))), value.place);
    }
  }
}

}  // namespace

void check_key(std::string_view key) {
  if (find_setting(key) == nullptr && !is_open(key)) {
    throw Error(Fault::missing, fmt::format("no setting {}", quote(key)), near_keys(key));
  }
}

void Config::add(const std::string& key, Value value, Layer layer) {
  const auto* const setting = find_setting(key);
  if (setting == nullptr && !is_open(key)) {
    if (const auto* const table = value.as<Value::Map>()) {
      for (const auto& member : *table) {
        add(key.empty() ? member.name : key + "." + member.name, member.value, layer);
      }
      return;
    }
    throw Error(Fault::config, fmt::format("no setting {}", quote(key)), near_keys(key), value.place);
  }
  if (setting != nullptr) {
    check_value(*setting, value, Fault::config);
    if (setting->starts_program && layer == Layer::project) {
      return;  // a cloned project starts nothing
    }
  } else if (const auto* const table = value.as<Value::Map>()) {
    for (const auto& member : *table) {
      add(key + "." + member.name, member.value, layer);
    }
    return;
  } else if (value.as<std::string>() == nullptr) {
    throw Error(Fault::config, fmt::format("{} is a text, not {}", quote(key), value.type()), {}, value.place);
  } else if (key.starts_with("alias.") && layer == Layer::project) {
    throw Error(Fault::config, "aliases belong in your own settings, not in a project's",
                "'refer config set --user' sets one", value.place);
  }
  entries_[key] = {std::move(value), layer};
}

void Config::add_file(const std::string& path, Layer layer) {
  auto tree = read_toml(read_file(path), path);
  if (const auto* const table = tree.as<Value::Map>()) {
    for (const auto& member : *table) {
      add(member.name, member.value, layer);
    }
  }
}

void Config::add_words(std::string_view assignment) {
  const auto equals = assignment.find('=');
  if (equals == std::string_view::npos) {
    throw Error(Fault::usage, fmt::format("-c {} has no '='", quote(assignment)), "write -c KEY=VALUE");
  }
  const std::string key {trim(assignment.substr(0, equals))};
  if (find_setting(key) == nullptr && !is_open(key)) {
    throw Error(Fault::usage, fmt::format("-c: no setting {}", quote(key)), near_keys(key));
  }
  add(key, read_setting(key, assignment.substr(equals + 1)), Layer::command_line);
}

std::optional<Config::Entry> Config::find(std::string_view key) const {
  if (const auto found = entries_.find(key); found != entries_.end()) {
    return found->second;
  }
  check_key(key);
  const auto* const setting = find_setting(key);
  if (setting == nullptr || setting->fallback.empty()) {
    return std::nullopt;
  }
  switch (setting->type) {
    case SettingType::integer:
      return Entry {Value {std::int64_t {find_integer(setting->fallback).value_or(0)}}};
    case SettingType::number:
      return Entry {Value {find_number(setting->fallback).value_or(0)}};
    case SettingType::flag:
      return Entry {Value {setting->fallback == "true"}};
    case SettingType::list: {
      Value::List items;
      for (const auto& item : split(setting->fallback.substr(1, setting->fallback.size() - 2), ',')) {
        items.emplace_back(item.substr(1, item.size() - 2));  // in its quotes
      }
      return Entry {Value {std::move(items)}};
    }
    case SettingType::address:
    case SettingType::amount:
    case SettingType::zone:
    case SettingType::currency:
    case SettingType::text:
    case SettingType::word:
      break;
  }
  return Entry {Value {setting->fallback.substr(1, setting->fallback.size() - 2)}};
}

std::string Config::text(std::string_view key) const {
  const auto entry = find(key);
  const auto* const value = entry ? entry->value.as<std::string>() : nullptr;
  return value != nullptr ? *value : std::string {};
}

std::int64_t Config::integer(std::string_view key) const {
  const auto entry = find(key);
  const auto* const value = entry ? entry->value.as<std::int64_t>() : nullptr;
  return value != nullptr ? *value : 0;
}

double Config::number(std::string_view key) const {
  const auto entry = find(key);
  if (!entry) {
    return 0;
  }
  const auto* const fraction = entry->value.as<double>();
  const auto* const whole = entry->value.as<std::int64_t>();
  return fraction != nullptr ? *fraction : whole != nullptr ? static_cast<double>(*whole) : 0;
}

bool Config::flag(std::string_view key) const {
  const auto entry = find(key);
  const auto* const value = entry ? entry->value.as<bool>() : nullptr;
  return value != nullptr && *value;
}

std::vector<std::string> Config::list(std::string_view key) const {
  std::vector<std::string> texts;
  const auto entry = find(key);
  if (const auto* const items = entry ? entry->value.as<Value::List>() : nullptr) {
    for (const auto& item : *items) {
      texts.push_back(*item.as<std::string>());
    }
  }
  return texts;
}

Date day_of(Instant instant, const Config& config) {
  if (!config.text("calendar.zone").empty()) {
    return local_date(instant);  // cli/ has made it the zone of the C library
  }
  const auto is_before = instant.seconds % seconds_of_day < 0;
  return Date {static_cast<std::int32_t>(instant.seconds / seconds_of_day - (is_before ? 1 : 0))};
}

Instant start_of_day(Date day, const Config& config) {
  return config.text("calendar.zone").empty() ? Instant {day.days * seconds_of_day} : refer::start_of_day(day);
}

Value read_setting(std::string_view key, std::string_view text) {
  const auto* const setting = find_setting(key);
  if (setting == nullptr) {
    return Value {text};
  }
  Value value {text};
  if (setting->type == SettingType::integer) {
    if (const auto number = find_integer(text)) {
      value = Value {std::int64_t {*number}};
    }
  } else if (setting->type == SettingType::number) {
    if (const auto number = find_number(text)) {
      value = Value {*number};
    }
  } else if (setting->type == SettingType::flag) {
    if (text == "true" || text == "false") {
      value = Value {text == "true"};
    }
  } else if (setting->type == SettingType::list) {
    if (text.find_first_of("[]\";") != std::string_view::npos) {
      throw Error(Fault::usage, fmt::format("{} is a list of texts, and {} is no such list", quote(key), quote(text)),
                  "write its texts with commas between: renewal,praise");
    }
    Value::List items;
    for (auto& part : split(text, ',')) {
      items.emplace_back(std::move(part));
    }
    value = Value {std::move(items)};
  }
  check_value(*setting, value, Fault::usage);
  return value;
}

}  // namespace refer::project
