#include <fmt/core.h>

#include <memory>

#include "command/intro/fields.hpp"
#include "command/intro/late.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> source {};
  std::optional<Handle> target {};
  std::optional<Handle> person {};
  std::optional<std::string> profile {};
  std::optional<std::string> owner {};
  std::optional<Mode> mode {};
  std::vector<IntroState> states {};
  bool late = false;
  std::optional<advice::Clock> clock {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--state", options->states, "only introductions in this state");
  args.option("--source", options->source, "only by this source").value = "SOURCE";
  args.option("--target", options->target, "only to this person");
  args.option("--person", options->person, "only those in which this person is the source or the target");
  args.option("--profile", options->profile, "only about this profile").value = "PROFILE";
  args.option("--owner", options->owner, "only those whom OWNER follows up").value = "OWNER";
  args.option("--mode", options->mode, "only those made in this way");
  args.option("--late", options->late, "only what should have happened by now: a line for each clock that is late");
  args.option("--clock", options->clock, "with --late: only this clock");
  return [options](Session& session) {
    if (options->clock && !options->late) {
      throw Error(Fault::usage, "--clock goes with --late", "'refer intro list --late' shows what is late");
    }
    const store::IntroFilter filter {.source = session.source(options->source),
                                     .target = session.person(options->target),
                                     .person = session.person(options->person),
                                     .profile = session.profile(options->profile),
                                     .owner = options->owner,
                                     .mode = options->mode,
                                     .states = options->states};
    return Answer {.table = options->late ? late_table(session, filter, options->clock) : intro_rows(filter, session)};
  };
}

}  // namespace

extern const Command intro_list {
    .path = "intro list",
    .summary = "list introductions",
    .details =
        R"(--late shows what has not happened in the time that the sla settings give it, what was due first at the top; --owner "" leaves only what
nobody owns. The clocks, with what starts and what stops them:

  forward    the source said yes; they passed the letter on (without a target: any step; somebody is named)
  consent    the letter was forwarded in mode opt-in; the target agreed
  introduce  the target agreed (modes direct and mention: the source did); they were introduced
  follow-up  they were introduced; you wrote to the target (--followed-up), or they to you
  reply      you wrote to them (mode forward: the letter was forwarded); they replied
  thanks     they were introduced; the source was thanked (--thanked), or you were in touch with them
  meeting    they replied; a meeting was booked
  update     the source heard of it last (--updated, or any contact)
  closure    it ended; the source was told (--told) or thanked, or you were in touch with them; for sixty days

"24 hours" and "3 days" pass day and night. "8 business hours" pass within calendar.hours on calendar.workdays that are no calendar.holidays;
"2 business days" end at the same time of day two such days later; both begin with the next opening when they start outside the hours. A consent
that is withdrawn stops what waits for the two, and whoever is not to be contacted is left out.

  refer intro list --state introduced --state replied
  refer intro list --state won --sort -value
  refer intro list --late --owner ""
  refer intro list --late --clock follow-up)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
