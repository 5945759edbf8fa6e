#include <fmt/core.h>

#include <memory>

#include "command/intro/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/consent.hpp"

namespace refer::command {

namespace {

struct Options {
  Key id {};
  IntroState state {};
  std::optional<When> on {};
  std::optional<Money> value {};
  std::optional<double> years {};
  std::optional<std::string> reason {};
  std::optional<Channel> channel {};
  std::optional<std::string> evidence {};
  std::optional<Side> by {};
  std::optional<Coming> until {};
  std::optional<RecordId> duplicate_of {};
};

store::IntroStep step_of(const Options& options, const Session& session) {
  store::IntroStep step {.state = options.state,
                         .when = options.on.value_or(When {session.now()}),
                         .reason = options.reason,
                         .value = options.value,
                         .years = options.years,
                         .by = options.by,
                         .channel = options.channel,
                         .evidence = options.evidence};
  if (options.until) {
    step.until = options.until->day;
  }
  if (options.duplicate_of) {
    step.duplicate_of = IntroId {options.duplicate_of->number};
  }
  return step;
}

/// What is left to do for people who were not whom we meant to meet: the source meant well, and may learn whom we do.
std::string farewell(IntroId id) {
  return fmt::format(
      "Next: 'refer intro draft {0} --template thanks', and 'refer intro draft {0} --template closure', which says "
      "whom "
      "you look for.",
      number(id));
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which introduction; - reads ids from standard input");
  args.argument("STATE", options->state, "how far it came");
  args.option("--on", options->on, "when; now without it");
  args.option("--value", options->value, "the worth of the deal: 42000EUR");
  args.option("--years", options->years, "how many years the contract runs");
  args.option("--reason", options->reason, "why");
  args.option("--channel", options->channel, "for consented: how the target agreed");
  args.option("--evidence", options->evidence, "for consented: what shows it");
  args.option("--by", options->by, "for refused: who said no; the target without it");
  args.option("--until", options->until, "for lapsed: not now, but from this day on");
  args.option("--duplicate-of", options->duplicate_of, "for lapsed and unfit: the introduction that was there before");
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    const auto ids = session.ids<IntroId>({options->id});
    if (options->years && *options->years <= 0) {
      throw Error(Fault::usage, "--years must be more than 0");
    }
    for (const auto id : ids) {
      (void)store::get_intro(database, id);
      try {
        take_step(id, step_of(*options, session), session);
      } catch (const Error& error) {
        throw about_intro(id, error);
      }
      answer.notes.push_back(fmt::format("Intro {} is {}: {}.", number(id), word(options->state),
                                         intro_sentence(store::get_intro(database, id), session)));
      if (options->state == IntroState::unfit) {
        answer.notes.push_back(farewell(id));
      }
    }
    // No id is no row, not every row.
    answer.table = intro_rows({.ids = ids.empty() ? std::vector {IntroId {}} : ids}, session);
    answer.single = ids.size() == 1 && options->id.text != "-";
    return answer;
  };
}

}  // namespace

extern const Command intro_mark {
    .path = "intro mark",
    .summary = "record how far an introduction came",
    .details =
        R"(accepted, forwarded, consented, introduced, replied, booked, met, opportunity, then won or lost; it may also end refused, ghosted, unfit or
lapsed. Steps may be skipped forward. A step cannot be earlier than the one before it; 'refer undo' takes a wrong one back.

In mode opt-in nothing from introduced on is reached without the consent of the source and of the target, neither of them withdrawn by then
('refer intro consent' shows both). In mode mention it needs a permission of the source that covers the target on that day. intros.required of
the settings may ask for more: "won=value+years".

refused keeps who said no, lapsed --until the day from which on it may be tried again, --duplicate-of which introduction it repeats.

  refer intro mark 1 consented --channel email --evidence "her mail of March 3"
  refer intro mark 1 won --value 42000EUR --years 1
  refer intro mark 2 refused --by source --reason "they fell out"
  refer intro mark 3 lapsed --until 2026-09-01 --reason "budget is frozen")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
