#include "command/source/fields.hpp"

#include "refer/core/error.hpp"
#include "refer/project/kinds.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/ties.hpp"

namespace refer::command {

void declare_fields(Args& args, SourceOptions& options) {
  args.option("--type", options.type, "what they are to you; 'refer source types' lists the types").value = "TYPE";
  args.option("--strength", options.strength,
              "how well you know each other, 1 to 5: the stated tie between you and the source");
  args.option("--how", options.how, "how you know each other");
  args.option("--satisfaction", options.satisfaction, "how satisfied they are, 0 to 10");
  args.option("--owner", options.owner, "who looks after them");
  args.option("--channel", options.channel, "how they like to be reached");
  args.option("--since", options.since, "since when they are what they are to you");
  args.option("--next-touch", options.next_touch, "when to be in touch next");
  args.option("--note", options.note, "anything else");
}

store::SourceFields source_fields(const SourceOptions& options, const Session& session) {
  store::SourceFields fields {
      .type = options.type, .owner = options.owner, .since = options.since, .note = options.note};
  if (options.type) {
    project::check_source_type(*options.type, session.config());
  }
  if (options.next_touch) {
    const auto& given = *options.next_touch;
    fields.next_touch = given ? std::optional {given->day} : std::nullopt;
  }
  if (options.satisfaction) {
    const auto& given = *options.satisfaction;
    fields.satisfaction = given ? std::optional {given->value} : std::nullopt;
  }
  return fields;
}

void put_person(const SourceOptions& options, ContactId person, Session& session) {
  auto& database = session.database();
  if (options.channel) {
    store::edit_contact(database, person, {.channel = options.channel});
  }
  if (options.strength) {
    store::set_tie(database, me, person,
                   {.strength = options.strength->value, .how = options.how, .evidence = Evidence::stated},
                   session.now());
  } else if (options.how) {
    const auto tie = store::find_tie(database, me, person);
    if (!tie) {
      throw Error(Fault::usage, "--how says how you know each other, and --strength how well", "add --strength 1 to 5");
    }
    store::edit_tie(database, tie->id, {.how = options.how});
  }
}

}  // namespace refer::command
