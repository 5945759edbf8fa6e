#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "command/ask/proposal.hpp"
#include "refer/command/command.hpp"
#include "refer/command/consent.hpp"
#include "refer/command/drafts.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"

namespace refer::command {

namespace {

struct Options {
  Key id {};
  AskState state {};
  std::optional<When> on {};
  std::optional<Coming> until {};
  std::optional<std::string> reason {};
  LetterChoice choice {};
  std::optional<std::string> override_reason {};
  std::optional<Channel> channel {};
  std::optional<std::string> evidence {};
};

/// The letter that counts as sent: the one drafted, the one given, the one of the ask, or the one of its kind.
void set_letter(store::AskStep& step, const Options& options, const store::Ask& ask,
                const std::optional<Drafted>& drafted, const Session& session) {
  if (drafted) {
    step.letter = drafted->form.name;
    step.template_version = drafted->form.version;
    step.message_id = drafted->letter.message_id;
    if (!drafted->variant.empty()) {
      step.variant = drafted->variant;
    }
  } else if (options.choice.name) {
    step.letter = find_letter(*options.choice.name, session).name;
  } else if (options.state == AskState::sent && ask.letter.empty()) {
    step.letter = usual_letter(ask.kind);
  }
}

/// Asks the guards about the sending of an ask, as it was before, keeps which rules it goes past and why, and the
/// message for those that will answer it.
void guard_sending(const Options& options, const store::Ask& ask, const std::optional<Drafted>& drafted,
                   Session& session) {
  const auto at = not_before(options.on.value_or(When {session.now()}), ask.latest);
  const auto letter = drafted ? std::optional {drafted->letter} : std::nullopt;
  const auto past = guard_letter(ask, letter, at, options.override_reason, session);
  if (options.override_reason || !past.empty()) {
    store::edit_ask(
        session.database(), ask.id,
        {.override_reason = options.override_reason, .override_rules = join_rules(ask.override_rules, past)});
  }
  if (drafted) {
    store::keep_mail(session.database(), mail_of(*drafted, ask.id, std::nullopt, at));
  }
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which ask; - reads ids from standard input");
  args.argument("STATE", options->state, "what came of it");
  args.option("--on", options->on, "when; now without it");
  args.option("--until", options->until, "for later: when to ask again");
  args.option("--reason", options->reason, "why");
  args.option("--template", options->choice.name, "the letter that was sent, if it was another").value = "NAME";
  args.option("--variant", options->choice.variant, "the wording of it that was sent, if it was another").value =
      "NAME";
  args.option("--channel", options->channel, "for accepted: how the source agreed");
  args.option("--evidence", options->evidence, "for accepted: what shows it; the answer to the ask without it");
  args.option("--override", options->override_reason,
              "for sent: although a guard refuses, for this reason, which is kept")
      .value = "REASON";
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    if (options->override_reason && options->state != AskState::sent) {
      throw Error(Fault::usage, "--override belongs to 'sent'", "what a source answered is never refused");
    }
    if (options->choice.variant && options->state != AskState::sent) {
      throw Error(Fault::usage, "--variant belongs to 'sent'", "it says in which wording the letter went out");
    }
    const auto ids = session.ids<AskId>({options->id});
    for (const auto id : ids) {
      const auto ask = store::get_ask(database, id);
      try {
        const auto drafted =
            options->state == AskState::sent ? find_draft(ask, options->choice, session) : std::nullopt;
        store::AskStep step {.state = options->state,
                             .when = options->on.value_or(When {session.now()}),
                             .reason = options->reason,
                             .until = options->until ? std::optional {options->until->day} : std::nullopt,
                             .mode = parse_word<Mode>(session.config().text("intros.mode")),
                             .added_by = session.owner(),
                             .channel = options->channel,
                             .evidence = options->evidence};
        set_letter(step, *options, ask, drafted, session);
        const auto intro = take_step(id, step, session);
        // A step that cannot be is a mistake, which is said first; a refusal takes it back.
        if (options->state == AskState::sent) {
          guard_sending(*options, ask, drafted, session);
        }
        answer.notes.push_back(
            fmt::format("Ask {} is {}: {}.", number(id), word(options->state), ask_sentence(ask, session)));
        if (intro) {
          answer.notes.push_back(fmt::format("Added intro {}.", number(*intro)));
        }
      } catch (const Error& error) {
        throw about_ask(id, error);
      }
    }
    // No id is no row, not every row.
    answer.table = store::ask_table(database, {.ids = ids.empty() ? std::vector {AskId {}} : ids});
    answer.single = ids.size() == 1 && options->id.text != "-";
    return answer;
  };
}

}  // namespace

extern const Command ask_mark {
    .path = "ask mark",
    .summary = "record what came of an ask",
    .details =
        R"(queued becomes sent, then accepted, declined, later (with --until) or silent; cancelled ends it before an answer. accepted begins an
introduction. An answer to an ask that was never marked sent counts as asked at that moment. A step cannot be earlier than the one before it.

Guards judge an ask once more when it is sent, at that time and with the words of its letter; an override that it carries holds here too, for the rules
that it went past. What a source answered is never refused.

The letter, its variant and its Message-ID are kept with the ask, as 'refer ask draft' writes them.

  refer ask mark 1 sent
  refer ask mark 1 accepted --on yesterday
  refer ask mark 2 later --until 2026-06-01 --reason "after the launch")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
