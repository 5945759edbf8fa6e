#include "refer/advice/colleagues.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace refer::advice {

namespace {

using store::Employment;

/// What two stays at one company have in common, if anything. A job without a first year may have been at any time, and
/// says nothing.
std::optional<Colleagues> overlap(const Employment& one, const Employment& other, int year) {
  Colleagues pair {.one = one.person, .other = other.person, .company = one.name};
  if (one.is_current && other.is_current) {
    pair.is_current = true;
    return pair;
  }
  // `2019-` is until now, and meets who is there now.
  const auto is_there = [](const Employment& stay) { return stay.is_current || (stay.since && !stay.until); };
  if ((one.is_current || other.is_current) && is_there(one) && is_there(other)) {
    return pair;
  }
  if (!one.since || !other.since ||
      std::max(*one.since, *other.since) > std::min(one.until.value_or(year), other.until.value_or(year))) {
    return std::nullopt;
  }
  pair.since = std::max(*one.since, *other.since);
  if (one.until || other.until) {
    pair.until = std::min(one.until.value_or(year), other.until.value_or(year));
  }
  return pair;
}

/// Whether a stay says more of two people than another: where they are now, else where they were last, else the
/// longest.
bool is_better(const Colleagues& one, const Colleagues& other) {
  constexpr int now = 9999;
  return std::tuple {one.is_current, one.until.value_or(now), -one.since.value_or(now)} >
         std::tuple {other.is_current, other.until.value_or(now), -other.since.value_or(now)};
}

std::int64_t count_people(std::span<const Employment> stays) {
  std::int64_t count = 0;
  for (std::size_t index = 0; index < stays.size(); ++index) {
    count += index == 0 || stays[index].person != stays[index - 1].person ? 1 : 0;
  }
  return count;
}

}  // namespace

std::string Colleagues::how() const {
  if (is_current || !since) {
    return fmt::format("both at {}", company);
  }
  if (!until) {
    return fmt::format("both at {}, since {}", company, *since);
  }
  return since == until ? fmt::format("both at {}, {}", company, *until)
                        : fmt::format("both at {}, {}–{}", company, *since, *until);
}

Inferred infer_colleagues(const std::vector<Employment>& all, std::int64_t most, int year) {
  Inferred inferred;
  std::map<std::pair<ContactId, ContactId>, Colleagues> pairs;
  for (auto begin = all.begin(); begin != all.end();) {
    const auto end =
        std::find_if(begin, all.end(), [&](const Employment& stay) { return stay.company != begin->company; });
    const std::span stays {begin, end};
    if (count_people(stays) > most) {
      inferred.passed_over.push_back(begin->name);
      begin = end;
      continue;
    }
    for (std::size_t index = 0; index < stays.size(); ++index) {
      for (const auto& other : stays.subspan(index + 1)) {
        if (other.person == stays[index].person) {
          continue;
        }
        if (const auto pair = overlap(stays[index], other, year)) {
          const auto [known, is_new] = pairs.try_emplace({pair->one, pair->other}, *pair);
          if (!is_new && is_better(*pair, known->second)) {
            known->second = *pair;
          }
        }
      }
    }
    begin = end;
  }
  for (auto& [people, pair] : pairs) {
    inferred.pairs.push_back(std::move(pair));
  }
  return inferred;
}

}  // namespace refer::advice
