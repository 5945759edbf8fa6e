#include "command/moment/fields.hpp"

#include "refer/project/kinds.hpp"

namespace refer::command {

void declare_fields(Args& args, store::MomentFields& fields) {
  args.option("--kind", fields.kind,
              "what kind of moment: implementation, qbr, renewal, executive-thanks, nps, peer-mention, goal, support, "
              "hours-saved, milestone, "
              "praise, project, satisfaction, touchpoint, value, or one of moments.kinds in the settings")
      .value = "KIND";
  args.option("--on", fields.day, "the day; today without it");
  args.option("--outcome", fields.outcome, "the result that was delivered: cut onboarding from 6 weeks to 10 days");
  args.option("--note", fields.note, "anything else");
}

void check_fields(const store::MomentFields& fields, const Session& session) {
  if (fields.kind) {
    project::check_moment_kind(*fields.kind, session.config());
  }
}

}  // namespace refer::command
