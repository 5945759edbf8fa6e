#include <memory>

#include "command/sale/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<RecordId> intro {};
  std::optional<Handle> customer {};
  std::optional<Handle> source {};
  std::vector<SaleKind> kinds {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--intro", options->intro, "only after this deal");
  args.option("--customer", options->customer, "only of this customer");
  args.option("--source", options->source, "only of customers whom this source introduced").value = "SOURCE";
  args.option("--kind", options->kinds, "only this kind");
  return [options](Session& session) {
    store::SaleFilter filter {.customer = session.person(options->customer),
                              .source = session.source(options->source),
                              .kinds = options->kinds};
    if (options->intro) {
      filter.intro = IntroId {options->intro->number};
    }
    return Answer {.table = store::sale_table(session.database(), filter)};
  };
}

}  // namespace

extern const Command sale_list {
    .path = "sale list",
    .summary = "list what customers did after the deal",
    .details = "By day.\n\n  refer sale list --kind churn\n  refer sale list --source jane",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
