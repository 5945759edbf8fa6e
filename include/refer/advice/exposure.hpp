#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "refer/advice/paths.hpp"
#include "refer/store/pipeline.hpp"

namespace refer::advice {

/// Something that would be lost with a source, and the best verified path that would be left.
struct AtRisk {
  std::optional<store::Opportunity> opportunity {};  ///< nothing: only a person whom nobody else opens
  std::optional<ContactId> target {};
  std::optional<Path> other {};
};

/// A part of a whole, of one currency, in minor units.
struct Share {
  std::int64_t part = 0;
  std::int64_t whole = 0;
  /// Nothing of nothing is no share.
  [[nodiscard]] std::optional<double> rate() const;
};

/// What depends on one source.
struct Exposure {
  std::vector<AtRisk> at_risk {};          ///< asks, introductions, then people; each by id
  Share opportunities {};                  ///< open asks and introductions
  std::map<std::string, Share> values {};  ///< of those whose value is known, by currency
  Share targets {};                        ///< people who fit a profile and have a verified path
};

/// What would be lost without a source, of the open pipeline and of the people who fit a profile and can be met today.
[[nodiscard]] Exposure exposure(store::Database& database, ContactId source, int hops);

}  // namespace refer::advice
