#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto key = std::make_shared<std::string>();
  args.argument("KEY", *key, "which setting");
  return [key](Session& session) {
    const auto entry = session.config().find(*key);
    if (!entry) {
      return Answer {.status = static_cast<int>(Fault::no)};
    }
    const auto* const text = entry->value.as<std::string>();
    return Answer {.text = (text != nullptr ? *text : project::write_value(entry->value)) + "\n"};
  };
}

}  // namespace

extern const Command config_get {
    .path = "config get",
    .summary = "print the value of a setting",
    .details = "Prints nothing, with exit status 1, when it is not set.\n\n  refer config get me.name",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
