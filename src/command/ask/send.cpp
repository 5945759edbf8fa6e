#include <fmt/core.h>

#include <memory>

#include "command/handover.hpp"
#include "refer/advice/next.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  bool due = false;
  bool nudges = false;
  LetterChoice choice {};
  std::optional<std::string> override_reason {};
};

void check(const Options& options) {
  const auto refuse = [](bool is_wrong, std::string message, std::string hint) {
    if (is_wrong) {
      throw Error(Fault::usage, std::move(message), std::move(hint));
    }
  };
  refuse(options.ids.empty() && !options.due, "no ask is named", "refer ask send ID, or --due for all that are due");
  refuse(!options.ids.empty() && options.due, "an ID and --due say different things", "give one of them");
  refuse(options.nudges && !options.due, "--nudges belongs to --due", "'refer ask send ID --template nudge' sends one");
  refuse(options.due && options.override_reason, "--override goes past a guard for one ask, not for all that are due",
         "refer ask send ID --override REASON");
}

/// The asks of one kind of task that are due; what a guard stops is said.
void add_due(std::string_view kind, const LetterChoice& choice, std::vector<Order>& orders, Answer& answer,
             Session& session) {
  const auto tasks = advice::next_tasks(session.database(), session.config(), session.now(),
                                        {.kind = std::string {kind}, .all = true});
  for (const auto& task : tasks) {
    if (task.snoozed_until || !task.ask) {
      continue;
    }
    if (task.kind == advice::blocked_kind) {
      answer.warnings.push_back(
          fmt::format("Passed over ask {}: {}.", number(*task.ask), escape_terminal(task.reason)));
    } else {
      orders.push_back({.ask = task.ask, .choice = choice, .is_due = true});
    }
  }
}

std::vector<Order> due_orders(const Options& options, Answer& answer, Session& session) {
  std::vector<Order> orders;
  add_due("send", options.choice, orders, answer, session);
  add_due("later", options.choice, orders, answer, session);
  if (options.nudges) {
    add_due("nudge", {.name = "nudge"}, orders, answer, session);
  }
  if (orders.empty()) {
    answer.notes.emplace_back("Nothing is due.");
  }
  return orders;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which asks; - reads their ids from standard input").required = false;
  args.option("--due", options->due, "every ask whose day has come, instead of IDs");
  args.option("--nudges", options->nudges, "with --due: also the nudges that are due");
  args.option("--template", options->choice.name, "another letter than that of the ask").value = "NAME";
  declare_wording(args, options->choice);
  args.option("--override", options->override_reason,
              "send it although a guard refuses, for this reason, which is kept")
      .value = "REASON";
  return [options](Session& session) {
    check(*options);
    if (options->due) {
      Answer found;
      auto answer = send_letters(due_orders(*options, found, session), session);
      answer.warnings.insert(answer.warnings.begin(), found.warnings.begin(), found.warnings.end());
      answer.notes.insert(answer.notes.begin(), found.notes.begin(), found.notes.end());
      return answer;
    }
    std::vector<Order> orders;
    for (const auto id : session.ids<AskId>(options->ids)) {
      orders.push_back({.ask = id, .choice = options->choice, .override_reason = options->override_reason});
    }
    return send_letters(orders, session);
  };
}

}  // namespace

extern const Command ask_send {
    .path = "ask send",
    .summary = "send the letters of asks through your mailer",
    .details =
        R"(The letter is the one that 'refer ask draft' shows. It is handed to the program of the setting program.mailer (msmtp, sendmail, a script), as
one message on its standard input, and the ask is then sent; a nudge counts as one, and leaves once a day at most. The program cannot ask for a
password. At a terminal each letter is shown and asked about; elsewhere, and in cron, nothing is sent without --yes. --dry-run shows what would be
sent.

Everybody who has a say is asked again at that moment: guards, do-not-contact, permissions; nothing goes to an address that mail came back from. Only
the source is asked and nudged; a letter to the target needs the introduction that came of the ask, and in mode opt-in that they have agreed. Of several
asks that are named, one that is refused stops all of them before any is sent.

--due sends the queued asks whose day has come (without a day, at once), and those that were put off to a day that has come; with --nudges also the
nudges that 'refer next' shows. What a guard stops is named and passed over. This line in cron is a campaign of asks that were queued with days:

  refer ask send --due --nudges --yes

A message is handed over at most once, whoever asks for it and however often. It stands in the outbox before the mailer gets it ('refer outbox list'):

  sent       the mailer ended with 0
  queued     it ended with 75, or could not be started: the next send tries
  failed     it ended otherwise; 'ask send ID' tries again, --due does not
  uncertain  nobody knows whether the message left

A message is uncertain when the mailer was ended by a signal or took longer than program.mailer_seconds, or when refer itself was ended meanwhile. It is
never repeated by itself: 'refer outbox mark' says what you found out, and until then --due sends nothing else about that source.

'refer undo' takes back that an ask was marked as sent, one ask after the other. The message does not come back, so it is not sent a second time.

Exit status: 0 when all was sent or nothing was due; 69 when there is no mailer, 74 when a message failed or is uncertain, 75 when one waits, 77 when
an ask that was named is refused.

  refer config set --user program.mailer "msmtp"
  refer ask send 1
  refer ask send 1 2 --yes
  refer ask send 4 --template nudge --yes)",
    .needs = Needs::steps,
    .declare = declare,
};

}  // namespace refer::command
