#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "refer/advice/guards.hpp"
#include "refer/core/date.hpp"

namespace refer::advice {

/// The rule that no override goes past.
constexpr std::string_view do_not_contact_rule = "do-not-contact";

/// What a rule says that refuses; its name and its setting are put in by Rule::check.
using Verdict = std::optional<Refusal>;

// rules_source.cpp: how the source stands.
[[nodiscard]] Verdict do_not_contact(const Case& it);
[[nodiscard]] Verdict healthy(const Case& it);
[[nodiscard]] Verdict unhappy(const Case& it);
[[nodiscard]] Verdict open_issue(const Case& it);
[[nodiscard]] Verdict just_signed(const Case& it);
[[nodiscard]] Verdict relationship_age(const Case& it);
[[nodiscard]] Verdict earned_value(const Case& it);

// rules_rhythm.cpp: what was asked of the source before.
[[nodiscard]] Verdict one_open_ask(const Case& it);
[[nodiscard]] Verdict cooldown(const Case& it);
[[nodiscard]] Verdict cap(const Case& it);
[[nodiscard]] Verdict give_first(const Case& it);
[[nodiscard]] Verdict social_capital(const Case& it);
/// What asks of the source may still cost; no end to it where the rule is turned off.
[[nodiscard]] std::int64_t capital_left(const Case& it);
[[nodiscard]] std::int64_t capital_cost(AskKind kind, const project::Config& config);

// rules_ask.cpp: what is asked, and by whom.
[[nodiscard]] Verdict certified(const Case& it);
[[nodiscard]] Verdict deal_floor(const Case& it);
[[nodiscard]] Verdict no_go(const Case& it);
[[nodiscard]] Verdict named_target(const Case& it);
[[nodiscard]] Verdict evidence_for_specific(const Case& it);
[[nodiscard]] Verdict strong_for_direct(const Case& it);
[[nodiscard]] Verdict praise_for_direct(const Case& it);
[[nodiscard]] Verdict cited_outcome(const Case& it);
[[nodiscard]] Verdict vague_wording(const Case& it);

// rules.cpp: what they share.

/// The name of the source for sentences, safe for a terminal.
[[nodiscard]] std::string source_name(const Case& it);
[[nodiscard]] std::string source_handle(const Case& it);
/// The day on which the ask is made.
[[nodiscard]] Date today(const Case& it);
/// `1 day`, `10 days`.
[[nodiscard]] std::string counted(std::int64_t count, std::string_view what);
[[nodiscard]] std::string wait_until(Date day);
/// `today`, `1 day ago`, `10 days ago`.
[[nodiscard]] std::string days_ago(Date day, Date today);
/// `the same day`, `1 day before`, `10 days before`.
[[nodiscard]] std::string days_before(Date day, Date today);
/// The commands that record what the source was given.
[[nodiscard]] std::string how_to_give(const Case& it);
[[nodiscard]] std::string how_to_deliver(const Case& it);
/// How much the source had been given by the day of the ask, of what came after another day: outcomes, and gifts.
[[nodiscard]] std::int64_t outcomes_after(const Case& it, std::optional<Date> after);
[[nodiscard]] std::int64_t gives_after(const Case& it, std::optional<Date> after);

}  // namespace refer::advice
