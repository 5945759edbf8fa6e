#include "advice/matching.hpp"

#include <algorithm>
#include <map>
#include <queue>
#include <set>
#include <tuple>

#include "advice/network.hpp"

namespace refer::advice {

namespace {

/// An option that may matter.
struct Kept {
  std::size_t place = 0;  ///< in the list of the caller
  std::size_t group = 0;
  Option option {};
  [[nodiscard]] Score score() const { return {option.weight, -static_cast<std::int64_t>(place) - 1}; }
};

/// The asks of one source that cost the same.
struct Group {
  std::size_t source = 0;
  std::int64_t cost = 0;
};

struct Problem {
  std::vector<Kept> options {};
  std::vector<Group> groups {};
  std::vector<Limit> limits {};  ///< never more than the budget could use
  std::size_t targets = 0;
  std::size_t budget = 0;
};

/// How many asks each group may have.
using Most = std::vector<std::int64_t>;
/// What a unit of capital of each source is taken to cost.
using Prices = std::vector<std::int64_t>;

/// A set that keeps everything but capital.
struct Matching {
  Score score {};                       ///< without what it pays for capital
  std::vector<std::size_t> chosen {};   ///< places in the options of the problem
  std::vector<std::int64_t> counts {};  ///< of each group
  std::vector<std::int64_t> spent {};   ///< by each source
};

/// Of the options of one source, those that no other makes needless: not worth less at a higher cost for the same
/// target, and among the best `budget` of their cost (were a worse one chosen, the target of one of these would be
/// free).
std::vector<Kept> reduced(std::vector<Kept> options, std::size_t budget) {
  std::sort(options.begin(), options.end(),
            [](const Kept& one, const Kept& other) { return one.score() > other.score(); });
  std::vector<Kept> kept;
  std::map<std::size_t, std::int64_t> cheapest;  // of the better options of a target
  std::map<std::int64_t, std::size_t> counts;    // by cost
  for (const auto& one : options) {
    const auto [known, is_new] = cheapest.try_emplace(one.option.target, one.option.cost);
    if (!is_new && known->second <= one.option.cost) {
      continue;
    }
    known->second = one.option.cost;
    if (counts[one.option.cost]++ < budget) {
      kept.push_back(one);
    }
  }
  return kept;
}

Problem make_problem(const std::vector<Option>& options, const std::vector<Limit>& limits, std::size_t budget) {
  Problem problem {.limits = limits, .budget = budget};
  std::vector<std::vector<Kept>> by_source(limits.size());
  std::int64_t highest = 0;
  for (std::size_t place = 0; place < options.size(); ++place) {
    const auto& option = options[place];
    const auto& limit = limits[option.source];
    problem.targets = std::max(problem.targets, option.target + 1);
    if (option.weight > 0 && limit.asks > 0 && option.cost <= limit.capital) {
      by_source[option.source].push_back({.place = place, .option = option});
      highest = std::max(highest, option.cost);
    }
  }
  const auto all = static_cast<std::int64_t>(budget);
  for (std::size_t source = 0; source < limits.size(); ++source) {
    problem.limits[source] = {std::min(limits[source].asks, all), std::min(limits[source].capital, all * highest)};
    std::map<std::int64_t, std::size_t> groups;
    for (auto& one : reduced(std::move(by_source[source]), budget)) {
      const auto [group, is_new] = groups.try_emplace(one.option.cost, problem.groups.size());
      if (is_new) {
        problem.groups.push_back({source, one.option.cost});
      }
      one.group = group->second;
      problem.options.push_back(one);
    }
  }
  return problem;
}

Matching match(const Problem& problem, const Most& most, const Prices& prices) {
  constexpr std::size_t start = 0;
  constexpr std::size_t end = 1;
  const auto sources = problem.limits.size();
  const auto groups = problem.groups.size();
  const auto of_source = [](std::size_t source) { return 2 + source; };
  const auto of_group = [&](std::size_t group) { return 2 + sources + group; };
  const auto of_target = [&](std::size_t target) { return 2 + sources + groups + target; };
  Network network {2 + sources + groups + problem.targets};
  for (std::size_t source = 0; source < sources; ++source) {
    network.join(start, of_source(source), problem.limits[source].asks);
  }
  for (std::size_t group = 0; group < groups; ++group) {
    network.join(of_source(problem.groups[group].source), of_group(group), most[group]);
  }
  for (std::size_t target = 0; target < problem.targets; ++target) {
    network.join(of_target(target), end, 1);
  }
  std::vector<std::size_t> edges;
  for (const auto& one : problem.options) {
    const Score price {prices[one.option.source] * one.option.cost, 0};
    edges.push_back(network.join(of_group(one.group), of_target(one.option.target), 1, one.score() + -price));
  }
  for (std::size_t count = 0; count < problem.budget && network.augment(); ++count) {
  }
  Matching found {.counts = std::vector<std::int64_t>(groups), .spent = std::vector<std::int64_t>(sources)};
  for (std::size_t index = 0; index < edges.size(); ++index) {
    if (network.is_used(edges[index])) {
      const auto& one = problem.options[index];
      found.score = found.score + one.score();
      found.chosen.push_back(index);
      ++found.counts[one.group];
      found.spent[one.option.source] += one.option.cost;
    }
  }
  return found;
}

/// No set that keeps within capital is worth more: if capital is sold at whatever prices and each source is given all
/// it has, a set may take what it likes (Lagrange). The prices rise where capital is overrun.
Score upper_bound(const Problem& problem, const Most& most, const Matching& free) {
  constexpr std::int64_t rounds = 12;
  const auto sources = problem.limits.size();
  std::int64_t paid = 0;
  for (const auto spent : free.spent) {
    paid += spent;
  }
  const auto step = std::max<std::int64_t>(1, free.score.value / std::max<std::int64_t>(1, 16 * paid));
  auto bound = free.score;
  auto last = free;
  Prices prices(sources);
  for (std::int64_t round = 1; round <= rounds; ++round) {
    std::int64_t given = 0;
    for (std::size_t source = 0; source < sources; ++source) {
      const auto over = last.spent[source] - problem.limits[source].capital;
      prices[source] = std::max<std::int64_t>(0, prices[source] + over * step / round);
      given += prices[source] * problem.limits[source].capital;
    }
    last = match(problem, most, prices);
    auto worth = last.score;
    for (std::size_t source = 0; source < sources; ++source) {
      worth.value -= prices[source] * last.spent[source];
    }
    worth.value += given;
    bound = std::min(bound, worth);
  }
  return bound;
}

/// A part of the problem: what its groups may have at most, and what no set in it is worth more than.
struct Part {
  Most most {};
  Matching free {};
  Score bound {};
  std::size_t overrun = 0;  ///< the source whose capital is overrun; none: the number of sources
  bool operator<(const Part& other) const { return bound < other.bound; }
};

Part make_part(const Problem& problem, Most most) {
  Part part {.most = std::move(most)};
  part.free = match(problem, part.most, Prices(problem.limits.size()));
  part.bound = part.free.score;
  while (part.overrun < problem.limits.size() &&
         part.free.spent[part.overrun] <= problem.limits[part.overrun].capital) {
    ++part.overrun;
  }
  if (part.overrun < problem.limits.size()) {
    part.bound = upper_bound(problem, part.most, part.free);
  }
  return part;
}

}  // namespace

Choice best_set(const std::vector<Option>& options, const std::vector<Limit>& limits, std::size_t budget) {
  // A part costs an augmentation an ask; together they take a few seconds at most.
  const auto most_parts = std::clamp<std::size_t>(20'000 / std::max<std::size_t>(budget, 1), 20, 1000);
  const auto problem = make_problem(options, limits, budget);
  Most all;
  for (const auto& group : problem.groups) {
    const auto& limit = problem.limits[group.source];
    all.push_back(group.cost > 0 ? std::min(limit.asks, limit.capital / group.cost) : limit.asks);
  }
  std::set<Most> seen {all};
  std::priority_queue<Part> parts;
  parts.push(make_part(problem, all));
  auto bound = parts.top().bound.value;
  while (parts.top().overrun < limits.size()) {
    const auto part = parts.top();
    if (seen.size() < most_parts) {
      bound = part.bound.value;
      parts.pop();
    } else {
      parts = {};  // from here on straight down
    }
    // A set within the capital has fewer of one cost than this one; some set always is: the empty one.
    for (std::size_t group = 0; group < problem.groups.size(); ++group) {
      if (problem.groups[group].source == part.overrun && part.free.counts[group] > 0) {
        auto most = part.most;
        most[group] = part.free.counts[group] - 1;
        if (seen.insert(most).second || parts.empty()) {
          parts.push(make_part(problem, std::move(most)));
        }
      }
    }
  }
  const auto& best = parts.top().free;
  Choice choice {.bound = seen.size() < most_parts ? best.score.value : std::max(bound, best.score.value)};
  for (const auto index : best.chosen) {
    choice.places.push_back(problem.options[index].place);
  }
  std::sort(choice.places.begin(), choice.places.end());
  return choice;
}

}  // namespace refer::advice
