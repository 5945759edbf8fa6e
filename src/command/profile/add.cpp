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
  args.argument("HANDLE", options->handle, "a short name, a word of a-z, 0-9, - and _");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = store::add_profile(database, options->handle, options->fields, session.now());
    return Answer {.table = store::profile_table(database, id),
                   .single = true,
                   .notes = {fmt::format("Added profile {}: {}.", number(id), options->handle)}};
  };
}

}  // namespace

extern const Command profile_add {
    .path = "profile add",
    .summary = "say whom you want to meet",
    .details =
        R"(A profile is sharp when a source can tell in a second whether they know such a person: roles, sizes, and above all the trigger.

  refer profile add scaleups --name "SaaS scale-ups" --industry SaaS --employees 50-500 --region "North America" \
    --role "VP of Sales" --role CRO --trigger "growing 20% a year or more" \
    --challenge "sales productivity falling as the team grows" --outcome "ramp time down from 6 months to 3" \
    --next-step "a 15-minute fit check" --link https://acme.example/intro)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
