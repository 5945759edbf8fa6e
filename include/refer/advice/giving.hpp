#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/advice/match.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"

namespace refer::advice {

/// Somebody whom I know, and whom a source wants to meet.
struct Suggestion {
  store::Candidate source {};
  store::Candidate person {};
  std::string profile {};  ///< the handle of what the source wants
  Fit fit {};
  int strength = 0;  ///< of the tie between me and the person
  Evidence evidence = Evidence::stated;
  double worth = 0;  ///< the share of the points × the weight of my tie, 0 to 1
};

/// The introductions I could give to sources, or to one of them, by what they want (store::wishes): the most worth
/// first, then by source and person. Nobody is suggested twice: sources take turns, and each takes whom it fits best
/// of those who are left, twenty at the most. Left out are people of the source's own company, who must not be
/// contacted, who are not at ease with us, whom the source knows well (`ties.strong`) or was introduced to, and whom I
/// only seem to know; and sources who must not be contacted, or are not at ease.
[[nodiscard]] std::vector<Suggestion> suggest(store::Database& database, const project::Config& config,
                                              std::optional<ContactId> source);

}  // namespace refer::advice
