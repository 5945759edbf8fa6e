#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/contacts.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto person = std::make_shared<Handle>();
  args.argument("PERSON", *person, "who: an id, e-mail, handle, or part of the name");
  return [person](Session& session) {
    return Answer {.table = store::contact_table(session.database(), session.person(*person)), .single = true};
  };
}

}  // namespace

extern const Command contact_show {
    .path = "contact show",
    .summary = "show all that is known of a person",
    .details = "  refer contact show elena\n  refer contact show me",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
