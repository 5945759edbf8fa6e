// Holding the names in a letter against the facts that there can be: a section whose name is mistyped would only be
// silent.

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "mail/mustache_parse.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/template.hpp"

namespace refer::mail {

namespace {

/// What is kept of records and stays with us: no letter has a word for it.
constexpr std::array<std::string_view, 9> confidential {"reason",   "value", "amount",  "currency", "years",
                                                        "contract", "note",  "handoff", "revenue"};

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
  if (is_known(name, facts)) {
    return;
  }
  const auto last = name.substr(name.rfind('.') + 1);  // npos + 1 is 0
  if (std::find(confidential.begin(), confidential.end(), last) != confidential.end()) {
    throw Error(Fault::data, quote(name) + " is confidential and never in a letter",
                "reasons, amounts and notes stay with you; say it in your own words if it may be said", place);
  }
  throw Error(Fault::data, "there is no fact " + quote(name),
              did_you_mean(near_misses(name, facts), "refer-templates(5) lists the facts"), place);
}

/// Looks at the names in texts, and in the partials that they take, each once.
class Checker {
 public:
  Checker(std::span<const std::string_view> facts, const Partials& partials) : facts_ {facts}, partials_ {partials} {}

  void check_text(std::string_view text, const Place& place) {
    check_nodes(parse_mustache(text, place, 0), place.file);
  }

 private:
  void check_nodes(const std::vector<Node>& nodes, const std::string& file) {
    for (const auto& node : nodes) {
      if (node.tag == Tag::partial) {
        check_partial(std::string {node.name});
      } else if (node.tag != Tag::text) {
        check(node.name, {.file = file, .line = node.line, .column = node.column}, facts_);
      }
      check_nodes(node.inner, file);
    }
  }

  /// One that does not exist is an error when the letter is filled in.
  void check_partial(const std::string& name) {
    const auto text = partials_ && seen_.insert(name).second ? partials_(name) : std::nullopt;
    if (text) {
      check_text(*text, {"templates/" + name + ".mustache", 1, 1});
    }
  }

  std::span<const std::string_view> facts_;
  const Partials& partials_;
  std::set<std::string> seen_ {};
};

}  // namespace

void check_names(const Template& letter, std::span<const std::string_view> facts, const Partials& partials) {
  for (const auto& need : letter.needs) {
    check(need, {.file = letter.file}, facts);
  }
  Checker checker {facts, partials};
  checker.check_text(letter.subject, {letter.file, letter.subject_line, letter.subject_column});
  checker.check_text(letter.body, {letter.file, letter.body_line, letter.body_column});
  checker.check_text(letter.to, {letter.file, 1, 1});
  checker.check_text(letter.cc, {letter.file, 1, 1});
  for (const auto& variant : letter.variants) {
    checker.check_text(variant.subject, variant.subject_place);
    checker.check_text(variant.body, variant.body_place);
  }
}

}  // namespace refer::mail
