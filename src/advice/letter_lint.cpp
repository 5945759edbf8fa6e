// The rules that keep a letter forwardable, in the order of their weight.

#include "refer/advice/letter_lint.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "advice/letter_lint.hpp"
#include "refer/core/letter_kinds.hpp"

namespace refer::advice {

namespace {

struct Entry {
  LetterRule rule;
  LetterFindings (*look)(const LetterLook&) = nullptr;
  bool LetterKind::*only = nullptr;  ///< of which kinds; null: of all
};

constexpr Entry entries[] {
    {{"unresolved", Severity::error, "a place that was to be filled in: {{x}}, [Company], <name>, XXX, lorem ipsum"},
     unresolved},
    {{"confidential", Severity::error, "what a deal is worth, a reason or a note"}, confidential},
    {{"named-early", Severity::error, "the name of somebody who has not agreed to be named yet"}, named_early},
    {{"no-person", Severity::error, "a first line that greets nobody, an ask for one person that does not name them"},
     no_person},
    {{"vague", Severity::error, "words that ask for nobody in particular"}, vague_words},
    {{"quota", Severity::error, "our own pressure to sell: a quota, the end of the quarter"}, quota},
    {{"pitch", Severity::warning, "words of advertising, several exclamation marks, capitals"}, pitch},
    {{"too-long", Severity::warning, "more words than the letter, or its kind, may have"}, too_long},
    {{"next-steps", Severity::warning, "more than one question, link or call to do something"}, next_steps},
    {{"no-way-out", Severity::warning, "a request that leaves no easy way to say no"}, no_way_out, &LetterKind::asks},
    {{"no-outcome", Severity::warning, "no result that shows what it is good for"},
     no_outcome,
     &LetterKind::shows_outcome},
};

/// Puts the findings of one rule in their order, one for each line and hint: a line is looked at once.
LetterFindings in_order(LetterFindings findings, const LetterRule& rule) {
  std::stable_sort(findings.begin(), findings.end(), [](const LetterFinding& one, const LetterFinding& other) {
    return std::tuple {one.part != "subject", one.line} < std::tuple {other.part != "subject", other.line};
  });
  const auto last =
      std::unique(findings.begin(), findings.end(), [](const LetterFinding& one, const LetterFinding& other) {
        return one.part == other.part && one.line == other.line && one.hint == other.hint;
      });
  findings.erase(last, findings.end());
  for (auto& finding : findings) {
    finding.rule = rule.name;
    finding.severity = rule.severity;
  }
  return findings;
}

}  // namespace

std::vector<LetterRule> letter_rules() {
  std::vector<LetterRule> rules;
  for (const auto& entry : entries) {
    rules.push_back(entry.rule);
  }
  return rules;
}

std::vector<LetterFinding> lint_letter(const Letter& letter, const LetterCase& what) {
  const LetterText subject {"subject", letter.subject, what.names};
  const LetterText body {"body", letter.body, what.names};
  const LetterLook look {letter, what, subject, body};
  const auto kind = letter_kind(letter.kind);
  LetterFindings all;
  for (const auto& entry : entries) {
    if (entry.only == nullptr || kind.*entry.only) {
      for (auto& finding : in_order(entry.look(look), entry.rule)) {
        all.push_back(std::move(finding));
      }
    }
  }
  return all;
}

}  // namespace refer::advice
