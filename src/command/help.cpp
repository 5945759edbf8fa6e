#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<std::string> topic {};
  bool global = false;
  std::optional<std::string> page {};
  bool pages = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("TOPIC", options->topic, "a command, such as 'ask add', or a group of them").required = false;
  args.option("--global", options->global, "the options that every command takes");
  args.option("--man", options->page, "print a man page, for man -l").value = "PAGE";
  args.option("--pages", options->pages, "list the man pages");
  return [options](Session& session) {
    if (!options->topic.empty() + options->global + options->page.has_value() + options->pages > 1) {
      throw Error(Fault::usage, "TOPIC, --global, --man and --pages say different things", "give one of them");
    }
    if (options->pages) {
      std::string list;
      for (const auto& page : session.parts.manual_pages()) {
        list += page + "\n";
      }
      return Answer {.text = list};
    }
    if (options->page) {
      return Answer {.text = session.parts.manual(*options->page)};
    }
    return Answer {.text =
                       session.parts.help(options->global ? std::vector<std::string> {"--global"} : options->topic)};
  };
}

}  // namespace

extern const Command help {
    .path = "help",
    .summary = "tell how a command is used",
    .details = "  refer help ask add\n  refer help --man refer-ask.1 | man -l -",
    .needs = Needs::nothing,
    .declare = declare,
};

}  // namespace refer::command
