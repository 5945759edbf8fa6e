#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/dossier.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto person = std::make_shared<Handle>();
  args.argument("PERSON", *person, "who: an id, e-mail, handle, or part of the name");
  return [person](Session& session) {
    return Answer {.table = store::dossier_table(session.database(), session.person(*person))};
  };
}

}  // namespace

extern const Command contact_export {
    .path = "contact export",
    .summary = "show everything that is kept of a person",
    .details =
        R"(For somebody who asks what you have of them. Each value is a row of section, record, field and value: the contact, company and jobs, what makes
them a source, ties, moments, touches, asks and introductions with both consents, what was put right of them, permissions, the messages that are
known, what was found in mail, and letters on their way or sent. Other people stand in it by their numbers, as they are no business of this one;
what people wrote in notes is given as it is, so read it before you hand it on.

The log is not in it: it holds earlier values of the same records.

  refer contact export elena --format json -o elena.json
  refer contact export elena --format csv | grep ^intro)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
