#include <memory>

#include "command/handover.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  LetterChoice choice {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which introductions; - reads their ids from standard input").required = true;
  args.option("--template", options->choice.name, "another letter than the one it is at").value = "NAME";
  declare_wording(args, options->choice);
  return [options](Session& session) {
    std::vector<Order> orders;
    for (const auto id : session.ids<IntroId>(options->ids)) {
      orders.push_back({.intro = id, .choice = options->choice});
    }
    return send_letters(orders, session);
  };
}

}  // namespace

extern const Command intro_send {
    .path = "intro send",
    .summary = "send a letter of introductions through your mailer",
    .details =
        R"(The letter is the one that 'refer intro draft' shows, and goes the way that 'refer ask send' describes: shown and asked about at a terminal,
only with --yes elsewhere, handed over at most once, kept in the outbox.

What is sent is recorded: thanks, update, closure and follow-up as thanked_at, updated_at, told_at and followed_up_at; a mention letter makes the
introduction, and is refused without the permission. The forwardable letter and the others record nothing but that they were sent: it is the source
who passes them on.

Exit status: 0 when all was sent; 69 when there is no mailer, 74 when a message failed or is uncertain, 75 when one waits, 77 when one is refused.

  refer intro send 1 --template forwardable
  refer intro send 1 --template thanks --yes)",
    .needs = Needs::steps,
    .declare = declare,
};

}  // namespace refer::command
