#include "advice/prospects.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "advice/rules.hpp"
#include "refer/advice/paths.hpp"
#include "refer/advice/targets.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/outreach.hpp"
#include "refer/store/training.hpp"

namespace refer::advice {

namespace {

constexpr double whole_weight = 50;

Outlook look_at(store::Standing standing, const Survey& it) {
  Outlook one {.as_is = standing, .standing = std::move(standing)};
  for (auto& ask : one.standing.asks) {
    if (ask.state == AskState::queued) {
      ask.state = AskState::sent;
      ask.sent_at = it.now;
      ++one.queued;
    }
  }
  one.ready = readiness(one.as_is, it.config, it.now);
  if (one.as_is.strength && one.as_is.evidence) {
    one.weight = weight({.to = one.as_is.id, .strength = *one.as_is.strength, .evidence = *one.as_is.evidence});
  }
  one.moment = one.ready.moment;
  if (it.request.moment) {
    const auto& all = one.as_is.moments;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& moment) { return moment.id == it.request.moment; });
    one.moment = found == all.end() ? std::nullopt : std::optional {*found};
  }
  if (one.moment) {
    one.ask_by = ask_by(*one.moment, it.config);
  }
  return one;
}

std::vector<Outlook> look_at_all(store::Database& database, const Survey& it) {
  const auto counting = parse_word<IntroState>(it.config.text("counting.from"));
  auto standings = it.request.source ? std::vector {store::load_standing(database, *it.request.source, counting)}
                                     : store::load_standings(database, counting);
  std::vector<Outlook> all;
  for (auto& standing : standings) {
    if (!it.request.owned || standing.owner.empty() || standing.owner == it.request.owner) {
      all.push_back(look_at(std::move(standing), it));
    }
  }
  return all;
}

/// The rule against vague words looks at the profile alone: once is enough for everybody who fits it.
std::vector<std::optional<Refusal>> judge_wordings(const Survey& it) {
  std::vector<std::optional<Refusal>> all;
  const store::Standing nobody;
  for (const auto& profile : it.profiles) {
    const Proposal proposal;
    const Case own {
        .config = it.config, .source = nobody, .proposal = proposal, .now = it.now, .profile_words = words_of(profile)};
    const auto rule =
        std::find_if(rules().begin(), rules().end(), [](const Rule& one) { return one.name == "vague-wording"; });
    all.push_back(rule->check(own));
  }
  return all;
}

/// Finds for each person the profile that they fit best, once.
class Fits {
 public:
  explicit Fits(const Survey& it) : people_ {it.people}, fitting_ {it.profiles}, known_(it.people.size()) {}

  std::optional<std::size_t> best(std::size_t person) {
    if (!known_[person]) {
      known_[person] = fitting_.best(people_[person]);
    }
    return *known_[person];
  }

 private:
  const std::vector<store::Candidate>& people_;
  Fitting fitting_;
  std::vector<std::optional<std::optional<std::size_t>>> known_;
};

/// Those whom a source was asked for or introduced before, whatever came of it; an ask that was cancelled was none.
std::set<ContactId> tried_by(const store::Standing& source) {
  std::set<ContactId> tried;
  for (const auto& ask : source.asks) {
    if (ask.target && ask.state != AskState::cancelled) {
      tried.insert(*ask.target);
    }
  }
  for (const auto& intro : source.intros) {
    if (intro.target) {
      tried.insert(*intro.target);
    }
  }
  return tried;
}

/// Whether a source has been asked for anybody who fits a profile, and it is open or they said no.
bool is_asked(const store::Standing& source, ProfileId profile) {
  return std::any_of(source.asks.begin(), source.asks.end(), [&](const store::PastAsk& ask) {
    return !ask.target && ask.profile == profile && ask.state != AskState::accepted && ask.state != AskState::cancelled;
  });
}

void add_prospects(Survey& it, std::size_t place, std::span<const store::Leg> legs, const std::set<ContactId>& over,
                   Fits& fits) {
  const auto& source = it.sources[place].as_is;
  const auto tried = tried_by(source);
  for (const auto& leg : legs) {
    const auto person = std::lower_bound(it.people.begin(), it.people.end(), leg.to,
                                         [](const store::Candidate& one, ContactId id) { return one.id < id; });
    if (person == it.people.end() || person->id != leg.to || leg.evidence == Evidence::inferred ||
        tried.contains(leg.to) || over.contains(leg.to)) {
      continue;
    }
    const auto target = static_cast<std::size_t>(person - it.people.begin());
    if (const auto profile = fits.best(target)) {
      it.prospects.push_back(
          {.source = place, .target = target, .profile = *profile, .kind = AskKind::specific, .leg = leg});
    }
  }
  const bool is_strong = source.strength && *source.strength >= it.config.integer("ties.strong");
  for (std::size_t profile = 0; profile < it.profiles.size(); ++profile) {
    if (is_asked(source, it.profiles[profile].id)) {
      continue;
    }
    if (is_strong) {
      it.prospects.push_back({.source = place, .profile = profile, .kind = AskKind::direct});
    }
    it.prospects.push_back({.source = place, .profile = profile, .kind = AskKind::trigger});
  }
}

}  // namespace

double Survey::path(const Prospect& one) const {
  const auto first = sources[one.source].weight / whole_weight;
  return one.target ? first * (weight(one.leg) / whole_weight) : first;
}

Survey survey(store::Database& database, const project::Config& config, const PlanRequest& request, Instant now) {
  Survey it {.config = config,
             .request = request,
             .now = now,
             .today = project::day_of(now, config),
             .rates = meeting_rates(database, config, now),
             .people = store::candidates(database, request.source),
             .profiles = request.profile ? std::vector {store::get_ideal(database, *request.profile)}
                                         : store::all_ideals(database)};
  it.is_certified = store::is_certified(database, request.owner, it.today);
  it.sources = look_at_all(database, it);
  it.vague = judge_wordings(it);
  it.pursuits = store::pursuits(database);
  std::set<ContactId> over;
  for (const auto& one : it.pursuits) {
    if (one.is_over) {
      over.insert(one.target);
    }
  }
  Fits fits {it};
  const auto graph = request.source ? std::nullopt : std::optional<store::Graph> {std::in_place, database};
  for (std::size_t place = 0; place < it.sources.size(); ++place) {
    const auto id = it.sources[place].as_is.id;
    if (graph) {
      add_prospects(it, place, graph->legs_of(id), over, fits);
    } else {
      add_prospects(it, place, store::legs_of(database, id), over, fits);
    }
  }
  constexpr double billion = 1e9;
  for (auto& one : it.prospects) {
    one.worth = std::llround(it.rates.of(one.kind) * it.path(one) * it.sources[one.source].ready.score * billion);
  }
  return it;
}

std::optional<Refusal> judge(const Survey& it, const store::Standing& standing, const Prospect& one) {
  const auto& profile = it.profiles[one.profile];
  const auto& moment = it.sources[one.source].moment;
  Proposal proposal {.source = standing.id, .profile = profile.id, .kind = one.kind, .owner = it.request.owner};
  if (moment) {
    proposal.moment = moment->id;
  }
  Case own {.config = it.config,
            .source = standing,
            .proposal = proposal,
            .now = it.now,
            .deal = profile.deal,
            .profile_handle = profile.handle,
            .is_certified = it.is_certified};
  if (one.target) {
    const auto& person = it.people[*one.target];
    proposal.target = person.id;
    own.target_name = person.name;
    own.target_handle = store::command_name(person.id, person.email);
    own.target_company = person.company;
    own.target_do_not_contact = person.do_not_contact;
    own.tie = one.leg.strength;
    own.evidence = one.leg.evidence;
  }
  auto refusal = first_refusal(own);
  return refusal ? refusal : it.vague[one.profile];
}

store::PastAsk sent_now(const Survey& it, const Prospect& one) {
  store::PastAsk ask {.profile = it.profiles[one.profile].id,
                      .kind = one.kind,
                      .state = AskState::sent,
                      .queued_at = it.now,
                      .sent_at = it.now};
  if (one.target) {
    ask.target = it.people[*one.target].id;
  }
  return ask;
}

}  // namespace refer::advice
