#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "refer/core/reward_kinds.hpp"
#include "refer/core/span.hpp"
#include "refer/core/text.hpp"
#include "refer/core/workdays.hpp"
#include "refer/project/barred.hpp"
#include "refer/project/cadences.hpp"
#include "refer/project/config.hpp"
#include "refer/project/entry.hpp"
#include "refer/project/stages.hpp"

namespace refer::project {

namespace {

using enum SettingType;

void check_span(std::string_view text) {
  (void)parse_span(text);
}
void check_weekday(std::string_view text) {
  (void)parse_weekday(text);
}
void check_hours(std::string_view text) {
  (void)parse_office_hours(text);
}
void check_holiday(std::string_view text) {
  (void)parse_holiday(text);
}
void check_cadence(std::string_view text) {
  (void)parse_cadence(text);
}
void check_stage_chance(std::string_view text) {
  (void)parse_stage_chance(text);
}
void check_stage_days(std::string_view text) {
  (void)parse_stage_days(text);
}
void check_reward_kind(std::string_view text) {
  (void)parse_word<RewardKind>(text);
}
void check_barred(std::string_view text) {
  (void)parse_barred(text);
}
/// "acceptance=0.5": a stage of the report diagnose and the rate that it should have.
void check_benchmark(std::string_view text) {
  const std::vector<std::string> stages {"acceptance", "fulfilment", "meetings", "offers", "closing"};
  const auto [name, value] = parse_entry(text);
  if (std::find(stages.begin(), stages.end(), name) == stages.end()) {
    throw Error(Fault::usage, fmt::format("{} is no stage with a rate", quote(name)),
                did_you_mean(near_misses(name, stages), fmt::format("one of {}", join(stages, ", "))));
  }
  const auto rate = find_number(value.value_or(""));
  if (!rate || !(*rate >= 0 && *rate <= 1)) {
    throw Error(Fault::usage, fmt::format("{} names no rate from 0 to 1", quote(text)),
                fmt::format("write \"{}=0.5\"", name));
  }
}

/// How long a step of an introduction may take.
constexpr Setting span_setting(std::string_view key, std::string_view fallback, std::string_view help) {
  return {.key = key, .type = text, .fallback = fallback, .help = help, .check = check_span};
}

/// A part of a whole, 0 to 1.
constexpr Setting share_setting(std::string_view key, std::string_view fallback, std::string_view help) {
  return {.key = key, .type = number, .fallback = fallback, .help = help, .most = 1};
}

constexpr std::array all {
    Setting {"me.name", text, "", "Who you are, as letters say it."},
    Setting {"me.email", address, "", "Your address: letters are from it."},
    Setting {"me.aliases", list, "[]", "Other addresses of yours: mail from them is from you."},
    Setting {"me.title", text, "", "Your title, for introductions."},
    Setting {"me.company", text, "", "Your company, for introductions."},
    Setting {"me.link", text, "", "Where people can read more, or book a time."},
    Setting {"me.availability", text, "", "When you can be met: Tuesdays and Thursdays after 14:00."},
    Setting {"me.owner", text, "", "How your asks and introductions name you as their owner; without it, your name."},
    Setting {"letters.language", text, "\"en\"",
             "The language of letters to people of whom none is known (contact edit --language)."},
    Setting {"money.currency", currency, "\"EUR\"", "The currency of amounts that name none."},
    Setting {"ties.strong", integer, "4", "From which strength (1 to 5) a tie is strong: both strong is warm.",
             "1 2 3 4 5"},
    Setting {"ties.imported_strength", integer, "2", "The strength of the tie that an imported connection gives.",
             "1 2 3 4 5"},
    Setting {"ties.half_life_days", integer, "365",
             "After so many days without contact a tie of mine is half as fresh."},
    Setting {"counting.from", word, "\"introduced\"", "From which state on an introduction counts as a referral.",
             "accepted forwarded consented introduced replied booked met opportunity won"},
    Setting {"reports.enough", integer, "30", "From how many cases on reports say which of two things does better."},
    Setting {"health.unanswered", integer, "2",
             "From how many asks in a row without an answer a source does not respond; 0: never."},
    Setting {"health.silent_days", integer, "60",
             "After so many days without any answer a source who was asked does not respond; 0: never."},
    Setting {"health.independence", integer, "2",
             "Up to which independence (source edit --independence, 1 to 5) competitors court a source.",
             "0 1 2 3 4 5"},
    Setting {"health.stale_days", integer, "90", "After so many days without a new source the network is stale."},
    share_setting("health.habit", "0.1",
                  "From which rate, by the lower of its bounds, a mistake is a habit (report mistakes)."),
    Setting {"diagnose.least", integer, "10", "How many cases a stage needs before 'report diagnose' judges it."},
    Setting {.key = "diagnose.benchmarks",
             .type = list,
             .fallback = "[\"acceptance=0.5\", \"fulfilment=0.8\", \"meetings=0.5\", \"offers=0.5\", \"closing=0.5\"]",
             .help = "What the rates of the stages should be, where your best quarter was not better.",
             .check = check_benchmark},
    Setting {"intros.mode", word, "\"opt-in\"", "How introductions are made unless said otherwise.",
             "opt-in forward mention direct"},
    Setting {"intros.required", list, "[]",
             "What an introduction needs before it comes to a state: [\"won=value+years\"]; of owner, profile, target, "
             "value, years, reason, handoff, note, evidence (of the target's consent)."},
    Setting {"calendar.zone", zone, "",
             "The time zone of the days that are typed, counted and shown, such as \"Europe/Berlin\"; UTC without it. "
             "'refer init' "
             "writes that of the machine."},
    Setting {.key = "calendar.workdays",
             .type = list,
             .fallback = "[\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"]",
             .help = "The days of the week on which you work.",
             .check = check_weekday},
    Setting {.key = "calendar.hours",
             .type = text,
             .fallback = "\"09:00-17:00\"",
             .help = "The hours in which you work, by the clocks of calendar.zone.",
             .check = check_hours},
    Setting {.key = "calendar.holidays",
             .type = list,
             .fallback = "[]",
             .help = "Days on which you do not work: \"2026-04-03\", or \"12-25\" for every year.",
             .check = check_holiday},
    Setting {"moments.kinds", list, "[]", "Kinds of moments of your own, besides the built-in ones."},
    Setting {"moments.half_life_days", integer, "21", "After so many days a moment is half as fresh."},
    Setting {"moments.half_lives", list, "[]", "The same for single kinds: \"renewal=30\"."},
    Setting {"moments.least_freshness", number, "0.25",
             "Below this a moment has passed; the day before is its ask-by day."},
    Setting {"moments.queue_ask", flag, "false",
             "Queue the best ask of a source whenever a moment of theirs is added."},
    Setting {"paths.hops", integer, "3", "How many ties a path may have.", "1 2 3"},
    Setting {"sources.coverage_low", integer, "10", "How many sources of each type you want at least."},
    Setting {"sources.coverage_high", integer, "20", "How many sources of each type are enough."},
    share_setting("sources.top_share", "0.4", "From which share of all referrals one source is too much to depend on."),
    Setting {"sources.quiet_months", integer, "12", "After so many months without a referral a source is quiet."},
    Setting {"sources.lapsed_months", integer, "24", "After so many months without a referral a source has lapsed."},
    Setting {"sources.touch_days", integer, "90",
             "How often to be in touch with a source, in days, unless it says otherwise; 0: never."},
    Setting {.key = "sources.cadences",
             .type = list,
             .fallback = "[]",
             .help = "The same for types and tags: \"customer=60\", \"tag:vip=30\"; the shortest of a source's tags "
                     "comes before its type.",
             .check = check_cadence},
    Setting {"plan.budget", integer, "8", "How many asks a plan has unless --budget says otherwise."},
    Setting {"plan.meetings_direct", number, "0.10",
             "Meetings that a direct ask leads to, until your own data knows better."},
    Setting {"plan.meetings_specific", number, "0.30", "The same for a specific ask."},
    Setting {"plan.meetings_trigger", number, "0.05", "The same for a trigger ask."},
    Setting {"plan.prior_weight", number, "10", "How many asks of your own weigh as much as those expectations."},
    Setting {"roi.network", integer, "750", "How many people one source knows, for 'refer report roi'."},
    share_setting("roi.decision_makers", "0.3", "Which part of them decides."),
    share_setting("roi.match", "0.2", "Which part of those fits a profile."),
    share_setting("roi.qualified", "0.8", "Which part of those is worth a talk."),
    share_setting("roi.reachable", "0.75", "Which part of those the source can reach."),
    share_setting("roi.start", "0.84", "Which part of those begins: an introduction is made."),
    share_setting("roi.meet", "0.5", "Which part of the introductions leads to a meeting."),
    share_setting("roi.offer", "0.5", "Which part of the meetings leads to an offer, an opportunity."),
    share_setting("roi.close", "0.5", "Which part of the opportunities that were decided was won."),
    Setting {"roi.prior_weight", number, "10", "How many cases of your own weigh as much as those rates."},
    Setting {"roi.deal", amount, "\"10000EUR\"", "What a first deal is worth."},
    Setting {"roi.lifetime", amount, "\"42000EUR\"", "What a client is worth in all, the first deal among it."},
    Setting {"roi.goal", integer, "0", "How many clients you want: the report then says how many sources that takes."},
    Setting {.key = "forecast.priors",
             .type = list,
             .fallback = "[\"sent=0.075\", \"accepted=0.105\", \"introduced=0.125\", \"booked=0.2\", \"met=0.25\", "
                         "\"opportunity=0.5\"]",
             .help = "The chance to be won from each stage, until your own data knows better; a stage that is not "
                     "named has that of the one before it.",
             .check = check_stage_chance},
    Setting {"forecast.prior_weight", number, "10", "How many ended cases of your own weigh as much as those chances."},
    Setting {.key = "forecast.days",
             .type = list,
             .fallback = "[\"sent=100\", \"accepted=90\", \"introduced=75\", \"met=60\", \"opportunity=30\"]",
             .help = "How many days it takes from each stage to the deal, until enough deals of your own say it.",
             .check = check_stage_days},
    Setting {"forecast.least_deals", integer, "5", "So many deals of your own are enough to say how long it takes."},
    share_setting("forecast.range", "0.8", "With which probability the number of deals lies in the range shown."),
    Setting {"next.nudge_days", integer, "7", "After so many days without an answer an ask is nudged."},
    Setting {"next.nudges", integer, "2", "How many nudges an ask gets before it counts as silent."},
    Setting {"next.wait_days", integer, "3", "How long an introduction may stand still at a step before it is due."},
    Setting {"next.update_days", integer, "30", "How often a source hears how their introduction goes."},
    Setting {"next.ahead_days", integer, "7",
             "How many days ahead renewals, reviews and the end of an onboarding are shown."},
    span_setting(
        "sla.forward", "",
        "How long a source may take to pass the letter on: \"3 days\", \"24 hours\", \"2 business days\", \"8 business "
        "hours\", or short 3d 24h 2bd 8bh. Empty: next.wait_days; 0: for ever."),
    span_setting("sla.consent", "",
                 "How long the target may take to agree, once the letter is forwarded; empty: next.wait_days."),
    span_setting("sla.introduce", "", "How long it may take to introduce those who agreed; empty: next.wait_days."),
    span_setting("sla.follow_up", "\"1 business day\"",
                 "How soon you write to somebody to whom you were introduced; empty or 0: whenever."),
    span_setting("sla.reply", "", "How long somebody may take to answer you; empty: next.wait_days."),
    span_setting("sla.thanks", "\"24 hours\"",
                 "How soon a source is thanked for an introduction; empty or 0: whenever."),
    span_setting("sla.meeting", "",
                 "How long it may take from their answer to a day for a meeting; empty: next.wait_days."),
    span_setting("sla.update", "", "How often a source hears how their introduction goes; empty: next.update_days."),
    span_setting("sla.closure", "\"1 business day\"",
                 "How soon a source hears how their introduction ended; empty or 0: whenever."),
    Setting {"guards.named_target", flag, "true", "Refuse a specific ask that names nobody."},
    Setting {"guards.strong_for_direct", flag, "true",
             "Refuse a direct ask of a source with whom my tie is not strong."},
    Setting {"guards.praise_for_direct", flag, "true",
             "Refuse a direct ask of a source who has no moment: nothing was praised yet."},
    Setting {"guards.evidence_for_specific", flag, "true",
             "Refuse a specific ask when no tie, or only an inferred one, stands between source and target."},
    Setting {"guards.cited_outcome", flag, "true", "Refuse an ask that cites no delivered outcome."},
    Setting {"guards.vague_wording", flag, "true", "Refuse an ask whose words name nobody in particular."},
    Setting {"guards.earned_value", flag, "true",
             "Refuse an ask of a source to whom nothing was delivered and nothing given."},
    Setting {"guards.give_ratio", number, "1",
             "How many gives and delivered outcomes each ask needs, this one counted; 0 asks for none."},
    Setting {"guards.give_months", integer, "12", "Over how many months gives, outcomes and asks are counted."},
    Setting {"guards.partner_months", integer, "3", "How old a partnership is before the first ask; 0 turns it off."},
    Setting {"guards.partner_types", list,
             "[\"partner\", \"implementation-partner\", \"agency\", \"vendor\", \"affiliate\"]",
             "The types of sources that are partners."},
    Setting {"guards.just_signed_days", integer, "30",
             "Refuse an ask so soon after signing, and while the day of onboarding is to come; 0 turns it off."},
    Setting {"guards.least_satisfaction", integer, "7",
             "Refuse an ask of a source less satisfied than this, of 10; 0 turns it off."},
    Setting {"guards.healthy", flag, "true", "Refuse an ask of a source whose health is at-risk or lost."},
    Setting {"guards.open_issue", flag, "true", "Refuse an ask of a source who waits for an issue to be mended."},
    Setting {"guards.cooldown_days", integer, "30",
             "Days between two asks of one source, whoever asks; 0 turns it off."},
    Setting {"guards.batch_days", integer, "0",
             "Asks of one source within so many days count as one for the cooldown; 0 counts each."},
    Setting {"guards.cap", integer, "4", "Asks of one source within guards.cap_days; 0 turns it off."},
    Setting {"guards.cap_days", integer, "365", "The days in which guards.cap counts."},
    Setting {"guards.no_go", flag, "true", "Refuse an ask for a company or a person on the no-go list of the source."},
    Setting {"guards.one_open_ask", flag, "true",
             "Refuse a second open ask of one source for one person, whoever asks."},
    Setting {"guards.capital_budget", integer, "8",
             "The social capital that asks of one source may cost within guards.capital_days; 0 turns it off."},
    Setting {"guards.capital_days", integer, "90", "The days after which spent social capital is back."},
    Setting {"guards.capital_direct", integer, "3", "What a direct ask costs."},
    Setting {"guards.capital_specific", integer, "2", "What a specific ask costs."},
    Setting {"guards.capital_trigger", integer, "1", "What a trigger ask costs."},
    Setting {"guards.certified", flag, "false", "Refuse an ask whose owner has no certification that is in force."},
    Setting {"guards.deal_floor", amount, "",
             "Refuse an ask for a profile whose deals are worth less (--deal of the profile); empty asks nothing."},
    Setting {.key = "rewards.kinds",
             .type = list,
             .fallback = "[\"gift\", \"donation\", \"commission\", \"access\", \"event\", \"note\", "
                         "\"public-thanks\", \"introduction\"]",
             .help = "The kinds of rewards that may be given.",
             .check = check_reward_kind},
    Setting {.key = "rewards.not_for",
             .type = list,
             .fallback = "[]",
             .help = "Which kinds a type of source does not get: \"advisor=commission gift\".",
             .check = check_barred},
    Setting {"rewards.most", amount, "", "The most that one reward may be worth; empty asks nothing."},
    Setting {"rewards.most_yearly", amount, "",
             "The most that the rewards of one source may be worth within 12 months; empty asks nothing."},
    share_setting("rewards.share", "0.1",
                  "At most this part of the value of a deal may be given for it; 0 asks nothing."),
    Setting {"rewards.small", amount, "\"50EUR\"",
             "What a small gift for a meeting may be worth, as 'reward due' suggests it; empty suggests no amount."},
    Setting {"rewards.commission_from", word, "\"won\"",
             "Which state an introduction must have reached before a commission is paid for it.",
             "accepted forwarded consented introduced replied booked met opportunity won"},
    Setting {"rewards.days", integer, "14",
             "Within how many days a referral, a meeting or a deal that came of it is to be recognised."},
    Setting {"doctor.results", integer, "3", "How many outcomes with a number 'refer doctor' wants to find."},
    Setting {"doctor.ask_days", integer, "30", "Within how many days an ask must have been sent, for the same."},
    Setting {"doctor.moment_days", integer, "90", "Within how many days there must have been a moment."},
    Setting {"privacy.keep_months", integer, "0",
             "After so many months without consent, a person who was to be met can be forgotten ('refer contact list "
             "--forgettable'); 0: never."},
    Setting {"program.pager",
             text,
             "",
             "The pager for what is read at a terminal, such as \"less -FRX\"; its words are divided at spaces, and no "
             "shell is used.",
             {},
             true},
    Setting {
        "program.mailer",
        text,
        "",
        "The program that sends: msmtp, sendmail, or a script of yours. It gets one message on its standard input, "
        "with -t and -i, and says by its exit status what came of it; its words are divided at spaces, and no "
        "shell is used.",
        {},
        true},
    Setting {"program.mailer_seconds",
             integer,
             "60",
             "After so many seconds a mailer is ended, and its message is uncertain.",
             {},
             true},
};

constexpr std::array tables {
    OpenTable {"source_types", "Types of sources of your own: strengths and challenges, each a text.",
               "strengths challenges"},
    OpenTable {"programs",
               "Referral programs, by the program of a profile or a source: incentive (what a source gets), disclosure "
               "(the sentence that letters to the target say it with) and policy, each a text.",
               "incentive disclosure policy"},
    OpenTable {"alias", "Short names for commands, in your own settings only: due = \"ask list --state queued\"."},
};

std::string commented(std::string_view help) {
  return fmt::format("# {}\n", help);
}

std::string_view section_of(std::string_view key) {
  return key.substr(0, key.find('.'));
}

}  // namespace

std::span<const Setting> settings() {
  return all;
}
std::span<const OpenTable> open_tables() {
  return tables;
}

std::string commented_settings(const std::vector<std::pair<std::string, Value>>& given) {
  std::string text =
      "# Settings of this project. What stands behind a # is the default; take the # off to change it.\n"
      "# `refer config list` shows what holds and where it comes from; `man refer.toml` explains.\n";
  std::string_view section;
  for (const auto& setting : all) {
    if (setting.starts_program) {
      continue;
    }
    if (section_of(setting.key) != section) {
      section = section_of(setting.key);
      text += fmt::format("\n[{}]\n", section);
    }
    text += commented(setting.help);
    const auto name = setting.key.substr(section.size() + 1);
    const Value* value = nullptr;
    for (const auto& [key, own] : given) {
      value = key == setting.key ? &own : value;
    }
    text += value != nullptr ? fmt::format("{} = {}\n", name, write_value(*value))
                             : fmt::format("#{} = {}\n", name, setting.fallback.empty() ? "\"\"" : setting.fallback);
  }
  text +=
      "\n" + commented(tables[0].help) +
      "#[source_types.investor]\n#strengths = \"sees many companies early\"\n#challenges = \"asked by everybody\"\n";
  text += "\n" + commented(tables[1].help) +
          "#[programs.client]\n#incentive = \"a donation of 200 EUR to a charity of theirs\"\n"
          "#disclosure = \"For transparency: we thank for introductions with a donation.\"\n";
  return text;
}

}  // namespace refer::project
