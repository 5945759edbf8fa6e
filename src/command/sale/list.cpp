#include <memory>

#include "command/sale/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/period.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<RecordId> intro {};
  std::optional<Handle> customer {};
  std::optional<Handle> source {};
  std::vector<SaleKind> kinds {};
  std::optional<Date> from {};
  std::optional<Date> to {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--intro", options->intro, "only after this deal");
  args.option("--customer", options->customer, "only of this customer");
  args.option("--source", options->source, "only of customers whom this source introduced").value = "SOURCE";
  args.option("--kind", options->kinds, "only this kind");
  args.option("--from", options->from, "from this day on");
  args.option("--to", options->to, "before this day");
  return [options](Session& session) {
    check_period(options->from, options->to);
    store::SaleFilter filter {.customer = session.person(options->customer),
                              .source = session.source(options->source),
                              .kinds = options->kinds,
                              .from = options->from,
                              .to = options->to};
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
    .details = "By day.\n\n  refer sale list --kind churn\n  refer sale list --source jane --from 2026-01-01",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
