// The words that ask for nobody in particular.

#include "advice/vague.hpp"

#include <algorithm>
#include <utility>

#include "refer/advice/lint.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

/// When a phrase is vague.
enum class Vague {
  always,
  without_number,  ///< unless the text gives a number
  at_the_end,      ///< when what follows in the sentence adds nothing
  alone,           ///< when nothing else in the text adds anything
};

/// Words divided by spaces; | stands between words of which one is enough.
struct Phrase {
  Vague when;
  std::string_view words;
};

constexpr Phrase phrases[] {
    {Vague::at_the_end, "know|meet|see|have anyone|anybody|someone|somebody"},
    {Vague::at_the_end, "know|hear|heard|think of anyone|anybody|someone|somebody"},
    {Vague::at_the_end, "come|run across|into anyone|anybody|someone|somebody"},
    {Vague::at_the_end, "let us|me know if anyone|anybody|someone|somebody"},
    {Vague::at_the_end, "introduce|connect|refer us|me to|with anyone|anybody|someone|somebody"},
    {Vague::at_the_end, "refer anyone|anybody|someone|somebody"},
    {Vague::at_the_end, "know|have any|some|other|more people|companies|businesses|firms|leads|prospects|one|body"},
    {Vague::at_the_end, "know|hear|think of any|some|other people|companies|businesses|firms|leads|prospects|one|body"},
    {Vague::at_the_end, "any referral|referrals|leads|introductions|intros"},
    {Vague::at_the_end, "who do you know"},
    {Vague::at_the_end, "who else do you know"},
    {Vague::at_the_end, "who should i|we talk|speak to|with"},
    {Vague::at_the_end, "who else should i|we talk|speak to|with"},
    {Vague::at_the_end, "keep us|me in mind"},
    {Vague::at_the_end, "spread the word"},
    {Vague::at_the_end, "pass our|my name on|along|around"},
    {Vague::at_the_end, "send referrals|people|business|leads|clients|customers our|my way"},
    {Vague::at_the_end, "send|give|get us|me referrals|people|business|leads|clients|customers"},
    {Vague::at_the_end, "right people|person"},
    {Vague::at_the_end, "decision makers"},
    {Vague::at_the_end, "any|every company|business|organization|organisation"},
    {Vague::at_the_end, "all companies|businesses|organizations|organisations"},
    {Vague::always,
     "companies|company|businesses|business|organizations|organisations|firms of any|every|all size|sizes"},
    {Vague::always, "of any|every|all size|sizes"},
    {Vague::always, "any|every size company|companies|business|businesses"},
    {Vague::always, "any|every industry|sector|vertical"},
    {Vague::always, "all industries|sectors|verticals"},
    {Vague::always, "any|every region|country"},
    {Vague::always, "all regions|countries"},
    {Vague::alone, "everywhere|anywhere|worldwide|global|globally"},
    {Vague::alone, "growth|growing|grow"},
    {Vague::without_number, "mid market"},
    {Vague::without_number, "midmarket"},
    {Vague::without_number, "mid size|sized companies|company|businesses|business|firms"},
    {Vague::without_number, "midsize|midsized companies|company|businesses|business|firms"},
    {Vague::alone, "smb|smbs|sme|smes|startups|enterprises"},
    {Vague::alone, "small|medium|large|big businesses|companies|firms|organizations|organisations"},
    {Vague::alone, "businesses|companies|organizations|organisations|firms|people|clients|customers|prospects"},
    {Vague::alone, "leaders|executives|managers|management|leadership|professionals|entrepreneurs"},
    {Vague::alone, "decision maker"},
    {Vague::alone, "business owners|leaders"},
    {Vague::alone, "c level|suite"},
    {Vague::alone, "anyone|anybody|someone|somebody|everyone|everybody|any|all|various"},
};

/// Words that say nothing of who is meant.
constexpr std::string_view empty_words =
    " a all an and any anybody anyone appreciate are at be benefit benefits better big body business businesses can "
    "chat circle companies company contacts could do does else enterprise enterprises ever executives fit for from "
    "glad good great grow growing growth happy has have hear help helping i id if in interested into is it just key "
    "know large leaders let like look looking love may me medium might more my need needs network of offer on or "
    "other our ours out people person please product products ready right send service services should size sizes "
    "small "
    "smb "
    "smbs sme smes so solution solutions some somebody someone startups talk thank thanks that thatd thats the their "
    "them there they this to today top us use want wants way we what who whod whom whos will with work would you your "
    "yours ";

bool says_nothing(const Word& word) {
  return empty_words.find(" " + word.text + " ") != std::string_view::npos;
}

/// The words of a text, with what judging each phrase would otherwise count again and again.
class Judge {
 public:
  explicit Judge(std::span<const Word> words) : words_ {words} {
    for (const auto& word : words) {
      const bool has_digit = !word.text.empty() && word.text[0] >= '0' && word.text[0] <= '9';
      has_number_ = has_number_ || has_digit;
      says_.push_back(!says_nothing(word));
      telling_ += says_.back() ? 1 : 0;
    }
    fades_.resize(words.size());
    for (auto at = words.size(); at-- > 0;) {
      fades_[at] = !says_[at] && (words[at].ends_sentence || fades_[at + 1]);
    }
  }

  [[nodiscard]] bool is_vague(Vague when, const WordRange& range) const {
    switch (when) {
      case Vague::always:
        return true;
      case Vague::without_number:
        return !has_number_;
      case Vague::at_the_end:
        return is_at_the_end(range);
      case Vague::alone:
        return telling_ == telling_in(range);
    }
    return false;
  }

 private:
  [[nodiscard]] bool is_at_the_end(const WordRange& range) const {
    return words_[range.end - 1].ends_sentence || fades_[range.end];
  }

  [[nodiscard]] std::ptrdiff_t telling_in(const WordRange& range) const {
    const auto begin = says_.begin();
    return std::count(begin + static_cast<std::ptrdiff_t>(range.begin), begin + static_cast<std::ptrdiff_t>(range.end),
                      true);
  }

  std::span<const Word> words_;
  std::vector<bool> says_ {};
  std::vector<bool> fades_ {};  ///< nothing is said from here to the end of the sentence
  std::ptrdiff_t telling_ = 0;
  bool has_number_ = false;
};

const Phrases& vague_phrases() {
  static const Phrases all = [] {
    std::vector<std::string_view> table;
    for (const auto& phrase : phrases) {
      table.push_back(phrase.words);
    }
    return Phrases {std::move(table)};
  }();
  return all;
}

}  // namespace

std::optional<WordRange> find_vague(std::span<const Word> words) {
  const Judge judge {words};
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    for (const auto& match : vague_phrases().at(words, begin)) {
      const WordRange range {begin, match.end};
      if (judge.is_vague(phrases[match.phrase].when, range)) {
        return range;
      }
    }
  }
  return std::nullopt;
}

std::optional<std::string> find_vague(std::string_view text) {
  const auto words = words_of(text);
  const auto found = find_vague(words);
  if (!found) {
    return std::nullopt;
  }
  const auto begin = words[found->begin].begin;
  return std::string {text.substr(begin, words[found->end - 1].end - begin)};
}

}  // namespace refer::advice
