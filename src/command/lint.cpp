#include "refer/advice/lint.hpp"

#include <fmt/core.h>

#include <iterator>
#include <memory>

#include "command/flaws.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

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

Runner declare(Args& args) {
  const auto options = std::make_shared<LintOptions>();
  declare_lint(args, *options);
  return [options](Session& session) {
    auto flaws = lint_settings(session);
    const bool can_write = flaws.empty();
    const auto profiles = store::all_ideals(session.database());
    add(flaws, lint_profiles(profiles));
    const auto letters = own_letters(session);
    for (const auto& letter : letters) {
      add(flaws, lint_template(letter, session));
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
('refer ask lint') and every open introduction ('refer intro lint'), each line with the record it is about. Who you are (me.name and me.email) must be set:
without it no letter is looked at. Settings that cannot be read are an error of their own, with exit status 78.

The exit status is 1 when something is found, 0 when nothing is. --severity error leaves warnings out, and they do not count.

  refer lint
  refer lint --severity error --json
  refer lint --sort severity,record --format csv)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
