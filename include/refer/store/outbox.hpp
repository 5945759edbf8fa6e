#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"
#include "refer/store/mails.hpp"

namespace refer::store {

/// Where a message to the mailer stands.
enum class MessageState {
  queued,     ///< it has not left: the mailer asked to try again, or could not be started
  sent,       ///< the mailer took it
  failed,     ///< the mailer refused it
  uncertain,  ///< it was given to the mailer, and nobody knows what came of it
  cancelled,  ///< somebody decided that it is not sent
};

/// A letter on its way to the mailer. It names its record by number and by the instant of its beginning, since numbers
/// are used again.
struct Message {
  MessageId id {};
  std::string key {};  ///< tells the letters of one record apart
  Instant born {};
  std::optional<AskId> ask {};  ///< the record: an ask or an introduction
  std::optional<IntroId> intro {};
  ContactId source {};
  ContactId contact {};   ///< who receives it
  std::string kind {};    ///< of letter
  std::string letter {};  ///< the template
  std::string version {};
  std::string variant {};  ///< empty: the letter has only one wording
  With with = With::source;
  std::string recipient {};  ///< as people read it
  std::string subject {};
  std::string message_id {};
  std::string message {};  ///< what the mailer gets, byte for byte
  MessageState state = MessageState::queued;
  std::string reason {};
  std::int64_t tries = 0;
  Instant queued_at {};
  std::optional<Instant> tried_at {};
  std::optional<Instant> sent_at {};
};

/// Throws Error(Fault::missing).
[[nodiscard]] Message get_message(Database& database, MessageId id);
/// The message of a letter of a record, if there is one.
[[nodiscard]] std::optional<Message> find_message(Database& database, std::string_view key, Instant born);
/// The same letter, word for word, that was given to the mailer for a record of the same number before this one.
[[nodiscard]] std::optional<Message> find_twin(Database& database, const Message& message);
/// Puts a message into the outbox as queued; one of the same letter that has not left is written over.
MessageId queue_message(Database& database, const Message& message);
/// Takes a queued message to be handed over: uncertain from now on. Whoever gets true does it, and nobody else.
bool take_message(Database& database, MessageId id, Instant at);
/// Whether a message was taken, and whoever took it has not said yet what came of it.
[[nodiscard]] bool is_in_hands(const Message& message);
/// Keeps what came of a message for whoever took it, as it was then; `sent_at` is set for one that is sent. False, and
/// nothing is kept, where it is in their hands no more: somebody has said meanwhile what came of it.
[[nodiscard]] bool settle_message(Database& database, const Message& taken, MessageState state, std::string_view reason,
                                  Instant at);
/// Keeps what somebody found out of a message; `sent_at` is set for one that is sent.
void set_message_state(Database& database, MessageId id, MessageState state, std::string_view reason, Instant at);
/// The messages of any of these states, by id.
[[nodiscard]] std::vector<Message> messages_in(Database& database, const std::vector<MessageState>& states);
/// A message about a source of which nobody knows whether it left.
[[nodiscard]] std::optional<MessageId> find_uncertain(Database& database, ContactId source);
/// When mail to a person came back, if it did.
[[nodiscard]] std::optional<Instant> find_bounce(Database& database, ContactId person);

/// Which messages a list shows.
struct OutboxFilter {
  std::vector<MessageState> states {};  ///< any of them; none: all
  std::vector<MessageId> ids {};        ///< only these; none: all
};
/// id, state, letter, ask_id, intro_id, recipient, subject, reason, tries, tried_at, sent_at; extra: the rest.
[[nodiscard]] Table outbox_table(Database& database, const OutboxFilter& filter);

}  // namespace refer::store

/// The words of the states of a message.
template <>
struct refer::Words<refer::store::MessageState> {
  static constexpr std::string_view what = "state of a message";
  static constexpr std::array<std::string_view, 5> words {"queued", "sent", "failed", "uncertain", "cancelled"};
};
