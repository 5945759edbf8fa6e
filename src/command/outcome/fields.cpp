#include "command/outcome/fields.hpp"

#include <fmt/core.h>

#include "refer/core/text.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

/// Outcomes are shown to those whom we want to meet, not to those whom a source does.
std::optional<ProfileId> our_profile(const std::string& handle, Session& session) {
  if (handle.empty()) {
    return std::nullopt;
  }
  const auto profile = session.profile(handle);
  store::check_is_ours(session.database(), *profile);
  return profile;
}

}  // namespace

void declare_fields(Args& args, OutcomeOptions& options) {
  args.option("--kind", options.kind, "what shows it; a result without it");
  args.option("--customer", options.customer, "for whom it was achieved; a new e-mail adds the contact");
  args.option("--profile", options.profile, "whom it will convince; without it, anybody").value = "PROFILE";
  args.option("--moment", options.moment, "the moment in which it was plain to see");
  args.option("--quote", options.quote, "what the customer said, word for word");
  args.option("--story", options.story, "who they were, what they tried, what changed");
  args.option("--link", options.link, "where more of it can be read").value = "URL";
  args.option("--on", options.on, "the day; today without it");
  args.option("--note", options.note, "anything else; nobody is shown it");
}

store::OutcomeFields outcome_fields(const OutcomeOptions& options, Session& session, Answer& answer) {
  store::OutcomeFields fields {.kind = options.kind,
                               .story = options.story,
                               .quote = options.quote,
                               .link = options.link,
                               .day = options.on,
                               .note = options.note};
  if (options.customer) {
    fields.customer =
        *options.customer ? std::optional {session.person_or_new(**options.customer, answer)} : std::nullopt;
  }
  if (options.profile) {
    fields.profile = our_profile(*options.profile, session);
  }
  if (options.moment) {
    fields.moment = *options.moment
                        ? std::optional {store::get_moment(session.database(), MomentId {(*options.moment)->number}).id}
                        : std::nullopt;
  }
  return fields;
}

Table outcome_rows(store::OutcomeFilter filter, Session& session) {
  filter.today = project::day_of(session.now(), session.config());
  return store::outcome_table(session.database(), filter);
}

std::string outcome_sentence(const store::Outcome& outcome, Session& session) {
  const auto result = escape_terminal(outcome.result);
  return outcome.customer ? fmt::format("{}, of {}", result, session.name(*outcome.customer)) : result;
}

std::string naming_note(const store::Outcome& outcome, Session& session) {
  if (!outcome.customer || outcome.is_nameable) {
    return {};
  }
  const auto id = number(*outcome.customer);
  const auto name = session.name(*outcome.customer);
  return store::is_source(session.database(), *outcome.customer)
             ? fmt::format("{} is not named: 'refer permission add {} --use public' records that they allow it.", name,
                           id)
             : fmt::format(
                   "{} is not named: only a source can allow it, and 'refer source add {} --type customer' "
                   "makes them one.",
                   name, id);
}

}  // namespace refer::command
