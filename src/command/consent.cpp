#include "refer/command/consent.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/core/text.hpp"
#include "refer/project/required.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/permissions.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

using project::IntroField;

std::string typed(ContactId person, Session& session) {
  return store::command_name(person, store::get_contact(session.database(), person).email);
}

/// Throws Error(Fault::usage) for a day to come that is not after the step, by the days that advice counts.
void check_until(std::optional<Date> until, Instant at, std::string_view step, std::string_view what,
                 Session& session) {
  const auto day = project::day_of(at, session.config());
  if (until && *until <= day) {
    throw Error(Fault::usage, fmt::format("--until {} is not after the {}, on {}", format(*until), step, format(day)),
                fmt::format("--until is the day on which to {} again", what));
  }
}

/// How the consent that is missing is recorded.
std::string consent_hint(const store::Intro& intro, bool is_new) {
  if (is_new) {
    return "add it with --state consented and mark it then; or say with --mode forward or --mode direct that nobody "
           "was to be asked";
  }
  for (const auto side : {Side::source, Side::target}) {
    if (intro.consent(side).withdrawn_at) {
      return fmt::format("'refer intro consent {} --side {} --on WHEN' when they agreed anew", number(intro.id),
                         word(side));
    }
  }
  return fmt::format(
      "'refer intro mark {0} consented' when the target has agreed; 'refer intro edit {0} --mode forward' if the "
      "source passes the letter on instead",
      number(intro.id));
}

/// Whether an introduction has what a setting asks for on its way to a state.
bool has(const store::Intro& intro, IntroField field) {
  switch (field) {
    case IntroField::owner:
      return !intro.owner.empty();
    case IntroField::profile:
      return intro.profile.has_value();
    case IntroField::target:
      return intro.target.has_value();
    case IntroField::value:
      return intro.value.has_value();
    case IntroField::years:
      return intro.years.has_value();
    case IntroField::reason:
      return !intro.reason.empty();
    case IntroField::handoff:
      return !intro.handoff.empty();
    case IntroField::note:
      return !intro.note.empty();
    case IntroField::evidence:
      return !intro.target_consent.evidence.empty();
  }
  return true;
}

std::string option_of(IntroField field) {
  switch (field) {
    case IntroField::target:
      return "--target PERSON";
    case IntroField::value:
      return "--value AMOUNT";
    case IntroField::years:
      return "--years N";
    default:
      return fmt::format("--{} TEXT", word(field));
  }
}

/// Whether the step itself can bring a field along.
bool comes_with(IntroField field, IntroState state) {
  const bool is_deal = state >= IntroState::opportunity && state <= IntroState::lost;
  return field == IntroField::reason || (field == IntroField::evidence && state == IntroState::consented) ||
         (is_deal && (field == IntroField::value || field == IntroField::years));
}

/// What to type so that nothing is missing.
std::string required_hint(const store::Intro& intro, IntroState state, const std::vector<IntroField>& missing) {
  std::string step;
  std::string edit;
  std::string consent;
  for (const auto field : missing) {
    (comes_with(field, state) ? step : field == IntroField::evidence ? consent : edit) += " " + option_of(field);
  }
  std::vector<std::string> commands;
  if (!edit.empty()) {
    commands.push_back(fmt::format("refer intro edit {}{}", number(intro.id), edit));
  }
  if (!consent.empty()) {
    commands.push_back(fmt::format("refer intro consent {} --side target{}", number(intro.id), consent));
  }
  commands.push_back(fmt::format("refer intro mark {} {}{}", number(intro.id), word(state), step));
  return join(commands, " ; ");
}

}  // namespace

void check_permission(ContactId source, std::optional<ContactId> target, std::optional<ProfileId> profile, Instant at,
                      Session& session) {
  auto& database = session.database();
  const auto day = project::day_of(at, session.config());
  if (store::find_permission(database, source, target, profile, store::Use::name, day)) {
    return;
  }
  const auto scope = target    ? "--target " + typed(*target, session)
                     : profile ? "--profile " + store::profile_handle(database, *profile)
                               : std::string {"--anyone"};
  throw Error(Fault::refused,
              fmt::format("{} has not allowed us to name them to {} (no permission that holds on {})",
                          session.name(source), target ? session.name(*target) : "anyone", format(day)),
              fmt::format("refer permission add {} {}", typed(source, session), scope));
}

void check_mention(const store::Intro& intro, Instant at, Session& session) {
  if (intro.mode == Mode::mention) {
    check_permission(intro.source, intro.target, intro.profile, intro.introduced_at.value_or(at), session);
  }
}

void check_consent_for_letter(const store::Intro& intro, std::string_view kind, store::With with, Session& session) {
  const bool is_to_both = with == store::With::both || letter_kind(kind).brings_together;
  for (const auto side : {Side::source, Side::target}) {
    const bool is_to_them = is_to_both || (with == store::With::source) == (side == Side::source);
    const auto& consent = intro.consent(side);
    if (is_to_them && consent.state(session.now()) == Consent::withdrawn) {
      const auto person = side == Side::source ? std::optional {intro.source} : intro.target;
      throw Error(Fault::refused,
                  fmt::format("intro {}: {} withdrew their consent on {}", number(intro.id),
                              person ? session.name(*person) : "the target",
                              format(project::day_of(*consent.withdrawn_at, session.config()))),
                  fmt::format("'refer intro consent {} --side {} --withdrawn \"\"' if that was a mistake",
                              number(intro.id), word(side)));
    }
  }
}

void check_required(const store::Intro& intro, IntroState state, bool is_new, Session& session) {
  std::vector<IntroField> missing;
  std::vector<std::string> names;
  for (const auto field : project::required_fields(session.config(), state)) {
    if (!has(intro, field)) {
      missing.push_back(field);
      names.emplace_back(word(field));
    }
  }
  if (!missing.empty()) {
    throw Error(Fault::refused, fmt::format("{} needs {} (intros.required)", word(state), join(names, " and ")),
                is_new ? "add it without --state; 'refer intro edit' and 'refer intro mark' then take what is missing"
                       : required_hint(intro, state, missing));
  }
}

void take_step(IntroId id, const store::IntroStep& step, Session& session, bool is_new) {
  auto& database = session.database();
  const auto before = store::get_intro(database, id);
  try {
    store::mark_intro(database, id, step);
  } catch (const Error& error) {
    throw Error(error.fault(), error.message(),
                error.fault() == Fault::refused ? consent_hint(before, is_new) : error.hint());
  }
  const auto intro = store::get_intro(database, id);
  check_until(step.until, intro.latest, "step", "try", session);
  if (brings_together(before.state, step.state)) {
    check_mention(intro, intro.latest, session);
  }
  check_required(intro, step.state, is_new, session);
}

std::optional<IntroId> take_step(AskId id, const store::AskStep& step, Session& session) {
  auto& database = session.database();
  const auto began = store::mark_ask(database, id, step);
  check_until(step.until, store::get_ask(database, id).latest, "answer", "ask", session);
  if (began) {
    const auto intro = store::get_intro(database, *began);
    check_mention(intro, intro.accepted_at, session);
  }
  return began;
}

}  // namespace refer::command
