#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer {

/// What shows that something worked.
enum class OutcomeKind {
  result,       ///< what was achieved, in a line, with a number where there is one
  story,        ///< who they were, what they tried, what changed
  testimonial,  ///< in the customer's own words
  case_study,   ///< written up, here or at a link
};
template <>
struct Words<OutcomeKind> {
  static constexpr std::string_view what = "kind of outcome";
  static constexpr std::array<std::string_view, 4> words {"result", "story", "testimonial", "case-study"};
};

}  // namespace refer

namespace refer::store {

/// What may be said of an outcome; nothing is left alone, an empty text clears, and so does what is given without a
/// value.
struct OutcomeFields {
  std::optional<OutcomeKind> kind {};
  std::optional<std::string> result {};
  std::optional<std::string> story {};
  std::optional<std::string> quote {};
  std::optional<std::optional<ContactId>> customer {};
  std::optional<std::optional<ProfileId>> profile {};
  std::optional<std::optional<MomentId>> moment {};
  std::optional<std::string> link {};
  std::optional<Date> day {};
  std::optional<std::string> note {};
};

/// An outcome as letters and the sheet tell it.
struct Outcome {
  OutcomeId id {};
  OutcomeKind kind = OutcomeKind::result;
  std::string result {};
  std::string story {};
  std::string quote {};
  std::string link {};
  std::optional<ProfileId> profile {};
  std::optional<ContactId> customer {};
  std::string name {};  ///< of the customer, as all that follows
  std::string first_name {};
  std::string email {};
  std::string title {};
  std::string company {};
  std::string industry {};
  bool is_nameable = false;  ///< the customer allows to be named in public
};

/// Kind, result and day must be given. Throws Error(Fault::conflict) when the same is there: kind, result, customer and
/// profile; Error(Fault::usage) without a result, for a testimonial without a quote, a story without a story, a case
/// study without story and link.
OutcomeId add_outcome(Database& database, const OutcomeFields& fields, Instant now);
/// Throws Error(Fault::missing), and as add_outcome.
void edit_outcome(Database& database, OutcomeId id, const OutcomeFields& fields);
/// Throws Error(Fault::missing).
void remove_outcome(Database& database, OutcomeId id);
/// As it may be told on a day. Throws Error(Fault::missing).
[[nodiscard]] Outcome get_outcome(Database& database, OutcomeId id, Date today);

/// These throw Error(Fault::conflict) when an outcome is of a person, of one of their moments, of a moment or for a
/// profile, that are to be removed.
void check_no_outcome_of(Database& database, ContactId person);
void check_no_outcome_of(Database& database, MomentId moment);
void check_no_outcome_of(Database& database, ProfileId profile);

/// Which outcomes are wanted.
struct OutcomeFilter {
  std::optional<ContactId> customer {};
  std::optional<ProfileId> profile {};
  std::optional<OutcomeKind> kind {};
  bool nameable = false;          ///< only those whose customer may be named today
  std::vector<OutcomeId> ids {};  ///< only these; none: all
  Date today {};
};
/// id, kind, result, customer, profile, day, public (whether the customer may be named today); extra: the rest.
[[nodiscard]] Table outcome_table(Database& database, const OutcomeFilter& filter);

/// What can be told of by `today`, the best proof for a profile first: those for the profile, then those for none, then
/// the others; of these those whose customer may be named, then the newest.
[[nodiscard]] std::vector<Outcome> proofs(Database& database, std::optional<ProfileId> profile, Date today);

}  // namespace refer::store
