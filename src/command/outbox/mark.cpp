#include <fmt/core.h>

#include <memory>

#include "command/sending.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/mail/mailer.hpp"

namespace refer::command {

namespace {

using store::MessageState;

struct Options {
  Key id {};
  MessageState state {};
  std::optional<std::string> reason {};
};

/// Throws as long as the mailer may have a message: nobody can know yet what comes of it.
void check_hands(const store::Message& message, Session& session) {
  const auto seconds = mail::longest_hand_over(session.config());
  const Instant end {message.tried_at.value_or(Instant {}).seconds + seconds};
  if (store::is_in_hands(message) && session.now() < end) {
    throw Error(Fault::conflict,
                fmt::format("message {} may be with the mailer until {}", number(message.id), format(end)),
                "wait until then: whoever sends it says what came of it");
  }
}

/// Throws where there is nothing to find out: what has left has left.
void check_step(const store::Message& message, MessageState to) {
  const auto refuse = [&](const std::string& why, const std::string& hint) {
    throw Error(Fault::conflict, fmt::format("message {} {}", number(message.id), why), hint);
  };
  if (message.state == to) {
    refuse(fmt::format("is {} already", word(to)), "");
  }
  if (message.state == MessageState::sent) {
    refuse("was handed to the mailer, and does not come back", "");
  }
  const bool was_tried = message.tried_at.has_value();
  if (!was_tried && (to == MessageState::sent || to == MessageState::failed || to == MessageState::uncertain)) {
    refuse("was never given to the mailer", fmt::format("'{}' does that", command_of(message)));
  }
  if (to == MessageState::uncertain) {
    refuse("is not made uncertain by hand", "say what you know: sent, queued, failed or cancelled");
  }
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which message; - reads ids from standard input");
  args.argument("STATE", options->state, "what you found out: sent, queued, failed or cancelled");
  args.option("--reason", options->reason, "how you know");
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    const auto ids = session.ids<MessageId>({options->id});
    for (const auto id : ids) {
      const auto message = store::get_message(database, id);
      check_step(message, options->state);
      check_hands(message, session);
      const auto at = message.tried_at.value_or(session.now());
      store::set_message_state(database, id, options->state, options->reason.value_or(""), at);
      const auto warning = options->state == MessageState::sent ? record_sent(message, at, session) : std::nullopt;
      if (warning) {
        answer.warnings.push_back(*warning);
      }
      answer.notes.push_back(fmt::format("Message {} is {}: {}.", number(id), word(options->state), name_of(message)));
    }
    // No id is no row, not every row.
    answer.table = store::outbox_table(database, {.ids = ids.empty() ? std::vector {MessageId {}} : ids});
    answer.single = ids.size() == 1 && options->id.text != "-";
    return answer;
  };
}

}  // namespace

extern const Command outbox_mark {
    .path = "outbox mark",
    .summary = "record what became of a message",
    .details =
        R"(For messages of which nobody knows whether they left (uncertain), and those that the mailer refused (failed): its log, or your Sent folder,
tells. sent keeps that in the ask or introduction too, at the time at which the mailer got it; queued lets 'refer ask send' or 'refer intro send' hand it
over again; failed and cancelled end it. A message that waits (queued) may be cancelled.

As long as the mailer may have a message (program.mailer_seconds) nobody can know, and it is not marked.

The outbox is no part of what 'refer undo' takes back: undo after 'sent' changes the ask, not the message.

  refer outbox mark 3 sent
  refer outbox mark 4 queued --reason "not in the log of msmtp")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
