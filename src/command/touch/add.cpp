#include <fmt/core.h>

#include <memory>

#include "command/touch/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle person {};
  TouchOptions touch {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "with whom: an id, e-mail, handle, or part of the name");
  declare_fields(args, options->touch);
  return [options](Session& session) {
    auto fields = touch_fields(options->touch, session);
    fields.day = fields.day.value_or(local_date(session.now()));
    fields.channel = fields.channel.value_or(Channel::message);
    if (!fields.owner) {
      fields.owner = session.owner();
    }
    auto& database = session.database();
    const auto person = session.person(options->person);
    const auto id = store::add_touch(database, person, fields, session.now());
    const auto to = fields.introduced && *fields.introduced
                        ? fmt::format(", introduced to {}", session.name(**fields.introduced))
                        : std::string {};
    return Answer {.table = store::touch_table(database, {.ids = {id}}),
                   .single = true,
                   .notes = {fmt::format("Added touch {}: {}, {} on {}{}.", number(id), session.name(person),
                                         word(*fields.channel), format(*fields.day), to)}};
  };
}

}  // namespace

extern const Command touch_add {
    .path = "touch add",
    .summary = "record contact with a person, and what was given",
    .details = R"(Giving comes before asking: --gave says what they got from you.

  refer touch add jane --channel call --note "spoke about the launch"
  refer touch add jane --gave content --note "the report on ramp times"
  refer touch add jane --introduced bo --note "who hires")",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
