#include "advice/words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

/// What stands at a place of a text, as far as words care.
enum class Sign { letter, apostrophe, other };

struct Step {
  Sign sign = Sign::other;
  std::size_t size = 1;
};

Step step_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) {
    const bool letter = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return {letter ? Sign::letter : byte == '\'' ? Sign::apostrophe : Sign::other};
  }
  const auto rest = text.substr(at);
  if (rest.starts_with("‘") || rest.starts_with("’")) {
    return {Sign::apostrophe, 3};
  }
  // General punctuation: quotes, dashes, dots, spaces of all widths.
  if (rest.starts_with("\xe2\x80") || rest.starts_with("\xe2\x81")) {
    return {Sign::other, std::min<std::size_t>(3, rest.size())};
  }
  for (const std::string_view sign : {"\u00a0", "«", "»", "·", "¿", "¡"}) {
    if (rest.starts_with(sign)) {
      return {Sign::other, sign.size()};
    }
  }
  return {Sign::letter};
}

/// Whether a sentence ends in what stands between two words: a point within U.S. or 2.5 ends none, a line break alone
/// does not either.
bool ends_sentence(std::string_view gap) {
  const auto has_space = gap.find_first_of(" \t\r\n") != std::string_view::npos;
  return gap.find_first_of("?!;") != std::string_view::npos || std::count(gap.begin(), gap.end(), '\n') > 1 ||
         (has_space && gap.find_first_of(".:") != std::string_view::npos);
}

/// Behind the last word of a phrase that begins here, within one sentence; nothing when it does not stand here.
std::optional<std::size_t> find_end(std::string_view phrase, std::span<const Word> words, std::size_t at) {
  for (bool is_first = true; !phrase.empty(); is_first = false) {
    const auto space = phrase.find(' ');
    if (at == words.size() || (!is_first && words[at - 1].ends_sentence) ||
        !is_one_of(words[at].text, phrase.substr(0, space))) {
      return std::nullopt;
    }
    ++at;
    phrase.remove_prefix(space == std::string_view::npos ? phrase.size() : space + 1);
  }
  return at;
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = at;
    auto end = at;
    plain.clear();
    for (; at < text.size(); at += step_at(text, at).size) {
      const auto step = step_at(text, at);
      if (step.sign == Sign::letter) {
        plain.append(text.substr(at, step.size));
        end = at + step.size;
      } else if (step.sign == Sign::other || plain.empty()) {
        break;
      }
    }
    if (plain.empty()) {
      at += step_at(text, at).size;
      continue;
    }
    if (!words.empty()) {
      auto& before = words.back();
      before.ends_sentence = ends_sentence(text.substr(before.end, begin - before.end));
    }
    words.push_back({.text = fold(plain), .begin = begin, .end = end});
  }
  if (!words.empty()) {
    words.back().ends_sentence = true;
  }
  return words;
}

bool is_one_of(std::string_view word, std::string_view choices) {
  while (true) {
    const auto bar = choices.find('|');
    if (choices.substr(0, bar) == word) {
      return true;
    }
    if (bar == std::string_view::npos) {
      return false;
    }
    choices.remove_prefix(bar + 1);
  }
}

Phrases::Phrases(std::vector<std::string_view> table) : table_ {std::move(table)} {
  for (std::size_t phrase = 0; phrase < table_.size(); ++phrase) {
    auto choices = table_[phrase].substr(0, table_[phrase].find(' '));
    while (!choices.empty()) {
      const auto bar = std::min(choices.find('|'), choices.size());
      by_first_word_[choices.substr(0, bar)].push_back(phrase);
      choices.remove_prefix(std::min(bar + 1, choices.size()));
    }
  }
}

std::vector<Phrases::Match> Phrases::at(std::span<const Word> words, std::size_t begin) const {
  std::vector<Match> matches;
  const auto found = by_first_word_.find(words[begin].text);
  if (found == by_first_word_.end()) {
    return matches;
  }
  for (const auto phrase : found->second) {
    if (const auto end = find_end(table_[phrase], words, begin)) {
      matches.push_back({phrase, *end});
    }
  }
  return matches;
}

EqualWords::EqualWords(std::span<const Equal> table) {
  for (const auto& one : table) {
    entries_.push_back({split(one.from, ' '), std::string {one.to}});
  }
}

std::vector<std::string> EqualWords::read(std::string_view text) const {
  auto words = words_of(text);
  const auto stands_at = [&](const Entry& entry, std::size_t at) {
    return entry.from.size() <= words.size() - at &&
           std::equal(entry.from.begin(), entry.from.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                      [](const std::string& one, const Word& other) { return one == other.text; });
  };
  std::vector<std::string> read;
  for (std::size_t at = 0; at < words.size();) {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return stands_at(entry, at); });
    if (found == entries_.end()) {
      read.push_back(std::move(words[at++].text));
      continue;
    }
    if (!found->to.empty()) {
      read.push_back(found->to);
    }
    at += found->from.size();
  }
  return read;
}

bool are_among(const std::vector<std::string>& few, const std::vector<std::string>& many) {
  return std::all_of(few.begin(), few.end(),
                     [&](const std::string& one) { return std::find(many.begin(), many.end(), one) != many.end(); });
}

bool are_together_in(const std::vector<std::string>& few, const std::vector<std::string>& many) {
  return !few.empty() && std::search(many.begin(), many.end(), few.begin(), few.end()) != many.end();
}

}  // namespace refer::advice
