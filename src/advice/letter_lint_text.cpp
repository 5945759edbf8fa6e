// Reading a letter: its words, its lines, and where the names of people stand.

#include <algorithm>
#include <utility>

#include "advice/letter_lint.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

constexpr std::size_t longest_found = 80;

bool is_plain(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Whether a name that stands here is a part of longer words.
bool is_within_word(std::string_view text, std::size_t begin, std::size_t end) {
  return (begin > 0 && is_plain(text[begin - 1]) && is_plain(text[begin])) ||
         (end < text.size() && is_plain(text[end]) && is_plain(text[end - 1]));
}

}  // namespace

LetterText::LetterText(std::string_view part, std::string_view text, const std::vector<std::string>& names)
    : part_ {part}, text_ {text}, words_ {words_of(text)}, wording_ {words_} {
  lines_.push_back(0);
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    lines_.push_back(at + 1);
  }
  for (const auto& name : names) {
    if (name.empty()) {
      continue;
    }
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + name.size())) {
      if (!is_within_word(text, at, at + name.size())) {
        names_.push_back({at, at + name.size()});
      }
    }
  }
  std::sort(names_.begin(), names_.end(), [](const Range& one, const Range& other) { return one.begin < other.begin; });
  // Names may stand in one another: Elena in Elena Cole.
  std::vector<Range> apart;
  for (const auto& range : names_) {
    if (!apart.empty() && range.begin < apart.back().end) {
      apart.back().end = std::max(apart.back().end, range.end);
    } else {
      apart.push_back(range);
    }
  }
  names_ = std::move(apart);
  for (auto& word : wording_) {
    if (is_name(word.begin)) {
      word.text.clear();
    }
  }
}

const LetterText::Range* LetterText::find_name(std::size_t at) const {
  const auto after = std::upper_bound(names_.begin(), names_.end(), at,
                                      [](std::size_t place, const Range& range) { return place < range.begin; });
  return after != names_.begin() && at < (after - 1)->end ? &*(after - 1) : nullptr;
}

bool LetterText::is_name(std::size_t at) const {
  return find_name(at) != nullptr;
}

bool LetterText::is_within_name(std::size_t begin, std::size_t end) const {
  const auto* const name = find_name(begin);
  return name != nullptr && (name->begin < begin || name->end > end);
}

LetterFinding LetterText::at(std::size_t begin, std::size_t end, std::string_view hint) const {
  const auto line = std::upper_bound(lines_.begin(), lines_.end(), begin) - lines_.begin();
  const auto found = text_.substr(begin, std::min(end - begin, 4 * longest_found));
  return {.part = part_,
          .line = static_cast<int>(line),
          .found = width(found) > longest_found ? cut(found, longest_found) : std::string {found},
          .hint = std::string {hint}};
}

LetterFinding LetterText::at_words(std::size_t begin, std::size_t end, std::string_view hint) const {
  return at(words_[begin].begin, words_[end - 1].end, hint);
}

LetterFinding LetterText::whole(std::string found, std::string_view hint) const {
  return {.part = part_, .line = 1, .found = std::move(found), .hint = std::string {hint}};
}

std::optional<std::size_t> find_words(const std::vector<Word>& words, const std::vector<Word>& phrase) {
  if (phrase.empty()) {
    return std::nullopt;
  }
  // Knuth, Morris and Pratt: both texts come from people, and may repeat one word a hundred thousand times.
  std::vector<std::size_t> borders(phrase.size(), 0);
  for (std::size_t at = 1, border = 0; at < phrase.size(); ++at) {
    while (border > 0 && phrase[at].text != phrase[border].text) {
      border = borders[border - 1];
    }
    border += phrase[at].text == phrase[border].text ? 1 : 0;
    borders[at] = border;
  }
  std::size_t same = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    while (same > 0 && words[at].text != phrase[same].text) {
      same = borders[same - 1];
    }
    same += words[at].text == phrase[same].text ? 1 : 0;
    if (same == phrase.size()) {
      return at + 1 - same;
    }
  }
  return std::nullopt;
}

bool is_in_form(const std::vector<Word>& phrase, const LetterCase& what) {
  return find_words(words_of(what.form), phrase).has_value();
}

}  // namespace refer::advice
