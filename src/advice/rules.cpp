// The rules that keep an ask from burning goodwill. Each looks at one case and says nothing, or what it found, what it
// takes, which setting rules it and what would lift it.

#include "advice/rules.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

/// A name for sentences: safe for a terminal.
std::string source_name(const Case& it) {
  return escape_terminal(it.source.name);
}
std::string source_handle(const Case& it) {
  return command_name(it.source.id, it.source.email);
}

std::optional<Refusal> do_not_contact(const Case& it) {
  const bool is_source = !it.source.do_not_contact.empty();
  if (!is_source && it.target_do_not_contact.empty()) {
    return std::nullopt;
  }
  return Refusal {.rule = do_not_contact_rule,
                  .found = fmt::format(
                      "{} is not to be contacted: {}", is_source ? source_name(it) : escape_terminal(it.target_name),
                      escape_terminal(is_source ? it.source.do_not_contact : it.target_do_not_contact)),
                  .wanted = "nothing goes past this",
                  .lift = fmt::format("refer contact edit {} --do-not-contact \"\", if they changed their mind",
                                      is_source ? source_handle(it) : it.target_handle)};
}

std::optional<Refusal> named_target(const Case& it) {
  constexpr std::string_view setting = "guards.named_target";
  if (it.proposal.kind != AskKind::specific || it.proposal.target || !it.config.flag(setting)) {
    return std::nullopt;
  }
  return Refusal {.rule = "named-target",
                  .found = "no person is named",
                  .wanted = "a specific ask names the person you want to meet",
                  .setting = setting,
                  .off = "false",
                  .lift = "name a TARGET, or use --kind trigger"};
}

std::optional<Refusal> strong_for_direct(const Case& it) {
  constexpr std::string_view setting = "guards.strong_for_direct";
  if (it.proposal.kind != AskKind::direct || !it.config.flag(setting)) {
    return std::nullopt;
  }
  const auto strong = it.config.integer("ties.strong");
  if (it.source.strength && *it.source.strength >= strong) {
    return std::nullopt;
  }
  return Refusal {.rule = "strong-for-direct",
                  .found = it.source.strength
                               ? fmt::format("your tie to {} has strength {}", source_name(it), *it.source.strength)
                               : fmt::format("no tie between you and {} is recorded", source_name(it)),
                  .wanted = fmt::format("a direct ask needs {} (ties.strong)", strong),
                  .setting = setting,
                  .off = "false",
                  .lift = fmt::format("refer source edit {} --strength {}, if it is so", source_handle(it), strong)};
}

std::optional<Refusal> praise_for_direct(const Case& it) {
  constexpr std::string_view setting = "guards.praise_for_direct";
  if (it.proposal.kind != AskKind::direct || !it.config.flag(setting) || it.proposal.moment) {
    return std::nullopt;
  }
  return Refusal {.rule = "praise-for-direct",
                  .found = fmt::format("no moment of {} is recorded", source_name(it)),
                  .wanted = "a direct ask comes after praise, or a result that was delivered",
                  .setting = setting,
                  .off = "false",
                  .lift = fmt::format("refer moment add {} --kind praise --outcome TEXT", source_handle(it))};
}

std::optional<Refusal> evidence_for_specific(const Case& it) {
  constexpr std::string_view setting = "guards.evidence_for_specific";
  if (it.proposal.kind != AskKind::specific || !it.proposal.target || !it.config.flag(setting) ||
      (it.evidence && *it.evidence != Evidence::inferred)) {
    return std::nullopt;
  }
  return Refusal {
      .rule = "evidence-for-specific",
      .found = fmt::format("{} between {} and {}", it.tie ? "only an inferred tie is known" : "no tie is known",
                           source_name(it), escape_terminal(it.target_name)),
      .wanted = "a specific ask says that they know each other",
      .setting = setting,
      .off = "false",
      .lift =
          fmt::format("refer tie add {} {} --strength N --how TEXT, if they do", source_handle(it), it.target_handle)};
}

}  // namespace

std::string command_name(ContactId id, std::string_view email) {
  const bool is_plain = std::all_of(email.begin(), email.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view {"@.-_+"}.find(c) != std::string_view::npos;
  });
  return email.empty() || !is_plain ? fmt::format("{}", number(id)) : std::string {email};
}

const std::vector<Rule>& rules() {
  static const std::vector<Rule> all {
      {"do-not-contact", "a source or a target who must not be contacted", true, do_not_contact},
      {"named-target", "a specific ask that names nobody", false, named_target},
      {"strong-for-direct", "a direct ask of somebody you do not know well", false, strong_for_direct},
      {"praise-for-direct", "a direct ask before anything was praised", false, praise_for_direct},
      {"evidence-for-specific", "a specific ask where nothing shows that the two know each other", false,
       evidence_for_specific},
  };
  return all;
}

}  // namespace refer::advice
