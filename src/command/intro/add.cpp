#include <fmt/core.h>

#include <memory>

#include "command/intro/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/consent.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  Handle target {};
  IntroState state = IntroState::accepted;
  std::optional<When> on {};
  std::optional<Channel> channel {};
  std::optional<std::string> evidence {};
  IntroOptions intro {};
};

/// Takes what was just added as far as it came. What is asked of it could not be recorded before.
void take_first_step(IntroId id, IntroState state, const When& when, Session& session) {
  auto& database = session.database();
  constexpr bool is_new = true;
  if (state == IntroState::accepted) {
    check_required(store::get_intro(database, id), state, is_new, session);
  } else {
    take_step(id, {.state = state, .when = when}, session, is_new);
  }
  check_mention(store::get_intro(database, id), when.at, session);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.required("--source", options->source, "who introduced you").value = "SOURCE";
  args.required("--target", options->target, "to whom; a new e-mail, or 'Name <e-mail>', adds the contact");
  args.option("--state", options->state, "how far it is; accepted without it");
  args.option("--on", options->on, "when; now without it");
  args.option("--channel", options->channel, "how the source agreed");
  args.option("--evidence", options->evidence, "what shows that the source agreed");
  declare_fields(args, options->intro);
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    const auto source = session.source(options->source);
    auto fields = intro_fields(options->intro, session);
    fields.target = session.person_or_new(options->target, answer);
    check_intro_people(source, fields.target);
    // A file that is read again must not begin anew what has ended since.
    if (session.batch && store::find_intro(database, source, *fields.target)) {
      throw Error(Fault::conflict, "this introduction is there already");
    }
    fields.mode = fields.mode.value_or(parse_word<Mode>(session.config().text("intros.mode")));
    if (!fields.owner) {
      fields.owner = session.owner();
    }
    fields.added_by = session.owner();
    fields.source_channel = options->channel;
    fields.source_evidence = options->evidence;
    const auto when = options->on.value_or(When {session.now()});
    const auto id = store::add_intro(database, source, std::nullopt, fields, when.at);
    take_first_step(id, options->state, when, session);
    answer.table = intro_rows({.ids = {id}}, session);
    answer.single = true;
    answer.notes.push_back(
        fmt::format("Added intro {}: {}.", number(id), intro_sentence(store::get_intro(database, id), session)));
    return answer;
  };
}

}  // namespace

extern const Command intro_add {
    .path = "intro add",
    .summary = "record an introduction that nobody asked for",
    .details =
        R"(Introductions that come of an ask begin with 'refer ask mark ID accepted'. One that is there already is not recorded twice. Mode mention, in
which we write and name the source, needs a permission of the source that covers the target ('refer permission add').

  refer intro add --source jane --target "Elena Cole <elena@globex.example>"
  refer intro add --source jane --target bo --state introduced --mode direct --on 2026-02-20
  refer intro add --source jane --target max --channel call --evidence "phone, her words in the notes" --why "both run sales in SaaS")",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
