#pragma once

#include <optional>
#include <string>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What was recorded in the wrong place; nothing is left alone.
struct Reclassification {
  std::optional<bool> counts {};
  std::optional<ContactId> source {};
  std::optional<ContactId> target {};
  std::optional<std::optional<AskId>> ask {};  ///< given, but none: it came without an ask
  std::optional<ProfileId> profile {};
  std::string reason {};
  std::optional<std::string> who {};
};
/// Puts an introduction where it belongs and keeps what was; how many things were other. An ask that it comes of now is
/// accepted. Throws Error(Fault::missing); Error(Fault::conflict) as add_intro, for an ask of another source, and for
/// one that ended otherwise or led to another introduction.
int reclassify_intro(Database& database, IntroId id, const Reclassification& change, Instant now);

/// The steps of an introduction, and what was put right of it, in the order of time: at, what, was, now, reason, who.
[[nodiscard]] Table intro_history(Database& database, IntroId id);

}  // namespace refer::store
