#include "refer/advice/exposure.hpp"

#include "refer/advice/targets.hpp"
#include "refer/store/profiles.hpp"

namespace refer::advice {

std::optional<double> Share::rate() const {
  return whole == 0 ? std::nullopt : std::optional {static_cast<double>(part) / static_cast<double>(whole)};
}

Exposure exposure(store::Database& database, ContactId source, int hops) {
  const Reach reach {database, hops};
  Exposure exposure;
  for (auto& one : store::open_pipeline(database)) {
    const std::int64_t part = one.source == source ? 1 : 0;
    exposure.opportunities.part += part;
    ++exposure.opportunities.whole;
    if (one.value) {
      auto& value = exposure.values[one.value->currency];
      value.part += part * one.value->minor;
      value.whole += one.value->minor;
    }
    if (part == 1) {
      const auto target = one.target;
      exposure.at_risk.push_back({.opportunity = std::move(one),
                                  .target = target,
                                  .other = target ? reach.verified(*target, source) : std::nullopt});
    }
  }
  for (const auto& person : who_fit(store::candidates(database), store::all_ideals(database))) {
    if (!person.do_not_contact.empty() || person.id == source || !reach.verified(person.id)) {
      continue;
    }
    ++exposure.targets.whole;
    if (!reach.verified(person.id, source)) {
      ++exposure.targets.part;
      exposure.at_risk.push_back({.target = person.id});
    }
  }
  return exposure;
}

}  // namespace refer::advice
