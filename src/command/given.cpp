#include "refer/command/given.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

std::string text_of(const Value& value) {
  if (const auto* const text = value.as<std::string>()) {
    return *text;
  }
  if (const auto* const number = value.as<std::int64_t>()) {
    return fmt::format("{}", *number);
  }
  if (const auto* const fraction = value.as<double>()) {
    return format_number(*fraction);
  }
  if (const auto* const flag = value.as<bool>()) {
    return *flag ? "true" : "false";
  }
  throw Error(Fault::data, fmt::format("a {} cannot be a value", value.type()));
}

/// The words that a record has for a slot: an empty cell has none, a slot that repeats takes the parts between
/// semicolons.
std::vector<std::string> words_for(const Slot& slot, const Value& value) {
  std::vector<std::string> words;
  if (const auto* const items = value.as<Value::List>()) {
    for (const auto& item : *items) {
      words.push_back(text_of(item));
    }
  } else if (!value.is_null()) {
    auto text = text_of(value);
    if (slot.repeats) {
      words = split(text, ';');
    } else if (!trim(text).empty()) {
      words.push_back(std::move(text));
    }
  }
  if (words.size() > 1 && !slot.repeats) {
    throw Error(Fault::data, fmt::format("{} takes one value, and there are {}", quote(slot.key()), words.size()));
  }
  return words;
}

template <typename Words>
bool is_among(std::string_view word, const Words& words) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Whether a mark takes the record it stands in.
bool is_taken(std::string_view key, const Value& mark) {
  constexpr std::string_view taking[] {"yes", "y", "x", "1", "true"};
  constexpr std::string_view passing[] {"", "no", "n", "0", "false"};
  const auto text = mark.is_null() ? std::string {} : text_of(mark);
  const auto folded = fold(text);
  if (!is_among(folded, taking) && !is_among(folded, passing)) {
    throw Error(Fault::data, fmt::format("{} is no mark for {}", quote(text), quote(key)),
                "yes takes the record; no, or nothing, passes it over");
  }
  return is_among(folded, taking);
}

}  // namespace

void check_required(std::string_view path, const std::deque<Slot>& slots, const std::vector<Given>& given) {
  for (const auto& slot : slots) {
    const bool is_given = std::any_of(given.begin(), given.end(), [&](const Given& one) { return one.slot == &slot; });
    if (slot.required && !is_given) {
      throw Error(Fault::usage, fmt::format("'refer {}' needs {}", path, slot.name),
                  fmt::format("{} is {}; 'refer {} --help' shows more", slot.name, slot.help, path));
    }
  }
  const bool says_nothing =
      std::all_of(given.begin(), given.end(), [](const Given& one) { return one.slot->is_argument; });
  if (path.ends_with(" edit") && says_nothing) {
    throw Error(Fault::usage, fmt::format("'refer {}' is told nothing to change", path),
                fmt::format("'refer {} --help' lists what it can change", path));
  }
}

std::vector<Given> read_fields(const std::deque<Slot>& slots, const Value& fields) {
  std::vector<Given> given;
  const auto* const members = fields.as<Value::Map>();
  if (members == nullptr) {
    throw Error(Fault::data, fmt::format("a record is a table of names and values, not {}", fields.type()));
  }
  for (const auto& member : *members) {
    const auto slot =
        std::find_if(slots.begin(), slots.end(), [&](const Slot& one) { return one.key() == member.name; });
    if (slot == slots.end()) {
      std::vector<std::string> keys;
      std::transform(slots.begin(), slots.end(), std::back_inserter(keys), [](const Slot& one) { return one.key(); });
      throw Error(Fault::data, fmt::format("no field {}", quote(member.name)),
                  did_you_mean(near_misses(member.name, keys), fmt::format("the fields are {}", join(keys, ", "))));
    }
    for (auto& word : words_for(*slot, member.value)) {
      given.push_back({&*slot, std::move(word)});
    }
  }
  return given;
}

std::optional<Value> find_taken(const Args& args, const Value& fields, bool has_marks) {
  const auto* const members = fields.as<Value::Map>();
  if (members == nullptr) {
    return fields;
  }
  bool taken = args.mark_key().empty() || !has_marks;
  Value::Map rest;
  for (const auto& member : *members) {
    if (!args.mark_key().empty() && member.name == args.mark_key()) {
      taken = is_taken(member.name, member.value);
    } else if (!is_among(member.name, args.passed_over())) {
      rest.push_back(member);
    }
  }
  return taken ? std::optional {Value {std::move(rest)}} : std::nullopt;
}

void put(const std::vector<Given>& given, const Reading& reading) {
  for (const auto& one : given) {
    try {
      one.slot->put(one.text, reading);
    } catch (const Error& error) {
      throw Error(error.fault(), fmt::format("{}: {}", one.slot->name, error.message()), error.hint(), error.place());
    }
  }
}

}  // namespace refer::command
