#include "command/ask/fields.hpp"

#include <fmt/core.h>

#include "refer/command/letters.hpp"
#include "refer/core/error.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

void declare_fields(Args& args, AskOptions& options) {
  args.option("--kind", options.kind, "what it says; specific with a target, else trigger");
  args.option("--profile", options.profile, "the profile it is about").value = "PROFILE";
  args.option("--moment", options.moment, "the moment that earns it; without it the latest with an outcome").value =
      "ID";
  args.option("--owner", options.owner, "who makes it");
  args.option("--due", options.due, "when it should be sent");
  args.option("--template", options.letter, "the letter; ask-KIND without it").value = "NAME";
  args.option("--sourced", options.sourced, "whether you found the target beforehand, or together with the source");
  args.option("--note", options.note, "anything else");
  args.option("--override", options.override_reason, "make it although a guard refuses, for this reason, which is kept")
      .value = "REASON";
}

namespace {

std::optional<MomentId> find_moment(std::optional<RecordId> id, ContactId source, Session& session) {
  if (!id) {
    return std::nullopt;
  }
  const auto moment = store::get_moment(session.database(), MomentId {id->number});
  if (moment.contact != source) {
    throw Error(
        Fault::usage,
        fmt::format("moment {} is of {}, not of {}", id->number, session.name(moment.contact), session.name(source)),
        fmt::format("'refer moment list {}' shows those of the source", number(source)));
  }
  return moment.id;
}

}  // namespace

void check_ask_people(ContactId source, std::optional<ContactId> target) {
  if (target && (*target == source || *target == me)) {
    throw Error(Fault::usage, "an ask needs three people: you, the source, and somebody else to meet");
  }
}

store::AskFields ask_fields(const AskOptions& options, ContactId source, Session& session) {
  store::AskFields fields {.profile = session.profile(options.profile),
                           .kind = options.kind,
                           .owner = options.owner,
                           .letter = options.letter,
                           .note = options.note,
                           .override_reason = options.override_reason,
                           .sourced = options.sourced};
  if (options.due) {
    fields.due = *options.due ? std::optional {(*options.due)->day} : std::nullopt;
  }
  if (options.moment) {
    fields.moment = find_moment(*options.moment, source, session);
  }
  if (options.letter && !options.letter->empty()) {
    (void)find_letter(*options.letter, session);
  }
  return fields;
}

Error about_ask(AskId id, const Error& error) {
  return {error.fault(), fmt::format("ask {}: {}", number(id), error.message()), error.hint(), error.place()};
}

std::string ask_sentence(const store::Ask& ask, Session& session) {
  const auto source = session.name(ask.source);
  if (ask.target) {
    return fmt::format("{} to introduce {}", source, session.name(*ask.target));
  }
  return fmt::format("{} about {}", source, store::profile_handle(session.database(), *ask.profile));
}

}  // namespace refer::command
