// Which referrals deserve recognition and have none yet, and what would be in proportion to what came of them.

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "refer/advice/rewards.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"

namespace refer::advice {

namespace {

/// A kind in words, and whether it costs money.
struct Offer {
  RewardKind kind;
  std::string_view words;
  bool has_value;
};
constexpr Offer offers[] {
    {RewardKind::gift, "gift", true},
    {RewardKind::donation, "donation", true},
    {RewardKind::commission, "commission", true},
    {RewardKind::access, "access to something others do not get", false},
    {RewardKind::event, "invitation to an event", true},
    {RewardKind::note, "note", false},
    {RewardKind::introduction, "introduction in return", false},
};

/// What fits, the best first: words for an introduction, something small for a meeting, a share for a deal.
std::vector<RewardKind> fitting(IntroState reached) {
  using enum RewardKind;
  switch (reached) {
    case IntroState::won:
      return {gift, donation, commission, event, access, introduction, note};
    case IntroState::met:
      return {gift, event, access, introduction, note};
    default:
      return {note, introduction, access};
  }
}

const Offer* find_offer(IntroState reached, const std::vector<RewardKind>& allowed) {
  for (const auto kind : fitting(reached)) {
    if (std::find(allowed.begin(), allowed.end(), kind) != allowed.end()) {
      return std::find_if(std::begin(offers), std::end(offers), [&](const Offer& one) { return one.kind == kind; });
    }
  }
  return nullptr;
}

/// At most rewards.most; nothing where the two cannot be compared.
std::optional<Money> capped(std::optional<Money> amount, const project::Config& config) {
  const auto most = find_amount(config, "rewards.most");
  if (!amount || !most) {
    return amount;
  }
  return amount->currency == most->currency ? std::optional {std::min(*amount, *most)} : std::nullopt;
}

void put_amounts(Recognition& it, const project::Config& config) {
  if (it.reached == IntroState::met) {
    it.high = capped(find_amount(config, "rewards.small"), config);
  } else if (it.referral.value) {
    it.high = capped(most_for_deal(config, *it.referral.value), config);
    if (it.high) {
      it.low = Money {it.high->minor / 2, it.high->currency};
    }
  }
}

std::string suggestion_of(const Recognition& it, const Offer& offer) {
  const bool is_small = it.reached == IntroState::met && offer.kind == RewardKind::gift;
  const bool is_vowel = !is_small && std::string_view {"aeiou"}.find(offer.words.front()) != std::string_view::npos;
  auto text = fmt::format("{} {}{}", is_vowel ? "an" : "a", is_small ? "small " : "", offer.words);
  if (offer.kind == RewardKind::access) {
    text = offer.words;
  }
  if (offer.has_value && it.reached == IntroState::won) {
    text += " in proportion to the deal";
  }
  if (offer.kind == RewardKind::gift && !it.referral.interests.empty()) {
    text += fmt::format(" ({})", it.referral.interests);
  }
  return text;
}

}  // namespace

std::optional<Recognition> recognition_for(const store::Referral& referral, const project::Config& config,
                                           Instant now) {
  const auto is_past = [&](const std::optional<Instant>& at) { return at && *at <= now; };
  if (!is_past(referral.counted_at)) {
    return std::nullopt;
  }
  Recognition it {.referral = referral, .reached = parse_word<IntroState>(config.text("counting.from"))};
  auto since = referral.counted_at;
  if (is_past(referral.won_at)) {
    it.reached = IntroState::won;
    since = std::max(since, *referral.won_at);
  } else if (is_past(referral.met_at)) {
    it.reached = IntroState::met;
    since = std::max(since, *referral.met_at);
  } else if (is_past(referral.thanked_at)) {
    return std::nullopt;
  }
  it.since = project::day_of(since, config);
  // What was given before is for less than this: a note for the introduction does not pay for the deal.
  if (referral.rewarded && *referral.rewarded >= it.since) {
    return std::nullopt;
  }
  const auto* const offer = find_offer(it.reached, allowed_kinds(config, referral.type));
  if (offer == nullptr) {
    return std::nullopt;
  }
  it.due = days_after(it.since, config.integer("rewards.days"));
  it.kind = offer->kind;
  it.suggestion = suggestion_of(it, *offer);
  it.command = fmt::format("refer reward add {} --kind {} --intro {}",
                           store::command_name(referral.source, referral.email), word(it.kind), number(referral.intro));
  if (offer->has_value) {
    put_amounts(it, config);
  }
  if (const auto least = it.low ? it.low : it.high) {
    it.command += fmt::format(" --value {}{}", format_amount(*least), least->currency);
  }
  return it;
}

std::vector<Recognition> due_recognition(store::Database& database, const project::Config& config, Instant now,
                                         Date since) {
  std::vector<Recognition> all;
  for (const auto& referral : store::referrals(database, parse_word<IntroState>(config.text("counting.from")))) {
    if (auto one = recognition_for(referral, config, now); one && one->since >= since) {
      all.push_back(std::move(*one));
    }
  }
  std::sort(all.begin(), all.end(), [](const Recognition& one, const Recognition& other) {
    return std::tuple {one.due, one.referral.intro, other.referral.is_primary, one.referral.source} <
           std::tuple {other.due, other.referral.intro, one.referral.is_primary, other.referral.source};
  });
  return all;
}

Date recognised_since(Date today) {
  return months_after(today, -12);
}

}  // namespace refer::advice
