#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto people = std::make_shared<std::vector<Handle>>();
  auto& slot = args.argument("SOURCE", *people,
                             "which: an id, e-mail, handle, or part of the name; - reads them from standard input");
  slot.required = true;
  return [people](Session& session) {
    Answer answer;
    for (const auto id : session.people(*people, store::Scope::sources)) {
      store::remove_source(session.database(), id);
      answer.notes.push_back(fmt::format("{} is no source any more.", session.name(id)));
    }
    return answer;
  };
}

}  // namespace

extern const Command source_remove {
    .path = "source remove",
    .summary = "make sources ordinary contacts again",
    .details =
        R"(The person, the ties, moments and touches stay. A source of asks or introductions cannot be removed, nor one for
whom a profile says whom they want to meet (profile add --for).

  refer source remove jane)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
