// The words that ask for nobody in particular.

#include <algorithm>
#include <array>

#include "advice/words.hpp"
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
    "other our out people person please product products ready right service services should size sizes small smb "
    "smbs sme smes so solution solutions some somebody someone startups talk thank thanks that thatd thats the their "
    "them there they this to today top us use want wants we what who whod whom whos will with work would you your "
    "yours ";

bool says_nothing(const Word& word) {
  return empty_words.find(" " + word.text + " ") != std::string_view::npos;
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

using Place = std::vector<Word>::const_iterator;

/// Behind the last word of a phrase that begins here, within one sentence; nothing when it does not stand here.
std::optional<Place> find_end(std::string_view phrase, Place word, Place end) {
  for (bool is_first = true; !phrase.empty(); is_first = false) {
    const auto space = phrase.find(' ');
    if (word == end || (!is_first && (word - 1)->ends_sentence) || !is_one_of(word->text, phrase.substr(0, space))) {
      return std::nullopt;
    }
    ++word;
    phrase.remove_prefix(space == std::string_view::npos ? phrase.size() : space + 1);
  }
  return word;
}

bool is_vague(Vague when, const std::vector<Word>& words, Place begin, Place end) {
  switch (when) {
    case Vague::always:
      return true;
    case Vague::without_number:
      return std::none_of(words.begin(), words.end(),
                          [](const Word& word) { return word.text[0] >= '0' && word.text[0] <= '9'; });
    case Vague::at_the_end: {
      if ((end - 1)->ends_sentence) {
        return true;
      }
      const auto last = std::find_if(end, words.end(), [](const Word& word) { return word.ends_sentence; });
      return std::all_of(end, last == words.end() ? last : last + 1, says_nothing);
    }
    case Vague::alone:
      return std::all_of(words.begin(), begin, says_nothing) && std::all_of(end, words.end(), says_nothing);
  }
  return false;
}

}  // namespace

std::optional<std::string> find_vague(std::string_view text) {
  const auto words = words_of(text);
  for (auto begin = words.begin(); begin != words.end(); ++begin) {
    for (const auto& phrase : phrases) {
      const auto end = find_end(phrase.words, begin, words.end());
      if (end && is_vague(phrase.when, words, begin, *end)) {
        return std::string {text.substr(begin->begin, (*end - 1)->end - begin->begin)};
      }
    }
  }
  return std::nullopt;
}

}  // namespace refer::advice
