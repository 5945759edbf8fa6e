#include <fmt/core.h>

#include <memory>

#include "command/intro/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Key id {};
  IntroState state {};
  std::optional<When> on {};
  std::optional<Money> value {};
  std::optional<double> years {};
  std::optional<std::string> reason {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which introduction; - reads ids from standard input");
  args.argument("STATE", options->state, "how far it came");
  args.option("--on", options->on, "when; now without it");
  args.option("--value", options->value, "the worth of the deal: 42000EUR");
  args.option("--years", options->years, "how many years the contract runs");
  args.option("--reason", options->reason, "why");
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
        store::mark_intro(database, id,
                          {.state = options->state,
                           .when = options->on.value_or(When {session.now()}),
                           .reason = options->reason,
                           .value = options->value,
                           .years = options->years});
      } catch (const Error& error) {
        throw Error(error.fault(), fmt::format("intro {}: {}", number(id), error.message()),
                    error.fault() == Fault::refused
                        ? fmt::format("'refer intro mark {0} consented' when the target has agreed; 'refer intro edit "
                                      "{0} --mode forward' if the "
                                      "source passes the letter on instead",
                                      number(id))
                        : error.hint());
      }
      answer.notes.push_back(fmt::format("Intro {} is {}: {}.", number(id), word(options->state),
                                         intro_sentence(store::get_intro(database, id), session)));
    }
    // No id is no row, not every row.
    answer.table = store::intro_table(database, {.ids = ids.empty() ? std::vector {IntroId {}} : ids});
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
lapsed. Steps may be skipped forward, except that in mode opt-in nothing from introduced on is reached without the target's consent. A step cannot be
earlier than the one before it; 'refer undo' takes a wrong one back.

  refer intro mark 1 consented
  refer intro mark 1 won --value 42000EUR --years 1)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
