#include <fmt/core.h>

#include <memory>

#include "command/training/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto options = std::make_shared<store::TrainingFields>();
  declare_fields(args, *options);
  return [options](Session& session) {
    auto fields = *options;
    if (!fields.kind) {
      throw Error(Fault::usage, "a training needs a --kind", "--kind course, role-play or certification");
    }
    fields.day = fields.day.value_or(local_date(session.now()));
    fields.owner = fields.owner ? fields.owner : session.owner().value_or("");
    auto& database = session.database();
    const auto id = store::add_training(database, fields, session.now());
    return Answer {
        .table = store::training_table(database, {.ids = {id}}, project::day_of(session.now(), session.config())),
        .single = true,
        .notes = {fmt::format("Added training {}: {}, {} on {}.", number(id), escape_terminal(*fields.owner),
                              word(*fields.kind), format(*fields.day))}};
  };
}

}  // namespace

extern const Command training_add {
    .path = "training add",
    .summary = "record that somebody of the team learned to ask",
    .details =
        R"(A course, a role-play, or a certification; you yourself, today, unless said otherwise. With guards.certified = true in refer.toml only those who
have a certification that is in force may ask.

  refer training add --kind role-play --note "the direct ask, with Bo"
  refer training add --owner "Bo Lind" --kind certification --on 2026-02-20 --until 2027-02-20)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
