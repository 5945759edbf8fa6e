#include <memory>

#include "command/credit/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which credit");
  return [id](Session& session) {
    const CreditId key {id->number};
    (void)store::get_credit(session.database(), key);
    return Answer {.table = store::credit_table(session.database(), {.ids = {key}}), .single = true};
  };
}

}  // namespace

extern const Command credit_show {
    .path = "credit show",
    .summary = "show a credit",
    .details = "  refer credit show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
