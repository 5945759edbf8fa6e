#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer {

/// What is settled with a partner before introductions begin, in the order in which it is best done.
enum class OnboardingStep {
  owner_named,          ///< who looks after whom, on both sides
  agreed_what_counts,   ///< which introduction counts
  exchange_agreed,      ///< what each side gets
  profile_card_sent,    ///< whom we want to meet
  letters_shared,       ///< texts to forward
  handling_explained,   ///< what happens with an introduction
  first_touch_planned,  ///< when to speak next
};
template <>
struct Words<OnboardingStep> {
  static constexpr std::string_view what = "step of an onboarding";
  static constexpr std::array<std::string_view, 7> words {
      "owner-named",    "agreed-what-counts", "exchange-agreed",    "profile-card-sent",
      "letters-shared", "handling-explained", "first-touch-planned"};
};

}  // namespace refer

namespace refer::store {

/// The steps of each source that are done, and when; of `source` only, or of all.
[[nodiscard]] std::map<ContactId, std::map<OnboardingStep, Date>> onboarding_steps(
    Database& database, std::optional<ContactId> source = std::nullopt);
/// The sources of some types for whom a step is open, by id.
[[nodiscard]] std::vector<ContactId> not_onboarded(Database& database, const std::vector<std::string>& types);
/// Ticks a step off. Throws Error(Fault::conflict) when it is done already.
void do_step(Database& database, ContactId source, OnboardingStep step, Date day);
/// Takes that back. Throws Error(Fault::conflict) when it is not done.
void undo_step(Database& database, ContactId source, OnboardingStep step);

}  // namespace refer::store
