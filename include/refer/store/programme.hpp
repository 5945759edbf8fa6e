#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What one of our profiles says of the offer.
struct Offer {
  std::string handle {};
  bool has_who_we_help = false;
  bool has_next_step = false;
  bool has_link = false;
  bool has_phrase = false;
};

/// A source who may be contacted, by whom a command can be shown.
struct FirstSource {
  ContactId id {};
  std::string email {};
};

/// The words of a customer, and what keeps them from being shown with a name.
struct Quote {
  OutcomeId id {};
  std::optional<ContactId> customer {};
  bool is_source = false;  ///< only a source can allow to be named
  bool is_nameable = false;
};

/// How many sources there are of a type.
struct TypeCount {
  std::string type {};
  std::int64_t sources = 0;
};

/// What is there of everything that a programme needs.
struct Programme {
  std::vector<Offer> offers {};  ///< of our profiles, by id
  std::int64_t outcomes = 0;
  std::int64_t quantified = 0;            ///< outcomes with a number in the result
  std::optional<MomentId> unkept {};      ///< the latest moment whose outcome says a number and is in no outcome
  std::int64_t stories = 0;               ///< outcomes with a story
  std::optional<OutcomeId> storyless {};  ///< the latest outcome without one
  std::int64_t quotes = 0;                ///< of customers who may be named
  std::optional<Quote> best_quote {};     ///< the one that takes least to be shown
  std::vector<TypeCount> types {};        ///< the largest first
  std::optional<FirstSource> source {};   ///< the one who was added first
  std::int64_t ties = 0;                  ///< between a source and somebody who is not me
  std::int64_t moments = 0;               ///< since Times::moments_since
  std::int64_t asks = 0;                  ///< sent since Times::asks_since
  bool has_queued = false;                ///< an ask waits to be sent
  std::int64_t permissions = 0;           ///< in force
  std::int64_t goals = 0;                 ///< for today
  [[nodiscard]] std::int64_t sources() const;
};

/// From when to when something counts.
struct Times {
  Instant now {};
  Date today {};
  Date moments_since {};
  Instant asks_since {};
};

/// All of it, in a few passes over the tables.
[[nodiscard]] Programme load_programme(Database& database, const Times& times);

}  // namespace refer::store
