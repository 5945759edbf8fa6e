#include <memory>

#include "command/flaws.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  LetterChoice choice {};
  LintOptions lint {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids,
                "which introductions; - reads their ids from standard input; all that have not ended without it")
      .required = false;
  args.option("--template", options->choice.name, "which letter; that of its state without it").value = "NAME";
  args.option("--variant", options->choice.variant, "in this wording").value = "NAME";
  declare_lint(args, options->lint);
  return [options](Session& session) {
    const auto ids = options->ids.empty() ? open_intros(session) : session.ids<IntroId>(options->ids);
    return lint_letters(ids, lint_intro, options->choice, options->lint, "open introduction", session);
  };
}

}  // namespace

extern const Command intro_lint {
    .path = "intro lint",
    .summary = "say what is wrong with a letter of an introduction",
    .details =
        R"(The letter is written as 'refer intro draft' writes it, and judged by its words. Without ids, the letter that the state of each introduction asks
for, of all that have not ended. The rules are those of 'refer ask lint'; here above all:

confidential: the value of the deal in any spelling (42000, 42,000.00, 42.000, 42k, 0.042 million), the reason, the notes.

named-early: a letter to the target names the source without their consent or, where we write ourselves, without a permission; in mode opt-in, what brings
the two together names a target who has not agreed yet.

no-outcome: a letter for the target tells no result, though one is known, or none is known.

The exit status is 1 when something is found. --severity error leaves warnings out.

  refer intro lint
  refer intro lint 1 --template closure
  refer intro lint --severity error --json)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
