// The rule that a letter asks for one thing: questions, links, and calls to do something.

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "advice/letter_lint.hpp"

namespace refer::advice {

namespace {

/// Calls to do something, in English.
const Phrases& calls() {
  static const Phrases all {{"book|schedule|grab|pick|choose|reserve a|your|any|some time|slot|call|meeting|demo|spot",
                             "book|schedule|request a|your short|quick|free|15|30 minute|call|demo|meeting",
                             "click|tap|press here|below|this|the", "sign up|in", "register here|now|today|at|for",
                             "subscribe to|here|now", "download our|the|your|a|this|it", "visit our|us|the|my",
                             "call|ring|text|phone me|us at|on|under|back|any|today|tomorrow",
                             "fill in|out the|this|our|a", "watch our|the|this", "have a look at", "take a look at",
                             "check out our|the|this|my", "reply|answer|respond to|with this|a|your|the"}};
  return all;
}

/// A link or a question mark, by its bytes.
using Places = std::vector<std::size_t>;

/// Where a link ends: what closes a sentence or a bracket is no part of it.
std::size_t end_of_link(std::string_view text, std::size_t begin) {
  auto end = std::min(text.find_first_of(" \t\r\n<>\"", begin), text.size());
  while (end > begin && std::string_view {".,;:!?)]}"}.find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  return end;
}

/// Where each different link begins.
Places find_links(const LetterText& text) {
  Places places;
  std::set<std::string_view> seen;
  const auto all = text.text();
  for (std::size_t at = all.find(':'); at != std::string_view::npos; at = all.find(':', at + 1)) {
    const auto before = all.substr(0, at);
    const std::size_t scheme = before.ends_with("https") ? 5 : before.ends_with("http") ? 4 : 0;
    if (scheme > 0 && all.substr(at).starts_with("://")) {
      const auto link = all.substr(at, end_of_link(all, at) - at);
      if (seen.insert(link).second) {
        places.push_back(at - scheme);
      }
    }
  }
  return places;
}

/// Whether a question only asks how it goes: it asks for nothing.
bool is_courtesy(const LetterText& text, std::size_t end) {
  static const Phrases courtesies {{"how are|is|was|were|have|has|did|goes"}};
  const auto& words = text.words();
  const auto behind =
      std::partition_point(words.begin(), words.end(), [&](const Word& word) { return word.begin < end; });
  auto first = behind;
  while (first != words.begin() && (first == behind || !(first - 1)->ends_sentence)) {
    --first;
  }
  return first != behind && !courtesies.at(words, static_cast<std::size_t>(first - words.begin())).empty();
}

/// Where a question ends. A mark within a link is none, and several in a row are one.
Places find_questions(const LetterText& text) {
  Places places;
  const auto all = text.text();
  for (const std::string_view mark : {"?", "？", "؟"}) {
    for (auto at = all.find(mark); at != std::string_view::npos; at = all.find(mark, at + mark.size())) {
      const auto end = at + mark.size();
      const bool is_last =
          end == all.size() || std::string_view {" \t\r\n)\"'!\xe2"}.find(all[end]) != std::string_view::npos;
      if ((is_last || mark != "?") && !text.is_name(at) && !is_courtesy(text, at)) {
        places.push_back(at);
      }
    }
  }
  std::sort(places.begin(), places.end());
  return places;
}

/// The sentences of a text, by the words that begin them. What stands behind a colon belongs to what is before it.
class Sentences {
 public:
  explicit Sentences(const LetterText& text) {
    const Word* before = nullptr;
    for (const auto& word : text.words()) {
      if (before == nullptr || (before->ends_sentence && text.text()[before->end] != ':')) {
        begins_.push_back(word.begin);
      }
      before = &word;
    }
  }

  /// The number of the sentence in which a byte stands.
  [[nodiscard]] std::ptrdiff_t at(std::size_t place) const {
    return std::upper_bound(begins_.begin(), begins_.end(), place) - begins_.begin();
  }

 private:
  std::vector<std::size_t> begins_ {};
};

}  // namespace

LetterFindings next_steps(const LetterLook& look) {
  constexpr std::string_view hint = "ask for one thing";
  const auto& body = look.body;
  const auto questions = find_questions(body);
  LetterFindings findings;
  if (questions.size() > 1) {
    findings.push_back(body.whole(fmt::format("{} questions", questions.size()), hint));
  }
  if (const auto links = find_links(body); links.size() > 1) {
    findings.push_back(body.at(links[1], end_of_link(body.text(), links[1]), "keep one link"));
  }
  if (!findings.empty()) {
    return findings;
  }
  // A call within the question is the same step.
  const Sentences sentences {body};
  std::set<std::ptrdiff_t> steps;
  for (const auto place : questions) {
    steps.insert(sentences.at(place));
  }
  constexpr int most_ways = 2;  // "reply, or call me on 12" is one step
  int count = 0;
  for (std::size_t begin = 0; begin < body.wording().size(); ++begin) {
    const auto matches = calls().at(body.wording(), begin);
    if (matches.empty()) {
      continue;
    }
    const bool is_another = steps.insert(sentences.at(body.words()[begin].begin)).second;
    ++count;
    if ((is_another && steps.size() > 1) || count > most_ways) {
      findings.push_back(body.at_words(begin, matches.front().end, hint));
    }
  }
  return findings;
}

}  // namespace refer::advice
