// Finding letters, and the one that takes the place of another for a record.

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "refer/command/letters.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/file.hpp"
#include "refer/project/kinds.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

constexpr std::array<std::string_view, 2> warmths {"warm", "cold"};

/// Throws when a word of a condition can be true of no record.
void check_word(std::string_view key, const std::string& word, const Session& session) {
  if (key == "warmth") {
    (void)parse_word(word, "warmth", warmths);
  } else if (key == "mode") {
    (void)parse_word<Mode>(word);
  } else if (key == "program") {
    (void)parse_word<Program>(word);
  } else if (key == "kind") {
    (void)parse_word<AskKind>(word);
  } else if (key == "type") {
    project::check_source_type(word, session.config());
  } else if (key == "state") {
    std::vector<std::string_view> states {Words<AskState>::words.begin(), Words<AskState>::words.end()};
    states.insert(states.end(), Words<IntroState>::words.begin(), Words<IntroState>::words.end());
    (void)parse_word(word, "state", states);
  } else if (key == "language" && !is_language(word)) {
    throw Error(Fault::usage, fmt::format("{} is no language", quote(word)), "write en, de or pt-BR");
  }
}

void check_choice(const mail::Template& letter, const std::vector<std::string>& names, const Session& session) {
  const auto& instead_of = letter.instead_of;
  if (!instead_of.empty() && std::find(names.begin(), names.end(), instead_of) == names.end()) {
    throw Error(Fault::data, fmt::format("there is no letter {} whose place it could take", quote(instead_of)),
                did_you_mean(near_misses(instead_of, names), "'refer template list' shows them"),
                letter.instead_of_place);
  }
  for (const auto& condition : letter.conditions) {
    for (const auto& word : condition.words) {
      try {
        check_word(condition.key, word, session);
      } catch (const Error& error) {
        throw Error(Fault::data, error.message(), error.hint(), condition.place);
      }
    }
  }
}

bool is_project(const mail::Template& letter) {
  return !letter.file.starts_with("built-in/");
}

/// A language is met by itself and by its kinds: a letter in `de` serves whoever reads `de-CH`.
bool is_met(const mail::Condition& condition, const Traits& traits) {
  const auto trait = traits.find(condition.key);
  return trait != traits.end() &&
         std::any_of(condition.words.begin(), condition.words.end(), [&](const std::string& word) {
           if (condition.key != "language") {
             return word == trait->second;
           }
           const auto wanted = lower_ascii(word);
           const auto read = lower_ascii(trait->second);
           return read == wanted || read.starts_with(wanted + "-");
         });
}

bool goes_before(const mail::Template& one, const mail::Template& other) {
  if (one.conditions.size() != other.conditions.size()) {
    return one.conditions.size() > other.conditions.size();
  }
  return is_project(one) != is_project(other) ? is_project(one) : one.name < other.name;
}

}  // namespace

Letters::Letters(const std::string& directory) {
  for (const auto& built_in : mail::built_in_templates()) {
    files_.push_back({.name = std::string {built_in.name}, .text = std::string {built_in.text}});
  }
  for (const auto& name : project::files_in(directory, "templates", ".toml")) {
    const auto file = fmt::format("templates/{}.toml", name);
    const auto found =
        std::find_if(files_.begin(), files_.end(), [&](const LetterFile& one) { return one.name == name; });
    auto& entry = found == files_.end() ? files_.emplace_back() : *found;
    entry = {.name = name, .file = file, .text = project::read_file(project::resolve(directory, file))};
  }
  std::sort(files_.begin(), files_.end(),
            [](const LetterFile& one, const LetterFile& other) { return one.name < other.name; });
  std::transform(files_.begin(), files_.end(), std::back_inserter(names_),
                 [](const LetterFile& one) { return one.name; });
  letters_.resize(files_.size());
}

const mail::Template& Letters::at(std::size_t place) {
  auto& letter = letters_.at(place);
  if (!letter) {
    const auto& [name, file, text] = files_[place];
    letter = mail::read_template(text, file.empty() ? fmt::format("built-in/{}.toml", name) : file);
  }
  return *letter;
}

const std::vector<LetterFile>& letter_files(const Session& session) {
  return session.letters().files();
}

mail::Template find_letter(std::string_view name, const Session& session) {
  auto& letters = session.letters();
  const auto& names = letters.names();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) {
    throw Error(Fault::missing, fmt::format("no letter {}", quote(name)),
                did_you_mean(near_misses(name, names), "'refer template list' shows them"));
  }
  const auto& letter = letters.at(static_cast<std::size_t>(found - names.begin()));
  check_choice(letter, names, session);
  return letter;
}

mail::Template choose_letter(mail::Template letter, const Traits& traits, const Session& session) {
  if (!letter.instead_of.empty()) {
    return letter;
  }
  auto& letters = session.letters();
  const mail::Template* best = nullptr;
  for (std::size_t place = 0; place < letters.files().size(); ++place) {
    // A letter is read only when it may stand in for another; ours say it rightly.
    const auto& file = letters.files()[place];
    const bool is_ours = file.file.empty();
    if (file.text.find("instead_of") == std::string::npos ||
        (is_ours && (is_project(letter) || file.text.find(letter.name) == std::string::npos))) {
      continue;
    }
    const auto& other = letters.at(place);
    if (!is_ours) {
      check_choice(other, letters.names(), session);
    }
    const bool serves =
        other.instead_of == letter.name && std::all_of(other.conditions.begin(), other.conditions.end(),
                                                       [&](const mail::Condition& one) { return is_met(one, traits); });
    if (serves && (best == nullptr || goes_before(other, *best))) {
      best = &other;
    }
  }
  return best != nullptr ? *best : std::move(letter);
}

}  // namespace refer::command
