#include "refer/mail/template.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "mail/hash.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/toml.hpp"

namespace refer::mail {
namespace {

constexpr std::array<std::string_view, 9> kinds {"ask",   "forwardable", "opt-in", "bridge", "mention",
                                                 "nudge", "thanks",      "update", "closure"};
constexpr std::array<std::string_view, 9> keys {"name", "summary",  "kind",      "subject", "body",
                                                "to",   "language", "max_words", "needs"};

std::string list_of(std::span<const std::string_view> words) {
  return join(std::vector<std::string> {words.begin(), words.end()}, ", ");
}

[[noreturn]] void fail(const Place& place, std::string message, std::string hint = {}) {
  throw Error(Fault::data, std::move(message), std::move(hint), place);
}

// A mistake in the TOML of a letter is bad data, not a bad setting.
Value read_letter(std::string_view text, const std::string& file) {
  try {
    return project::read_toml(text, file);
  } catch (const Error& error) {
    fail(error.place(), error.message(), error.hint());
  }
}

std::string text_at(const Value& letter, std::string_view key) {
  const Value* value = letter.find(key);
  if (value == nullptr) {
    return {};
  }
  const std::string* text = value->as<std::string>();
  if (text == nullptr) {
    fail(value->place, quote(key) + " must be a text, not a " + std::string {value->type()});
  }
  return *text;
}

// The text at `key`, which must be there and not blank.
std::string needed_text(const Value& letter, std::string_view key, const Place& place) {
  std::string text {text_at(letter, key)};
  if (trim(text).empty()) {
    const Value* value = letter.find(key);
    fail(value != nullptr ? value->place : place, "a letter needs a " + quote(key),
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
    fail(value->place, "'max_words' must be a number from 0 to 100000", "0 is no limit");
  }
  return static_cast<int>(*number);
}

std::vector<std::string> needs_of(const Value& letter) {
  const Value* value = letter.find("needs");
  if (value == nullptr) {
    return {};
  }
  const Value::List* list = value->as<Value::List>();
  if (list == nullptr) {
    fail(value->place, "'needs' must be a list of texts", "write needs = [\"target.name\"]");
  }
  std::vector<std::string> needs {};
  for (const Value& item : *list) {
    const std::string* name = item.as<std::string>();
    if (name == nullptr || trim(*name).empty()) {
      fail(item.place.line > 0 ? item.place : value->place, "'needs' must be a list of texts",
           "write needs = [\"target.name\"]");
    }
    needs.push_back(*name);
  }
  return needs;
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

std::string stem(std::string_view file) {
  const std::size_t slash = file.find_last_of('/');
  std::string_view name = slash == std::string_view::npos ? file : file.substr(slash + 1);
  name.remove_suffix(std::string_view {".toml"}.size());
  return std::string {name};
}

void check_keys(const Value& letter) {
  for (const Value::Member& member : *letter.as<Value::Map>()) {
    if (std::find(keys.begin(), keys.end(), member.name) == keys.end()) {
      fail(member.value.place, "a letter has no key " + quote(member.name),
           did_you_mean(near_misses(member.name, keys), "the keys are " + list_of(keys)));
    }
  }
}

// It only tells the wordings of one letter apart.
std::string version_of(std::string_view text) {
  Hash hash {};
  hash.add(text);
  return hash.hex().substr(0, 8);
}

bool is_there(const Value& facts, std::string_view name) {
  const Value* value = &facts;
  while (value != nullptr && !name.empty()) {
    const std::size_t dot = name.find('.');
    value = value->find(name.substr(0, dot));
    name = dot == std::string_view::npos ? std::string_view {} : name.substr(dot + 1);
  }
  if (value == nullptr || value->is_null()) {
    return false;
  }
  const std::string* text = value->as<std::string>();
  const Value::List* list = value->as<Value::List>();
  return (text == nullptr || !trim(*text).empty()) && (list == nullptr || !list->empty());
}

// One line: a break and the white space around it become one space.
std::string one_line(std::string_view text) {
  std::string line {};
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const std::string_view part = trim(text.substr(begin, end - begin));
    line += part.empty() || line.empty() ? "" : " ";
    line += part;
    begin = end + 1;
  }
  return line;
}

}  // namespace

std::span<const std::string_view> template_kinds() {
  return kinds;
}

Template read_template(std::string_view text, const std::string& file) {
  const Value values {read_letter(text, file)};
  check_keys(values);
  const Place whole {file, 1, 1};
  Template letter {
      .name = text_at(values, "name"),
      .summary = text_at(values, "summary"),
      .kind = needed_text(values, "kind", whole),
      .subject = needed_text(values, "subject", whole),
      .body = needed_text(values, "body", whole),
      .to = text_at(values, "to"),
      .language = text_at(values, "language"),
      .max_words = word_limit(values),
      .needs = needs_of(values),
      .file = file,
      .text = std::string {text},
      .version = version_of(text),
  };
  if (std::find(kinds.begin(), kinds.end(), letter.kind) == kinds.end()) {
    fail(values.find("kind")->place, "there is no kind of letter " + quote(letter.kind),
         did_you_mean(near_misses(letter.kind, kinds), "the kinds are " + list_of(kinds)));
  }
  if (file.ends_with(".toml")) {
    const std::string expected {stem(file)};
    if (values.find("name") != nullptr && letter.name != expected) {
      fail(values.find("name")->place, "the letter calls itself " + quote(letter.name) + " in a file of another name",
           "write name = \"" + expected + "\", or rename the file");
    }
    letter.name = expected;
  } else {
    letter.name = needed_text(values, "name", whole);
  }
  const Place subject {text_begin(text, values.find("subject")->place)};
  const Place body {text_begin(text, values.find("body")->place)};
  letter.subject_line = subject.line;
  letter.subject_column = subject.column;
  letter.body_line = body.line;
  letter.body_column = body.column;
  return letter;
}

std::string missing_need(const Template& letter, const Value& facts) {
  const auto missing = std::find_if(letter.needs.begin(), letter.needs.end(),
                                    [&](const std::string& need) { return !is_there(facts, need); });
  return missing == letter.needs.end() ? std::string {} : *missing;
}

Letter fill(const Template& letter, const Value& facts, const Partials& partials) {
  if (const auto need = missing_need(letter, facts); !need.empty()) {
    fail(Place {letter.file, 0, 0}, "letter " + quote(letter.name) + " needs " + quote(need) + ", which is not known",
         need.starts_with("me.")
             ? "say who you are under [me] in refer.toml, or choose another letter: refer template list"
             : "add it, or choose another letter: refer template list");
  }
  MustacheOptions options {.partials = partials,
                           .file = letter.file,
                           .first_line = letter.subject_line,
                           .first_column = letter.subject_column,
                           .one_line = true};
  std::string subject {one_line(render(letter.subject, facts, options))};
  if (has_control(subject)) {
    fail(Place {letter.file, letter.subject_line, letter.subject_column},
         "the subject has a control character: " + quote(subject), "a subject is one line of plain text");
  }
  options.first_line = letter.body_line;
  options.first_column = letter.body_column;
  options.one_line = false;
  std::string body {render(letter.body, facts, options)};
  body.erase(body.find_last_not_of(" \t\r\n") + 1);
  body += '\n';
  return {.template_name = letter.name,
          .kind = letter.kind,
          .subject = std::move(subject),
          .body = std::move(body),
          .language = letter.language};
}

}  // namespace refer::mail
