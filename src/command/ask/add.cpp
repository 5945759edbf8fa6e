#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "refer/advice/guards.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  std::optional<Handle> target {};
  std::optional<When> on {};
  AskOptions ask {};
};

/// What was not said: the only profile there is, the source's latest moment, the kind, me as the owner.
void fill_in(store::AskFields& fields, ContactId source, Instant queued_at, Session& session) {
  auto& database = session.database();
  if (!fields.profile) {
    fields.profile = store::only_profile(database);
  }
  if (!fields.moment) {
    fields.moment = store::latest_moment(database, source, local_date(queued_at));
  }
  if (!fields.kind) {
    fields.kind = fields.target ? AskKind::specific : AskKind::trigger;
  }
  if (!fields.owner) {
    fields.owner = session.owner();
  }
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source, "who is asked: an id, e-mail, handle, or part of the name of a source");
  args.argument("TARGET", options->target, "whom you want to meet; a new e-mail, or 'Name <e-mail>', adds the contact");
  args.option("--on", options->on, "when it was thought of; now without it");
  declare_fields(args, options->ask);
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
    fill_in(fields, source, queued_at, session);
    if (!fields.target && !fields.profile) {
      throw Error(Fault::usage, "an ask is for somebody", "name a TARGET, or --profile for anybody who fits one");
    }
    // A file that is read again must not ask again for what was answered since.
    if (session.batch && store::find_ask(database, source, fields.target, fields.profile, false)) {
      throw Error(Fault::conflict, "this was asked already");
    }
    (void)advice::guard(database, session.config(),
                        {.source = source,
                         .target = fields.target,
                         .profile = fields.profile,
                         .moment = fields.moment.value_or(std::nullopt),
                         .kind = *fields.kind},
                        queued_at, fields.override_reason);
    const auto id = store::add_ask(database, source, fields, queued_at);
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
        R"(Guards refuse what would burn goodwill: a specific ask without a name, or where nothing shows that the two know each other; a direct ask of
somebody you do not know well, or before anything was praised. Each names the rule, the setting and what would lift it.

Without --profile the only profile there is is taken; without --moment the latest of the source.

  refer ask add jane elena --kind specific --profile scaleups
  refer ask add jane --kind trigger --due monday)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
