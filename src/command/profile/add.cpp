#include <fmt/core.h>

#include <memory>

#include "command/profile/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string handle {};
  std::optional<Handle> wanted_by {};
  store::ProfileFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("HANDLE", options->handle, "a short name, a word of a-z, 0-9, - and _");
  args.option("--for", options->wanted_by, "the source who wants to meet them; without it you do").value = "SOURCE";
  declare_fields(args, options->fields);
  return [options](Session& session) {
    auto& database = session.database();
    const auto wanted_by = session.source(options->wanted_by);
    const auto id = store::add_profile(database, options->handle, options->fields, session.now(), wanted_by);
    const auto whose = wanted_by ? fmt::format(", for {}", session.name(*wanted_by)) : std::string {};
    return Answer {.table = store::profile_table(database, {.id = id}),
                   .single = true,
                   .notes = {fmt::format("Added profile {}: {}{}.", number(id), options->handle, whose)}};
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
    --next-step "a 15-minute fit check" --link https://acme.example/intro

With --for it says whom one of your sources wants to meet: 'refer give suggest' finds them among the people you know. Nobody is asked for such a
profile, and no report or plan counts it.

  refer profile add jane-wants --for jane --name "Finance leaders" --role CFO --industry SaaS)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
