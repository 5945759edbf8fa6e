#pragma once

#include <optional>
#include <string>

#include "refer/store/outcomes.hpp"

namespace refer::advice {

/// The words in an outcome that say who the customer is, though they do not allow to be named: a person or a company;
/// nothing when the outcome may be told.
[[nodiscard]] std::optional<std::string> find_giveaway(const store::Outcome& outcome);

/// Whether a result says a number.
[[nodiscard]] bool is_quantified(const std::string& result);

/// Who says so: `Jane Roe, CEO, Pixel`; `a customer in SaaS` of somebody who may not be named; empty without a
/// customer.
[[nodiscard]] std::string attribution(const store::Outcome& outcome);

/// The outcome that a letter can tell somebody by `today`: the first of store::proofs that gives nobody away and is not
/// their own.
[[nodiscard]] std::optional<store::Outcome> find_proof(store::Database& database, std::optional<ProfileId> profile,
                                                       std::optional<ContactId> reader, Date today);

}  // namespace refer::advice
