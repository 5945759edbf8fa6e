#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "command/ask/proposal.hpp"
#include "command/drafts_folder.hpp"
#include "command/handover.hpp"
#include "refer/command/args.hpp"
#include "refer/command/bounces.hpp"
#include "refer/command/command.hpp"
#include "refer/command/drafts.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  LetterChoice choice {};
  std::optional<std::string> override_reason {};
  std::optional<File> folder {};
  bool send = false;
};

/// The asks as `refer ask send` takes them.
Answer send(const Options& options, Session& session) {
  if (options.folder) {
    throw Error(Fault::usage, "--send and --to-maildir say different things", "give one of them");
  }
  std::vector<Order> orders;
  for (const auto id : session.ids<AskId>(options.ids)) {
    orders.push_back({.ask = id, .choice = options.choice, .override_reason = options.override_reason});
  }
  return send_letters(orders, session);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which asks; - reads their ids from standard input").required = true;
  args.option("--template", options->choice.name, "another letter than that of the ask: nudge, answer-busy, ask-named")
      .value = "NAME";
  declare_wording(args, options->choice);
  args.option("--override", options->override_reason, "write it although a guard refuses, for this reason").value =
      "REASON";
  args.option("--to-maildir", options->folder, "put it as a draft into this Maildir, which is made if need be").value =
      "DIR";
  args.option("--send", options->send, "send it, as 'refer ask send' does");
  return [options](Session& session) {
    if (options->send) {
      return send(*options, session);
    }
    Answer answer {.is_letters = true};
    for (const auto id : session.ids<AskId>(options->ids)) {
      const auto ask = store::get_ask(session.database(), id);
      try {
        // Before the letter is written: an ask that must not be made may lack what its letter needs.
        (void)guard_letter(ask, std::nullopt, session.now(), options->override_reason, session);
      } catch (const Error& error) {
        throw about_ask(id, error);
      }
      auto letter = draft_letter(ask, options->choice, session).letter;
      try {
        const auto past = guard_letter(ask, letter, session.now(), options->override_reason, session);
        if (options->override_reason && !past.empty()) {
          answer.warnings.push_back(
              fmt::format("The letter of ask {0} goes past {1}; 'refer ask mark {0} sent --override REASON' keeps why.",
                          number(id), past));
        }
        check_contacts(letter, session);
      } catch (const Error& error) {
        throw about_ask(id, error);
      }
      warn_of_bounces(letter, answer, session);
      answer.letters.push_back(std::move(letter));
    }
    return options->folder ? put_into_folder(std::move(answer), *options->folder, session) : answer;
  };
}

}  // namespace

extern const Command ask_draft {
    .path = "ask draft",
    .summary = "write the letter of an ask",
    .details =
        R"(The letter goes from you to the source. Nothing is sent and nothing is kept: 'refer ask mark ID sent' records that you sent it. With --send it
is 'refer ask send'.

Guards judge the ask again, now and with the words of the letter. For one that was sent before (a reminder) the rules about how often a source is asked
are past; for one that has ended only do-not-contact holds. An override that the ask carries holds here too, for the rules that it went past: what
came up since needs a new one.

Without --template it is the letter of the ask, or that of its kind; letters that say 'instead_of' take its place for the records that their [for] names
(refer-templates(5)): ask-specific-cold for two of whom not both are well known. A letter with variants is written in each of them in turn, by the number
of the ask; 'refer ask mark ID sent' keeps which it was, and 'refer report funnel --by variant' says what came of it.

Other letters are nudge, which reminds the source; answer-reputation, answer-busy, answer-nobody, answer-later and answer-incentive, for what a source
objects; and answer-not-interested, to the target.

  refer ask draft 1
  refer ask draft 1 --format eml > ask.eml      open it in your mail program
  refer ask draft 1 2 --to-maildir ~/Mail/Drafts
  refer ask draft 1 --template nudge
  refer ask draft 1 --template answer-nobody)",
    .needs = Needs::steps,
    .declare = declare,
    .writes_with = "--send",
};

}  // namespace refer::command
