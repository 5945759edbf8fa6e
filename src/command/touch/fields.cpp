#include "command/touch/fields.hpp"

namespace refer::command {

void declare_fields(Args& args, TouchOptions& options) {
  auto& fields = options.said;
  args.option("--channel", fields.channel, "how you were in touch (post: on social media); message without it");
  args.option("--gave", fields.gave, "what you gave them, without an ask");
  args.option("--introduced", options.introduced, "to whom you introduced them: an introduction is what you gave");
  args.option("--on", fields.day, "the day; today without it");
  args.option("--note", fields.note, "what it was about");
  args.option("--owner", fields.owner, "who of you was in touch");
}

store::TouchFields touch_fields(const TouchOptions& options, Session& session) {
  auto fields = options.said;
  if (options.introduced) {
    fields.introduced.emplace(session.person(*options.introduced));
  }
  return fields;
}

}  // namespace refer::command
