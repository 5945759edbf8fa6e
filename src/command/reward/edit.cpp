#include <fmt/core.h>

#include <memory>

#include "command/reward/fields.hpp"
#include "refer/advice/rewards.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  RewardOptions reward {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which reward");
  declare_fields(args, options->reward);
  return [options](Session& session) {
    auto& database = session.database();
    const RewardId id {options->id.number};
    const auto before = store::get_reward(database, id);
    auto fields = reward_fields(options->reward, before.source, session);
    const auto after = store::changed(before, fields);
    Answer answer {.single = true,
                   .notes = {fmt::format("Changed reward {}: {}.", number(id), reward_sentence(after, session))}};
    if (fields.override_reason || fields.kind || fields.intro || fields.day || fields.value) {
      fields.override_rules = advice::check_reward(database, session.config(), after, fields.override_reason);
      warn_of_override(answer, fields);
      fields.override_reason = fields.override_reason.value_or("");
    }
    store::edit_reward(database, id, fields);
    answer.table = store::reward_table(database, {.ids = {id}});
    return answer;
  };
}

}  // namespace

extern const Command reward_edit {
    .path = "reward edit",
    .summary = "change a reward",
    .details =
        R"(Only what is given changes; an empty text clears. The policy judges it anew when its kind, introduction, day or value changes: an earlier
--override was for what it was then.

  refer reward edit 2 --value 80EUR
  refer reward edit 2 --intro "")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
