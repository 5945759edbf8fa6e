#include <fmt/core.h>

#include <memory>

#include "command/profile/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string handle {};
  store::ProfileFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PROFILE", options->handle, "which profile: its handle or its id");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = store::find_profile(database, options->handle);
    store::edit_profile(database, id, options->fields);
    return Answer {.table = store::profile_table(database, {.id = id}),
                   .single = true,
                   .notes = {fmt::format("Changed profile {}: {}.", number(id), store::profile_handle(database, id))}};
  };
}

}  // namespace

extern const Command profile_edit {
    .path = "profile edit",
    .summary = "change a profile",
    .details = R"(Only what is given changes; an empty text clears. A list that is given takes the place of the old one.

  refer profile edit scaleups --role CRO --role "Head of Sales")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
