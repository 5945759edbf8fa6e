#include "refer/mail/template.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "mail/hash.hpp"
#include "mail/template_keys.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/core/text.hpp"
#include "refer/project/toml.hpp"

namespace refer::mail {
namespace {

constexpr std::array<std::string_view, 13> keys {"name",       "summary", "kind",     "subject",   "body",
                                                 "to",         "cc",      "language", "max_words", "needs",
                                                 "instead_of", "for",     "variants"};

// A mistake in the TOML of a letter is bad data, not a bad setting.
Value read_letter(std::string_view text, const std::string& file) {
  try {
    return project::read_toml(text, file);
  } catch (const Error& error) {
    refuse_letter(error.place(), error.message(), error.hint());
  }
}

// The text at `key`, which must be there and not blank.
std::string needed_text(const Value& letter, std::string_view key, const Place& place) {
  std::string text {text_at(letter, key)};
  if (trim(text).empty()) {
    const Value* value = letter.find(key);
    refuse_letter(value != nullptr ? value->place : place, "a letter needs a " + quote(key),
                  "add a line: " + std::string {key} + " = \"…\"");
  }
  return text;
}

int word_limit(const Value& letter) {
  const Value* value = letter.find("max_words");
  if (value == nullptr) {
    return 0;
  }
  const std::int64_t* number = value->as<std::int64_t>();
  if (number == nullptr || *number < 0 || *number > 100'000) {
    refuse_letter(value->place, "'max_words' must be a number from 0 to 100000", "0 is no limit");
  }
  return static_cast<int>(*number);
}

std::string stem(std::string_view file) {
  const std::size_t slash = file.find_last_of('/');
  std::string_view name = slash == std::string_view::npos ? file : file.substr(slash + 1);
  name.remove_suffix(std::string_view {".toml"}.size());
  return std::string {name};
}

// It only tells the wordings of one letter apart.
std::string version_of(std::string_view text) {
  Hash hash {};
  hash.add(text);
  return hash.hex().substr(0, 8);
}

void check_kind(const Template& letter, const Value& values) {
  if (!find_letter_kind(letter.kind)) {
    std::vector<std::string> kinds;
    for (const auto& kind : letter_kinds()) {
      kinds.emplace_back(kind.word);
    }
    refuse_letter(values.find("kind")->place, "there is no kind of letter " + quote(letter.kind),
                  did_you_mean(near_misses(letter.kind, kinds), "the kinds are " + join(kinds, ", ")));
  }
}

// The name of a letter is that of its file.
std::string name_of(const Template& letter, const Value& values, const Place& whole) {
  if (!letter.file.ends_with(".toml")) {
    return needed_text(values, "name", whole);
  }
  std::string expected {stem(letter.file)};
  if (values.find("name") != nullptr && letter.name != expected) {
    refuse_letter(values.find("name")->place,
                  "the letter calls itself " + quote(letter.name) + " in a file of another name",
                  "write name = \"" + expected + "\", or rename the file");
  }
  return expected;
}

// Which letter it takes the place of; without one, conditions would never be asked.
void check_place(const Template& letter, const Value& values) {
  if (letter.instead_of.empty() && values.find("for") != nullptr) {
    refuse_letter(values.find("for")->place, "a letter with [for] must say whose place it takes",
                  "write instead_of = \"ask-specific\" above it");
  }
  if (!letter.instead_of.empty() && letter.instead_of == letter.name) {
    refuse_letter(letter.instead_of_place, "a letter cannot take its own place",
                  "give the file another name; one of the same name takes the place of a built-in letter anyway");
  }
}

}  // namespace

Template read_template(std::string_view text, const std::string& file) {
  const Value values {read_letter(text, file)};
  check_keys(values, "a letter", keys);
  const Place whole {file, 1, 1};
  Template letter {
      .name = text_at(values, "name"),
      .summary = text_at(values, "summary"),
      .kind = needed_text(values, "kind", whole),
      .subject = needed_text(values, "subject", whole),
      .body = needed_text(values, "body", whole),
      .to = text_at(values, "to"),
      .cc = text_at(values, "cc"),
      .language = text_at(values, "language"),
      .max_words = word_limit(values),
      .needs = texts_at(values, "needs", "write needs = [\"target.name\"]", false),
      .file = file,
      .text = std::string {text},
      .version = version_of(text),
      .instead_of = text_at(values, "instead_of"),
      .conditions = conditions_of(values),
      .variants = variants_of(values, text),
  };
  check_kind(letter, values);
  letter.name = name_of(letter, values, whole);
  if (const Value* value = values.find("instead_of")) {
    letter.instead_of_place = value->place;
  }
  check_place(letter, values);
  const Place subject {text_begin(text, values.find("subject")->place)};
  const Place body {text_begin(text, values.find("body")->place)};
  letter.subject_line = subject.line;
  letter.subject_column = subject.column;
  letter.body_line = body.line;
  letter.body_column = body.column;
  return letter;
}

}  // namespace refer::mail
