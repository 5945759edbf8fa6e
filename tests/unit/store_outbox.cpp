#include "refer/store/contacts.hpp"
#include "refer/store/journal.hpp"
#include "refer/store/outbox.hpp"
#include "store_fixture.hpp"

namespace refer::store {

namespace {

constexpr Instant now {1'772'442'000};

Message message(std::string key, Instant born = now) {
  return {.key = std::move(key),
          .born = born,
          .ask = AskId {1},
          .source = ContactId {2},
          .contact = ContactId {2},
          .kind = "ask",
          .letter = "ask-direct",
          .version = "01234567",
          .recipient = "Jane Roe <jane@pixel.example>",
          .subject = "Hello",
          .message_id = "<1@acme.example>",
          .message = "Subject: Hello\n\nHi\n",
          .queued_at = now};
}

}  // namespace

TEST_CASE("outbox: a queued message is taken once") {
  Scratch scratch;
  auto& database = scratch.database();
  const auto id = queue_message(database, message("ask-1"));
  CHECK((get_message(database, id).state == MessageState::queued));
  CHECK_FALSE(find_uncertain(database, ContactId {2}).has_value());
  CHECK(take_message(database, id, now));
  CHECK_FALSE(take_message(database, id, now));
  CHECK((get_message(database, id).state == MessageState::uncertain));
  CHECK(get_message(database, id).tries == 1);
  CHECK(find_uncertain(database, ContactId {2}) == id);
  CHECK_FALSE(find_uncertain(database, ContactId {3}).has_value());

  set_message_state(database, id, MessageState::queued, "the queue is full", now);
  CHECK(get_message(database, id).reason == "the queue is full");
  CHECK_FALSE(get_message(database, id).sent_at.has_value());
  CHECK(take_message(database, id, now));
  set_message_state(database, id, MessageState::sent, "", now);
  CHECK(get_message(database, id).reason.empty());
  CHECK(get_message(database, id).sent_at == now);
  CHECK(get_message(database, id).tries == 2);
  CHECK_FALSE(take_message(database, id, now));
}

TEST_CASE("outbox: what came of a message is kept for whoever has it in hands, and for nobody who had it before") {
  Scratch scratch;
  auto& database = scratch.database();
  const auto id = queue_message(database, message("ask-1"));
  CHECK_FALSE(is_in_hands(get_message(database, id)));
  CHECK(take_message(database, id, now));
  const auto first = get_message(database, id);
  CHECK(is_in_hands(first));

  // Somebody says that it has not left, and another sends it.
  set_message_state(database, id, MessageState::queued, "not in the log", now);
  CHECK_FALSE(settle_message(database, first, MessageState::failed, "late", now));
  CHECK((get_message(database, id).state == MessageState::queued));
  CHECK(take_message(database, id, now));
  const auto second = get_message(database, id);
  CHECK_FALSE(settle_message(database, first, MessageState::queued, "late", now));
  CHECK(is_in_hands(get_message(database, id)));
  CHECK(settle_message(database, second, MessageState::sent, "", now));
  CHECK(get_message(database, id).sent_at == now);
  CHECK_FALSE(settle_message(database, first, MessageState::queued, "late", now));
  CHECK((get_message(database, id).state == MessageState::sent));

  // What the mailer left uncertain is in nobody's hands.
  const auto other = queue_message(database, message("ask-2"));
  CHECK(take_message(database, other, now));
  CHECK(settle_message(database, get_message(database, other), MessageState::uncertain, "ended by a signal", now));
  CHECK_FALSE(is_in_hands(get_message(database, other)));
}

TEST_CASE("outbox: the same letter of the same record is one message; of another with its number it is another") {
  Scratch scratch;
  auto& database = scratch.database();
  const auto id = queue_message(database, message("ask-1"));
  auto newer = message("ask-1");
  newer.subject = "Newer";
  CHECK(queue_message(database, newer) == id);
  CHECK(get_message(database, id).subject == "Newer");
  const Instant later {now.seconds + 1};
  CHECK(queue_message(database, message("ask-1", later)) != id);
  CHECK(queue_message(database, message("ask-1-nudge-1")) != id);
  CHECK(find_message(database, "ask-1", now)->id == id);
  CHECK_FALSE(find_message(database, "ask-1", Instant {}).has_value());
  CHECK(messages_in(database, {MessageState::queued}).size() == 3);
  CHECK(messages_in(database, {MessageState::failed, MessageState::uncertain}).empty());
  CHECK_THROWS_AS((void)get_message(database, MessageId {9}), Error);
}

TEST_CASE("outbox: a message that has left is no part of what is undone") {
  Scratch scratch;
  auto& database = scratch.database();
  {
    Transaction transaction {database};
    Recorder recorder {database};
    (void)queue_message(database, message("ask-1"));
    CHECK_FALSE(recorder.store(now, "me", "ask send 1"));
    (void)add_contact(database, {.name = "Jane"}, now);
    CHECK(recorder.store(now, "me", "ask send 1"));
    transaction.commit();
  }
  (void)undo(database);
  CHECK(messages_in(database, {}).size() == 1);
  CHECK_FALSE(find_address(database, "jane@pixel.example").has_value());
}

TEST_CASE("outbox: when mail to somebody came back is known") {
  Scratch scratch;
  auto& database = scratch.database();
  const auto jane = add_contact(database, {.name = "Jane"}, now);
  CHECK_FALSE(find_bounce(database, jane).has_value());
  database.run("update contact set bounced_at = ?2 where id = ?1", {jane, now});
  CHECK(find_bounce(database, jane) == now);
}

}  // namespace refer::store
