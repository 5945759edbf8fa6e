#include "command/ask/fields.hpp"

#include <fmt/core.h>

#include "refer/command/letters.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

void declare_fields(Args& args, AskOptions& options) {
  args.option("--kind", options.kind, "what it says; specific with a target, else trigger");
  args.option("--profile", options.profile, "the profile it is about").value = "PROFILE";
  args.option("--moment", options.moment, "the moment that earns it; the source's latest without it").value = "ID";
  args.option("--owner", options.owner, "who makes it");
  args.option("--due", options.due, "when it should be sent");
  args.option("--template", options.letter, "the letter; ask-KIND without it").value = "NAME";
  args.option("--note", options.note, "anything else");
  args.option("--override", options.override_reason, "make it although a guard refuses, for this reason, which is kept").value = "REASON";
}

store::AskFields ask_fields(const AskOptions& options, Session& session) {
  store::AskFields fields {.profile = session.profile(options.profile),
                           .kind = options.kind,
                           .owner = options.owner,
                           .due = options.due,
                           .letter = options.letter,
                           .note = options.note,
                           .override_reason = options.override_reason};
  if (options.moment) {
    fields.moment = store::get_moment(session.database(), MomentId {*options.moment}).id;
  }
  if (options.letter && !options.letter->empty()) {
    (void)find_letter(*options.letter, session);
  }
  return fields;
}

std::string ask_sentence(const store::Ask& ask, Session& session) {
  const auto source = session.name(ask.source);
  if (ask.target) {
    return fmt::format("{} to introduce {}", source, session.name(*ask.target));
  }
  return fmt::format("{} about {}", source, store::profile_handle(session.database(), *ask.profile));
}

}  // namespace refer::command
