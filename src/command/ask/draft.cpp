#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/letters.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  std::optional<std::string> letter {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which asks; - reads their ids from standard input").required = true;
  args.option("--template", options->letter, "another letter than that of the ask").value = "NAME";
  return [options](Session& session) {
    Answer answer {.is_letters = true};
    for (const auto id : session.ids<AskId>(options->ids)) {
      const auto ask = store::get_ask(session.database(), id);
      const auto kind_letter = fmt::format("ask-{}", word(ask.kind));
      const auto letter = find_letter(options->letter.value_or(ask.letter.empty() ? kind_letter : ask.letter), session);
      answer.letters.push_back(
          draft(letter, facts_of(ask, session), ask.source, fmt::format("ask-{}", number(id)), session));
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

  refer ask draft 1
  refer ask draft 1 --format eml > ask.eml      open it in your mail program)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
