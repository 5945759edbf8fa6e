#include "refer/advice/lint.hpp"

#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

std::vector<store::Ideal> named(const std::vector<std::string>& handles, Session& session) {
  auto& database = session.database();
  if (handles.empty()) {
    return store::all_ideals(database);
  }
  std::vector<store::Ideal> profiles;
  for (const auto id : session.profiles(handles)) {
    profiles.push_back(store::get_ideal(database, id));
  }
  return profiles;
}

Runner declare(Args& args) {
  const auto handles = std::make_shared<std::vector<std::string>>();
  args.argument("PROFILE", *handles, "which: a handle or an id; - reads them from standard input; all without it")
      .required = false;
  return [handles](Session& session) {
    const auto profiles = named(*handles, session);
    std::vector<Row> rows;
    for (const auto& profile : profiles) {
      for (auto& finding : advice::lint_profile(profile)) {
        rows.push_back({profile.handle, std::string {finding.rule}, std::move(finding.found), std::move(finding.hint)});
      }
    }
    Answer answer {.table = {.columns = {{"profile"}, {"rule"}, {"found"}, {"hint"}}}, .status = rows.empty() ? 0 : 1};
    if (profiles.empty() && handles->empty()) {
      answer.notes.emplace_back("There is no profile yet: 'refer profile add' adds one.");
    } else if (rows.empty() && !profiles.empty()) {
      answer.notes.push_back(profiles.size() == 1 ? "The profile is sharp."
                                                  : fmt::format("All {} profiles are sharp.", profiles.size()));
    }
    answer.table.rows = rows_of(std::move(rows));
    return answer;
  };
}

}  // namespace

extern const Command profile_lint {
    .path = "profile lint",
    .summary = "say what makes a profile too vague to act on",
    .details =
        R"(A source can act on a profile that says who decides there, how large the company is and when the need arises. A line is one finding, with the
command that mends it:

no-role, no-size, no-trigger: nothing is said of it; revenue is a size too.

wide-size: the largest is more than 100 times the smallest.

vague-words: words that ask for nobody in particular, such as "mid-market" without a number, "companies of any size", "all industries", "decision
makers" or "anyone".

The exit status is 1 when something is found.

  refer profile lint
  refer profile lint scaleups --json)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
