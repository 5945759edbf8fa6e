#include <fmt/core.h>

#include <memory>

#include "command/source/checklist.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/text.hpp"
#include "refer/store/onboarding.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  std::vector<OnboardingStep> steps {};
  std::optional<Date> on {};
  bool undo = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source, "with whom: an id, e-mail, handle, or part of the name");
  auto& slot = args.argument("STEP", options->steps, "what is settled");
  slot.required = true;
  args.option("--on", options->on, "when; today without it");
  args.option("--undo", options->undo, "it is open again");
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = session.source(options->source);
    const auto day = options->on.value_or(local_date(session.now()));
    std::vector<std::string> words;
    for (const auto step : options->steps) {
      if (options->undo) {
        store::undo_step(database, id, step);
      } else {
        store::do_step(database, id, step, day);
      }
      words.emplace_back(word(step));
    }
    const auto done = store::onboarding_steps(database, id)[id].size();
    return Answer {.table = checklist({id}, session),
                   .notes = {fmt::format("{}: {} {}; {} of {} are done.", session.name(id),
                                         options->undo ? "took back" : "ticked off", join(words, ", "), done,
                                         Words<OnboardingStep>::words.size())}};
  };
}

}  // namespace

extern const Command source_onboard {
    .path = "source onboard",
    .summary = "tick off what is settled with a new partner",
    .details =
        R"(What is done already is refused; --undo takes it back. 'refer source onboarding SOURCE' shows the list.

  refer source onboard omar agreed-what-counts exchange-agreed
  refer source onboard omar profile-card-sent --on 2026-02-20
  refer source onboard omar exchange-agreed --undo)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
