#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// A tie as a walk sees it: to whom it leads, how strong it is, and what it rests on.
struct Leg {
  ContactId to {};
  int strength = 0;
  Evidence evidence = Evidence::stated;
};

/// The ties of one person, by the id of the other; read from the covering indexes alone.
[[nodiscard]] std::vector<Leg> legs_of(Database& database, ContactId person);

/// All ties, read once.
class Graph {
 public:
  explicit Graph(Database& database);
  /// As store::legs_of.
  [[nodiscard]] std::span<const Leg> legs_of(ContactId person) const;

 private:
  std::vector<std::size_t> begins_ {};  ///< by id: where the ties of a person begin; those of the next end them
  std::vector<Leg> legs_ {};
};

/// Those who must not be contacted, by id.
[[nodiscard]] std::vector<ContactId> not_to_contact(Database& database);
/// All sources, by id.
[[nodiscard]] std::vector<ContactId> source_ids(Database& database);

}  // namespace refer::store
