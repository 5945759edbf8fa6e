// Rules that hold a letter against what is known of its record.

#include <fmt/core.h>

#include <algorithm>

#include "advice/letter_lint.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || static_cast<unsigned char>(byte) >= 0x80;
}

/// The text between a bracket and its partner, on one line and short; empty when this is none.
std::string_view inside(std::string_view text, std::size_t open, char close) {
  constexpr std::size_t longest = 60;
  const auto rest = text.substr(open + 1, longest);
  const auto end = rest.find_first_of("[]<>{}\n");
  return end != std::string_view::npos && rest[end] == close ? rest.substr(0, end) : std::string_view {};
}

/// [Company], [specific challenge you solve]; not [1], [sic], [https://…], and not the text of a link in Markdown.
bool is_square_placeholder(std::string_view text, std::size_t open) {
  const auto word = inside(text, open, ']');
  const auto after = open + word.size() + 2;
  return !word.empty() && is_letter(word[0]) && word != "sic" && !word.starts_with("…") &&
         word.find_first_of("@:/") == std::string_view::npos &&
         (after >= text.size() || (text[after] != '(' && text[after] != '['));
}

/// <name>, <first name>; not <elena@globex.example>.
bool is_angle_placeholder(std::string_view text, std::size_t open) {
  const auto word = inside(text, open, '>');
  return !word.empty() && is_letter(word[0]) && word.find_first_of("@:/=") == std::string_view::npos;
}

/// {company}, {first name}; not {a, b}.
bool is_curly_placeholder(std::string_view text, std::size_t open) {
  const auto word = inside(text, open, '}');
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char byte) {
    return is_letter(byte) || byte == '_' || byte == ' ' || byte == '.';
  });
}

/// Where %FIRST_NAME% ends; not "20% up to 40%".
std::optional<std::size_t> find_percent_end(std::string_view text, std::size_t begin) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_";
  const auto end = std::min(text.find_first_not_of(letters, begin + 1), text.size());
  const bool is_one = end < text.size() && text[end] == '%' && end > begin + 2;
  return is_one ? std::optional {end + 1} : std::nullopt;
}

/// Where the placeholder ends that begins here; nothing when none does.
std::optional<std::size_t> find_placeholder_end(std::string_view all, std::size_t at) {
  const auto rest = all.substr(at);
  if (rest.starts_with("{{") || rest.starts_with("}}")) {
    const auto end = rest.substr(0, 80).find_first_of("}\n", 2);
    const bool is_closed = end != std::string_view::npos && rest.substr(end).starts_with("}}");
    return at + (is_closed ? end + 2 : 2);
  }
  if (rest[0] == '[' && is_square_placeholder(all, at)) {
    return at + inside(all, at, ']').size() + 2;
  }
  if (rest[0] == '{' && is_curly_placeholder(all, at)) {
    return at + inside(all, at, '}').size() + 2;
  }
  if (rest[0] == '%') {
    return find_percent_end(all, at);
  }
  if (rest[0] == '<' && is_angle_placeholder(all, at)) {
    return at + inside(all, at, '>').size() + 2;
  }
  return std::nullopt;
}

LetterFindings find_placeholders(const LetterText& text) {
  LetterFindings findings;
  const auto all = text.text();
  constexpr std::string_view signs = "{}[<%";
  std::size_t last = 0;  // {{name}} is one, not two
  for (auto at = all.find_first_of(signs); at != std::string_view::npos; at = all.find_first_of(signs, at + 1)) {
    const auto end = at < last ? std::nullopt : find_placeholder_end(all, at);
    last = end.value_or(last);
    // A name may have brackets in it, but a company is not called [Company].
    if (end && !text.is_within_name(at, *end)) {
      findings.push_back(text.at(at, *end, "fill it in"));
    }
  }
  return findings;
}

/// Marks of something unfinished, only in capitals: the first in small letters is Spanish for all, xxx is a greeting.
/// They are written in two pieces, since our own code must have none.
bool is_mark(std::string_view word) {
  return word ==
             "TO"
             "DO" ||
         word ==
             "FIX"
             "ME" ||
         (word.size() >= 3 && word.find_first_not_of('X') == std::string_view::npos);
}

LetterFindings find_marks(const LetterText& text) {
  static const Phrases lorem {{"lorem ipsum", "fixme"}};
  LetterFindings findings;
  const auto& words = text.wording();
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto& word = words[at];
    const auto matches = lorem.at(words, at);
    if (!matches.empty()) {
      findings.push_back(text.at_words(at, matches.front().end, "write what belongs here"));
    } else if (!word.text.empty() && is_mark(text.text().substr(word.begin, word.end - word.begin))) {
      findings.push_back(text.at_words(at, at + 1, "write what belongs here"));
    }
  }
  return findings;
}

bool has_word(const std::vector<Word>& words, std::string_view text) {
  return std::any_of(words.begin(), words.end(), [&](const Word& word) { return word.text == text; });
}

/// Whether a part of a name stands within a longer word: Chinese and Japanese put nothing between words.
bool stands_unspaced(std::string_view text, const std::string& part) {
  const bool is_foreign = std::any_of(part.begin(), part.end(), [](char byte) { return (byte & 0x80) != 0; });
  return is_foreign && part.size() > 2 && text.find(part) != std::string_view::npos;
}

/// Whether a text names somebody: by the whole name, or by a word of it that is no word of `others`.
bool names(std::string_view text, const std::vector<Word>& words, std::string_view name,
           const std::vector<Word>& others) {
  const auto wanted = words_of(name);
  if (wanted.empty() || find_words(words, wanted)) {
    return true;
  }
  const auto parts = split(name, ' ');
  return std::any_of(wanted.begin(), wanted.end(),
                     [&](const Word& word) {
                       return word.text.size() > 1 && !has_word(others, word.text) && has_word(words, word.text);
                     }) ||
         std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
           return !has_word(others, fold(part)) && stands_unspaced(text, part);
         });
}

/// The first line that holds something: the greeting.
std::string_view first_line(std::string_view text) {
  const auto begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
}

/// Whether a first line greets whoever reads it, and nobody else: a letter that is not filled in yet is judged by this.
bool greets_everybody(const std::vector<Word>& words) {
  static const Phrases greetings {
      {"hi|hello|hey|dear|greetings there|all|everyone|everybody|team|friend|friends|sir|"
       "sirs|madam|colleague|colleagues|customer",
       "to whom it may concern", "dear sir|madam or|and madam|sir"}};
  const auto matches = greetings.at(words, 0);
  return std::any_of(matches.begin(), matches.end(),
                     [&](const Phrases::Match& match) { return match.end == words.size(); });
}

LetterFindings find_no_greeting(const LetterLook& look) {
  const auto& readers = look.what.readers;
  const auto all = look.body.text();
  const auto line = first_line(all);
  const auto words = words_of(line);
  if (readers.empty() && greets_everybody(words)) {
    const auto begin = static_cast<std::size_t>(line.data() - all.data());
    return {look.body.at(begin, begin + line.size(), "greet the reader by name: {{source.first_name}}")};
  }
  const bool greets = readers.empty() || std::any_of(readers.begin(), readers.end(), [&](const std::string& reader) {
                        return names(line, words, reader, {});
                      });
  if (greets) {
    return {};
  }
  const auto begin = static_cast<std::size_t>(line.data() - all.data());
  auto finding = look.body.at(begin, begin + line.size(), fmt::format("greet {} by name", readers.front()));
  finding.found = line.empty() ? "nothing is said" : finding.found;
  return {finding};
}

/// Words of names with which sentences begin too.
constexpr std::string_view ordinary =
    "will|may|can|mark|grant|rich|frank|bill|long|young|best|hope|grace|joy|june|april|august|rose|just|chase|art|"
    "sue|pat|drew|rob|dean|miles|page|price|case|do|so|an|in|no|good|day|love|bond|ask|van|von|de|la|le|mr|mrs|dr";

/// Where a letter says a name: whole, or a word of it as it is spelled there.
std::optional<std::size_t> find_name(const LetterText& text, const std::string& name, const std::vector<Word>& others) {
  const auto wanted = words_of(name);
  if (const auto whole = find_words(text.words(), wanted)) {
    return whole;
  }
  const auto spelled = [](std::string_view all, const Word& word) {
    return all.substr(word.begin, word.end - word.begin);
  };
  for (std::size_t at = 0; at < text.words().size(); ++at) {
    const auto& word = text.words()[at];
    const bool says = std::any_of(wanted.begin(), wanted.end(), [&](const Word& part) {
      return part.text == word.text && part.end - part.begin > 1 && spelled(name, part) == spelled(text.text(), word);
    });
    if (says && !is_one_of(word.text, ordinary) && !has_word(others, word.text)) {
      return at;
    }
  }
  return std::nullopt;
}

/// The words of all who may be named.
std::vector<Word> words_of_others(const LetterCase& what) {
  std::vector<Word> words;
  for (const auto& name : what.names) {
    const auto is_same = [&](const EarlyName& early) {
      const auto one = words_of(early.name);
      return find_words(one, words_of(name)).has_value();
    };
    if (std::none_of(what.early_names.begin(), what.early_names.end(), is_same)) {
      const auto more = words_of(name);
      words.insert(words.end(), more.begin(), more.end());
    }
  }
  return words;
}

/// Whether bytes of a text belong to a proof that it tells.
bool is_within_proof(std::string_view text, std::size_t begin, std::size_t end, const LetterCase& what) {
  return std::any_of(what.proofs.begin(), what.proofs.end(), [&](const std::string& proof) {
    for (auto at = proof.empty() ? std::string_view::npos : text.find(proof); at <= begin;
         at = text.find(proof, at + 1)) {
      if (end <= at + proof.size()) {
        return true;
      }
    }
    return false;
  });
}

}  // namespace

LetterFindings unresolved(const LetterLook& look) {
  LetterFindings findings;
  for (const auto* const text : {&look.subject, &look.body}) {
    for (auto more : {find_placeholders(*text), find_marks(*text)}) {
      findings.insert(findings.end(), more.begin(), more.end());
    }
  }
  return findings;
}

LetterFindings confidential(const LetterLook& look) {
  constexpr std::string_view hint = "leave it out: it is confidential";
  LetterFindings findings;
  for (const auto* const text : {&look.subject, &look.body}) {
    for (const auto& amount : look.what.amounts) {
      for (const auto& place : find_amount(text->text(), amount)) {
        if (!is_within_proof(text->text(), place.begin, place.end, look.what)) {
          findings.push_back(text->at(place.begin, place.end, hint));
        }
      }
    }
    for (const auto& secret : look.what.secrets) {
      const auto wanted = words_of(secret);
      // One word ("timing") stands in many a letter that gives nothing away.
      const auto found = wanted.size() < 2 ? std::nullopt : find_words(text->words(), wanted);
      if (found && !is_in_form(wanted, look.what)) {
        findings.push_back(text->at_words(*found, *found + wanted.size(), hint));
      }
    }
  }
  return findings;
}

LetterFindings named_early(const LetterLook& look) {
  LetterFindings findings;
  if (look.what.early_names.empty()) {
    return findings;
  }
  const auto others = words_of_others(look.what);
  for (const auto& early : look.what.early_names) {
    for (const auto* const text : {&look.subject, &look.body}) {
      if (const auto at = find_name(*text, early.name, others)) {
        auto finding = text->at_words(*at, *at + 1, early.hint);
        finding.found = early.why;
        findings.push_back(std::move(finding));
        break;
      }
    }
  }
  return findings;
}

LetterFindings no_person(const LetterLook& look) {
  auto findings = find_no_greeting(look);
  const auto& target = look.what.target;
  if (!target) {
    return findings;
  }
  std::vector<Word> others;
  for (const auto& reader : look.what.readers) {
    const auto more = words_of(reader);
    others.insert(others.end(), more.begin(), more.end());
  }
  if (target->empty()) {
    findings.push_back(look.body.whole("it asks for one person, and for whom is not known", "say whom it is for"));
  } else if (!names(look.body.text(), look.body.words(), *target, others) &&
             !names(look.subject.text(), look.subject.words(), *target, others)) {
    findings.push_back(look.body.whole(fmt::format("{} is not named", *target), "say {{target.name}}"));
  }
  return findings;
}

int count_words(std::string_view text) {
  int count = 0;
  std::size_t end = 0;
  for (const auto& word : words_of(text)) {
    // mid-size is one word for whoever counts.
    const bool is_apart = text.substr(end, word.begin - end).find_first_of(" \t\r\n") != std::string_view::npos;
    count += is_apart || count == 0 ? 1 : 0;
    end = word.end;
  }
  return count;
}

LetterFindings too_long(const LetterLook& look) {
  const auto most = look.what.max_words > 0 ? look.what.max_words : letter_kind(look.letter.kind).words;
  const auto words = count_words(look.letter.body);
  if (most == 0 || words <= most) {
    return {};
  }
  return {look.body.whole(fmt::format("{} words", words), fmt::format("{} at most", most))};
}

LetterFindings no_outcome(const LetterLook& look) {
  const auto& outcomes = look.what.outcomes;
  if (!outcomes) {
    return {};
  }
  const bool is_ask = look.letter.kind == "ask";
  if (outcomes->empty()) {
    return {
        look.body.whole(is_ask ? "it cites no moment with an outcome" : "no result is known", look.what.outcome_hint)};
  }
  const auto says = [&](const std::string& outcome) {
    return find_words(look.body.words(), words_of(outcome)).has_value();
  };
  if (is_ask || std::any_of(outcomes->begin(), outcomes->end(), says)) {
    return {};
  }
  return {look.body.whole(fmt::format("it does not say: {}", outcomes->front()), "say {{outcome}}")};
}

}  // namespace refer::advice
