// Filling a letter in: its needs, its wording, its subject and body.

#include <algorithm>
#include <utility>

#include "mail/template_keys.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/template.hpp"

namespace refer::mail {
namespace {

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

constexpr std::string_view own_wording = "main";

}  // namespace

std::vector<std::string> wordings(const Template& letter) {
  std::vector<std::string> names;
  if (!letter.variants.empty()) {
    names.emplace_back(own_wording);
  }
  for (const Variant& variant : letter.variants) {
    names.push_back(variant.name);
  }
  return names;
}

Template in_wording(Template letter, std::string_view name) {
  if (name == own_wording) {
    return letter;
  }
  const auto found = std::find_if(letter.variants.begin(), letter.variants.end(),
                                  [&](const Variant& variant) { return variant.name == name; });
  if (found == letter.variants.end()) {
    const auto names = wordings(letter);
    throw Error(Fault::missing, "letter " + quote(letter.name) + " has no variant " + quote(name),
                did_you_mean(near_misses(name, names),
                             names.empty() ? "it has only one wording" : "there are " + join(names, ", ")));
  }
  if (!found->subject.empty()) {
    letter.subject = found->subject;
    letter.subject_line = found->subject_place.line;
    letter.subject_column = found->subject_place.column;
  }
  if (!found->body.empty()) {
    letter.body = found->body;
    letter.body_line = found->body_place.line;
    letter.body_column = found->body_place.column;
  }
  return letter;
}

std::string missing_need(const Template& letter, const Value& facts) {
  const auto missing = std::find_if(letter.needs.begin(), letter.needs.end(),
                                    [&](const std::string& need) { return !is_there(facts, need); });
  return missing == letter.needs.end() ? std::string {} : *missing;
}

Letter fill(const Template& letter, const Value& facts, const Partials& partials) {
  if (const auto need = missing_need(letter, facts); !need.empty()) {
    refuse_letter(Place {letter.file, 0, 0},
                  "letter " + quote(letter.name) + " needs " + quote(need) + ", which is not known",
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
    refuse_letter(Place {letter.file, letter.subject_line, letter.subject_column},
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
