#include <fmt/core.h>

#include <memory>

#include "command/source/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle person {};
  SourceOptions source {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->person, "which source: an id, e-mail, handle, or part of the name");
  declare_fields(args, options->source);
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = session.source(options->person);
    store::edit_source(database, id, source_fields(options->source, session));
    put_person(options->source, id, session);
    return Answer {.table = store::source_table(database, {.person = id}),
                   .single = true,
                   .notes = {fmt::format("Changed source {}: {}.", number(id), session.name(id))}};
  };
}

}  // namespace

extern const Command source_edit {
    .path = "source edit",
    .summary = "change what is known of a source",
    .details = R"(Only what is given changes; an empty text clears. 'refer contact edit' changes the person.

  refer source edit jane --satisfaction 10 --next-touch 2026-04-01

What speaks against asking now belongs here: --signed (too early), --health and --open-issue (not now); --renewal and --review are days that come,
and the moments to ask.

  refer source edit jane --health at-risk --open-issue "export fails since May"
  refer source edit jane --health good --open-issue "" --renewal 2026-09-01

The factors, each 1 to 5, are what 'refer source rank' counts with. --network-match, --shared-values and --mutual-benefit say how well a source
is aligned with you (with --strength, the tie between you); --access, --inclination, --clear-path and --independence how practical it is to ask
them; --access, --credibility and --frequency make the portfolio. A list of --exchange, --no-go or --tag takes the place of the old one.

--touch-every is how often to be in touch; without it the shortest rhythm of their tags, then that of their type, count (sources.cadences), then
sources.touch_days. --update-every and --update-by are how often, and by which way, they want to hear how their introductions go; 'refer next' keeps to
both. --interests are for gifts and for talk.

  refer source edit jane --tag vip --tag board --update-every 14 --update-by call --interests "sailing, Bordeaux"
  refer source edit jane --access 4 --credibility 5 --frequency 3 --would-clone yes)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
