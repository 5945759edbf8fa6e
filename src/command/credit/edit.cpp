#include <fmt/core.h>

#include <memory>

#include "command/credit/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  CreditOptions credit {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which credit");
  declare_fields(args, options->credit);
  return [options](Session& session) {
    auto& database = session.database();
    const CreditId id {options->id.number};
    store::edit_credit(database, id, credit_fields(options->credit));
    return Answer {.table = store::credit_table(database, {.ids = {id}}),
                   .single = true,
                   .notes = {fmt::format("Changed credit {}: {}.", number(id),
                                         credit_sentence(store::get_credit(database, id), session))}};
  };
}

}  // namespace

extern const Command credit_edit {
    .path = "credit edit",
    .summary = "change a part in a deal",
    .details =
        "Only what is given changes; an empty text clears. Whose part it is, and of what, stays.\n\n"
        "  refer credit edit 1 --share 20",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
