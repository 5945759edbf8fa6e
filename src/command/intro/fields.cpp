#include "command/intro/fields.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"

namespace refer::command {

void declare_fields(Args& args, IntroOptions& options) {
  args.option("--profile", options.profile, "the profile it is about").value = "PROFILE";
  args.option("--mode", options.mode, "how it is made; intros.mode of the settings without it");
  args.option("--owner", options.owner, "who follows up");
  args.option("--value", options.value, "the worth of the deal: 42000EUR");
  args.option("--years", options.years, "how many years the contract runs");
  args.option("--thanked", options.thanked, "when the source was thanked");
  args.option("--reason", options.reason, "why it ended as it did");
  args.option("--note", options.note, "anything else");
}

store::IntroFields intro_fields(const IntroOptions& options, Session& session) {
  if (options.years && *options.years && **options.years <= 0) {
    throw Error(Fault::usage, "--years must be more than 0");
  }
  store::IntroFields fields {.profile = session.profile(options.profile),
                             .mode = options.mode,
                             .owner = options.owner,
                             .value = options.value,
                             .years = options.years,
                             .reason = options.reason,
                             .note = options.note};
  if (options.thanked) {
    fields.thanked_at = *options.thanked ? std::optional {(*options.thanked)->at} : std::nullopt;
  }
  return fields;
}

void check_intro_people(ContactId source, std::optional<ContactId> target) {
  if (target && (*target == source || *target == me)) {
    throw Error(Fault::usage, "an introduction needs three people: you, the source, and somebody else");
  }
}

std::string intro_sentence(const store::Intro& intro, Session& session) {
  return intro.target ? fmt::format("{}, by {}", session.name(*intro.target), session.name(intro.source))
                      : fmt::format("by {}", session.name(intro.source));
}

}  // namespace refer::command
