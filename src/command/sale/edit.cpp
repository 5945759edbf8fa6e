#include <fmt/core.h>

#include <memory>

#include "command/sale/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  store::SaleFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which sale");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    auto& database = session.database();
    const SaleId id {options->id.number};
    store::edit_sale(database, id, options->fields);
    return Answer {.table = store::sale_table(database, {.ids = {id}}),
                   .single = true,
                   .notes = {fmt::format("Changed sale {}: {}.", number(id),
                                         sale_sentence(store::get_sale(database, id), session))}};
  };
}

}  // namespace

extern const Command sale_edit {
    .path = "sale edit",
    .summary = "change a sale",
    .details =
        "Only what is given changes; an empty text clears. After which deal it came stays.\n\n"
        "  refer sale edit 2 --value 21000EUR",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
