#include <fmt/core.h>

#include <memory>

#include "command/sale/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId intro {};
  store::SaleFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("INTRO", options->intro, "after which deal: the id of the introduction that was won");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    auto fields = options->fields;
    if (!fields.kind) {
      throw Error(Fault::usage, "a sale needs a --kind", "--kind renewal, expansion, repeat or churn");
    }
    fields.day = fields.day.value_or(project::day_of(session.now(), session.config()));
    auto& database = session.database();
    const auto id = store::add_sale(database, IntroId {options->intro.number}, fields, session.now());
    return Answer {.table = store::sale_table(database, {.ids = {id}}),
                   .single = true,
                   .notes = {fmt::format("Added sale {}: {}.", number(id),
                                         sale_sentence(store::get_sale(database, id), session))}};
  };
}

}  // namespace

extern const Command sale_add {
    .path = "sale add",
    .summary = "record what a customer did after the deal",
    .details =
        R"(The deal is the introduction that was won. A renewal, an expansion (more of it) and a repeat (something else) may have a value each,
in any currency; a churn is the day on which the customer left, and has none. Who left and later renews or buys again is a customer again.
'refer report retention' counts them, and what the customers were worth with all that came after the first deal.

  refer sale add 3 --kind renewal --value 20000EUR --on 2027-02-20
  refer sale add 3 --kind churn --reason "bought by a competitor"
  refer sale add --from renewals.csv)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
