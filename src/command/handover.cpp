#include "command/handover.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "command/ask/proposal.hpp"
#include "command/lines.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/mailer.hpp"

namespace refer::command {

namespace {

/// The first lines of a letter, as somebody sees them who is asked.
std::string preview(const Letter& letter) {
  constexpr std::size_t most_lines = 8;
  std::string text = fmt::format("\nTo: {}\nSubject: {}\n\n", escape_terminal(format(letter.to.front())),
                                 escape_terminal(letter.subject));
  const auto body = escape_terminal_lines(letter.body);
  std::string_view rest = body;
  for (std::size_t line = 0; line < most_lines && !rest.empty(); ++line) {
    const auto end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    text += rest.substr(0, end);
    rest.remove_prefix(end);
  }
  return text + (rest.empty() ? "" : "…\n") + (body.ends_with('\n') ? "" : "\n");
}

/// One invocation that sends.
class Dispatch {
 public:
  explicit Dispatch(Session& session) : session_ {session}, typed_ {*session.input} {}

  Answer send(const std::vector<Order>& orders) {
    is_asked_ = !session_.yes && session_.is_interactive;
    if (!session_.dry_run && !session_.yes && !is_asked_) {
      throw Error(Fault::usage, "sending needs --yes", "--dry-run shows what would be sent");
    }
    if (session_.dry_run) {
      return preview_all(orders);
    }
    session_.rehearse({.table = store::outbox_table(session_.database(), {.ids = {MessageId {}}})});
    mailer_ = mail::find_mailer(session_.config(), session_.environment, session_.directory);
    const auto allowed = allowed_of(orders);
    for (const auto& order : allowed) {
      if (is_stopped_) {
        break;
      }
      try {
        dispatch(order);
      } catch (const Error& error) {
        note(order, error);
        is_stopped_ = is_stopped_ || !concerns_one(error.fault());
      }
    }
    answer_.status = status();
    answer_.table =
        store::outbox_table(session_.database(), {.ids = ids_.empty() ? std::vector {MessageId {}} : std::move(ids_)});
    return std::move(answer_);
  }

 private:
  /// What would be sent.
  Answer preview_all(const std::vector<Order>& orders) {
    answer_.is_letters = true;
    for (const auto& order : orders) {
      if (const auto ready = check(order)) {
        answer_.letters.push_back(ready->letter);
      }
    }
    answer_.status = status();
    return std::move(answer_);
  }

  /// The orders that nothing speaks against. Of those that were named by hand, a refusal ends it all.
  std::vector<Order> allowed_of(const std::vector<Order>& orders) {
    std::vector<Order> allowed;
    for (const auto& order : orders) {
      if (check(order)) {
        allowed.push_back(order);
      }
    }
    return allowed;
  }

  std::optional<Ready> check(const Order& order) {
    std::optional<Ready> ready;
    try {
      session_.step([&] { ready = prepare(order, session_); });
    } catch (const Error& error) {
      if (!order.is_due || !concerns_one(error.fault())) {
        throw;
      }
      note(order, error);
    }
    return ready;
  }

  /// Says what stopped an order: one that was only due is passed over where a rule stops it, anything else is a
  /// failure.
  void note(const Order& order, const Error& error) {
    if (order.is_due && (error.fault() == Fault::refused || error.fault() == Fault::conflict)) {
      answer_.warnings.push_back(fmt::format("Passed over {}.", error.message()));
    } else {
      answer_.failures.push_back(error);
    }
  }

  void dispatch(const Order& order) {
    std::string shown;
    if (is_asked_) {
      const auto ready = check(order);
      if (!ready || !is_confirmed(*ready)) {
        return;
      }
      shown = ready->letter.message_id;
    }
    const auto message = take(order, shown);
    ids_.push_back(message.id);
    settle(message, mail::hand_over(message.message, mailer_));
  }

  /// Tells what became of a letter; who sits there hears it before the next one is shown, for they may stop there.
  void say(std::string sentence) {
    if (is_asked_) {
      session_.prompts->write(sentence + "\n");
    } else {
      answer_.notes.push_back(std::move(sentence));
    }
  }

  bool is_confirmed(const Ready& ready) {
    session_.prompts->write(preview(ready.letter) + "Send it? [y/N] ");
    const auto line = typed_.next();
    if (!line) {
      session_.prompts->write("\n");
      is_stopped_ = true;
    }
    const auto word = lower_ascii(trim(line.value_or("")));
    const bool is_yes = word == "y" || word == "yes";
    if (!is_yes) {
      say(fmt::format("Left {} alone.", name_of(ready.message)));
    }
    return is_yes;
  }

  /// Takes a letter to be handed over by us and nobody else: from here on it is uncertain, whatever becomes of us.
  store::Message take(const Order& order, const std::string& shown) {
    store::Message message;
    session_.step([&] {
      auto& database = session_.database();
      auto ready = prepare(order, session_);
      if (!shown.empty() && ready.letter.message_id != shown) {
        throw Error(Fault::conflict, fmt::format("{} has changed since it was shown", name_of(ready.message)),
                    "look at it again");
      }
      keep_override(order, ready.past);
      message = std::move(ready.message);
      message.id = store::queue_message(database, message);
      if (!store::take_message(database, message.id, session_.now())) {
        throw Error(Fault::conflict, fmt::format("message {} is in other hands", number(message.id)));
      }
      message = store::get_message(database, message.id);
    });
    return message;
  }

  /// Why an ask is sent past a guard is kept with it.
  void keep_override(const Order& order, const std::string& past) {
    if (order.ask && order.override_reason && !past.empty()) {
      const auto ask = store::get_ask(session_.database(), *order.ask);
      store::edit_ask(
          session_.database(), ask.id,
          {.override_reason = order.override_reason, .override_rules = join_rules(ask.override_rules, past)});
    }
  }

  /// What a message is after the mailer had it.
  [[nodiscard]] static store::MessageState state_after(mail::Taken taken) {
    switch (taken) {
      case mail::Taken::yes:
        return store::MessageState::sent;
      case mail::Taken::later:
      case mail::Taken::unasked:
        return store::MessageState::queued;
      case mail::Taken::no:
        return store::MessageState::failed;
      case mail::Taken::unknown:
        break;
    }
    return store::MessageState::uncertain;
  }

  /// Keeps what came of a message.
  void settle(const store::Message& message, const mail::HandOver& outcome) {
    using enum store::MessageState;
    const auto state = state_after(outcome.taken);
    bool is_kept = false;
    try {
      session_.step([&] {
        is_kept = store::settle_message(session_.database(), message, state, outcome.reason, session_.now());
        if (!is_kept) {
          answer_.warnings.push_back(overtaken(message, outcome));
          return;
        }
        const auto warning = state == sent ? record_sent(message, session_.now(), session_) : std::nullopt;
        if (warning) {
          answer_.warnings.push_back(*warning);
        }
      });
    } catch (const Error& error) {
      throw Error(error.fault(),
                  fmt::format("{} was given to the mailer, and what came of it cannot be kept: {}", name_of(message),
                              error.message()),
                  fmt::format("'refer outbox mark {} {}' keeps it", number(message.id), word(state)));
    }
    if (!is_kept) {
      return;
    }
    if (state == sent) {
      say(fmt::format("Sent {} to {}.", name_of(message), escape_terminal(message.recipient)));
    } else {
      answer_.failures.push_back(failure(message, outcome));
      is_stopped_ = is_stopped_ || outcome.taken == mail::Taken::unasked;
    }
  }

  /// What the mailer said of a message of which somebody else has said meanwhile what came of it.
  [[nodiscard]] std::string overtaken(const store::Message& message, const mail::HandOver& outcome) const {
    const auto known = store::find_message(session_.database(), message.key, message.born);
    return fmt::format("What came of {} is not kept ({}): message {} is {} meanwhile.", name_of(message),
                       outcome.reason.empty() ? "the mailer took it" : escape_terminal(outcome.reason),
                       number(message.id), known ? word(known->state) : "gone");
  }

  [[nodiscard]] static Error failure(const store::Message& message, const mail::HandOver& outcome) {
    const auto name = name_of(message);
    const auto reason = escape_terminal(outcome.reason);
    const auto id = number(message.id);
    switch (outcome.taken) {
      case mail::Taken::later:
        return {Fault::again, fmt::format("{} waits: {}", name, reason),
                fmt::format("'{}' tries again", command_of(message))};
      case mail::Taken::unknown:
        return {
            Fault::io, fmt::format("nobody knows whether {} was sent: {}", name, reason),
            fmt::format("'refer outbox mark {0} sent' if it left; 'refer outbox mark {0} queued' if it did not", id)};
      case mail::Taken::unasked:
        return {Fault::unavailable, fmt::format("{} was not sent: {}", name, reason),
                "refer config set --user program.mailer \"msmtp\""};
      default:
        return {Fault::io, fmt::format("{} was not sent: {}", name, reason),
                fmt::format("'refer outbox show {}' shows it; '{}' tries again", id, command_of(message))};
    }
  }

  /// The weightiest of what went wrong.
  [[nodiscard]] int status() const {
    const auto& failures = answer_.failures;
    for (const auto fault : {Fault::unavailable, Fault::io, Fault::again}) {
      if (std::any_of(failures.begin(), failures.end(), [&](const Error& one) { return one.fault() == fault; })) {
        return static_cast<int>(fault);
      }
    }
    return failures.empty() ? 0 : static_cast<int>(failures.front().fault());
  }

  Session& session_;
  Lines typed_;
  mail::Mailer mailer_ {};
  Answer answer_ {};
  std::vector<MessageId> ids_ {};
  bool is_asked_ = false;  ///< each letter is shown, and goes only with a yes
  bool is_stopped_ = false;
};

}  // namespace

Answer send_letters(const std::vector<Order>& orders, Session& session) {
  return Dispatch {session}.send(orders);
}

}  // namespace refer::command
