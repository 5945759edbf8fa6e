#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "command/ask/proposal.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/drafts.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  std::optional<std::string> letter {};
  std::optional<std::string> override_reason {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which asks; - reads their ids from standard input").required = true;
  args.option("--template", options->letter, "another letter than that of the ask").value = "NAME";
  args.option("--override", options->override_reason, "write it although a guard refuses, for this reason").value =
      "REASON";
  return [options](Session& session) {
    Answer answer {.is_letters = true};
    for (const auto id : session.ids<AskId>(options->ids)) {
      const auto ask = store::get_ask(session.database(), id);
      try {
        // Before the letter is written: an ask that must not be made may lack what its letter needs.
        (void)guard_letter(ask, std::nullopt, session.now(), options->override_reason, session);
      } catch (const Error& error) {
        throw about_ask(id, error);
      }
      auto letter = draft_letter(ask, {.name = options->letter}, session).letter;
      try {
        const auto past = guard_letter(ask, letter, session.now(), options->override_reason, session);
        if (options->override_reason && !past.empty()) {
          answer.warnings.push_back(
              fmt::format("The letter of ask {0} goes past {1}; 'refer ask mark {0} sent --override REASON' keeps why.",
                          number(id), past));
        }
      } catch (const Error& error) {
        throw about_ask(id, error);
      }
      answer.letters.push_back(std::move(letter));
    }
    return answer;
  };
}

}  // namespace

extern const Command ask_draft {
    .path = "ask draft",
    .summary = "write the letter of an ask",
    .details =
        R"(The letter goes from you to the source. Nothing is sent and nothing is kept: 'refer ask mark ID sent' records that you sent it.

Guards judge the ask again, now and with the words of the letter. For one that was sent before (a reminder) the rules about how often a source is asked
are past; for one that has ended only do-not-contact holds. An override that the ask carries holds here too, for the rules that it went past: what
came up since needs a new one.

  refer ask draft 1
  refer ask draft 1 --format eml > ask.eml      open it in your mail program)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
