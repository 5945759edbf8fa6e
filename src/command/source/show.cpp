#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto person = std::make_shared<Handle>();
  args.argument("SOURCE", *person, "which source: an id, e-mail, handle, or part of the name");
  return [person](Session& session) {
    return Answer {.table = store::source_table(session.database(), {.person = session.source(*person)}),
                   .single = true};
  };
}

}  // namespace

extern const Command source_show {
    .path = "source show",
    .summary = "show all that is known of a source",
    .details = "  refer source show jane",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
