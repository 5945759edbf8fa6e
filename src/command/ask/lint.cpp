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
  args.argument("ID", options->ids, "which asks; - reads their ids from standard input; all that are open without it")
      .required = false;
  args.option("--template", options->choice.name, "another letter than that of the ask").value = "NAME";
  args.option("--variant", options->choice.variant, "in this wording").value = "NAME";
  declare_lint(args, options->lint);
  return [options](Session& session) {
    const auto ids = options->ids.empty() ? open_asks(session) : session.ids<AskId>(options->ids);
    return lint_letters(ids, lint_ask, options->choice, options->lint, "open ask", session);
  };
}

}  // namespace

extern const Command ask_lint {
    .path = "ask lint",
    .summary = "say what is wrong with the letter of an ask",
    .details =
        R"(The letter is written as 'refer ask draft' writes it, and judged by its words; whether the ask itself is wise is for 'refer ask check'. Without ids,
every ask that is queued, sent, later or silent. A line is one finding: how much it weighs, the rule, the part and line of the letter, what was found, and
what would mend it. The exit status is 1 when something is found. --severity error leaves warnings out.

Errors:

unresolved: a place that was to be filled in, such as {{x}}, [Company], <name>, XXX or lorem ipsum; or the letter cannot be written at all.

confidential: what a deal is worth, in any spelling, a reason or a note.

named-early: somebody is named who has not agreed to it.

no-person: the first line greets nobody, or an ask for one person does not name them.

vague: words that ask for nobody in particular, such as "know anyone?".

quota: our own pressure to sell, such as a quota or the end of the quarter.

Warnings:

pitch: words of advertising, several exclamation marks, capitals.

too-long: more words than the letter says (max_words), or its kind may have.

next-steps: more than one question, link or call to do something.

no-way-out: a request without an easy way to say no. Only letters in English are judged so; a letter says its language by 'language'.

no-outcome: the ask cites no moment with an outcome; a letter for the target tells no result.

  refer ask lint
  refer ask lint 5 --template ask-trigger
  refer ask lint --severity error --json)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
