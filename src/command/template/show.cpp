#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/letters.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto name = std::make_shared<std::string>();
  args.argument("NAME", *name, "which letter");
  return [name](Session& session) { return Answer {.text = find_letter(*name, session).text}; };
}

}  // namespace

extern const Command template_show {
    .path = "template show",
    .summary = "print a letter as it stands, to begin one of your own",
    .details = "  refer template show forwardable > templates/forwardable.toml",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
