// What is due of messages that were given to the mailer, and of which it is not known, or known too well, what came.

#include <fmt/core.h>

#include <algorithm>

#include "advice/situation.hpp"
#include "refer/core/text.hpp"
#include "refer/store/outbox.hpp"

namespace refer::advice {

namespace {

using store::MessageState;

/// Whether a person has to look: a queued ask or nudge is tried again with those that are due, other letters are not.
bool waits_for_somebody(const store::Message& message) {
  return message.state != MessageState::queued || (message.tried_at && message.intro);
}

std::string what_of(const store::Message& message) {
  switch (message.state) {
    case MessageState::uncertain:
      return fmt::format("Find out whether {} got {}", message.recipient, message.letter);
    case MessageState::failed:
      return fmt::format("See why {} could not be sent to {}", message.letter, message.recipient);
    default:
      return fmt::format("Send {} to {} once more", message.letter, message.recipient);
  }
}

std::string reason_of(const store::Message& message) {
  const auto id = number(message.id);
  switch (message.state) {
    case MessageState::uncertain:
      return fmt::format("{}; then: refer outbox mark {} sent, or queued to send it again", message.reason, id);
    case MessageState::failed:
      return fmt::format("{}; then send it again, or: refer outbox mark {} cancelled", message.reason, id);
    default:
      return message.reason;
  }
}

std::string command_of(const store::Message& message) {
  return message.state == MessageState::queued
             ? fmt::format("refer intro send {} --template {}", number(*message.intro), shell_word(message.letter))
             : fmt::format("refer outbox show {}", number(message.id));
}

}  // namespace

std::vector<Task> find_outbox(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& message :
       store::messages_in(it.database, {MessageState::uncertain, MessageState::failed, MessageState::queued})) {
    const auto source = std::find_if(it.sources.begin(), it.sources.end(),
                                     [&](const store::Standing& one) { return one.id == message.source; });
    // The outbox stays as it is when a source is taken away; then there is nobody left to write to.
    if (source == it.sources.end() || !waits_for_somebody(message)) {
      continue;
    }
    auto task = task_of(*source, fmt::format("outbox-{}", number(message.id)),
                        it.day(message.tried_at.value_or(message.queued_at)));
    task.ask = message.ask;
    task.intro = message.intro;
    task.what = what_of(message);
    task.command = command_of(message);
    task.reason = reason_of(message);
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace refer::advice
