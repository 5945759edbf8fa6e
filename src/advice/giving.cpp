#include "refer/advice/giving.hpp"

#include <algorithm>
#include <map>
#include <queue>
#include <set>
#include <tuple>
#include <unordered_map>

#include "advice/titles.hpp"
#include "refer/advice/paths.hpp"
#include "refer/core/text.hpp"
#include "refer/store/giving.hpp"
#include "refer/store/walk.hpp"

namespace refer::advice {

namespace {

constexpr std::size_t most_each {20};
constexpr double whole_weight {50};

/// Somebody whom I know, and how well.
struct Acquaintance {
  store::Candidate person {};
  store::Leg leg {};
};

/// Whom a source might be introduced to, by their places in the lists.
struct Option {
  std::size_t person = 0;
  std::size_t wish = 0;
  double worth = 0;
};
bool is_better(const Option& one, const Option& other) {
  return one.worth != other.worth ? one.worth > other.worth : one.person < other.person;
}

/// Everybody whom I could introduce, whom I know best first, and where the words of titles lead to them: many wishes
/// are held against many people.
class Circle {
 public:
  Circle(store::Database& database, const std::vector<ContactId>& uneasy) {
    const auto legs = store::legs_of(database, me);
    auto leg = legs.begin();
    for (auto& person : store::candidates(database, me)) {
      leg = std::find_if(leg, legs.end(), [&](const store::Leg& one) { return one.to >= person.id; });
      const bool is_known = leg != legs.end() && leg->to == person.id && leg->evidence != Evidence::inferred;
      if (is_known && person.do_not_contact.empty() && !std::binary_search(uneasy.begin(), uneasy.end(), person.id)) {
        people_.push_back({std::move(person), *leg});
      }
    }
    std::stable_sort(people_.begin(), people_.end(), [](const Acquaintance& one, const Acquaintance& other) {
      return weight(one.leg) > weight(other.leg);
    });
    for (std::size_t place = 0; place < people_.size(); ++place) {
      for (const auto& title : read_titles(people_[place].person.title)) {
        for (const auto& word : title) {
          if (auto& places = by_word_[word]; places.empty() || places.back() != place) {
            places.push_back(place);
          }
        }
      }
    }
  }

  [[nodiscard]] const Acquaintance& at(std::size_t place) const { return people_[place]; }

  /// The places of those who may fit a profile: by the rarest word of each of its roles, or all.
  [[nodiscard]] std::vector<std::size_t> who_may_fit(const store::Ideal& profile) const {
    std::vector<std::size_t> places;
    for (const auto& role : profile.roles) {
      const std::vector<std::size_t>* rarest = nullptr;
      for (const auto& word : read_role(role)) {
        const auto found = by_word_.find(word);
        const auto& these = found == by_word_.end() ? nobody_ : found->second;
        rarest = rarest == nullptr || these.size() < rarest->size() ? &these : rarest;
      }
      if (rarest != nullptr) {
        places.insert(places.end(), rarest->begin(), rarest->end());
      }
    }
    if (profile.roles.empty()) {
      for (std::size_t place = 0; place < people_.size(); ++place) {
        places.push_back(place);
      }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
  }

 private:
  std::vector<Acquaintance> people_ {};
  std::unordered_map<std::string, std::vector<std::size_t>> by_word_ {};
  std::vector<std::size_t> nobody_ {};
};

/// What one source has to choose from.
struct Giver {
  store::Candidate source {};
  std::vector<Option> options {};  ///< the best first
};

/// What is known of everybody once.
struct Common {
  store::Database& database;
  const Circle& circle;
  std::set<store::Pair> together {};
  std::int64_t strong = 0;
};

/// Those whom a source knows well, by id.
std::vector<ContactId> known_well(const Common& it, ContactId source) {
  std::vector<ContactId> all;
  for (const auto& leg : store::legs_of(it.database, source)) {
    if (leg.strength >= it.strong) {
      all.push_back(leg.to);
    }
  }
  return all;
}

bool may_meet(const Common& it, const store::Candidate& source, const store::Candidate& person,
              const std::vector<ContactId>& known) {
  const bool is_colleague = !source.company.empty() && source.company == person.company;
  return source.id != person.id && !is_colleague && !std::binary_search(known.begin(), known.end(), person.id) &&
         !it.together.contains(store::pair_of(source.id, person.id));
}

/// Adds to the options of a source those who fit one of its wishes best.
void add_options(const Common& it, const store::Ideal& wish, std::size_t place, const Matcher& matcher,
                 const std::vector<ContactId>& known, Giver& giver) {
  std::priority_queue<double, std::vector<double>, std::greater<>> best;
  for (const auto index : it.circle.who_may_fit(wish)) {
    const auto& [person, leg] = it.circle.at(index);
    const auto tie = weight(leg) / whole_weight;
    if (best.size() == most_each && best.top() >= tie) {
      break;  // whoever comes now is known less well, and cannot be worth more
    }
    if (!may_meet(it, giver.source, person, known)) {
      continue;
    }
    if (const auto fit = matcher.score(person); fit.fits) {
      const auto worth = static_cast<double>(fit.points) / fit.possible * tie;
      giver.options.push_back({.person = index, .wish = place, .worth = worth});
      best.push(worth);
      if (best.size() > most_each) {
        best.pop();
      }
    }
  }
}

/// The best of each person's, and of these the best few.
void keep_best(std::vector<Option>& options) {
  std::stable_sort(options.begin(), options.end(), [](const Option& one, const Option& other) {
    return one.person != other.person ? one.person < other.person : one.worth > other.worth;
  });
  options.erase(std::unique(options.begin(), options.end(),
                            [](const Option& one, const Option& other) { return one.person == other.person; }),
                options.end());
  std::sort(options.begin(), options.end(), is_better);
  options.resize(std::min(options.size(), most_each));
  options.shrink_to_fit();
}

struct Choice {
  std::size_t giver = 0;
  Option option {};
};

/// Sources take turns; in each, whoever is fitted best chooses first.
std::vector<Choice> choose(const std::vector<Giver>& givers) {
  // The turn, the worth turned round, the source, and which of its options.
  using Turn = std::tuple<std::size_t, double, std::size_t, std::size_t>;
  std::priority_queue<Turn, std::vector<Turn>, std::greater<>> turns;
  const auto queue = [&](std::size_t turn, std::size_t giver, std::size_t next) {
    if (next < givers[giver].options.size()) {
      turns.emplace(turn, -givers[giver].options[next].worth, giver, next);
    }
  };
  for (std::size_t giver = 0; giver < givers.size(); ++giver) {
    queue(0, giver, 0);
  }
  std::set<std::size_t> taken;
  std::vector<Choice> choices;
  while (!turns.empty()) {
    const auto [turn, worth, giver, next] = turns.top();
    turns.pop();
    const auto& option = givers[giver].options[next];
    const bool is_free = taken.insert(option.person).second;
    if (is_free) {
      choices.push_back({giver, option});
    }
    queue(is_free ? turn + 1 : turn, giver, next + 1);
  }
  return choices;
}

}  // namespace

std::vector<Suggestion> suggest(store::Database& database, const project::Config& config,
                                std::optional<ContactId> source) {
  const auto wishes = store::wishes(database, source);
  if (wishes.empty()) {
    return {};
  }
  const auto uneasy = store::uneasy_sources(database);
  const Circle circle {database, uneasy};
  const Common it {.database = database,
                   .circle = circle,
                   .together = store::brought_together(database),
                   .strong = config.integer("ties.strong")};
  std::map<ContactId, std::vector<std::size_t>> wishes_of;
  std::vector<Matcher> matchers;
  for (std::size_t place = 0; place < wishes.size(); ++place) {
    wishes_of[*wishes[place].wanted_by].push_back(place);
    matchers.emplace_back(wishes[place]);
  }
  std::vector<Giver> givers;
  for (const auto& [id, places] : wishes_of) {
    Giver giver {.source = store::get_candidate(database, id)};
    if (!giver.source.do_not_contact.empty() || std::binary_search(uneasy.begin(), uneasy.end(), id)) {
      continue;
    }
    const auto known = known_well(it, id);
    for (const auto place : places) {
      add_options(it, wishes[place], place, matchers[place], known, giver);
    }
    keep_best(giver.options);
    givers.push_back(std::move(giver));
  }
  std::vector<Suggestion> all;
  for (const auto& [giver, option] : choose(givers)) {
    const auto& [person, leg] = circle.at(option.person);
    all.push_back({.source = givers[giver].source,
                   .person = person,
                   .profile = wishes[option.wish].handle,
                   .fit = matchers[option.wish].match(person),
                   .strength = leg.strength,
                   .evidence = leg.evidence,
                   .worth = option.worth});
  }
  std::sort(all.begin(), all.end(), [](const Suggestion& one, const Suggestion& other) {
    return std::tuple {-one.worth, one.source.id, one.person.id} <
           std::tuple {-other.worth, other.source.id, other.person.id};
  });
  return all;
}

}  // namespace refer::advice
