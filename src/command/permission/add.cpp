#include <fmt/core.h>

#include <memory>

#include "command/permission/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  std::optional<Handle> target {};
  std::optional<std::string> profile {};
  bool anyone = false;
  store::Use use = store::Use::name;
  PermissionOptions permission {};
};

/// Throws Error(Fault::usage) unless it is said once to whom they may be named.
void check_scope(const Options& options) {
  const auto said = (options.target ? 1 : 0) + (options.profile ? 1 : 0) + (options.anyone ? 1 : 0);
  if (options.use == store::Use::public_use) {
    if (options.target || options.profile) {
      throw Error(Fault::usage, "what is public is for anyone", "leave out --target and --profile, or --use public");
    }
    return;
  }
  if (said != 1) {
    throw Error(Fault::usage, said == 0 ? "it is not said to whom they may be named" : "a permission has one scope",
                "--target PERSON, --profile PROFILE, or --anyone");
  }
}

store::PermissionScope scope_of(const Options& options, ContactId source, Session& session, Answer& answer) {
  store::PermissionScope scope {.profile = session.profile(options.profile)};
  if (options.target) {
    scope.target = session.person_or_new(*options.target, answer);
    if (*scope.target == source || *scope.target == me) {
      throw Error(Fault::usage, "a permission is about somebody else than you and the source");
    }
  }
  return scope;
}

/// Throws Error(Fault::conflict) when the same was allowed already; a file that is read again adds nothing, even when
/// it was withdrawn since.
void check_new(const Options& options, ContactId source, const store::PermissionScope& scope, Date day,
               Session& session) {
  if (const auto other = store::find_same_permission(session.database(), source, options.use, scope,
                                                     session.batch ? std::nullopt : std::optional {day})) {
    throw Error(Fault::conflict, fmt::format("permission {} allows the same", number(*other)),
                fmt::format("'refer permission edit {}' changes it", number(*other)));
  }
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source, "who allows it");
  args.option("--target", options->target, "to whom they may be named; a new e-mail adds the contact");
  args.option("--profile", options->profile, "or to whoever fits this profile").value = "PROFILE";
  args.option("--anyone", options->anyone, "or to anyone");
  args.option("--use", options->use,
              "what is allowed: to be named in letters (name, without it), or in public, as in a case study");
  declare_fields(args, options->permission);
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    check_scope(*options);
    const auto source = session.source(options->source);
    const auto scope = scope_of(*options, source, session, answer);
    auto fields = permission_fields(options->permission);
    fields.given_on = fields.given_on.value_or(project::day_of(session.now(), session.config()));
    check_new(*options, source, scope, *fields.given_on, session);
    const auto id = store::add_permission(database, source, options->use, scope, fields, session.now());
    answer.table = permission_rows({.ids = {id}}, session);
    answer.single = true;
    answer.notes.push_back(fmt::format("Added permission {}: {}.", number(id),
                                       permission_sentence(store::get_permission(database, id), session)));
    return answer;
  };
}

}  // namespace

extern const Command permission_add {
    .path = "permission add",
    .summary = "record that a source may be named",
    .details =
        R"(Mode mention, and every letter that names the source to somebody they have not written to, needs one that covers the target on that
day: for that person, for a profile, or for anyone. --use public is another thing: to be named in public.

  refer permission add jane --target elena --wording "Jane Roe of Pixel, a customer" --channel email
  refer permission add jane --profile scaleups --until 2026-12-31
  refer permission add jane --use public --evidence "signed release of March 2")",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
