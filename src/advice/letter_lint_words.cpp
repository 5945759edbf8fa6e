// Rules about the wording of a letter: tables of phrases, words and not substrings, in English. A letter in another
// language is only judged by what is wrong in any.

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "advice/letter_lint.hpp"
#include "advice/vague.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

/// A phrase, and the words before it that make something else of it: the European Commission.
struct Phrase {
  std::string_view words;
  std::string_view unless_after {};
};

constexpr Phrase quota_words[] {
    {"quota|quotas", "their|his|her|whose|import|export|storage|disk"},
    {"hit|make|reach|meet|miss my|our number|numbers|target|targets|goal|goals"},
    {"hit|make|reach|meet the number|numbers"},
    {"my|our sales|revenue|monthly|quarterly target|targets|goal|goals|number|numbers"},
    {"sales|revenue target|targets"},
    {"short|behind of|on my|our|the target|targets|number|numbers|goal|goals|plan|forecast"},
    // "end of the month" stays out: it is a date like another.
    {"end of quarter"},
    {"end of the|this|our quarter"},
    {"quarter|month|year end"},
    {"end of month"},
    {"before the|this|our quarter closes|ends"},
    {"need one|two|three|four|five|some|a|few more deals|sales|leads|referrals|introductions|intros"},
    {"close|closing|finish out|off|the|this|our quarter|month"},
    {"close|finish the|this|our quarter|month"},
    {"commission|commissions", "european|trade|exchange|federal|securities"},
    {"pipeline to fill"},
    {"fill|filling|build|building my|our|the|up pipeline|funnel"},
    {"fill|filling up my|our|the pipeline|funnel"},
    {"presidents club"},
};

// Left out: "free" (feel free), "unique", "leading" and "innovative" (said of people too), "guarantee" (a bank sells
// them), "solution", "leverage" (a term of finance), "exclusive" (a mandate is), "opportunity".
constexpr Phrase pitch_words[] {
    {"revolutionary|revolutionize|revolutionise|revolutionizing|revolutionising"},
    {"game changing|changer|changers"},
    {"gamechanging|gamechanger"},
    {"best in class|breed"},
    {"cutting|bleeding edge"},
    {"world class|beating"},
    {"state of the art"},
    {"synergy|synergies|synergistic"},
    {"act|buy|order|subscribe now|today"},
    {"sign up now|today"},
    {"limited time"},
    {"time limited offer"},
    {"once in a lifetime"},
    {"guaranteed"},
    {"special|exclusive|unbeatable offer|offers|deal|deals"},
    {"last chance"},
    {"dont|not miss out|this"},
    {"hurry"},
    {"no brainer"},
    {"groundbreaking|unparalleled|unrivalled|unrivaled|unbeatable|unmatched|skyrocket|supercharge"},
    {"ground breaking"},
    {"industry|market leading"},
    {"1|one|leading provider|platform|vendor"},
    {"next generation ai|platform|software|solution|solutions|technology|product|products"},
    {"proven roi|results"},
    {"amazing|incredible|unmissable opportunity|offer|deal|results"},
    {"one of a kind"},
    {"next level"},
    {"risk free"},
    {"win win"},
    {"too good to miss"},
    {"10x|100x"},
};

// Also what the letters of FEATURES use as they stand: a question that can be answered with no is a way out.
constexpr Phrase ways_out[] {
    {"if someone|somebody|anyone|anybody comes to mind"},
    {"would|are you be|feel comfortable|open|willing|happy|up"},
    {"are you comfortable|open|willing|happy|up"},
    {"would an|the|this|my|a intro|introduction|call|chat|conversation make|be|help|suit"},
    {"would it|that|this make|help|work|suit|be"},
    {"does it|that|this make sense"},
    {"can|could|may|shall we discuss|talk|speak|meet"},
    {"would you like|care|mind|prefer|rather|want"},
    {"do you want"},
    {"is it|this|that ok|okay|alright|fine|welcome|something"},
    {"is now|this a good|bad|wrong time|moment"},
    {"if that|this|the situation arises|comes"},
    {"if it|that|this|now|these isnt|is not|doesnt|does|wasnt|wouldnt"},
    {"if this|now|it|that is a|the|too bad|wrong|busy|early|much"},
    {"if the|your timing|moment|time|answer is|turns|isnt|were"},
    {"if not"},
    {"if you|youd|youre would|rather|prefer|dont|not|cannot|cant|like|wish|open|comfortable|happy"},
    {"if its|thats not|too|a|awkward|inconvenient|difficult"},
    {"forget i|it|this|about"},
    {"ill|id|well understand"},
    {"completely|fully|quite|perfectly|totally understand"},
    {"no "
     "reply|answer|response|action|explanation|reason|need|obligation|pressure|worries|worry|problem|offence|offense"},
    {"no hard feelings"},
    {"no is a"},
    {"a no is|helps"},
    {"feel free to|not"},
    {"only if"},
    {"simply|just|please|you|can|may|to say no|so"},
    {"say no"},
    {"let this|it|that one|go|rest|be"},
    {"ignore|delete|skip|drop this|it"},
    {"thats|its|is fine|ok|okay|alright"},
    {"perfectly|completely|totally|absolutely|quite|also fine|ok|okay|alright|understandable"},
    {"either|whichever way"},
    {"whatever you|the decide|answer|prefer"},
    {"not the|a right|good time|moment|person|fit"},
    {"i|we wont mention|ask|follow|raise|bother|write|mind|take"},
    {"i|we will|shall not mention|ask|follow|raise|bother|write|mind"},
    {"ill|well leave|drop|let|not|stop"},
    {"happy to leave|drop|stop|wait"},
    {"there is|theres no need|obligation|pressure|hurry|rush"},
    {"dont feel obliged|pressed|pressured|bad"},
    {"as you like|prefer|wish|see"},
    {"your call|decision|choice"},
    {"up to you"},
    {"whenever|if|when it|that suits|helps|fits"},
    {"may i|we ask"},
    {"tell me no|so|if"},
    {"let me know if|whether"},
};

template <std::size_t Size>
Phrases read(const Phrase (&table)[Size]) {
  std::vector<std::string_view> words;
  for (const auto& phrase : table) {
    words.push_back(phrase.words);
  }
  return Phrases {std::move(words)};
}

/// Where phrases of a table stand in a text.
template <std::size_t Size>
std::vector<WordRange> find_phrases(const LetterText& text, const Phrases& phrases, const Phrase (&table)[Size]) {
  std::vector<WordRange> found;
  const auto& words = text.wording();
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    for (const auto& match : phrases.at(words, begin)) {
      const auto unless_after = table[match.phrase].unless_after;
      const bool follows = begin > 0 && !words[begin - 1].ends_sentence && !unless_after.empty();
      if (!follows || !is_one_of(words[begin - 1].text, unless_after)) {
        found.push_back({begin, match.end});
        break;
      }
    }
  }
  return found;
}

/// Whether words stand in what the records say: a customer's quota is none of ours.
bool is_told(const LetterLook& look, const std::vector<Word>& words, const WordRange& range) {
  return std::any_of(look.what.told.begin(), look.what.told.end(), [&](const std::string& told) {
    const auto wanted = words_of(told);
    // One word says nothing of its own: "quota" as a challenge does not make "my quota" theirs.
    const auto found = wanted.size() < 2 ? std::nullopt : find_words(words, wanted);
    return found && *found <= range.begin && range.end <= *found + wanted.size();
  });
}

template <std::size_t Size>
LetterFindings find_both(const LetterLook& look, const Phrases& phrases, const Phrase (&table)[Size],
                         std::string_view hint) {
  LetterFindings findings;
  for (const auto* const text : {&look.subject, &look.body}) {
    for (const auto& range : find_phrases(*text, phrases, table)) {
      if (!is_told(look, text->words(), range)) {
        findings.push_back(text->at_words(range.begin, range.end, hint));
      }
    }
  }
  return findings;
}

bool is_english(const Letter& letter) {
  return letter.language.empty() || lower_ascii(letter.language).starts_with("en");
}

/// Whether a word is written in capitals: two letters at least, so that "I" and "2B" are not.
bool is_shouted(std::string_view word) {
  const auto capitals = std::count_if(word.begin(), word.end(), [](char byte) { return byte >= 'A' && byte <= 'Z'; });
  return capitals > 1 && std::none_of(word.begin(), word.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

/// Sentences in capitals: four words in a row, since a title may be VP, CRO and CEO.
LetterFindings find_shouting(const LetterText& text) {
  constexpr std::size_t enough = 4;
  LetterFindings findings;
  const auto& words = text.wording();
  for (std::size_t begin = 0, at = 0; at <= words.size(); ++at) {
    const bool goes_on = at < words.size() && !words[at].text.empty() &&
                         is_shouted(text.text().substr(words[at].begin, words[at].end - words[at].begin));
    if (!goes_on) {
      if (at - begin >= enough) {
        findings.push_back(text.at_words(begin, at, "write it in small letters"));
      }
      begin = at + 1;
    }
  }
  return findings;
}

/// One exclamation mark is a greeting; two together, or a third, are advertising.
LetterFindings find_exclamations(const LetterText& text) {
  constexpr int most = 2;
  constexpr std::string_view hint = "one exclamation mark is enough";
  LetterFindings findings;
  int count = 0;
  for (auto at = text.text().find('!'); at != std::string_view::npos;) {
    const auto end = std::min(text.text().find_first_not_of('!', at), text.text().size());
    if (!text.is_name(at)) {
      ++count;
      if (end - at > 1 || count > most) {
        findings.push_back(text.at(at, end, hint));
      }
    }
    at = text.text().find('!', end);
  }
  return findings;
}

}  // namespace

LetterFindings vague_words(const LetterLook& look) {
  LetterFindings findings;
  for (const auto* const text : {&look.subject, &look.body}) {
    if (const auto found = find_vague(text->wording())) {
      findings.push_back(text->at_words(found->begin, found->end, "say whom: a role, an industry, a size, a name"));
    }
  }
  return findings;
}

LetterFindings quota(const LetterLook& look) {
  static const auto phrases = read(quota_words);
  return find_both(look, phrases, quota_words, "leave it out: it is our need, not theirs");
}

LetterFindings pitch(const LetterLook& look) {
  static const auto phrases = read(pitch_words);
  auto findings = find_both(look, phrases, pitch_words, "say what changed, in plain words");
  for (const auto* const text : {&look.subject, &look.body}) {
    for (auto more : {find_exclamations(*text), find_shouting(*text)}) {
      findings.insert(findings.end(), more.begin(), more.end());
    }
  }
  return findings;
}

LetterFindings no_way_out(const LetterLook& look) {
  static const auto phrases = read(ways_out);
  if (!is_english(look.letter) || !find_phrases(look.body, phrases, ways_out).empty()) {
    return {};
  }
  return {look.body.whole("no easy way to say no", "add one: \"If the timing is wrong, just say so.\"")};
}

}  // namespace refer::advice
