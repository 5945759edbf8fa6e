#include "refer/command/consent.hpp"

#include <fmt/core.h>

#include <memory>

#include "command/intro/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/store/consents.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  std::optional<Side> side {};
  std::optional<When> on {};
  std::optional<Channel> channel {};
  std::optional<std::string> evidence {};
  std::optional<std::optional<When>> withdrawn {};

  [[nodiscard]] bool says_something() const { return on || channel || evidence || withdrawn; }
};

/// `Elena Cole agreed on 2026-03-03` or what else became of a consent.
std::string sentence(const store::Intro& intro, Side side, Session& session) {
  const auto& consent = intro.consent(side);
  const auto person = side == Side::source ? std::optional {intro.source} : intro.target;
  const auto name = person ? session.name(*person) : "the target";
  const auto day = [&](Instant at) { return format(project::day_of(at, session.config())); };
  return consent.withdrawn_at ? fmt::format("{} withdrew their consent on {}", name, day(*consent.withdrawn_at))
                              : fmt::format("{} agreed on {}", name, day(*consent.at));
}

void put(const Options& options, Session& session) {
  auto& database = session.database();
  const IntroId id {options.id.number};
  const auto before = store::get_intro(database, id);
  if (!options.says_something() && before.consent(*options.side).at) {
    throw Error(Fault::usage,
                fmt::format("the consent of the {} is recorded, and nothing is to change", word(*options.side)),
                fmt::format("'refer intro consent {}' shows both", number(id)));
  }
  store::put_consent(
      database, id, *options.side,
      {.at = options.on, .withdrawn = options.withdrawn, .channel = options.channel, .evidence = options.evidence},
      session.now());
  if (const auto intro = store::get_intro(database, id); intro.state != before.state) {
    check_required(intro, intro.state, false, session);
  }
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which introduction");
  args.option("--side", options->side, "whose consent to record or correct; without it both are shown");
  args.option("--on", options->on, "when it was given; now for one that is not recorded yet");
  args.option("--channel", options->channel, "how it was given");
  args.option("--evidence", options->evidence, "what shows it");
  args.option("--withdrawn", options->withdrawn, "when it was taken back");
  return [options](Session& session) {
    const IntroId id {options->id.number};
    Answer answer;
    if (!options->side && options->says_something()) {
      throw Error(Fault::usage, "it is not said whose consent it is", "--side source or --side target");
    }
    (void)store::get_intro(session.database(), id);
    if (options->side) {
      try {
        put(*options, session);
      } catch (const Error& error) {
        throw about_intro(id, error);
      }
      answer.notes.push_back(fmt::format("Intro {}: {}.", number(id),
                                         sentence(store::get_intro(session.database(), id), *options->side, session)));
    }
    answer.table = store::consent_table(session.database(), id);
    return answer;
  };
}

}  // namespace

extern const Command intro_consent {
    .path = "intro consent",
    .summary = "show, record or correct who agreed to an introduction",
    .details =
        R"(Two people are asked: the source, who agreed when the introduction began, and the target, who agrees before the two are brought
together. Each consent is kept with its time, the way it was given, and what shows it. In mode opt-in nothing goes on to introduced
without both.

--side records or corrects one of them; the target's takes an introduction that waits for it to consented. A consent that is withdrawn
stops what is to come, letters to that side too, and undoes nothing that has happened; --withdrawn "" takes a withdrawal back, and --on
after it records that they agreed anew.

  refer intro consent 1
  refer intro consent 1 --side target --on 2026-03-03 --channel email --evidence "her mail of that day"
  refer intro consent 1 --side source --withdrawn today)",
    .needs = Needs::write,
    .declare = declare,
    .writes_with = "--side",
};

}  // namespace refer::command
