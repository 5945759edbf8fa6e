#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "command/ask/proposal.hpp"
#include "refer/command/command.hpp"
#include "refer/command/drafts.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Key id {};
  AskState state {};
  std::optional<When> on {};
  std::optional<Coming> until {};
  std::optional<std::string> reason {};
  std::optional<std::string> letter {};
  std::optional<std::string> override_reason {};
};

/// The letter that counts as sent: the one given, the one of the ask, or the one of its kind.
std::optional<std::string> sent_letter(const Options& options, const store::Ask& ask, const Session& session) {
  if (options.letter) {
    return find_letter(*options.letter, session).name;
  }
  return options.state == AskState::sent && ask.letter.empty() ? std::optional {fmt::format("ask-{}", word(ask.kind))}
                                                               : std::nullopt;
}

/// The letter as it would be written now; nothing when that cannot be, for it may have been written otherwise.
std::optional<Letter> find_draft(const Options& options, const store::Ask& ask, Session& session) {
  try {
    return draft_letter(ask, {.name = options.letter}, session).letter;
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// Asks the guards about the sending of an ask, as it was before, and keeps which rules it goes past and why.
void guard_sending(const Options& options, const store::Ask& ask, Session& session) {
  const auto at = not_before(options.on.value_or(When {session.now()}), ask.latest);
  const auto past = guard_letter(ask, find_draft(options, ask, session), at, options.override_reason, session);
  if (options.override_reason || !past.empty()) {
    store::edit_ask(
        session.database(), ask.id,
        {.override_reason = options.override_reason, .override_rules = join_rules(ask.override_rules, past)});
  }
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which ask; - reads ids from standard input");
  args.argument("STATE", options->state, "what came of it");
  args.option("--on", options->on, "when; now without it");
  args.option("--until", options->until, "for later: when to ask again");
  args.option("--reason", options->reason, "why");
  args.option("--template", options->letter, "the letter that was sent, if it was another").value = "NAME";
  args.option("--override", options->override_reason,
              "for sent: although a guard refuses, for this reason, which is kept")
      .value = "REASON";
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    if (options->override_reason && options->state != AskState::sent) {
      throw Error(Fault::usage, "--override belongs to 'sent'", "what a source answered is never refused");
    }
    const auto ids = session.ids<AskId>({options->id});
    for (const auto id : ids) {
      const auto ask = store::get_ask(database, id);
      try {
        const auto intro =
            store::mark_ask(database, id,
                            {.state = options->state,
                             .when = options->on.value_or(When {session.now()}),
                             .reason = options->reason,
                             .until = options->until ? std::optional {options->until->day} : std::nullopt,
                             .letter = sent_letter(*options, ask, session),
                             .mode = parse_word<Mode>(session.config().text("intros.mode")),
                             .added_by = session.owner()});
        // A step that cannot be is a mistake, which is said first; a refusal takes it back.
        if (options->state == AskState::sent) {
          guard_sending(*options, ask, session);
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

  refer ask mark 1 sent
  refer ask mark 1 accepted --on yesterday
  refer ask mark 2 later --until 2026-06-01 --reason "after the launch")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
