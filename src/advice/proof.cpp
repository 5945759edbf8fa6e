#include "refer/advice/proof.hpp"

#include <algorithm>

#include "refer/advice/unnamed.hpp"

namespace refer::advice {

std::optional<std::string> find_giveaway(const store::Outcome& outcome) {
  if (!outcome.customer || outcome.is_nameable) {
    return std::nullopt;
  }
  Unnamed unnamed;
  unnamed.add(
      {.name = outcome.name, .first_name = outcome.first_name, .email = outcome.email, .company = outcome.company});
  for (const auto* const text : {&outcome.result, &outcome.story, &outcome.quote}) {
    if (auto word = unnamed.find_in(*text)) {
      return word;
    }
  }
  return std::nullopt;
}

bool is_quantified(const std::string& result) {
  return result.find_first_of("0123456789") != std::string::npos;
}

std::string attribution(const store::Outcome& outcome) {
  if (!outcome.customer) {
    return {};
  }
  if (!outcome.is_nameable) {
    return outcome.industry.empty() ? "a customer" : "a customer in " + outcome.industry;
  }
  std::string who = outcome.name;
  for (const auto* const more : {&outcome.title, &outcome.company}) {
    who += more->empty() ? "" : ", " + *more;
  }
  return who;
}

std::optional<store::Outcome> find_proof(store::Database& database, std::optional<ProfileId> profile,
                                         std::optional<ContactId> reader, Date today) {
  auto all = store::proofs(database, profile, today);
  const auto found = std::find_if(all.begin(), all.end(), [&](const store::Outcome& one) {
    return (!one.customer || one.customer != reader) && !find_giveaway(one);
  });
  return found == all.end() ? std::nullopt : std::optional {std::move(*found)};
}

}  // namespace refer::advice
