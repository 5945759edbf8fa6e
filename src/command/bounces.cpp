#include "refer/command/bounces.hpp"

#include <fmt/core.h>

#include "refer/store/contacts.hpp"
#include "refer/store/outbox.hpp"

namespace refer::command {

void warn_of_bounces(const Letter& letter, Answer& answer, Session& session) {
  auto& database = session.database();
  for (const auto* const readers : {&letter.to, &letter.cc}) {
    for (const auto& reader : *readers) {
      const auto person = store::find_address(database, reader.address);
      const auto at = person ? store::find_bounce(database, *person) : std::nullopt;
      if (at) {
        answer.warnings.push_back(
            fmt::format("Mail to {} came back on {}; 'refer contact edit {} --email ADDRESS' says another address.",
                        session.name(*person), format(project::day_of(*at, session.config())), number(*person)));
      }
    }
  }
}

}  // namespace refer::command
