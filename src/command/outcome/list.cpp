#include <memory>

#include "command/outcome/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<std::string> profile {};
  std::optional<OutcomeKind> kind {};
  std::optional<Handle> customer {};
  bool nameable = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--profile", options->profile, "only those for this profile").value = "PROFILE";
  args.option("--kind", options->kind, "only this kind");
  args.option("--customer", options->customer, "only those of this customer");
  args.option("--public", options->nameable, "only those whose customer may be named today");
  return [options](Session& session) {
    return Answer {.table = outcome_rows({.customer = session.person(options->customer),
                                          .profile = session.profile(options->profile),
                                          .kind = options->kind,
                                          .nameable = options->nameable},
                                         session)};
  };
}

}  // namespace

extern const Command outcome_list {
    .path = "outcome list",
    .summary = "list what was achieved",
    .details =
        R"(By day. public says whether the customer may be named today; it is empty without a customer.

  refer outcome list --profile scaleups
  refer outcome list --kind testimonial --public)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
