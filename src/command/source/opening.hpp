#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/advice/guards.hpp"
#include "refer/advice/match.hpp"
#include "refer/command/session.hpp"
#include "refer/core/states.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/standing.hpp"

namespace refer::command {

/// Somebody of a source's network who fits a profile.
struct QualifiedName {
  store::Candidate person {};
  int strength = 0;  ///< of the tie between the two
  ProfileId profile {};
  std::string profile_handle {};
  advice::Fit fit {};
};

/// Whom a source could introduce: they fit one of the profiles, the tie is more than inferred, they may be contacted,
/// and nobody was asked for them and nobody introduced them yet. The strongest tie first, then the best fit, then the
/// id.
[[nodiscard]] std::vector<QualifiedName> qualified_names(const store::Standing& source,
                                                         const std::vector<store::Ideal>& profiles, Session& session);

/// What to say to a source, or why not to ask.
struct Opening {
  AskKind kind = AskKind::specific;
  std::vector<std::string> words {};  ///< a text a paragraph
  std::string command {};             ///< that records the ask
  std::optional<advice::Refusal> refusal {};
};

/// The ask that fits best: for the first of the names; without one, the direct ask where the tie is strong, else the
/// trigger ask. Where the guards let none pass, what they have against the first. Nothing without a profile.
[[nodiscard]] std::optional<Opening> find_opening(const store::Standing& source,
                                                  const std::vector<QualifiedName>& names,
                                                  const std::vector<store::Ideal>& profiles, Session& session);

}  // namespace refer::command
