#include "command/sale/fields.hpp"

#include <fmt/core.h>

namespace refer::command {

void declare_fields(Args& args, store::SaleFields& fields) {
  args.option("--kind", fields.kind, "what they did: stayed on, bought more, bought again, left");
  args.option("--value", fields.value, "what it is worth; a churn has no value");
  args.option("--on", fields.day, "the day of it");
  args.option("--reason", fields.reason, "why, as of a churn");
  args.option("--note", fields.note, "anything else");
}

std::string sale_sentence(const store::Sale& sale, Session& session) {
  const auto of = sale.customer ? session.name(*sale.customer) : fmt::format("intro {}", number(sale.intro));
  return fmt::format("{} of {} on {}{}", word(sale.kind), of, format(sale.day),
                     sale.value ? ", " + format(*sale.value) : "");
}

}  // namespace refer::command
