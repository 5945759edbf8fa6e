#include "refer/command/bounces.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/reading.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/outbox.hpp"

namespace refer::command {

namespace {

/// Somebody we know whom a letter goes to.
struct Reader {
  ContactId person {};
  Mailbox mailbox {};
};

std::vector<Reader> readers_of(const Letter& letter, Session& session) {
  std::vector<Reader> readers;
  for (const auto* const mailboxes : {&letter.to, &letter.cc}) {
    for (const auto& mailbox : *mailboxes) {
      if (const auto person = find_reader(mailbox, session)) {
        readers.push_back({*person, mailbox});
      }
    }
  }
  return readers;
}

/// Somebody from whom mail came back, and on which day.
struct Bounce {
  Reader reader {};
  Date day {};
};

std::vector<Bounce> bounces_of(const Letter& letter, Session& session) {
  std::vector<Bounce> bounces;
  for (const auto& reader : readers_of(letter, session)) {
    if (const auto at = store::find_bounce(session.database(), reader.person)) {
      bounces.push_back({reader, project::day_of(*at, session.config())});
    }
  }
  return bounces;
}

}  // namespace

bool is_same_mailbox(const Mailbox& one, const Mailbox& other) {
  return mail::address_key(one.address) == mail::address_key(other.address) &&
         (!one.address.empty() || one.name == other.name);
}

std::optional<ContactId> find_reader(const Mailbox& mailbox, Session& session) {
  auto& database = session.database();
  if (const auto person = store::find_address(database, mailbox.address)) {
    return person;
  }
  // A domain beyond ASCII is written in two ways.
  const auto people = store::find_local_part(database, mailbox.address.substr(0, mailbox.address.rfind('@')));
  const auto found = std::find_if(people.begin(), people.end(), [&](const store::Contact& person) {
    return mail::address_key(person.email) == mail::address_key(mailbox.address);
  });
  return found == people.end() ? std::nullopt : std::optional {found->id};
}

void check_contacts(const Letter& letter, Session& session) {
  for (const auto& reader : readers_of(letter, session)) {
    session.check_contact(reader.person);
  }
}

void check_bounces(const Letter& letter, Session& session) {
  const auto bounces = bounces_of(letter, session);
  if (!bounces.empty()) {
    const auto& [reader, day] = bounces.front();
    throw Error(Fault::refused,
                fmt::format("mail to {} came back on {}", escape_terminal(format(reader.mailbox)), format(day)),
                fmt::format("refer contact edit {} --email ADDRESS", number(reader.person)));
  }
}

void warn_of_bounces(const Letter& letter, Answer& answer, Session& session) {
  for (const auto& bounce : bounces_of(letter, session)) {
    const auto person = bounce.reader.person;
    answer.warnings.push_back(
        fmt::format("Mail to {} came back on {}; 'refer contact edit {} --email ADDRESS' says another address.",
                    session.name(person), format(bounce.day), number(person)));
  }
}

}  // namespace refer::command
