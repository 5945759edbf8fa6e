#include "command/reward/fields.hpp"

#include <fmt/core.h>

#include "command/disclosure.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/programs.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

void declare_fields(Args& args, RewardOptions& options) {
  args.option("--kind", options.kind, "what kind of recognition it is");
  args.option("--intro", options.intro, "the introduction it is for; without it, for all they do");
  args.option("--value", options.value, "what it is worth");
  args.option("--item", options.item, "what it is");
  args.option("--on", options.on, "the day; today without it");
  args.option("--owner", options.owner, "who of you gives it");
  args.option("--note", options.note, "anything else");
  args.option("--override", options.override_reason,
              "give it although the policy refuses, for this reason, which is kept")
      .value = "REASON";
}

store::RewardFields reward_fields(const RewardOptions& options, ContactId source, Session& session) {
  store::RewardFields fields {.kind = options.kind,
                              .day = options.on,
                              .item = options.item,
                              .value = options.value,
                              .override_reason = options.override_reason,
                              .owner = options.owner,
                              .note = options.note};
  if (options.value && *options.value && (*options.value)->minor < 0) {
    throw Error(Fault::usage, "a reward is not worth less than nothing", "--value 50EUR");
  }
  if (options.intro) {
    fields.intro = *options.intro ? std::optional {IntroId {(*options.intro)->number}} : std::nullopt;
  }
  if (options.intro && *options.intro) {
    const auto intro = store::get_intro(session.database(), **fields.intro);
    if (!store::has_part(session.database(), intro.id, source)) {
      throw Error(Fault::usage,
                  fmt::format("intro {} is by {}, not by {}", number(intro.id), session.name(intro.source),
                              session.name(source)),
                  fmt::format("'refer intro list --source {}' shows theirs", number(source)));
    }
  }
  return fields;
}

void warn_of_override(Answer& answer, const store::RewardFields& fields) {
  if (fields.override_reason && fields.override_rules->empty()) {
    answer.warnings.emplace_back("No rule refused this reward; its override goes past nothing.");
  }
}

std::string reward_sentence(const store::Reward& reward, Session& session) {
  return fmt::format("{} for {} on {}{}", word(reward.kind), session.name(reward.source), format(reward.day),
                     reward.value ? ", worth " + format(*reward.value) : "");
}

std::string program_sentence(const store::Reward& reward, Session& session) {
  const auto profile = reward.intro ? store::get_intro(session.database(), *reward.intro).profile : std::nullopt;
  const auto name = program_of(reward.source, profile, session);
  const auto terms = name.empty() ? project::ProgramTerms {} : project::program_terms(session.config(), name);
  std::vector<std::string> says;
  if (!terms.incentive.empty()) {
    says.push_back("gives " + escape_terminal(terms.incentive));
  }
  if (!terms.policy.empty()) {
    says.push_back("its policy: " + escape_terminal(terms.policy));
  }
  return says.empty() ? std::string {}
                      : fmt::format("The program {} {}.", escape_terminal(terms.name), join(says, "; "));
}

}  // namespace refer::command
