#include <fmt/core.h>

#include <memory>

#include "command/contact/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

/// What is given for the name may be an address, or `Name <e-mail>`.
void take_address(store::ContactFields& fields) {
  if (!fields.name || fields.name->find('@') == std::string::npos) {
    return;
  }
  auto mailbox = parse_mailbox(*fields.name);
  if (fields.email && !fields.email->empty() && lower_ascii(*fields.email) != lower_ascii(mailbox.address)) {
    throw Error(Fault::usage,
                fmt::format("two addresses are given, {} and {}", quote(mailbox.address), quote(*fields.email)),
                "a contact has one");
  }
  fields.email = mailbox.address;
  fields.name.reset();
  if (!mailbox.name.empty()) {
    fields.name = std::move(mailbox.name);
  }
}

/// Adds the person of a record, who is passed over when they are there already.
ContactId add_record(store::Database& database, const store::ContactFields& fields, Instant now) {
  if (store::is_known(database, fields)) {
    throw Error(Fault::conflict, fmt::format("there is a contact {} already", quote(store::full_name(fields))));
  }
  try {
    return store::add_contact(database, fields, now);
  } catch (const Error& error) {
    // With an address that is nobody's, this is somebody new under the handle or the page of another.
    const bool is_new = fields.email && !fields.email->empty() && !store::find_address(database, *fields.email);
    throw error.fault() == Fault::conflict && is_new
        ? Error(Fault::usage, error.message(), "two people cannot have the same")
        : error;
  }
}

Runner declare(Args& args) {
  const auto fields = std::make_shared<store::ContactFields>();
  args.argument("NAME", fields->name, "the name, as people say it; or 'Name <e-mail>'");
  declare_fields(args, *fields);
  return [fields](Session& session) {
    auto& database = session.database();
    take_address(*fields);
    const auto id = session.batch ? add_record(database, *fields, session.now())
                                  : store::add_contact(database, *fields, session.now());
    Answer answer {.table = store::contact_table(database, id),
                   .single = true,
                   .notes = {fmt::format("Added contact {}: {}.", number(id), session.name(id))}};
    if (const auto other = store::find_namesake(database, id)) {
      answer.warnings.push_back(fmt::format("Contact {} has the same name.", number(*other)));
    }
    return answer;
  };
}

}  // namespace

extern const Command contact_add {
    .path = "contact add",
    .summary = "add a person",
    .details =
        R"(A name or an e-mail address is enough; a name is made from an address such as jane.roe@pixel.example when none is given. Two people
cannot have the same address, page or handle. --worked says where they were and when: 'refer tie infer' finds who was there too.

  refer contact add "Elena Cole" --email elena@globex.example --company Globex --title "VP of Sales"
  refer contact add "Elena Cole <elena@globex.example>"
  refer contact add "Kim Lee" --company Acme --worked "Chase 2015-2019"
  refer contact add --from people.csv)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
