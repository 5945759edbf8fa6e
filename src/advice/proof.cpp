#include "refer/advice/proof.hpp"

#include <algorithm>

#include "advice/letter_lint.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

/// Whether a text says a word as it is spelled, so that `will` is not Will.
bool says_word(std::string_view text, const std::vector<Word>& words, std::string_view name) {
  return std::any_of(words.begin(), words.end(),
                     [&](const Word& word) { return text.substr(word.begin, word.end - word.begin) == name; });
}

/// What of a name stands in a text: all of it, or one of its words.
std::optional<std::string> find_person(std::string_view text, const std::vector<Word>& words, const std::string& name) {
  constexpr std::size_t shortest = 3;  // of what is no initial
  if (find_words(words, words_of(name))) {
    return name;
  }
  for (const auto& part : split(name, ' ')) {
    if (part.size() >= shortest && says_word(text, words, part)) {
      return part;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> find_giveaway(const store::Outcome& outcome) {
  if (!outcome.customer || outcome.is_nameable) {
    return std::nullopt;
  }
  for (const auto* const text : {&outcome.result, &outcome.story, &outcome.quote}) {
    const auto words = words_of(*text);
    if (const auto person = find_person(*text, words, outcome.name)) {
      return person;
    }
    const auto company = words_of(outcome.company);
    if (!company.empty() && find_words(words, company)) {
      return outcome.company;
    }
  }
  return std::nullopt;
}

bool is_quantified(const std::string& result) {
  return result.find_first_of("0123456789") != std::string::npos;
}

std::string attribution(const store::Outcome& outcome) {
  if (!outcome.customer) {
    return {};
  }
  if (!outcome.is_nameable) {
    return outcome.industry.empty() ? "a customer" : "a customer in " + outcome.industry;
  }
  std::string who = outcome.name;
  for (const auto* const more : {&outcome.title, &outcome.company}) {
    who += more->empty() ? "" : ", " + *more;
  }
  return who;
}

std::optional<store::Outcome> find_proof(store::Database& database, std::optional<ProfileId> profile,
                                         std::optional<ContactId> reader, Date today) {
  auto all = store::proofs(database, profile, today);
  const auto found = std::find_if(all.begin(), all.end(), [&](const store::Outcome& one) {
    return (!one.customer || one.customer != reader) && !find_giveaway(one);
  });
  return found == all.end() ? std::nullopt : std::optional {std::move(*found)};
}

}  // namespace refer::advice
