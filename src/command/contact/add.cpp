#include <fmt/core.h>

#include <memory>

#include "command/contact/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto fields = std::make_shared<store::ContactFields>();
  args.argument("NAME", fields->name, "the name, as people say it");
  declare_fields(args, *fields);
  return [fields](Session& session) {
    auto& database = session.database();
    const auto id = store::add_contact(database, *fields, session.now());
    return Answer {.table = store::contact_table(database, id),
                   .single = true,
                   .notes = {fmt::format("Added contact {}: {}.", number(id), session.name(id))}};
  };
}

}  // namespace

extern const Command contact_add {
    .path = "contact add",
    .summary = "add a person",
    .details = R"(A name or an e-mail address is enough; a name is made from an address such as jane.roe@pixel.example when none is given. Two people
cannot have the same address, page or handle.

  refer contact add "Elena Cole" --email elena@globex.example --company Globex --title "VP of Sales"
  refer contact add --from people.csv)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
