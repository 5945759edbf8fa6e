#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/drafts.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  std::string letter = "forwardable";
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which introductions; - reads their ids from standard input").required = true;
  args.option("--template", options->letter,
              "which letter: forwardable (without it), opt-in, bridge, thanks, or one of yours")
      .value = "NAME";
  return [options](Session& session) {
    Answer answer {.is_letters = true};
    (void)find_letter(options->letter, session);
    for (const auto id : session.ids<IntroId>(options->ids)) {
      const auto intro = store::get_intro(session.database(), id);
      session.check_contact(intro.source);
      if (intro.target) {
        session.check_contact(*intro.target);
      }
      answer.letters.push_back(draft_letter(intro, {.name = options->letter}, session).letter);
    }
    return answer;
  };
}

}  // namespace

extern const Command intro_draft {
    .path = "intro draft",
    .summary = "write a letter of an introduction",
    .details =
        R"(The letter goes from you to the source, who forwards it, sends it, or reads it. Nothing is sent and nothing is kept.

  refer intro draft 1 --template forwardable
  refer intro draft 1 --template thanks --format eml > thanks.eml)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
