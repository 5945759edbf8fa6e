#include "refer/advice/guards.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "advice/rules.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/ties.hpp"
#include "refer/store/training.hpp"

namespace refer::advice {

namespace {

/// A case of a source, with what it looks at besides.
Case read_case(store::Database& database, const project::Config& config, const store::Standing& source,
               const Proposal& proposal, Instant now) {
  Case it {.config = config, .source = source, .proposal = proposal, .now = now};
  if (proposal.target) {
    const auto target = store::get_candidate(database, *proposal.target);
    it.target_name = target.name;
    it.target_handle = store::command_name(target.id, target.email);
    it.target_company = target.company;
    it.target_do_not_contact = target.do_not_contact;
    if (const auto tie = store::find_tie(database, proposal.source, *proposal.target)) {
      it.tie = tie->strength;
      it.evidence = tie->evidence;
    }
  }
  if (proposal.profile) {
    const auto profile = store::get_ideal(database, *proposal.profile);
    it.deal = profile.deal;
    it.profile_handle = profile.handle;
    it.profile_words = words_of(profile);
  }
  it.is_certified = store::is_certified(database, proposal.owner, project::day_of(now, config));
  return it;
}

/// A refusal as an error: what was found, the threshold, and every way past it; `more` rules refuse as well.
[[noreturn]] void refuse(const Refusal& refusal, const Proposal& proposal, std::int64_t more) {
  std::string hint = refusal.lift;
  const auto also = [&](const std::string& words) { hint += (hint.empty() ? "" : "; ") + words; };
  if (refusal.rule != do_not_contact_rule) {
    also("--override REASON goes past it");
  }
  if (!refusal.setting.empty()) {
    also(fmt::format("-c {}={} turns the rule off", refusal.setting, refusal.off));
  }
  if (more > 0) {
    const auto target = proposal.target ? fmt::format(" {}", number(*proposal.target)) : std::string {};
    also(fmt::format("'refer ask check {}{}' shows {} more", number(proposal.source), target, counted(more, "rule")));
  }
  throw Error(Fault::refused, fmt::format("refused by {}: {}; {}", refusal.rule, refusal.found, refusal.wanted), hint);
}

}  // namespace

std::optional<Refusal> first_refusal(const Case& it, bool source_only) {
  for (const auto& rule : rules()) {
    if (source_only && !rule.about_source) {
      continue;
    }
    if (auto refusal = rule.check(it)) {
      return refusal;
    }
  }
  return std::nullopt;
}

std::vector<std::string> words_of(const store::Ideal& profile) {
  return {profile.segment.empty() ? profile.name : profile.segment};
}

std::vector<std::optional<Refusal>> check(store::Database& database, const project::Config& config,
                                          const store::Standing& source, const Proposal& proposal, Instant now) {
  const auto it = read_case(database, config, source, proposal, now);
  std::vector<std::optional<Refusal>> all;
  for (const auto& rule : rules()) {
    all.push_back(rule.check(it));
  }
  return all;
}

std::vector<std::optional<Refusal>> check(store::Database& database, const project::Config& config,
                                          const Proposal& proposal, Instant now) {
  const auto counting = parse_word<IntroState>(config.text("counting.from"));
  return check(database, config, store::load_standing(database, proposal.source, counting), proposal, now);
}

std::string guard(store::Database& database, const project::Config& config, const Proposal& proposal, Instant now,
                  const Override& given) {
  if (given.reason && trim(*given.reason).empty()) {
    throw Error(Fault::usage, "--override needs a reason", "say why in a few words");
  }
  const auto passed = split(given.passed, ',');
  const auto stops = [&](const Refusal& refusal) {
    return refusal.rule == do_not_contact_rule ||
           (!given.reason && std::find(passed.begin(), passed.end(), refusal.rule) == passed.end());
  };
  std::string past;
  std::optional<Refusal> first;
  std::int64_t more = 0;
  for (const auto& refusal : check(database, config, proposal, now)) {
    if (refusal && stops(*refusal)) {
      more += first ? 1 : 0;
      first = first ? first : refusal;
    } else if (refusal) {
      past += (past.empty() ? "" : ",") + std::string {refusal->rule};
    }
  }
  if (first) {
    refuse(*first, proposal, more);
  }
  return past;
}

}  // namespace refer::advice
