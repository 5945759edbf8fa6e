#include "command/intro/fields.hpp"

#include <fmt/core.h>

namespace refer::command {

namespace {

/// An instant that can be cleared.
std::optional<std::optional<Instant>> instant_of(const std::optional<std::optional<When>>& given) {
  if (!given) {
    return std::nullopt;
  }
  return *given ? std::optional {std::optional {(*given)->at}} : std::optional {std::optional<Instant> {}};
}

}  // namespace

void declare_fields(Args& args, IntroOptions& options) {
  args.option("--profile", options.profile, "the profile it is about").value = "PROFILE";
  args.option("--mode", options.mode, "how it is made; intros.mode of the settings without it");
  args.option("--owner", options.owner, "who follows up");
  args.option("--colleague", options.colleague, "who of yours knows the source");
  args.option("--why", options.why, "why the two should meet, as letters say it");
  args.option("--handoff", options.handoff, "what whoever follows up should know");
  args.option("--value", options.value, "the worth of the deal: 42000EUR");
  args.option("--years", options.years, "how many years the contract runs");
  args.option("--followed-up", options.followed_up, "when you first wrote to the target");
  args.option("--thanked", options.thanked, "when the source was thanked");
  args.option("--updated", options.updated, "when the source last heard how it goes");
  args.option("--told", options.told, "when the source heard how it ended");
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
                             .thanked_at = instant_of(options.thanked),
                             .followed_up_at = instant_of(options.followed_up),
                             .updated_at = instant_of(options.updated),
                             .told_at = instant_of(options.told),
                             .why = options.why,
                             .handoff = options.handoff,
                             .reason = options.reason,
                             .note = options.note};
  if (options.colleague) {
    fields.colleague = session.person(*options.colleague);
  }
  return fields;
}

void check_intro_people(ContactId source, std::optional<ContactId> target) {
  if (target && (*target == source || *target == me)) {
    throw Error(Fault::usage, "an introduction needs three people: you, the source, and somebody else");
  }
}

Table intro_rows(store::IntroFilter filter, Session& session) {
  filter.today = project::day_of(session.now(), session.config());
  return store::intro_table(session.database(), filter);
}

std::string intro_sentence(const store::Intro& intro, Session& session) {
  return intro.target ? fmt::format("{}, by {}", session.name(*intro.target), session.name(intro.source))
                      : fmt::format("by {}", session.name(intro.source));
}

Error about_intro(IntroId id, const Error& error) {
  // What is wrong with the settings is not about the introduction.
  return error.fault() == Fault::config
             ? error
             : Error {error.fault(), fmt::format("intro {}: {}", number(id), error.message()), error.hint(),
                      error.place()};
}

}  // namespace refer::command
