#include "command/training/fields.hpp"

namespace refer::command {

void declare_fields(Args& args, store::TrainingFields& fields) {
  args.option("--owner", fields.owner, "who was trained, as asks name their owner");
  args.option("--kind", fields.kind, "what it was");
  args.option("--on", fields.day, "the day");
  args.option("--until", fields.until, "the last day on which it is in force; always without it");
  args.option("--note", fields.note, "what it was about, or how it went");
}

}  // namespace refer::command
