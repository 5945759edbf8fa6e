#include <fmt/core.h>

#include <memory>

#include "command/contact/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/store/forget.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle person {};
  store::ContactFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "who: an id, e-mail, handle, or part of the name");
  args.option("--name", options->fields.name, "the name");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = session.person(options->person);
    if (store::is_forgotten(database, id)) {
      // What was known would come back where nothing is erased any more.
      throw Error(Fault::conflict, fmt::format("contact {} is forgotten: nobody can say who it was", number(id)),
                  "'refer contact add' adds whoever you mean");
    }
    store::edit_contact(database, id, options->fields);
    return Answer {.table = store::contact_table(database, id),
                   .single = true,
                   .notes = {fmt::format("Changed contact {}: {}.", number(id), session.name(id))}};
  };
}

}  // namespace

extern const Command contact_edit {
    .path = "contact edit",
    .summary = "change what is known of a person",
    .details =
        R"(Only what is given changes; an empty text clears. A list that is given (--worked) takes the place of the old one.

--do-not-contact outranks everything: nobody is asked for this person, by this person, or along a path through them, until it is cleared.

  refer contact edit elena --title "Chief Revenue Officer"
  refer contact edit elena --worked "Chase 2015-2019" --worked "Acme 2019-"
  refer contact edit elena --do-not-contact "asked us not to, 2026-02-11"
  refer contact edit 12 --note "")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
