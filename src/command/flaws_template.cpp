// Letters before they are filled in.

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "command/flaws.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/core/text.hpp"

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

/// The sample facts that a letter says it needs, and those that every letter has: who I am, and the name of the source.
Value needed_facts(const mail::Template& letter) {
  const auto all = sample_facts();
  Value needed;
  const auto take = [&](std::string_view name) {
    const auto dot = name.find('.');
    const auto table = name.substr(0, dot);
    const auto* const from = all.find(table);
    if (dot == std::string_view::npos || from == nullptr) {
      if (from != nullptr) {
        needed.set(table, *from);
      }
      return;
    }
    const auto* const known = needed.find(table);
    Value inner = known != nullptr ? *known : Value {};
    if (const auto* const value = from->find(name.substr(dot + 1))) {
      inner.set(name.substr(dot + 1), *value);
    }
    needed.set(table, std::move(inner));
  };
  for (const std::string_view name : {"me.name", "me.first_name", "me.email", "source.name", "source.first_name"}) {
    take(name);
  }
  std::for_each(letter.needs.begin(), letter.needs.end(), take);
  return needed;
}

/// A letter by which somebody is asked or reminded, and that does not go to the source.
std::optional<Flaw> find_astray(const mail::Template& letter, const std::string& record) {
  const auto trace = letter_kind(letter.kind).trace;
  const bool asks = trace == Trace::sent || trace == Trace::nudged;
  if (!asks || letter.to.empty() || letter.to == "source") {
    return std::nullopt;
  }
  const auto facts = sample_facts();
  const auto to = mail::render(letter.to, facts, {.file = letter.file, .one_line = true});
  if (to.find(text_of(facts, "source", "email")) != std::string::npos) {
    return std::nullopt;
  }
  return Flaw {
      .record = record,
      .rule = "astray",
      .found = fmt::format("to = {}", quote(letter.to)),
      .hint = fmt::format("a letter of kind {} goes to the source: take 'to' out, or say another kind", letter.kind)};
}

/// Something that a letter says without needing it, and outside of a section: where it is not known, the letter could
/// not be written.
std::optional<Flaw> find_unneeded(const mail::Template& form, const std::string& record, const Session& session) {
  try {
    (void)mail::fill(form, needed_facts(form), project_partials(session));
    return std::nullopt;
  } catch (const Error& error) {
    auto flaw = flaw_of(error, record);
    flaw.severity = advice::Severity::warning;
    flaw.rule = "needs";
    flaw.hint = "add it to needs, or write a section around it";
    return flaw;
  }
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
    mail::check_names(letter, fact_names(), project_partials(session));
    if (auto astray = find_astray(letter, record)) {
      flaws.push_back(*std::move(astray));
    }
    const auto facts = sample_facts();
    const auto names = mail::wordings(letter);
    for (const auto& name : names.empty() ? std::vector<std::string> {""} : names) {
      const auto form = name.empty() ? letter : mail::in_wording(letter, name);
      const auto filled = mail::fill(form, facts, project_partials(session));
      const advice::LetterCase what {.max_words = form.max_words, .names = names_in(facts)};
      const auto wording = name.empty() ? record : fmt::format("{} ({})", record, name);
      auto more = flaws_in(filled, what, wording);
      std::move(more.begin(), more.end(), std::back_inserter(flaws));
      if (auto unneeded = find_unneeded(form, wording, session)) {
        flaws.push_back(*std::move(unneeded));
      }
    }
  } catch (const Error& error) {
    flaws.push_back(flaw_of(error, record));
  }
  return flaws;
}

Flaws lint_forwardable(const store::Ideal& profile, Session& session) {
  const auto record = fmt::format("forwardable for {}", profile.handle);
  try {
    const auto letter = find_letter("forwardable", session);
    const auto names = mail::wordings(letter);
    const auto form = names.empty() ? letter : mail::in_wording(letter, names.front());
    const auto facts = sample_facts_for(profile.id, session);
    advice::LetterCase what {.max_words = form.max_words, .names = names_in(facts)};
    for (const auto* const texts : {&profile.outcomes, &profile.challenges, &profile.triggers}) {
      what.told.insert(what.told.end(), texts->begin(), texts->end());
    }
    for (const std::string_view part : {"result", "quote", "story"}) {
      what.told.push_back(text_of(facts, "proof", part));
    }
    return flaws_in(mail::fill(form, facts, project_partials(session)), what, record);
  } catch (const Error& error) {
    return {flaw_of(error, record)};
  }
}

}  // namespace refer::command
