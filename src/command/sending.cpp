#include "command/sending.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "command/ask/fields.hpp"
#include "command/ask/proposal.hpp"
#include "command/intro/fields.hpp"
#include "refer/command/bounces.hpp"
#include "refer/command/consent.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/mime.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/proposals.hpp"

namespace refer::command {

namespace {

/// The row of a letter before anybody has it.
Ready ready_of(const Drafted& drafted, ContactId source, Instant born, Session& session) {
  const auto& letter = drafted.letter;
  return {.letter = letter,
          .message = {.key = drafted.key,
                      .born = born,
                      .source = source,
                      .contact = find_reader(letter.to.front(), session).value_or(source),
                      .kind = letter.kind,
                      .letter = drafted.form.name,
                      .version = drafted.form.version,
                      .variant = drafted.variant,
                      .with = drafted.with,
                      .recipient = format(letter.to.front()),
                      .subject = letter.subject,
                      .message_id = letter.message_id,
                      .message = mail::write_message(letter, false),
                      .queued_at = session.now()}};
}

/// Throws when the letter is in the outbox already, and is not to be handed over now.
void check_outbox(const store::Message& message, bool is_due, Session& session) {
  auto& database = session.database();
  if (const auto known = store::find_message(database, message.key, message.born)) {
    const auto id = number(known->id);
    const auto again = fmt::format("'refer outbox mark {} queued' if it is to be sent again", id);
    switch (known->state) {
      case store::MessageState::queued:
        break;
      case store::MessageState::failed:
        if (is_due) {
          throw Error(Fault::refused, fmt::format("the mailer refused it: {}", escape_terminal(known->reason)),
                      fmt::format("'{}' tries again", command_of(*known)));
        }
        break;
      case store::MessageState::sent:
        throw Error(
            Fault::conflict,
            fmt::format("message {} was handed to the mailer at {}", id, format(known->sent_at.value_or(Instant {}))),
            message.kind == "ask" && message.ask
                ? fmt::format("'refer ask mark {} sent' records it, where that was taken back", number(*message.ask))
                : "a message that has left is not sent again");
      case store::MessageState::uncertain:
        throw Error(Fault::conflict,
                    fmt::format("message {} was given to the mailer at {}, and nobody knows whether it left", id,
                                format(known->tried_at.value_or(Instant {}))),
                    fmt::format("'refer outbox mark {} sent' if it did; {}", id, again));
      case store::MessageState::cancelled:
        throw Error(Fault::conflict, fmt::format("message {} was cancelled", id), again);
    }
  }
  if (const auto twin = store::find_twin(database, message)) {
    throw Error(Fault::conflict,
                fmt::format("message {} with the same words was given to the mailer at {}, for a record that is gone",
                            number(twin->id), format(twin->tried_at.value_or(Instant {}))),
                "if that is meant, --template NAME writes it in other words");
  }
  if (const auto other = is_due ? store::find_uncertain(database, message.source) : std::nullopt) {
    throw Error(Fault::refused,
                fmt::format("nobody knows whether message {} about the same source left", number(*other)),
                fmt::format("'refer outbox show {}' shows it", number(*other)));
  }
}

void check_born(Instant born, const store::Message& message) {
  if (born != message.born) {
    throw Error(Fault::conflict,
                fmt::format("message {} was about another record of that number, which is gone", number(message.id)));
  }
}

void record_ask(const store::Message& message, Instant at, Session& session) {
  auto& database = session.database();
  const auto ask = store::get_ask(database, *message.ask);
  check_born(ask.queued_at, message);
  const When when {std::max(at, ask.latest)};
  const auto trace = letter_kind(message.kind).trace;
  if (trace == Trace::nudged) {
    store::nudge_ask(database, ask.id, when);
  } else if (trace == Trace::sent) {
    (void)take_step(ask.id,
                    {.state = AskState::sent,
                     .when = when,
                     .letter = message.letter,
                     .variant = message.variant,
                     .template_version = message.version,
                     .message_id = message.message_id},
                    session);
  }
}

void record_intro(const store::Message& message, Instant at, Session& session) {
  auto& database = session.database();
  const auto intro = store::get_intro(database, *message.intro);
  check_born(intro.accepted_at, message);
  switch (letter_kind(message.kind).trace) {
    case Trace::introduced:
      take_step(intro.id, {.state = IntroState::introduced, .when = {std::max(at, intro.latest)}}, session);
      break;
    case Trace::thanked:
      store::edit_intro(database, intro.id, {.thanked_at = std::optional {at}});
      break;
    case Trace::updated:
      store::edit_intro(database, intro.id, {.updated_at = std::optional {at}});
      break;
    case Trace::told:
      store::edit_intro(database, intro.id, {.told_at = std::optional {at}});
      break;
    case Trace::followed_up:
      store::edit_intro(database, intro.id, {.followed_up_at = std::optional {at}});
      break;
    case Trace::none:
    case Trace::sent:
    case Trace::nudged:
      break;
  }
}

void record(const store::Message& message, Instant at, Session& session) {
  if (message.ask) {
    record_ask(message, at, session);
  } else {
    record_intro(message, at, session);
  }
  (void)store::keep_mail(session.database(), {.message_id = message.message_id,
                                              .ask = message.ask,
                                              .intro = message.intro,
                                              .letter = message.letter,
                                              .with = message.with,
                                              .sender = me,
                                              .at = at});
}

/// Does what will be recorded, and takes it back: what cannot be recorded is not sent.
void rehearse(const store::Message& message, Session& session) {
  const store::Savepoint savepoint {session.database()};
  record(message, session.now(), session);
}

void check(const Ready& ready, bool is_due, Session& session) {
  check_outbox(ready.message, is_due, session);
  check_contacts(ready.letter, session);
  check_bounces(ready.letter, session);
  rehearse(ready.message, session);
}

/// The ask of an order. That one which was due is gone since then is nobody's mistake.
store::Ask ask_of(const Order& order, Session& session) {
  try {
    return store::get_ask(session.database(), *order.ask);
  } catch (const Error& error) {
    if (!order.is_due || error.fault() != Fault::missing) {
      throw;
    }
    throw Error(Fault::conflict, "it was removed meanwhile");
  }
}

/// Throws for a nudge that comes too soon: one a day at most, and of those that were due none that somebody else has
/// sent since then.
void check_nudge(const store::Ask& ask, bool is_due, Session& session) {
  const auto& config = session.config();
  const auto last = std::max(is_due ? ask.latest : Instant {}, ask.nudged_at.value_or(Instant {}));
  const auto wait = is_due ? std::max<std::int64_t>(config.integer("next.nudge_days"), 1) : 1;
  const auto next = days_after(project::day_of(last, config), wait);
  if (project::day_of(session.now(), config) < next) {
    throw Error(Fault::conflict,
                fmt::format("its last letter is of {}, and the next nudge can leave on {}",
                            format(project::day_of(last, config)), format(next)),
                fmt::format("wait until {}", format(next)));
  }
}

/// Throws for a letter to a target who has not agreed to anything yet.
void check_agreed(const store::Intro& intro, store::With with, Session& session) {
  const bool has_agreed =
      intro.introduced_at || intro.target_consent.state(session.now()) == Consent::given || intro.mode != Mode::opt_in;
  if (with != store::With::source && !has_agreed) {
    throw Error(Fault::refused, "mode opt-in: the target has not agreed, and is not written to before",
                fmt::format("'refer intro mark {} consented' when the target has agreed", number(intro.id)));
  }
}

/// Throws for a letter of an ask that goes elsewhere than it may: only the source is asked and reminded, and the target
/// is written to as their introduction allows it.
void check_readers(const store::Ask& ask, const Drafted& drafted, Session& session) {
  const auto trace = letter_kind(drafted.form.kind).trace;
  const bool asks = trace == Trace::sent || trace == Trace::nudged;
  const auto source = store::get_contact(session.database(), ask.source).mailbox();
  if (asks && !is_same_mailbox(drafted.letter.to.front(), source)) {
    throw Error(
        Fault::data,
        fmt::format("{} is of kind {}, and does not go to the source", quote(drafted.form.name), drafted.form.kind),
        "take its 'to' out, or say another kind", {.file = drafted.form.file});
  }
  if (drafted.with == store::With::source) {
    return;
  }
  const auto id = store::find_intro_of(session.database(), ask.id);
  if (!id) {
    throw Error(Fault::refused,
                fmt::format("{} goes to the target, and nobody has introduced us", quote(drafted.form.name)),
                fmt::format("'refer ask mark {} accepted' when the source has agreed", number(ask.id)));
  }
  const auto intro = store::get_intro(session.database(), *id);
  check_consent_for_letter(intro, drafted.form.kind, drafted.with, session);
  check_agreed(intro, drafted.with, session);
}

Ready prepare_ask(const Order& order, Session& session) {
  const auto ask = ask_of(order, session);
  // Before the letter is written: an ask that must not be made may lack what its letter needs.
  (void)guard_letter(ask, std::nullopt, session.now(), order.override_reason, session);
  const auto drafted = draft_letter(ask, order.choice, session);
  check_readers(ask, drafted, session);
  auto ready = ready_of(drafted, ask.source, ask.queued_at, session);
  ready.message.ask = ask.id;
  ready.past = guard_letter(ask, ready.letter, session.now(), order.override_reason, session);
  if (ready.message.kind == "nudge") {
    check_nudge(ask, order.is_due, session);
  }
  check(ready, order.is_due, session);
  return ready;
}

Ready prepare_intro(const Order& order, Session& session) {
  const auto intro = store::get_intro(session.database(), *order.intro);
  const auto drafted = draft_letter(intro, order.choice, session);
  if (drafted.form.kind == "ask") {
    throw Error(Fault::usage, fmt::format("{} is the letter of an ask, which guards look at", quote(drafted.form.name)),
                "refer ask send ID");
  }
  check_readers(intro, drafted.form, session);
  check_agreed(intro, drafted.with, session);
  auto ready = ready_of(drafted, intro.source, intro.accepted_at, session);
  ready.message.intro = intro.id;
  check(ready, order.is_due, session);
  return ready;
}

}  // namespace

Ready prepare(const Order& order, Session& session) {
  try {
    return order.ask ? prepare_ask(order, session) : prepare_intro(order, session);
  } catch (const Error& error) {
    if (error.fault() == Fault::missing) {
      throw;  // it names what is missing, the record or the letter
    }
    throw order.ask ? about_ask(*order.ask, error) : about_intro(*order.intro, error);
  }
}

std::optional<std::string> record_sent(const store::Message& message, Instant at, Session& session) {
  try {
    store::Savepoint savepoint {session.database()};
    record(message, at, session);
    savepoint.keep();
  } catch (const Error& error) {
    if (!concerns_one(error.fault())) {
      throw;
    }
    return fmt::format("The record of {} stays as it is: {}.", name_of(message), error.message());
  }
  return std::nullopt;
}

std::string name_of(const store::Message& message) {
  const auto record = message.ask ? fmt::format("ask {}", number(*message.ask))
                                  : fmt::format("intro {}", number(message.intro.value_or(IntroId {})));
  return message.kind == "ask" && message.ask ? record
                                              : fmt::format("{} of {}", escape_terminal(message.letter), record);
}

std::string command_of(const store::Message& message) {
  return message.ask ? fmt::format("refer ask send {}", number(*message.ask))
                     : fmt::format("refer intro send {} --template {}", number(message.intro.value_or(IntroId {})),
                                   shell_word(message.letter));
}

}  // namespace refer::command
