#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/merge_people.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle keep {};
  Handle other {};
};

/// `company_id` is kept as a number and read as a name.
std::string said(const store::Unkept& one) {
  const auto field = one.field == "company_id" ? std::string {"company"} : one.field;
  return fmt::format("{} {}", field, escape_terminal(one.value));
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("KEEP", options->keep, "who stays: an id, e-mail, handle, or part of the name").value = "PERSON";
  args.argument("OTHER", options->other, "who becomes them").value = "PERSON";
  return [options](Session& session) {
    auto& database = session.database();
    const auto keep = session.person(options->keep);
    const auto other = session.person(options->other);
    const auto name = session.name(other);
    const auto unkept = store::merge_people(database, keep, other);
    Answer answer {.table = store::contact_table(database, keep),
                   .single = true,
                   .notes = {fmt::format("Merged contact {}, {}, into contact {}: {}.", number(other), name,
                                         number(keep), session.name(keep))}};
    if (!unkept.empty()) {
      std::vector<std::string> parts;
      for (const auto& one : unkept) {
        parts.push_back(said(one));
      }
      answer.warnings.push_back(
          fmt::format("Not kept, as {} says otherwise: {}.", session.name(keep), join(parts, ", ")));
    }
    return answer;
  };
}

}  // namespace

extern const Command contact_merge {
    .path = "contact merge",
    .summary = "make one person of two",
    .details =
        R"(All that belongs to OTHER becomes KEEP's: ties, jobs, moments, touches, asks, introductions, permissions, and what makes a source. What KEEP
does not say is filled from OTHER; what both say, and differently, stays as KEEP has it, and is named. Of two ties with the same person the one with the stronger
evidence stays, then the stronger one. OTHER is gone then, and one 'refer undo' brings both back.

Two people cannot be one where one was asked for the other, or where they are sources of two types; letters to OTHER that are still on their way
have to arrive first. --dry-run shows what would come of it.

  refer contact merge jane@pixel.example 17
  refer contact merge elena "Elena C." --dry-run --format json)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
