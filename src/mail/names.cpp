// Holding the names in a letter against the facts that there can be: a section whose name is mistyped would only be
// silent.

#include <algorithm>
#include <string>
#include <vector>

#include "mail/mustache_parse.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/template.hpp"

namespace refer::mail {

namespace {

/// Whether a name may be meant: a whole fact, a table of facts, or, in a section of a table, the last part of one.
bool is_known(std::string_view name, std::span<const std::string_view> facts) {
  const bool is_dotted = name.find('.') != std::string_view::npos;
  return name == "." || std::any_of(facts.begin(), facts.end(), [&](std::string_view fact) {
           const auto dot = fact.find('.');
           return fact == name || (!is_dotted && dot != std::string_view::npos &&
                                   (fact.substr(0, dot) == name || fact.substr(dot + 1) == name));
         });
}

void check(std::string_view name, const Place& place, std::span<const std::string_view> facts) {
  if (!is_known(name, facts)) {
    throw Error(Fault::data, "there is no fact " + quote(name),
                did_you_mean(near_misses(name, facts), "refer-templates(5) lists the facts"), place);
  }
}

void check(const std::vector<Node>& nodes, const std::string& file, std::span<const std::string_view> facts) {
  for (const auto& node : nodes) {
    if (node.tag == Tag::variable || node.tag == Tag::section || node.tag == Tag::inverted) {
      check(node.name, {.file = file, .line = node.line, .column = node.column}, facts);
    }
    check(node.inner, file, facts);
  }
}

}  // namespace

void check_names(const Template& letter, std::span<const std::string_view> facts) {
  for (const auto& need : letter.needs) {
    check(need, {.file = letter.file}, facts);
  }
  check(parse_mustache(letter.subject, {letter.file, letter.subject_line, letter.subject_column}, 0), letter.file,
        facts);
  check(parse_mustache(letter.body, {letter.file, letter.body_line, letter.body_column}, 0), letter.file, facts);
  check(parse_mustache(letter.to, {letter.file, 1, 1}, 0), letter.file, facts);
}

}  // namespace refer::mail
