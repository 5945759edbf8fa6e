#include "refer/advice/guards.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/ties.hpp"

namespace refer::advice {

namespace {

/// What a rule sees.
struct Case {
  store::Database& database;
  const project::Config& config;
  const Proposal& proposal;

  [[nodiscard]] std::string name(ContactId person) const {
    return escape_terminal(store::get_contact(database, person).name);
  }
  /// How a command line names a person: by the address, which holds for a contact that this command would have added
  /// too.
  [[nodiscard]] std::string handle(ContactId person) const {
    const auto email = store::get_contact(database, person).email;
    const bool is_plain = std::all_of(email.begin(), email.end(), [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
             std::string_view {"@.-_+"}.find(c) != std::string_view::npos;
    });
    return email.empty() || !is_plain ? fmt::format("{}", number(person)) : email;
  }
};

/// A rule looks at one ask; nothing when it has nothing against it.
using Rule = std::optional<Refusal> (*)(const Case&);

std::optional<Refusal> named_target(const Case& it) {
  if (it.proposal.kind != AskKind::specific || it.proposal.target) {
    return std::nullopt;
  }
  return Refusal {.rule = "named-target",
                  .found = "no person is named",
                  .wanted = "a specific ask names the person you want to meet",
                  .lift = "name a TARGET, or use --kind trigger"};
}

std::optional<Refusal> strong_for_direct(const Case& it) {
  constexpr std::string_view setting = "guards.strong_for_direct";
  if (it.proposal.kind != AskKind::direct || !it.config.flag(setting)) {
    return std::nullopt;
  }
  const auto tie = store::find_tie(it.database, me, it.proposal.source);
  const auto strong = it.config.integer("ties.strong");
  if (tie && tie->strength >= strong) {
    return std::nullopt;
  }
  return Refusal {
      .rule = "strong-for-direct",
      .found = tie ? fmt::format("your tie to {} has strength {}", it.name(it.proposal.source), tie->strength)
                   : fmt::format("no tie between you and {} is recorded", it.name(it.proposal.source)),
      .wanted = fmt::format("a direct ask needs {} (ties.strong)", strong),
      .setting = setting,
      .lift = fmt::format("refer source edit {} --strength {}, if it is so", it.handle(it.proposal.source), strong)};
}

std::optional<Refusal> praise_for_direct(const Case& it) {
  constexpr std::string_view setting = "guards.praise_for_direct";
  if (it.proposal.kind != AskKind::direct || !it.config.flag(setting) || it.proposal.moment) {
    return std::nullopt;
  }
  return Refusal {
      .rule = "praise-for-direct",
      .found = fmt::format("no moment of {} is recorded", it.name(it.proposal.source)),
      .wanted = "a direct ask comes after praise, or a result that was delivered",
      .setting = setting,
      .lift = fmt::format("refer moment add {} --kind praise --outcome TEXT", it.handle(it.proposal.source))};
}

std::optional<Refusal> evidence_for_specific(const Case& it) {
  constexpr std::string_view setting = "guards.evidence_for_specific";
  if (it.proposal.kind != AskKind::specific || !it.proposal.target || !it.config.flag(setting)) {
    return std::nullopt;
  }
  const auto tie = store::find_tie(it.database, it.proposal.source, *it.proposal.target);
  if (tie && tie->evidence != Evidence::inferred) {
    return std::nullopt;
  }
  return Refusal {
      .rule = "evidence-for-specific",
      .found = fmt::format("{} between {} and {}", tie ? "only an inferred tie is known" : "no tie is known",
                           it.name(it.proposal.source), it.name(*it.proposal.target)),
      .wanted = "a specific ask says that they know each other",
      .setting = setting,
      .lift = fmt::format("refer tie add {} {} --strength N --how TEXT, if they do", it.handle(it.proposal.source),
                          it.handle(*it.proposal.target))};
}

constexpr Rule rules[] {named_target, strong_for_direct, praise_for_direct, evidence_for_specific};

}  // namespace

std::vector<Refusal> check(store::Database& database, const project::Config& config, const Proposal& proposal) {
  std::vector<Refusal> refusals;
  for (const auto rule : rules) {
    if (auto refusal = rule({database, config, proposal})) {
      refusals.push_back(std::move(*refusal));
    }
  }
  return refusals;
}

void guard(store::Database& database, const project::Config& config, const Proposal& proposal,
           const std::optional<std::string>& override_reason) {
  if (override_reason) {
    if (trim(*override_reason).empty()) {
      throw Error(Fault::usage, "--override needs a reason", "it is kept with the ask");
    }
    return;
  }
  const auto refusals = check(database, config, proposal);
  if (refusals.empty()) {
    return;
  }
  const auto& first = refusals.front();
  throw Error(Fault::refused, fmt::format("refused by {}: {}; {}", first.rule, first.found, first.wanted),
              fmt::format("{}; --override REASON goes past it{}", first.lift,
                          first.setting.empty() ? "" : fmt::format("; -c {}=false turns the rule off", first.setting)));
}

}  // namespace refer::advice
