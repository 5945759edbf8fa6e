#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "refer/advice/guards.hpp"
#include "refer/core/error.hpp"
#include "refer/project/zone.hpp"

namespace refer::advice {

namespace {

Date day(std::string_view text) {
  return find_iso_date(text).value();
}

/// Noon of a day.
Instant noon(std::string_view text) {
  return Instant {std::int64_t {day(text).days} * 86'400 + 43'200};
}

/// A source of whom nothing speaks against being asked on 2026-03-02, and the ask.
struct Setting {
  project::Config config {};
  store::Standing source {.id = ContactId {2},
                          .name = "Jane Roe",
                          .email = "jane@pixel.example",
                          .type = "customer",
                          .strength = 5,
                          .added_at = noon("2024-01-01"),
                          .moments = {{.id = MomentId {1}, .day = day("2026-02-20"), .outcome = "ten days"}}};
  Proposal proposal {
      .source = ContactId {2}, .target = ContactId {3}, .profile = ProfileId {1}, .moment = MomentId {1}};
  std::string_view now = "2026-03-02";

  void sent(std::int64_t id, std::string_view on, AskKind kind = AskKind::trigger) {
    source.asks.push_back({.id = AskId {id},
                           .profile = ProfileId {9},
                           .kind = kind,
                           .state = AskState::declined,
                           .queued_at = noon(on),
                           .sent_at = noon(on)});
  }
  void gave(std::string_view on) { source.touches.push_back({.day = day(on), .gave = true}); }

  [[nodiscard]] Case at() const {
    return {.config = config,
            .source = source,
            .proposal = proposal,
            .now = noon(now),
            .target_name = "Elena Cole",
            .tie = 4,
            .evidence = Evidence::stated};
  }
  /// The names of the rules that refuse, each with a space before it.
  [[nodiscard]] std::string refused() const {
    std::string names;
    for (const auto& rule : rules()) {
      names += rule.check(at()) ? " " + std::string {rule.name} : "";
    }
    return names;
  }
  [[nodiscard]] std::string lift() const { return first_refusal(at()).value().lift; }
};

}  // namespace

TEST_CASE("every rule has its own name, a summary, and a setting that there is") {
  std::set<std::string_view> names;
  for (const auto& rule : rules()) {
    CHECK(names.insert(rule.name).second);
    CHECK_FALSE(rule.summary.empty());
    CHECK(rule.setting.empty() == (rule.name == "do-not-contact"));
    if (!rule.setting.empty()) {
      CHECK_NOTHROW(project::check_key(rule.setting));
    }
  }
  CHECK(names.size() == 21);
  CHECK(rules().front().name == "do-not-contact");
}

TEST_CASE("a refusal names its rule, its setting and the value that turns it off") {
  Setting it;
  CHECK(it.refused().empty());
  it.source.satisfaction = 3;
  const auto refusal = first_refusal(it.at()).value();
  CHECK(refusal.rule == "unhappy");
  CHECK(refusal.setting == "guards.least_satisfaction");
  it.config.add_words(std::string {refusal.setting} + "=" + refusal.off);
  CHECK(it.refused().empty());
}

TEST_CASE("days are counted exactly") {
  struct Row {
    std::string_view rule;
    std::string_view words;   ///< a setting
    std::string_view before;  ///< the last day on which it refuses
    std::string_view from;    ///< the first on which it does not
  };
  // An ask sent, or a contract signed, on 2024-02-01: the year has a leap day.
  for (const auto& row : std::vector<Row> {
           {"cooldown", "guards.cooldown_days=28", "2024-02-28", "2024-02-29"},
           {"cooldown", "guards.cooldown_days=29", "2024-02-29", "2024-03-01"},
           {"cooldown", "guards.cooldown_days=1", "2024-02-01", "2024-02-02"},
           {"cap", "guards.cap_days=30", "2024-03-01", "2024-03-02"},
           {"social-capital", "guards.capital_days=30", "2024-03-01", "2024-03-02"},
           {"just-signed", "guards.just_signed_days=30", "2024-03-01", "2024-03-02"},
       }) {
    CAPTURE(row.words);
    Setting it;
    for (const auto* const words : {"guards.give_ratio=0", "guards.cited_outcome=false", "guards.earned_value=false"}) {
      it.config.add_words(words);
    }
    if (row.rule != "cooldown") {
      it.config.add_words("guards.cooldown_days=0");
    }
    if (row.rule == "cap") {
      it.config.add_words("guards.cap=1");
    }
    if (row.rule == "social-capital") {
      it.config.add_words("guards.capital_budget=2");
    }
    it.config.add_words(row.words);
    if (row.rule == "just-signed") {
      it.source.signed_on = day("2024-02-01");
    } else {
      it.sent(1, "2024-02-01");
    }
    it.now = row.before;
    CHECK(it.refused() == " " + std::string {row.rule});
    CHECK(it.lift().starts_with("wait until " + std::string {row.from}));
    it.now = row.from;
    CHECK(it.refused().empty());
  }
}

TEST_CASE("a partnership is as old as calendar months say") {
  struct Row {
    std::string_view since;
    std::string_view months;
    std::string_view from;
  };
  for (const auto& row : std::vector<Row> {{"2025-11-30", "3", "2026-02-28"},
                                           {"2023-11-30", "3", "2024-02-29"},
                                           {"2024-02-29", "12", "2025-02-28"},
                                           {"2025-12-31", "1", "2026-01-31"},
                                           {"2026-01-31", "1", "2026-02-28"}}) {
    CAPTURE(row.since);
    Setting it;
    it.source.type = "partner";
    it.source.since = day(row.since);
    it.config.add_words("guards.partner_months=" + std::string {row.months});
    it.source.moments.front().day = day("2023-01-01");
    it.config.add_words("guards.give_ratio=0");
    it.now = row.from;
    CHECK(it.refused().empty());
    const auto before = format(Date {day(row.from).days - 1});
    it.now = before;
    CHECK(it.refused() == " relationship-age");
    CHECK(it.lift().ends_with("wait until " + std::string {row.from}));
  }
}

TEST_CASE("a batch counts as one, begins with its first ask, and ends") {
  Setting it;
  it.config.add_words("guards.give_ratio=0");
  it.config.add_words("guards.batch_days=3");
  it.sent(1, "2026-02-26");
  it.now = "2026-03-01";
  CHECK(it.refused().empty());
  it.now = "2026-03-02";
  CHECK(it.refused() == " cooldown");
  // One more of the batch does not make it longer, but the days are counted from it.
  it.sent(2, "2026-03-01");
  it.now = "2026-03-01";
  CHECK(it.refused().empty());
  it.now = "2026-03-02";
  CHECK(it.lift() == "wait until 2026-03-31");
  it.now = "2026-03-31";
  CHECK(it.refused().empty());
}

TEST_CASE("gives and outcomes stand against the asks of the same calendar months") {
  Setting it;
  it.config.add_words("guards.cooldown_days=0");
  it.sent(1, "2026-02-21");
  CHECK(it.refused() == " give-first");
  it.gave("2025-03-02");  // twelve months ago today: no more
  CHECK(it.refused() == " give-first");
  it.gave("2025-03-03");
  CHECK(it.refused().empty());
  it.gave("2026-03-03");  // not yet
  it.sent(2, "2026-02-22");
  CHECK(it.refused() == " give-first");
  // A ratio that is not exact in binary wants no more than it says: 1.1 for each of ten is 11.
  it.config.add_words("guards.give_ratio=1.1");
  it.config.add_words("guards.cap=0");
  it.config.add_words("guards.capital_budget=0");
  for (std::int64_t id = 3; id < 10; ++id) {
    it.sent(id, "2026-02-22");
    it.gave("2026-02-22");
  }
  it.gave("2026-02-22");
  CHECK(it.refused() == " give-first");
  it.gave("2026-02-22");
  CHECK(it.refused().empty());
}

TEST_CASE("a follow-up is past what was asked before, and an ask does not stand in its own way") {
  Setting it;
  it.config.add_words("guards.cap=1");
  it.config.add_words("guards.capital_budget=1");
  it.sent(1, "2026-03-01");
  CHECK(it.refused() == " cooldown cap give-first social-capital");
  it.proposal.follow_up = true;
  CHECK(it.refused().empty());
  it.proposal.follow_up = false;
  it.proposal.ask = AskId {1};
  it.config.add_words("guards.capital_budget=2");
  CHECK(it.refused().empty());
}

TEST_CASE("what happened after the ask does not count") {
  Setting it;
  it.sent(1, "2026-03-03");
  CHECK(it.refused().empty());
  it.now = "2026-02-19";
  CHECK(it.refused() == " earned-value give-first cited-outcome");
}

TEST_CASE("an ask for the same is one for the same person, or for the same profile without one") {
  Setting it;
  store::PastAsk open {.id = AskId {1}, .target = ContactId {3}, .state = AskState::silent, .owner = "Ben"};
  it.source.asks = {open};
  CHECK(it.refused() == " one-open-ask");
  it.source.asks.front().state = AskState::accepted;
  CHECK(it.refused().empty());
  it.source.asks.front() = {.id = AskId {1}, .profile = ProfileId {1}};
  CHECK(it.refused().empty());
  it.proposal.target = std::nullopt;
  it.proposal.kind = AskKind::trigger;
  CHECK(it.refused() == " one-open-ask");
  it.proposal.profile = ProfileId {2};
  CHECK(it.refused().empty());
}

TEST_CASE("days are those of the zone of the settings") {
  Setting it;
  it.config.add_words("guards.give_ratio=0");
  it.sent(1, "2026-01-31");
  it.source.asks.front().sent_at = Instant {noon("2026-01-31").seconds + 11 * 3600};  // 23:00
  CHECK(it.refused().empty());
  const project::ZoneScope zone {"Europe/Berlin"};
  it.config.add_words("calendar.zone=Europe/Berlin");  // the first of February there
  CHECK(it.refused() == " cooldown");
}

TEST_CASE("rules about the source look at nothing else") {
  Setting it;
  it.proposal = {.source = ContactId {2}};
  CHECK_FALSE(first_refusal(it.at(), true));
  CHECK(first_refusal(it.at(), false).value().rule == "named-target");
  it.source.do_not_contact = "asked to be left alone";
  CHECK(first_refusal(it.at(), true).value().rule == "do-not-contact");
}

TEST_CASE("settings of any size are no trouble") {
  Setting it;
  it.source.type = "partner";
  it.source.signed_on = day("2026-01-01");
  it.sent(1, "2026-03-01");
  for (const auto* const key : {"partner_months", "just_signed_days", "cooldown_days", "cap_days", "capital_days",
                                "give_months", "batch_days"}) {
    it.config.add_words(std::string {"guards."} + key + "=1000000");
  }
  CHECK(it.refused() == " just-signed relationship-age give-first");
  it.config.add_words("guards.batch_days=0");
  CHECK(it.refused() == " just-signed relationship-age cooldown give-first");
  CHECK(it.lift().starts_with("wait until "));
}

}  // namespace refer::advice
