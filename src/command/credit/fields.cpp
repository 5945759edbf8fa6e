#include "command/credit/fields.hpp"

#include <fmt/core.h>

namespace refer::command {

void declare_fields(Args& args, CreditOptions& options) {
  args.option("--share", options.share, "their part, in per cent; 0 where they are only to be named");
  args.option("--role", options.role, "whether it came through them too, or they helped it along");
  args.option("--note", options.note, "what they did");
}

store::CreditFields credit_fields(const CreditOptions& options) {
  store::CreditFields fields {.role = options.role, .note = options.note};
  if (options.share) {
    fields.share = options.share->value;
  }
  return fields;
}

std::string credit_sentence(const store::Credit& credit, Session& session) {
  return fmt::format("{}, {}, {} % of intro {}", session.name(credit.person), word(credit.role), credit.share,
                     number(credit.intro));
}

}  // namespace refer::command
