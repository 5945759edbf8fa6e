// The rules that keep an ask from burning goodwill, in the order of their weight, and the words that they share. Each
// looks at one case and says nothing, or what it found, what it takes, and what would lift it.

#include "advice/rules.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"

namespace refer::advice {

namespace {

/// How a setting is written that turns its rule off.
std::string off_value(const Value& value) {
  return value.as<bool>() != nullptr ? "false" : value.as<std::string>() != nullptr ? "" : "0";
}

bool is_off(const Value& value) {
  const auto* const flag = value.as<bool>();
  const auto* const whole = value.as<std::int64_t>();
  const auto* const fraction = value.as<double>();
  const auto* const text = value.as<std::string>();
  return (flag != nullptr && !*flag) || (whole != nullptr && *whole == 0) || (fraction != nullptr && *fraction == 0) ||
         (text != nullptr && text->empty());
}

}  // namespace

const std::vector<Rule>& rules() {
  static const std::vector<Rule> all {
      {do_not_contact_rule, "a source or a target who must not be contacted", "", true, do_not_contact},
      {"healthy", "a source whose health is at-risk or lost", "guards.healthy", true, healthy},
      {"unhappy", "a source who is not satisfied", "guards.least_satisfaction", true, unhappy},
      {"open-issue", "a source who waits for an issue to be mended", "guards.open_issue", true, open_issue},
      {"just-signed", "a source who has only just signed", "guards.just_signed_days", true, just_signed},
      {"relationship-age", "a partner of a few weeks", "guards.partner_months", true, relationship_age},
      {"earned-value", "a source to whom nothing was delivered and nothing given", "guards.earned_value", true,
       earned_value},
      {"no-go", "an ask for somebody the source must not be asked for", "guards.no_go", false, no_go},
      {"one-open-ask", "a second open ask of one source for the same, whoever asks", "guards.one_open_ask", false,
       one_open_ask},
      {"cooldown", "an ask soon after another of the same source, whoever asks", "guards.cooldown_days", true,
       cooldown},
      {"cap", "more asks of one source than its share", "guards.cap", true, cap},
      {"give-first", "an ask of a source who was asked for more than was given", "guards.give_ratio", true, give_first},
      {"social-capital", "an ask that costs more than is left of the source's goodwill", "guards.capital_budget", false,
       social_capital},
      {"certified", "an ask whose owner has no certification in force", "guards.certified", false, certified},
      {"deal-floor", "an ask for deals that are not worth it", "guards.deal_floor", false, deal_floor},
      {"named-target", "a specific ask that names nobody", "guards.named_target", false, named_target},
      {"evidence-for-specific", "a specific ask where nothing shows that the two know each other",
       "guards.evidence_for_specific", false, evidence_for_specific},
      {"strong-for-direct", "a direct ask of somebody you do not know well", "guards.strong_for_direct", false,
       strong_for_direct},
      {"praise-for-direct", "a direct ask before anything was praised", "guards.praise_for_direct", false,
       praise_for_direct},
      {"cited-outcome", "an ask that cites no delivered outcome", "guards.cited_outcome", false, cited_outcome},
      {"vague-wording", "an ask whose words name nobody in particular", "guards.vague_wording", false, vague_wording},
  };
  return all;
}

Verdict Rule::check(const Case& it) const {
  if (setting.empty()) {
    auto verdict = look(it);
    if (verdict) {
      verdict->rule = name;
    }
    return verdict;
  }
  const auto entry = it.config.find(setting);
  if (!entry || is_off(entry->value)) {
    return std::nullopt;
  }
  auto verdict = look(it);
  if (verdict) {
    verdict->rule = name;
    verdict->setting = setting;
    verdict->off = off_value(entry->value);
  }
  return verdict;
}

std::string source_name(const Case& it) {
  return escape_terminal(it.source.name);
}

std::string source_handle(const Case& it) {
  return store::command_name(it.source.id, it.source.email);
}

Date today(const Case& it) {
  return project::day_of(it.now, it.config);
}

std::string counted(std::int64_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string wait_until(Date day) {
  return "wait until " + format(day);
}

std::string days_ago(Date day, Date today) {
  const auto days = today.days - day.days;
  return days == 0 ? "today" : fmt::format("{} ago", counted(days, "day"));
}

std::string days_before(Date day, Date today) {
  const auto days = today.days - day.days;
  return days == 0 ? "the same day" : fmt::format("{} before", counted(days, "day"));
}

std::string how_to_give(const Case& it) {
  return fmt::format("refer touch add {} --gave KIND", source_handle(it));
}

std::string how_to_deliver(const Case& it) {
  return fmt::format("refer moment add {} --kind KIND --outcome TEXT", source_handle(it));
}

std::int64_t outcomes_after(const Case& it, std::optional<Date> after) {
  const auto& all = it.source.moments;
  return std::count_if(all.begin(), all.end(), [&](const store::PastMoment& moment) {
    return !moment.outcome.empty() && moment.day <= today(it) && (!after || moment.day > *after);
  });
}

std::int64_t gives_after(const Case& it, std::optional<Date> after) {
  const auto& all = it.source.touches;
  return std::count_if(all.begin(), all.end(), [&](const store::PastTouch& touch) {
    return touch.gave && touch.day <= today(it) && (!after || touch.day > *after);
  });
}

}  // namespace refer::advice
