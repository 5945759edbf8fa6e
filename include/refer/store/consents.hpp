#pragma once

#include <optional>
#include <string>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What to put right of the consent of one side; nothing is left alone, an empty text clears.
struct ConsentChange {
  std::optional<When> at {};
  std::optional<std::optional<When>> withdrawn {};  ///< given, but none: taken back
  std::optional<Channel> channel {};
  std::optional<std::string> evidence {};
};
/// Records or corrects a consent, now where no time is given; the target's takes an introduction that waits for it to
/// `consented`. Consent given anew ends a withdrawal before it. Throws Error(Fault::usage) for instants that do not fit
/// the steps, and for the withdrawal of a consent that was never given.
void put_consent(Database& database, IntroId id, Side side, const ConsentChange& change, Instant now);
/// intro, side, person, at, channel, evidence, withdrawn_at: a row for each of the two.
[[nodiscard]] Table consent_table(Database& database, IntroId id);

}  // namespace refer::store
