#include "refer/advice/match.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "advice/regions.hpp"
#include "advice/titles.hpp"
#include "advice/words.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

constexpr Equal industry_words[] {
    {"software as a service", "saas"}, {"and", ""}, {"the", ""}, {"of", ""}, {"industry", ""}, {"sector", ""},
};

const EqualWords& industries() {
  static const EqualWords all {industry_words};
  return all;
}

/// Whether a criterion is met; not known where the person's side is missing.
enum class Met { yes, no, unknown };

/// Where a number stands to a range: below, within, above.
template <typename Number>
int side_of(Number number, const std::optional<Number>& low, const std::optional<Number>& high) {
  return low && number < *low ? -1 : high && number > *high ? 1 : 0;
}

std::string_view words_for(int side) {
  return side < 0 ? "below" : side > 0 ? "above" : "within";
}

}  // namespace

struct Matcher::State {
  store::Ideal profile;
  std::vector<Title> roles {};
  std::vector<std::vector<std::string>> industries {};
  std::vector<Region> regions {};
};

namespace {

/// One person against one profile; the reasons are made only where somebody wants them.
class Scoring {
 public:
  Scoring(const store::Candidate& person, bool with_reasons) : person_ {person}, with_reasons_ {with_reasons} {}

  void role(const store::Ideal& profile, const std::vector<Title>& roles) {
    if (roles.empty()) {
      return;
    }
    const auto titles = read_titles(person_.title);
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const Title& one) { return holds(one, titles); });
    const auto met = found != roles.end() ? Met::yes : person_.title.empty() ? Met::unknown : Met::no;
    add(40, "role", met, [&] {
      return met == Met::yes ? profile.roles[static_cast<std::size_t>(found - roles.begin())]
                             : fmt::format("{} is not {}", person_.title, join(profile.roles, " or "));
    });
    role_is_right_ = met == Met::yes;
  }

  void industry(const store::Ideal& profile, const std::vector<std::vector<std::string>>& wanted) {
    if (wanted.empty()) {
      return;
    }
    const auto own = industries().read(person_.industry);
    const auto met =
        own.empty() ? Met::unknown
        : std::any_of(wanted.begin(), wanted.end(),
                      [&](const auto& one) { return !one.empty() && (are_among(one, own) || are_among(own, one)); })
            ? Met::yes
            : Met::no;
    add(20, "industry", met, [&] {
      return met == Met::yes ? person_.industry
                             : fmt::format("{} is not {}", person_.industry, join(profile.industries, " or "));
    });
  }

  void size(const Range& range) {
    if (!range.low && !range.high) {
      return;
    }
    const int side = person_.employees ? side_of(*person_.employees, range.low, range.high) : 0;
    add(20, "size",
        !person_.employees ? Met::unknown
        : side == 0        ? Met::yes
                           : Met::no,
        [&] { return fmt::format("{} is {} {}", *person_.employees, words_for(side), format(range)); });
  }

  void region(const store::Ideal& profile, const std::vector<Region>& regions) {
    if (regions.empty()) {
      return;
    }
    const auto place = read_region(person_.region);
    auto met = place.words.empty() ? Met::unknown : Met::no;
    for (const auto& one : regions) {
      const auto lies = lies_in(place, one);
      met = lies == true ? Met::yes : !lies && met == Met::no ? Met::unknown : met;
      if (met == Met::yes) {
        break;
      }
    }
    add(10, "region", met, [&] {
      return met == Met::yes ? person_.region
                             : fmt::format("{} is not in {}", person_.region, join(profile.regions, " or "));
    });
  }

  void revenue(const MoneyRange& range) {
    if (!range.low_minor && !range.high_minor) {
      return;
    }
    const bool is_known = person_.revenue && person_.revenue->currency == range.currency;
    const int side = is_known ? side_of(person_.revenue->minor, range.low_minor, range.high_minor) : 0;
    add(10, "revenue",
        !is_known   ? Met::unknown
        : side == 0 ? Met::yes
                    : Met::no,
        [&] { return fmt::format("{} is {} {}", format(*person_.revenue), words_for(side), format(range)); });
  }

  Fit take() {
    fit_.fits = fit_.points > 0 && role_is_right_ && nothing_against_;
    return std::move(fit_);
  }

 private:
  template <typename Why>
  void add(int points, std::string_view name, Met met, const Why& why) {
    fit_.possible += points;
    fit_.points += met == Met::yes ? points : 0;
    nothing_against_ = nothing_against_ && met != Met::no;
    if (with_reasons_) {
      fit_.reasons.push_back(fmt::format("{} +{}: {}", name, met == Met::yes ? points : 0,
                                         met == Met::unknown ? std::string {"not known"} : why()));
    }
  }

  const store::Candidate& person_;
  bool with_reasons_;
  bool role_is_right_ = true;
  bool nothing_against_ = true;
  Fit fit_ {};
};

template <typename All>
Fit run(const All& all, const store::Candidate& person, bool with_reasons) {
  Scoring scoring {person, with_reasons};
  scoring.role(all.profile, all.roles);
  scoring.industry(all.profile, all.industries);
  scoring.size(all.profile.employees);
  scoring.region(all.profile, all.regions);
  scoring.revenue(all.profile.revenue);
  return scoring.take();
}

template <typename Read>
auto read_all(const std::vector<std::string>& texts, const Read& read) {
  std::vector<decltype(read(texts[0]))> all;
  std::transform(texts.begin(), texts.end(), std::back_inserter(all), read);
  return all;
}

}  // namespace

Matcher::Matcher(store::Ideal profile) {
  auto roles = read_all(profile.roles, [](const std::string& text) { return read_role(text); });
  auto wanted = read_all(profile.industries, [](const std::string& text) { return industries().read(text); });
  auto regions = read_all(profile.regions, [](const std::string& text) { return read_region(text); });
  state_ = std::make_unique<const State>(
      State {std::move(profile), std::move(roles), std::move(wanted), std::move(regions)});
}
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;
Matcher::~Matcher() = default;

Fit Matcher::match(const store::Candidate& person) const {
  return run(*state_, person, true);
}

Fit Matcher::score(const store::Candidate& person) const {
  return run(*state_, person, false);
}

Fit match(const store::Ideal& profile, const store::Candidate& person) {
  return Matcher {profile}.match(person);
}

}  // namespace refer::advice
