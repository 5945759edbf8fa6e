#include <fmt/core.h>

#include <memory>

#include "command/sale/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of sales; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<SaleId>(*keys)) {
      const auto sentence = sale_sentence(store::get_sale(session.database(), id), session);
      store::remove_sale(session.database(), id);
      answer.notes.push_back(fmt::format("Removed sale {}: {}.", number(id), sentence));
    }
    return answer;
  };
}

}  // namespace

extern const Command sale_remove {
    .path = "sale remove",
    .summary = "remove sales that were recorded by mistake",
    .details = "  refer sale remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
