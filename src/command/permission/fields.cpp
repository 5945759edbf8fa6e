#include "command/permission/fields.hpp"

#include <fmt/core.h>

#include "refer/core/text.hpp"

namespace refer::command {

void declare_fields(Args& args, PermissionOptions& options) {
  args.option("--wording", options.wording, "the words they allow");
  args.option("--on", options.on, "the day it was given; today without it");
  args.option("--until", options.until, "the last day on which it holds; without it, until it is withdrawn");
  args.option("--channel", options.channel, "how it was given");
  args.option("--evidence", options.evidence, "what shows it");
  args.option("--note", options.note, "anything else");
}

store::PermissionFields permission_fields(const PermissionOptions& options) {
  store::PermissionFields fields {.wording = options.wording,
                                  .given_on = options.on,
                                  .channel = options.channel,
                                  .evidence = options.evidence,
                                  .note = options.note};
  if (options.until) {
    fields.until = *options.until ? std::optional {(*options.until)->day} : std::nullopt;
  }
  return fields;
}

Table permission_rows(store::PermissionFilter filter, Session& session) {
  filter.today = project::day_of(session.now(), session.config());
  return store::permission_table(session.database(), filter);
}

std::string permission_sentence(const store::Permission& permission, Session& session) {
  const auto source = session.name(permission.source);
  if (permission.use == store::Use::public_use) {
    return source + " may be named in public";
  }
  const auto whom = permission.scope.target ? session.name(*permission.scope.target)
                    : permission.scope.profile
                        ? fmt::format("whoever fits {}", escape_terminal(permission.profile_handle))
                        : std::string {"anyone"};
  return fmt::format("{} may be named to {}", source, whom);
}

}  // namespace refer::command
