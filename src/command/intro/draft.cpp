#include <memory>

#include "command/drafts_folder.hpp"
#include "command/handover.hpp"
#include "refer/command/args.hpp"
#include "refer/command/bounces.hpp"
#include "refer/command/command.hpp"
#include "refer/command/drafts.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  LetterChoice choice {};
  std::optional<File> folder {};
  bool send = false;
};

/// The introductions as `refer intro send` takes them.
Answer send(const Options& options, Session& session) {
  if (options.folder) {
    throw Error(Fault::usage, "--send and --to-maildir say different things", "give one of them");
  }
  std::vector<Order> orders;
  for (const auto id : session.ids<IntroId>(options.ids)) {
    orders.push_back({.intro = id, .choice = options.choice});
  }
  return send_letters(orders, session);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which introductions; - reads their ids from standard input").required = true;
  args.option("--template", options->choice.name, "another letter than the one it is at").value = "NAME";
  declare_wording(args, options->choice);
  args.option("--to-maildir", options->folder, "put it as a draft into this Maildir, which is made if need be").value =
      "DIR";
  args.option("--send", options->send, "send it, as 'refer intro send' does");
  return [options](Session& session) {
    if (options->send) {
      return send(*options, session);
    }
    Answer answer {.is_letters = true};
    if (options->choice.name) {
      (void)find_letter(*options->choice.name, session);
    }
    for (const auto id : session.ids<IntroId>(options->ids)) {
      const auto intro = store::get_intro(session.database(), id);
      auto drafted = draft_letter(intro, options->choice, session);
      check_readers(intro, drafted.form, session);
      check_contacts(drafted.letter, session);
      warn_of_bounces(drafted.letter, answer, session);
      answer.letters.push_back(std::move(drafted.letter));
    }
    return options->folder ? put_into_folder(std::move(answer), *options->folder, session) : answer;
  };
}

}  // namespace

extern const Command intro_draft {
    .path = "intro draft",
    .summary = "write a letter of an introduction",
    .details =
        R"(Nothing is sent and nothing is kept, unless --send makes it 'refer intro send'. Without --template it is the letter that the introduction is at: accepted and forwarded: forwardable;
consented: bridge; introduced: follow-up; replied, booked, met, opportunity: update; ended: closure. In mode mention it is mention-client or
mention-indirect until the introduction is made.

forwardable, opt-in and bridge go to the source, who passes them on; mention-client, mention-indirect, follow-up and reply are from you to the target;
thanks, update, closure and recognition are for the source alone. No letter has a word for amounts, reasons and notes.

  refer intro draft 1
  refer intro draft 1 --template opt-in
  refer intro draft 1 --template mention-client --topic "planning"
  refer intro draft 1 --template thanks --format eml > thanks.eml
  refer intro draft 1 --to-maildir ~/Mail/Drafts)",
    .needs = Needs::steps,
    .declare = declare,
    .writes_with = "--send",
};

}  // namespace refer::command
