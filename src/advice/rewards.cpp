// The policy of rewards: a table of rules, each of which looks at one reward and says nothing, or what it found and
// what it takes.

#include "refer/advice/rewards.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/barred.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/intros.hpp"
#include "refer/store/permissions.hpp"
#include "refer/store/sources.hpp"

namespace refer::advice {

namespace {

using Verdict = std::optional<Refusal>;

constexpr std::string_view permission_rule = "public-permission";

/// The kinds that are given at all.
std::vector<RewardKind> given_kinds(const project::Config& config) {
  std::vector<RewardKind> all;
  for (const auto& kind : config.list("rewards.kinds")) {
    all.push_back(parse_word<RewardKind>(kind));
  }
  return all;
}

std::string words_of(const std::vector<RewardKind>& kinds) {
  std::vector<std::string> words;
  for (const auto kind : kinds) {
    words.emplace_back(word(kind));
  }
  return words.empty() ? "nothing" : join(words, ", ");
}

std::string other_kinds(const RewardCase& it) {
  return fmt::format("--kind: one of {}", words_of(allowed_kinds(it.config, it.source_type)));
}

Verdict kinds(const RewardCase& it) {
  const auto given = given_kinds(it.config);
  if (std::find(given.begin(), given.end(), it.reward.kind) != given.end()) {
    return std::nullopt;
  }
  return Refusal {.found = fmt::format("rewards of kind '{}' are not given", word(it.reward.kind)),
                  .wanted = fmt::format("rewards.kinds has {}", words_of(given)),
                  .lift = other_kinds(it)};
}

Verdict not_for(const RewardCase& it) {
  const auto barred = project::barred_kinds(it.config, it.source_type);
  if (std::find(barred.begin(), barred.end(), it.reward.kind) == barred.end()) {
    return std::nullopt;
  }
  const auto type = escape_terminal(it.source_type);
  return Refusal {.found = fmt::format("{} is of type '{}'", it.source_name, type),
                  .wanted = fmt::format("rewards.not_for gives those no {}", words_of(barred)),
                  .lift = other_kinds(it)};
}

Verdict public_permission(const RewardCase& it) {
  if (it.reward.kind != RewardKind::public_thanks || it.may_be_public) {
    return std::nullopt;
  }
  return Refusal {
      .found =
          fmt::format("no permission of {} to be named in public holds on {}", it.source_name, format(it.reward.day)),
      .wanted = "thanks in public take one",
      .lift = fmt::format("refer permission add {} --use public --on {}", it.source_handle, format(it.reward.day))};
}

Verdict commission_from(const RewardCase& it) {
  if (it.reward.kind != RewardKind::commission || (it.reached && *it.reached <= it.reward.day)) {
    return std::nullopt;
  }
  const auto state = it.config.text("rewards.commission_from");
  return Refusal {
      .found = !it.reward.intro ? std::string {"the commission is for no introduction"}
               : it.reached     ? fmt::format("intro {} came to {} on {}, after the commission of {}",
                                              number(*it.reward.intro), state, format(*it.reached), format(it.reward.day))
                                : fmt::format("intro {} has not come to {}", number(*it.reward.intro), state),
      .wanted = fmt::format("rewards.commission_from is {}", state),
      .lift = !it.reward.intro ? std::string {"--intro ID"}
              : it.reached     ? fmt::format("--on {}", format(*it.reached))
                               : fmt::format("refer intro mark {} {}", number(*it.reward.intro), state)};
}

/// Two amounts that no sum of ours leaves the range with.
std::int64_t plus(std::int64_t one, std::int64_t other) {
  return one > std::numeric_limits<std::int64_t>::max() - other ? std::numeric_limits<std::int64_t>::max()
                                                                : one + other;
}

/// That two currencies stand against each other; `other` is the reward in the way, none this one.
Refusal incomparable(const Money& value, const Money& limit, const std::string& says, const store::Reward* other) {
  return {.found = other != nullptr ? fmt::format("reward {}, worth {}, cannot be compared with this one",
                                                  number(other->id), format(value))
                                    : fmt::format("a reward worth {} cannot be compared", format(value)),
          .wanted = says,
          .lift = other != nullptr ? fmt::format("'refer reward edit {}' gives it a --value in {}", number(other->id),
                                                 limit.currency)
                                   : fmt::format("a --value in {}", limit.currency)};
}

/// What speaks against some rewards and this one together being worth more than a limit, which `says` what it is.
Verdict over(const RewardCase& it, const std::vector<const store::Reward*>& others, const Money& limit,
             std::string_view of, const std::string& says) {
  auto sum = it.reward.value->minor;
  for (const auto* const other : others) {
    if (other->value->currency != limit.currency) {
      return incomparable(*other->value, limit, says, other);
    }
    sum = plus(sum, other->value->minor);
  }
  if (sum <= limit.minor) {
    return std::nullopt;
  }
  const auto left = limit.minor - (sum - it.reward.value->minor);
  return Refusal {.found = others.empty()
                               ? fmt::format("the reward is worth {}", format(*it.reward.value))
                               : fmt::format("with this one {} come to {}", of, format(Money {sum, limit.currency})),
                  .wanted = says,
                  .lift = left > 0 ? fmt::format("--value {}{}", format_amount({left, limit.currency}), limit.currency)
                                   : std::string {"--value \"\" for what costs nothing"}};
}

Verdict most(const RewardCase& it) {
  const auto limit = find_amount(it.config, "rewards.most");
  if (!limit || !it.reward.value) {
    return std::nullopt;
  }
  const auto says = fmt::format("rewards.most is {}", format(*limit));
  return it.reward.value->currency != limit->currency ? incomparable(*it.reward.value, *limit, says, nullptr)
                                                      : over(it, {}, *limit, "", says);
}

/// The 12 months up to a day, and this reward in them: the others that fall into them.
std::vector<const store::Reward*> year_up_to(const RewardCase& it, Date day) {
  const auto after = months_after(day, -12);
  std::vector<const store::Reward*> all;
  for (const auto& other : it.of_source) {
    if (other.day > after && other.day <= day) {
      all.push_back(&other);
    }
  }
  return all;
}

Verdict most_yearly(const RewardCase& it) {
  const auto limit = find_amount(it.config, "rewards.most_yearly");
  if (!limit || !it.reward.value) {
    return std::nullopt;
  }
  const auto says = fmt::format("rewards.most_yearly is {}", format(*limit));
  if (it.reward.value->currency != limit->currency) {
    return incomparable(*it.reward.value, *limit, says, nullptr);
  }
  // Given afterwards for an earlier day, it counts in the years of the later ones too.
  std::vector<Date> ends {it.reward.day};
  for (const auto& other : it.of_source) {
    if (other.day > it.reward.day && months_after(other.day, -12) < it.reward.day) {
      ends.push_back(other.day);
    }
  }
  // The fullest of them says what is left.
  std::vector<const store::Reward*> fullest;
  std::int64_t greatest = -1;
  for (const auto end : ends) {
    auto others = year_up_to(it, end);
    std::int64_t sum = 0;
    for (const auto* const other : others) {
      if (other->value->currency != limit->currency) {
        return incomparable(*other->value, *limit, says, other);
      }
      sum = plus(sum, other->value->minor);
    }
    if (sum > greatest) {
      greatest = sum;
      fullest = std::move(others);
    }
  }
  return over(it, fullest, *limit, fmt::format("the rewards of {} in 12 months", it.source_name), says);
}

Verdict share(const RewardCase& it) {
  const auto limit = it.deal ? most_for_deal(it.config, *it.deal) : std::nullopt;
  if (!limit || !it.reward.value) {
    return std::nullopt;
  }
  const auto says = fmt::format("rewards.share gives at most {} of the deal of {}: {}",
                                format_number(it.config.number("rewards.share")), format(*it.deal), format(*limit));
  if (it.reward.value->currency != limit->currency) {
    return incomparable(*it.reward.value, *limit, says, nullptr);
  }
  std::vector<const store::Reward*> others;
  for (const auto& other : it.of_intro) {
    others.push_back(&other);
  }
  return over(it, others, *limit, fmt::format("the rewards for intro {}", number(*it.reward.intro)), says);
}

/// One rule. To add one is a function and a line.
struct RewardRule {
  std::string_view name;
  Verdict (*look)(const RewardCase&);
};
constexpr RewardRule reward_rules[] {
    {permission_rule, public_permission},
    {"kinds", kinds},
    {"not-for", not_for},
    {"commission-from", commission_from},
    {"most", most},
    {"most-yearly", most_yearly},
    {"share", share},
};

RewardCase read_case(store::Database& database, const project::Config& config, const store::Reward& reward) {
  const auto source = store::get_source(database, reward.source);
  RewardCase it {
      .config = config,
      .reward = reward,
      .source_name = escape_terminal(source.name),
      .source_handle = store::command_name(source.id, store::get_candidate(database, source.id).email),
      .source_type = source.type,
      .may_be_public =
          store::find_permission(database, reward.source, {}, {}, store::Use::public_use, reward.day).has_value(),
      .of_source = store::valued_rewards(database, reward.source)};
  if (reward.intro) {
    const auto from = parse_word<IntroState>(config.text("rewards.commission_from"));
    if (const auto at = store::reached_at(database, *reward.intro, from)) {
      it.reached = project::day_of(*at, config);
    }
    const auto intro = store::get_intro(database, *reward.intro);
    it.deal = intro.state == IntroState::won ? intro.value : std::nullopt;
    it.of_intro = store::valued_rewards(database, *reward.intro);
  }
  for (auto* const others : {&it.of_source, &it.of_intro}) {
    std::erase_if(*others, [&](const store::Reward& other) { return other.id == reward.id; });
  }
  return it;
}

}  // namespace

std::vector<RewardKind> allowed_kinds(const project::Config& config, std::string_view type) {
  const auto barred = project::barred_kinds(config, type);
  auto all = given_kinds(config);
  std::erase_if(all, [&](RewardKind kind) { return std::find(barred.begin(), barred.end(), kind) != barred.end(); });
  return all;
}

std::optional<Money> find_amount(const project::Config& config, std::string_view key) {
  const auto text = config.text(key);
  return text.empty() ? std::nullopt : std::optional {parse_money(text, config.text("money.currency"))};
}

std::optional<Money> most_for_deal(const project::Config& config, const Money& deal) {
  // A tenth is not exact, and what it makes of 30 must still be 3.
  constexpr double slack = 1e-6;
  const auto part = config.number("rewards.share");
  const auto limit = std::floor(static_cast<double>(deal.minor) * part + slack);
  if (part <= 0 || limit >= static_cast<double>(std::numeric_limits<std::int64_t>::max())) {
    return std::nullopt;
  }
  return Money {static_cast<std::int64_t>(limit), deal.currency};
}

std::vector<Refusal> reward_refusals(const RewardCase& it) {
  std::vector<Refusal> all;
  for (const auto& rule : reward_rules) {
    if (auto refusal = rule.look(it)) {
      refusal->rule = rule.name;
      all.push_back(std::move(*refusal));
    }
  }
  return all;
}

std::string check_reward(store::Database& database, const project::Config& config, const store::Reward& reward,
                         const std::optional<std::string>& override_reason) {
  if (override_reason && trim(*override_reason).empty()) {
    throw Error(Fault::usage, "--override needs a reason", "say why in a few words");
  }
  std::vector<std::string> past;
  for (const auto& refusal : reward_refusals(read_case(database, config, reward))) {
    const bool is_strict = refusal.rule == permission_rule;
    if (!override_reason || is_strict) {
      throw Error(Fault::refused, fmt::format("refused by {}: {}; {}", refusal.rule, refusal.found, refusal.wanted),
                  refusal.lift + (is_strict ? "" : "; --override REASON goes past it"));
    }
    past.emplace_back(refusal.rule);
  }
  return join(past, ",");
}

}  // namespace refer::advice
