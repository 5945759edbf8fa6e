#pragma once

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "refer/advice/letter_lint.hpp"
#include "refer/command/args.hpp"
#include "refer/command/drafts.hpp"
#include "refer/command/session.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

/// One thing that is wrong in a project, and where.
struct Flaw {
  advice::Severity severity = advice::Severity::error;
  std::string record {};  ///< ask 1, profile scaleups, letter nudge
  std::string rule {};
  std::string part {};  ///< of a letter: subject or body; else empty
  int line = 0;         ///< of the part, or of the file; 0: none
  std::string found {};
  std::string hint {};
};
using Flaws = std::vector<Flaw>;

/// What advice found in a letter, as flaws of a record.
[[nodiscard]] Flaws flaws_in(const Letter& letter, const advice::LetterCase& what, const std::string& record);

/// What is wrong with the letter of an ask. One that cannot be written is a flaw too.
[[nodiscard]] Flaws lint_ask(AskId id, const LetterChoice& choice, Session& session);
/// The same of an introduction.
[[nodiscard]] Flaws lint_intro(IntroId id, const LetterChoice& choice, Session& session);

/// The letters that the project has of its own.
[[nodiscard]] std::vector<LetterFile> own_letters(const Session& session);
/// What is wrong with a letter that is not filled in yet, in any of its wordings: it cannot be read, it says names that
/// there are not, or it is badly written, as made-up people show.
[[nodiscard]] Flaws lint_template(const LetterFile& file, const Session& session);

/// What is wrong with the note that sources forward, as it would be for made-up people who fit a profile of ours.
[[nodiscard]] Flaws lint_forwardable(const store::Ideal& profile, Session& session);

/// The asks for which a letter may still leave: queued, sent, later, silent.
[[nodiscard]] std::vector<AskId> open_asks(Session& session);
/// The introductions that have not ended.
[[nodiscard]] std::vector<IntroId> open_intros(Session& session);

/// The flaw of something that cannot be read or written; throws the error again when it is none of a letter, but of the
/// database or of ours.
[[nodiscard]] Flaw flaw_of(const Error& error, std::string record);

/// What a lint shows, and when it says no.
struct LintOptions {
  std::optional<advice::Severity> severity {};  ///< nothing lighter
};
void declare_lint(Args& args, LintOptions& options);
/// The flaws as rows: severity, record, rule, part, line, found, hint. The status is 1 when there are any. `looked_at`:
/// how many records of what there were.
[[nodiscard]] Answer answer_with(Flaws flaws, const LintOptions& options, std::size_t looked_at, std::string_view what);
/// The answer about the letters of several records. Throws Error(Fault::missing) for a letter that there is not.
template <typename Id>
[[nodiscard]] Answer lint_letters(const std::vector<Id>& ids, Flaws (*lint)(Id, const LetterChoice&, Session&),
                                  const LetterChoice& choice, const LintOptions& options, std::string_view what,
                                  Session& session) {
  if (choice.name) {
    (void)find_letter(*choice.name, session);
  }
  Flaws flaws;
  for (const auto id : ids) {
    auto more = lint(id, choice, session);
    std::move(more.begin(), more.end(), std::back_inserter(flaws));
  }
  return answer_with(std::move(flaws), options, ids.size(), what);
}

}  // namespace refer::command
