#include "refer/advice/lint.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <memory>

#include "command/flaws.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/programs.hpp"

namespace refer::command {

namespace {

void add(Flaws& flaws, Flaws more) {
  std::move(more.begin(), more.end(), std::back_inserter(flaws));
}

/// Who writes: without it no letter can be written at all.
Flaws lint_settings(const Session& session) {
  Flaws flaws;
  for (const std::string_view field : {"name", "email"}) {
    const auto name = fmt::format("me.{}", field);
    if (session.config().text(name).empty()) {
      flaws.push_back({.record = "settings",
                       .rule = "unresolved",
                       .found = fmt::format("{} is not set", name),
                       .hint = fmt::format("refer config set {} TEXT", name)});
    }
  }
  return flaws;
}

/// Where a source gains by an introduction and letters cannot say so: whoever is introduced is kept in the dark.
Flaws lint_programs(const Session& session) {
  Flaws flaws;
  for (const auto& program : project::programs_without_disclosure(session.config())) {
    flaws.push_back({.record = fmt::format("program {}", program),
                     .rule = "no-disclosure",
                     .found = "it has an incentive, and no sentence that tells of it",
                     .hint = fmt::format("refer config set programs.{}.disclosure TEXT", program)});
  }
  return flaws;
}

Flaws lint_profiles(const std::vector<store::Ideal>& profiles) {
  Flaws flaws;
  for (const auto& profile : profiles) {
    for (auto& finding : advice::lint_profile(profile)) {
      flaws.push_back({.record = fmt::format("profile {}", profile.handle),
                       .rule = std::string {finding.rule},
                       .found = std::move(finding.found),
                       .hint = std::move(finding.hint)});
    }
  }
  return flaws;
}

/// A letter for a profile that there is not would never be chosen, and nobody would know why.
Flaws lint_choice(const LetterFile& file, const std::vector<store::Ideal>& profiles, const Session& session) {
  std::vector<std::string> handles;
  std::transform(profiles.begin(), profiles.end(), std::back_inserter(handles),
                 [](const store::Ideal& profile) { return profile.handle; });
  Flaws flaws;
  for (const auto& condition : find_letter(file.name, session).conditions) {
    for (const auto& word : condition.words) {
      if (condition.key == "profile" && std::find(handles.begin(), handles.end(), word) == handles.end()) {
        flaws.push_back({.severity = advice::Severity::warning,
                         .record = fmt::format("letter {}", file.name),
                         .rule = "unresolved",
                         .line = condition.place.line,
                         .found = fmt::format("no profile {}", quote(word)),
                         .hint = did_you_mean(near_misses(word, handles), "'refer profile list' shows them")});
      }
    }
  }
  return flaws;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<LintOptions>();
  declare_lint(args, *options);
  return [options](Session& session) {
    auto flaws = lint_settings(session);
    const bool can_write = flaws.empty();
    const auto profiles = store::all_ideals(session.database());
    add(flaws, lint_programs(session));
    add(flaws, lint_profiles(profiles));
    const auto letters = own_letters(session);
    for (const auto& letter : letters) {
      auto found = lint_template(letter, session);
      const bool is_readable = std::none_of(
          found.begin(), found.end(), [](const Flaw& flaw) { return flaw.rule == "unresolved" && flaw.part.empty(); });
      add(flaws, std::move(found));
      if (is_readable) {
        add(flaws, lint_choice(letter, profiles, session));
      }
    }
    const auto asks = open_asks(session);
    const auto intros = open_intros(session);
    if (can_write) {
      for (const auto id : asks) {
        add(flaws, lint_ask(id, {}, session));
      }
      for (const auto id : intros) {
        add(flaws, lint_intro(id, {}, session));
      }
    }
    const auto records = profiles.size() + letters.size() + asks.size() + intros.size();
    return answer_with(std::move(flaws), *options, records, "profile, letter, ask or introduction");
  };
}

}  // namespace

extern const Command lint {
    .path = "lint",
    .summary = "say what is wrong in the project, before anybody reads it",
    .details =
        R"(Made for a check that runs by itself: every profile ('refer profile lint'), every letter of the project ('refer template lint'), every open ask
('refer ask lint') and every open introduction ('refer intro lint'), each line with the record it is about; besides, a program that gives sources something
and does not say so in its letters ([programs.NAME] of refer.toml). Who you are (me.name and me.email) must be set:
without it no letter is looked at. Settings that cannot be read are an error of their own, with exit status 78.

The exit status is 1 when something is found, 0 when nothing is. --severity error leaves warnings out, and they do not count.

  refer lint
  refer lint --severity error --json
  refer lint --sort severity,record --format csv)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
