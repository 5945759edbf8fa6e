#include <fmt/core.h>

#include <memory>

#include "command/reward/fields.hpp"
#include "refer/advice/rewards.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  RewardOptions reward {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source, "who is recognised: an id, e-mail, handle, or part of the name of a source");
  declare_fields(args, options->reward);
  return [options](Session& session) {
    auto& database = session.database();
    const auto source = session.source(options->source);
    auto fields = reward_fields(options->reward, source, session);
    if (!fields.kind) {
      throw Error(Fault::usage, "a reward needs a --kind", "--kind gift, note, donation, or another of its words");
    }
    fields.day = fields.day.value_or(project::day_of(session.now(), session.config()));
    fields.owner = fields.owner ? fields.owner : session.owner();
    auto reward = store::changed({.source = source}, fields);
    // What is there already is no news to the policy.
    store::check_new_reward(database, reward);
    fields.override_rules = advice::check_reward(database, session.config(), reward, fields.override_reason);
    reward.id = store::add_reward(database, source, fields, session.now());
    Answer answer {.table = store::reward_table(database, {.ids = {reward.id}}), .single = true};
    warn_of_override(answer, fields);
    answer.notes.push_back(fmt::format("Added reward {}: {}.", number(reward.id), reward_sentence(reward, session)));
    if (auto terms = program_sentence(reward, session); !terms.empty()) {
      answer.notes.push_back(std::move(terms));
    }
    return answer;
  };
}

}  // namespace

extern const Command reward_add {
    .path = "reward add",
    .summary = "record how a source was recognised",
    .details =
        R"(A gift, a donation in their name, a commission, access, an event, a note, thanks in public, or an introduction in return. 'refer reward due'
suggests what is in proportion.

The policy of the settings, [rewards] in refer.toml, is checked first: which kinds are given, and to which types of sources not (rewards.kinds,
rewards.not_for); what one reward may be worth, and all of one source in 12 months (rewards.most, rewards.most_yearly); which part of a deal may be
given for it, all rewards for it together (rewards.share); from which state on a commission is paid (rewards.commission_from). Amounts in another
currency than a limit cannot be compared with it, and are refused. --override REASON goes past a rule, and is kept with the rules it went past. Thanks
in public need a permission in force on that day ('refer permission add SOURCE --use public'), which nothing goes past.

What the program of the profile, or of the source, says of rewards ([programs] of the settings) is said with it.

  refer reward add jane --kind gift --intro 3 --value 50EUR --item "a book on sailing"
  refer reward add jane --kind note --on 2026-03-02
  refer reward add --from rewards.csv)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
