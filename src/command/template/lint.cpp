#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "command/flaws.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

/// The sample facts that a letter says it needs, and who I am, which every letter may say.
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
  for (const std::string_view name : {"me.name", "me.first_name", "me.email"}) {
    take(name);
  }
  std::for_each(letter.needs.begin(), letter.needs.end(), take);
  return needed;
}

/// What a letter says in some place without needing it, and outside of a section: where it is not known, the letter
/// could not be written.
Flaws find_unneeded(const LetterFile& file, const Session& session) {
  Flaws flaws;
  const auto letter = find_letter(file.name, session);
  const auto names = mail::wordings(letter);
  for (const auto& name : names.empty() ? std::vector<std::string> {""} : names) {
    try {
      const auto form = name.empty() ? letter : mail::in_wording(letter, name);
      (void)mail::fill(form, needed_facts(form), project_partials(session));
    } catch (const Error& error) {
      auto flaw = flaw_of(error, {});
      flaw.severity = advice::Severity::warning;
      flaw.rule = "needs";
      flaw.hint = "add it to needs, or write a section around it";
      flaws.push_back(std::move(flaw));
    }
  }
  return flaws;
}

Flaws lint(const LetterFile& file, const Session& session) {
  auto flaws = lint_template(file, session);
  const bool is_readable = std::none_of(flaws.begin(), flaws.end(), [](const Flaw& flaw) {
    return flaw.severity == advice::Severity::error && flaw.part.empty();
  });
  if (is_readable) {
    const auto more = find_unneeded(file, session);
    flaws.insert(flaws.end(), more.begin(), more.end());
  }
  return flaws;
}

Runner declare(Args& args) {
  const auto wanted = std::make_shared<std::vector<std::string>>();
  args.argument("NAME", *wanted, "which letters; without one all, built-in ones too").required = false;
  return [wanted](Session& session) {
    auto files = letter_files(session);
    std::vector<std::string> names;
    for (const auto& file : files) {
      names.push_back(file.name);
    }
    for (const auto& name : *wanted) {
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        throw Error(Fault::missing, fmt::format("no letter {}", quote(name)),
                    did_you_mean(near_misses(name, names), "'refer template list' shows them"));
      }
    }
    std::vector<Row> rows;
    std::size_t looked_at = 0;
    for (const auto& file : files) {
      if (!wanted->empty() && std::find(wanted->begin(), wanted->end(), file.name) == wanted->end()) {
        continue;
      }
      ++looked_at;
      for (const auto& flaw : lint(file, session)) {
        rows.push_back({file.name, std::string {word(flaw.severity)}, flaw.rule, text_cell(flaw.part),
                        flaw.line > 0 ? Cell {std::int64_t {flaw.line}} : Cell {}, flaw.found, flaw.hint});
      }
    }
    Answer answer {.quiet = true, .status = rows.empty() ? 0 : 1};
    if (rows.empty()) {
      answer.notes.push_back(fmt::format("Nothing is wrong with {} letter{}.", looked_at, looked_at == 1 ? "" : "s"));
    }
    answer.table = {
        .columns = {{"letter"}, {"severity"}, {"rule"}, {"part"}, {"line", Kind::integer}, {"found"}, {"hint"}},
        .rows = rows_of(std::move(rows))};
    return answer;
  };
}

}  // namespace

extern const Command template_lint {
    .path = "template lint",
    .summary = "find what is wrong with letters before they are written",
    .details =
        R"(Each letter is read, its names are held against the facts that there are, and it is written for made-up people, in each of its wordings: with all
facts and with only those that it needs. What it then says is judged as 'refer ask lint' judges it. 'refer lint' looks at all of a project, asks and
introductions too. The status is 1 when something was found.

  refer template lint
  refer template lint ask-specific-de)",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
