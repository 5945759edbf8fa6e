#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/contacts.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto people = std::make_shared<std::vector<Handle>>();
  auto& slot = args.argument("PERSON", *people,
                             "who: an id, e-mail, handle, or part of the name; - reads them from standard input");
  slot.required = true;
  return [people](Session& session) {
    Answer answer;
    for (const auto id : session.people(*people, store::Scope::anyone)) {
      const auto name = session.name(id);
      store::remove_contact(session.database(), id);
      answer.notes.push_back(fmt::format("Removed contact {}: {}.", number(id), name));
    }
    return answer;
  };
}

}  // namespace

extern const Command contact_remove {
    .path = "contact remove",
    .summary = "remove people",
    .details =
        R"(Their ties, moments and touches go too, and 'refer undo' brings all of it back. A person whom an ask, an introduction, a permission or a
letter of the outbox names cannot be removed; 'refer contact forget' erases them.

  refer contact remove 12 13
  refer contact list initech --columns id --format csv --no-header | refer contact remove -)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
