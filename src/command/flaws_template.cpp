// Letters before they are filled in.

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "command/flaws.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

std::string text_of(const Value& facts, std::string_view whose, std::string_view what) {
  const auto* const map = facts.find(whose);
  const auto* const value = map == nullptr ? nullptr : map->find(what);
  const auto* const text = value == nullptr ? nullptr : value->as<std::string>();
  return text == nullptr ? std::string {} : *text;
}

/// The made-up people of the sample: what they are called is no wording of the letter.
std::vector<std::string> names_in(const Value& facts) {
  std::vector<std::string> names;
  for (const std::string_view whose : {"me", "source", "target", "colleague"}) {
    for (const std::string_view what : {"name", "first_name", "company"}) {
      names.push_back(text_of(facts, whose, what));
    }
  }
  return names;
}

}  // namespace

std::vector<LetterFile> own_letters(const Session& session) {
  auto files = letter_files(session);
  std::erase_if(files, [](const LetterFile& file) { return file.file.empty(); });
  return files;
}

Flaws lint_template(const LetterFile& file, const Session& session) {
  const auto record = fmt::format("letter {}", file.name);
  Flaws flaws;
  try {
    const auto letter = find_letter(file.name, session);
    mail::check_names(letter, fact_names());
    const auto facts = sample_facts();
    const auto names = mail::wordings(letter);
    for (const auto& name : names.empty() ? std::vector<std::string> {""} : names) {
      const auto form = name.empty() ? letter : mail::in_wording(letter, name);
      const auto filled = mail::fill(form, facts, project_partials(session));
      const advice::LetterCase what {.max_words = form.max_words, .names = names_in(facts)};
      auto more = flaws_in(filled, what, name.empty() ? record : fmt::format("{} ({})", record, name));
      std::move(more.begin(), more.end(), std::back_inserter(flaws));
    }
  } catch (const Error& error) {
    flaws.push_back(flaw_of(error, record));
  }
  return flaws;
}

}  // namespace refer::command
