#include <memory>

#include "command/sale/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which sale");
  return [id](Session& session) {
    const SaleId key {id->number};
    (void)store::get_sale(session.database(), key);
    return Answer {.table = store::sale_table(session.database(), {.ids = {key}}), .single = true};
  };
}

}  // namespace

extern const Command sale_show {
    .path = "sale show",
    .summary = "show a sale",
    .details = "  refer sale show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
