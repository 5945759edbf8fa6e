#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/store/contacts.hpp"

namespace refer::command {

namespace {

struct Options {
  store::ContactFilter filter {};
  bool sources = false;
  bool others = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("TEXT", options->filter.text, "only those with this in name, title or company");
  args.option("--company", options->filter.company, "only those at a company with this in its name");
  args.option("--sources", options->sources, "only sources");
  args.option("--no-sources", options->others, "only those who are no sources");
  args.option("--do-not-contact", options->filter.do_not_contact, "only those who must not be contacted");
  return [options](Session& session) {
    if (options->sources && options->others) {
      throw Error(Fault::usage, "--sources and --no-sources say different things",
                  "give one of them, or neither for all");
    }
    auto filter = options->filter;
    if (options->sources || options->others) {
      filter.sources = options->sources;
    }
    return Answer {.table = store::contact_table(session.database(), filter)};
  };
}

}  // namespace

extern const Command contact_list {
    .path = "contact list",
    .summary = "list people",
    .details = R"(In the order in which they were added, without yourself.

  refer contact list globex
  refer contact list --columns id,name,region --sort name)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
