#include "refer/store/onboarding.hpp"

#include <memory>

#include "command/source/checklist.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto person = std::make_shared<std::optional<Handle>>();
  args.argument("SOURCE", *person, "which source; without it all partners with something open");
  return [person](Session& session) {
    const auto id = session.source(*person);
    const auto partners = [&] {
      return store::not_onboarded(session.database(), session.config().list("guards.partner_types"));
    };
    return Answer {.table = checklist(id ? std::vector {*id} : partners(), session)};
  };
}

}  // namespace

extern const Command source_onboarding {
    .path = "source onboarding",
    .summary = "show what is settled with a new partner, and what is open",
    .details =
        R"(Seven things to settle before introductions begin. 'refer source onboard' ticks them off. The types of sources that are partners are those of
guards.partner_types in refer.toml; any source can be named.

  refer source onboarding omar
  refer source onboarding --format csv)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
