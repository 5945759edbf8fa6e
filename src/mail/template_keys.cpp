// Reading the parts of the TOML of a letter.

#include "mail/template_keys.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "refer/core/text.hpp"

namespace refer::mail {

namespace {

constexpr std::array<std::string_view, 8> condition_keys {"type",     "warmth",  "mode",  "program",
                                                          "language", "profile", "state", "kind"};
constexpr std::array<std::string_view, 2> variant_keys {"subject", "body"};

}  // namespace

void refuse_letter(const Place& place, std::string message, std::string hint) {
  throw Error(Fault::data, std::move(message), std::move(hint), place);
}

void check_keys(const Value& table, std::string_view what, std::span<const std::string_view> keys) {
  const std::vector<std::string> all {keys.begin(), keys.end()};
  for (const auto& member : *table.as<Value::Map>()) {
    if (std::find(keys.begin(), keys.end(), member.name) == keys.end()) {
      refuse_letter(member.value.place, std::string {what} + " has no key " + quote(member.name),
                    did_you_mean(near_misses(member.name, keys), "the keys are " + join(all, ", ")));
    }
  }
}

std::string text_at(const Value& letter, std::string_view key) {
  const auto* const value = letter.find(key);
  if (value == nullptr) {
    return {};
  }
  const auto* const text = value->as<std::string>();
  if (text == nullptr) {
    refuse_letter(value->place, quote(key) + " must be a text, not a " + std::string {value->type()});
  }
  return *text;
}

std::vector<std::string> texts_at(const Value& letter, std::string_view key, std::string_view hint, bool may_be_one) {
  const auto* const value = letter.find(key);
  if (value == nullptr) {
    return {};
  }
  const auto refuse = [&](const Place& place) {
    refuse_letter(place.line > 0 ? place : value->place,
                  quote(key) + (may_be_one ? " must be a text, or a list of texts" : " must be a list of texts"),
                  std::string {hint});
  };
  const auto take = [&](const Value& one) {
    const auto* const text = one.as<std::string>();
    if (text == nullptr || trim(*text).empty()) {
      refuse(one.place);
    }
    return *text;
  };
  if (may_be_one && value->as<std::string>() != nullptr) {
    return {take(*value)};
  }
  const auto* const list = value->as<Value::List>();
  if (list == nullptr || (may_be_one && list->empty())) {
    refuse(value->place);
  }
  std::vector<std::string> texts;
  std::transform(list->begin(), list->end(), std::back_inserter(texts), take);
  return texts;
}

// Where the text of a string begins that stands at `place`: behind its quotes; TOML drops a line break right after
// three of them.
Place text_begin(std::string_view source, Place place) {
  std::size_t offset = 0;
  for (int line = 1; line < place.line && offset != std::string_view::npos; ++line) {
    const std::size_t newline = source.find('\n', offset);
    offset = newline == std::string_view::npos ? newline : newline + 1;
  }
  // TOML counts characters, not bytes.
  for (int column = 1; column < place.column && offset < source.size(); ++column) {
    ++offset;
    while (offset < source.size() && (static_cast<unsigned char>(source[offset]) & 0xC0U) == 0x80U) {
      ++offset;
    }
  }
  if (offset >= source.size()) {
    return place;
  }
  const std::string_view rest = source.substr(offset);
  const std::size_t quotes = rest.starts_with("\"\"\"") || rest.starts_with("'''") ? 3 : 1;
  if (quotes == 3 && (rest.substr(quotes, 1) == "\n" || rest.substr(quotes, 2) == "\r\n")) {
    return {place.file, place.line + 1, 1};
  }
  place.column += static_cast<int>(quotes);
  return place;
}

std::vector<Condition> conditions_of(const Value& letter) {
  std::vector<Condition> conditions;
  if (const auto* const given = letter.find("for")) {
    if (given->as<Value::Map>() == nullptr) {
      refuse_letter(given->place, "'for' must be a table", "write [for], and below it warmth = \"cold\"");
    }
    check_keys(*given, "[for]", condition_keys);
    for (const auto& member : *given->as<Value::Map>()) {
      conditions.push_back({.key = member.name,
                            .words = texts_at(*given, member.name, "write warmth = \"cold\"", true),
                            .place = member.value.place});
    }
  }
  const auto language = text_at(letter, "language");
  const bool is_said = std::any_of(conditions.begin(), conditions.end(),
                                   [](const Condition& condition) { return condition.key == "language"; });
  if (!language.empty() && !is_said) {
    conditions.push_back({.key = "language", .words = {language}, .place = letter.find("language")->place});
  }
  return conditions;
}

std::vector<Variant> variants_of(const Value& letter, std::string_view source) {
  const auto* const given = letter.find("variants");
  if (given == nullptr) {
    return {};
  }
  if (given->as<Value::Map>() == nullptr) {
    refuse_letter(given->place, "'variants' must be tables", "write [variants.short], and below it body = \"…\"");
  }
  std::vector<Variant> variants;
  for (const auto& [name, table] : *given->as<Value::Map>()) {
    if (table.as<Value::Map>() == nullptr) {
      refuse_letter(table.place, "the variant " + quote(name) + " must be a table",
                    "write [variants.short], and below it body = \"…\"");
    }
    if (name == "main") {
      refuse_letter(table.place, "'main' is the wording of the letter itself", "give the variant another name");
    }
    check_keys(table, "a variant", variant_keys);
    Variant variant {.name = name, .subject = text_at(table, "subject"), .body = text_at(table, "body")};
    if (trim(variant.subject).empty() && trim(variant.body).empty()) {
      refuse_letter(table.place, "the variant " + quote(name) + " says nothing of its own",
                    "give it a subject or a body");
    }
    if (const auto* const subject = table.find("subject")) {
      variant.subject_place = text_begin(source, subject->place);
    }
    if (const auto* const body = table.find("body")) {
      variant.body_place = text_begin(source, body->place);
    }
    variants.push_back(std::move(variant));
  }
  return variants;
}

}  // namespace refer::mail
