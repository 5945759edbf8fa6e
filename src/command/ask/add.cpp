#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "command/ask/proposal.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  std::optional<Handle> target {};
  std::optional<When> on {};
  AskOptions ask {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source, "who is asked: an id, e-mail, handle, or part of the name of a source");
  args.argument("TARGET", options->target, "whom you want to meet; a new e-mail, or 'Name <e-mail>', adds the contact");
  args.option("--on", options->on, "when it was thought of; now without it");
  declare_fields(args, options->ask);
  args.mark("ask");
  args.pass_over({"name", "title", "company", "points", "strength", "evidence", "reasons"});
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    const auto source = session.source(options->source);
    auto fields = ask_fields(options->ask, source, session);
    if (options->target) {
      fields.target = session.person_or_new(*options->target, answer);
      check_ask_people(source, fields.target);
    }
    const auto queued_at = options->on ? options->on->at : session.now();
    fields = filled_in(std::move(fields), source, queued_at, session);
    fields.added_by = session.owner();
    const auto proposal = propose(source, fields);
    // A file that is read again must not ask again for what was answered since.
    if (session.batch && store::find_ask(database, source, fields.target, fields.profile, false)) {
      throw Error(Fault::conflict, "this was asked already");
    }
    fields.override_rules =
        advice::guard(database, session.config(), proposal, queued_at, {.reason = fields.override_reason});
    const auto id = store::add_ask(database, source, fields, queued_at);
    if (fields.override_reason && fields.override_rules->empty()) {
      answer.warnings.emplace_back("No rule refused this ask; its override goes past nothing.");
    }
    answer.table = store::ask_table(database, {.ids = {id}});
    answer.single = true;
    answer.notes.push_back(
        fmt::format("Added ask {}: {}.", number(id), ask_sentence(store::get_ask(database, id), session)));
    return answer;
  };
}

}  // namespace

extern const Command ask_add {
    .path = "ask add",
    .summary = "queue an ask: a source, for a person or a profile",
    .details =
        R"(Guards refuse what would burn goodwill: an ask that nothing was delivered or given for, one too soon after the last, a second one for the same
person, a specific ask where nothing shows that the two know each other, and more; refer.toml(5) has them all under [guards]. Each names the rule, what
it found, what it takes, the setting and what would lift it; --override REASON goes past all of them but do-not-contact, and is kept. 'refer ask check'
asks them without asking anybody.

Without --profile the only profile there is is taken; without --moment the latest of the source that has an outcome, else the latest.

A file of --from may have a column 'ask': then only rows marked yes (y, x, 1, true) are asked for. It may have columns that are only there for people:
name, title, company, points, strength, evidence, reasons. So a 'refer source worksheet', marked together with the source, comes back as asks.

  refer ask add jane elena --kind specific --profile scaleups
  refer ask add --from worksheet.csv
  refer ask add jane --kind trigger --due monday)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
