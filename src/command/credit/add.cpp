#include <fmt/core.h>

#include <memory>

#include "command/credit/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId intro {};
  Handle source {};
  CreditOptions credit {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("INTRO", options->intro, "of which introduction");
  args.argument("SOURCE", options->source, "who had a part in it");
  declare_fields(args, options->credit);
  return [options](Session& session) {
    auto fields = credit_fields(options->credit);
    if (!fields.share) {
      throw Error(Fault::usage, "a credit needs a --share", "--share 30 gives them 30 % of the deal");
    }
    fields.role = fields.role.value_or(CreditRole::influenced);
    auto& database = session.database();
    const auto id = store::add_credit(database, IntroId {options->intro.number}, session.source(options->source),
                                      fields, session.now());
    return Answer {.table = store::credit_table(database, {.ids = {id}}),
                   .single = true,
                   .notes = {fmt::format("Added credit {}: {}.", number(id),
                                         credit_sentence(store::get_credit(database, id), session))}};
  };
}

}  // namespace

extern const Command credit_add {
    .path = "credit add",
    .summary = "give another referrer a part in a deal",
    .details =
        R"(Several may have brought one deal about. The source of the introduction is the first of them and keeps what is left of the
hundred per cent; a credit gives somebody else a part, as sourced (it came through them too) or, without a --role, as influenced (they helped
it along). 'refer report attribution' divides what was won by these shares; the parts of a deal are never more than the deal.

  refer credit add 3 omar --share 30 --role influenced --note "vouched for us in a call")",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
