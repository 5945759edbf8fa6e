#include "command/touch/fields.hpp"

namespace refer::command {

void declare_fields(Args& args, store::TouchFields& fields) {
  args.option("--channel", fields.channel, "how you were in touch; message without it");
  args.option("--gave", fields.gave, "what you gave them, without an ask");
  args.option("--on", fields.day, "the day; today without it");
  args.option("--note", fields.note, "what it was about");
  args.option("--owner", fields.owner, "who of you was in touch");
}

}  // namespace refer::command
