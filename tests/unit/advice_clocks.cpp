#include <doctest/doctest.h>

#include <string>

#include "refer/advice/clocks.hpp"

namespace refer::advice {

namespace {

Instant at(std::string_view text) {
  return parse_when(text, {}).at;
}

project::Config settings(std::initializer_list<std::string_view> lines) {
  project::Config config;
  for (const auto line : lines) {
    config.add_words(line);
  }
  return config;
}

/// Accepted on Monday 2026-03-02 at nine, to a target.
store::DueIntro accepted(Mode mode = Mode::opt_in) {
  return {.id = IntroId {1},
          .source = ContactId {2},
          .target = store::DueTarget {.id = ContactId {3}},
          .mode = mode,
          .accepted_at = at("2026-03-02T09:00:00Z"),
          .latest = at("2026-03-02T09:00:00Z")};
}

/// Introduced on Friday 2026-03-06 at four.
store::DueIntro introduced(Mode mode = Mode::opt_in) {
  auto intro = accepted(mode);
  intro.state = IntroState::introduced;
  intro.forwarded_at = at("2026-03-03T09:00:00Z");
  intro.consented_at = at("2026-03-04T09:00:00Z");
  intro.introduced_at = intro.latest = at("2026-03-06T16:00:00Z");
  return intro;
}

constexpr std::array every {Clock::forward, Clock::consent, Clock::introduce, Clock::follow_up, Clock::reply,
                            Clock::thanks,  Clock::meeting, Clock::update,    Clock::closure};

/// What runs, as words.
std::string running(const store::DueIntro& intro, const project::Config& config = {},
                    Instant now = at("2026-03-20T12:00:00Z")) {
  const Clocks clocks {config};
  std::string words;
  for (const auto clock : every) {
    if (clocks.find_running(clock, intro, now)) {
      words += (words.empty() ? "" : " ") + std::string {word(clock)};
    }
  }
  return words;
}

std::string due(Clock clock, const store::DueIntro& intro, const project::Config& config = {}) {
  const auto state = Clocks {config}.find(clock, intro, at("2026-05-01T12:00:00Z"));
  return state ? format(state->due_at) : "off";
}

}  // namespace

TEST_CASE("which clocks run, from step to step and by mode") {
  CHECK(running(accepted()) == "forward");
  CHECK(running(accepted(Mode::forward)) == "forward");
  CHECK(running(accepted(Mode::mention)) == "introduce");
  CHECK(running(accepted(Mode::direct)) == "introduce");
  auto intro = accepted();
  intro.target.reset();
  CHECK(running(intro) == "forward");

  intro = accepted();
  intro.forwarded_at = intro.latest = at("2026-03-03T09:00:00Z");
  CHECK(running(intro) == "consent");
  intro.mode = Mode::forward;
  CHECK(running(intro) == "reply");

  CHECK(running(introduced()) == "follow-up thanks update");
  CHECK(running(introduced(Mode::mention)) == "reply thanks update");
  intro = introduced();
  intro.followed_up_at = at("2026-03-09T09:00:00Z");
  CHECK(running(intro) == "reply thanks update");
  intro.thanked_at = at("2026-03-07T09:00:00Z");
  intro.replied_at = intro.latest = at("2026-03-10T09:00:00Z");
  CHECK(running(intro) == "meeting update");
  intro.booked_at = at("2026-03-11T09:00:00Z");
  CHECK(running(intro) == "update");
  intro.state = IntroState::lost;
  intro.closed_at = intro.latest = at("2026-03-12T09:00:00Z");
  CHECK(running(intro) == "closure");
  intro.told_at = at("2026-03-12T00:00:00Z");
  CHECK(running(intro).empty());
}

TEST_CASE("an end before anybody was introduced stops what runs, and starts the closure") {
  auto intro = accepted();
  intro.state = IntroState::refused;
  intro.closed_at = intro.latest = at("2026-03-12T09:00:00Z");
  CHECK(running(intro) == "closure");
  CHECK(running(intro, {}, at("2026-05-11T12:00:00Z")) == "closure");
  CHECK(running(intro, {}, at("2026-05-12T12:00:00Z")).empty());
}

TEST_CASE("nothing is waited for once somebody does not want it any more") {
  auto intro = accepted();
  intro.target_withdrawn_at = at("2026-03-03T09:00:00Z");
  CHECK(running(intro).empty());
  intro = introduced();
  intro.target_withdrawn_at = at("2026-03-06T17:00:00Z");
  CHECK(running(intro) == "thanks update");
  // A source who withdrew is not written to either.
  intro.source_withdrawn_at = at("2026-03-06T17:00:00Z");
  CHECK(running(intro).empty());
}

TEST_CASE("when each is due: its setting, else the days of next, else never") {
  CHECK(due(Clock::forward, accepted()) == "2026-03-05T09:00:00Z");
  CHECK(due(Clock::forward, accepted(), settings({"next.wait_days=5"})) == "2026-03-07T09:00:00Z");
  CHECK(due(Clock::forward, accepted(), settings({"sla.forward=4bh"})) == "2026-03-02T13:00:00Z");
  CHECK(due(Clock::forward, accepted(), settings({"sla.forward=0"})) == "off");
  CHECK(due(Clock::follow_up, introduced()) == "2026-03-09T16:00:00Z");
  CHECK(due(Clock::follow_up, introduced(), settings({"calendar.holidays=2026-03-09"})) == "2026-03-10T16:00:00Z");
  CHECK(due(Clock::follow_up, introduced(), settings({"calendar.workdays=mon,sat"})) == "2026-03-09T09:00:00Z");
  CHECK(due(Clock::follow_up, introduced(), settings({"calendar.hours=09:00-15:00"})) == "2026-03-10T09:00:00Z");
  CHECK(due(Clock::follow_up, introduced(), settings({"sla.follow_up="})) == "off");
  CHECK(due(Clock::thanks, introduced()) == "2026-03-07T16:00:00Z");
  CHECK(due(Clock::update, introduced()) == "2026-04-05T16:00:00Z");
  CHECK(due(Clock::update, introduced(), settings({"next.update_days=10"})) == "2026-03-16T16:00:00Z");
}

TEST_CASE("without a clock of the first letter, the answer is waited for from the introduction on") {
  CHECK(running(introduced(), settings({"sla.follow_up=0"})) == "reply thanks update");
}

TEST_CASE("thanked in time, to the second") {
  auto intro = introduced();
  const Clocks clocks {{}};
  const auto is_late = [&](std::string_view thanked) {
    intro.thanked_at = at(thanked);
    return clocks.find(Clock::thanks, intro, at("2026-05-01T12:00:00Z"))->is_late(at("2026-05-01T12:00:00Z"));
  };
  CHECK_FALSE(is_late("2026-03-06T16:00:00Z"));
  CHECK_FALSE(is_late("2026-03-07T16:00:00Z"));
  CHECK(is_late("2026-03-07T16:00:01Z"));
  // By its day alone it may seem to be earlier than the introduction.
  CHECK_FALSE(is_late("2026-03-06T00:00:00Z"));
}

TEST_CASE("contact with the source is thanks and news, from the day of the step on") {
  auto intro = introduced();
  intro.source_touched = find_iso_date("2026-03-05");
  CHECK(running(intro) == "follow-up thanks update");
  intro.source_touched = find_iso_date("2026-03-06");
  CHECK(running(intro) == "follow-up update");
  CHECK(due(Clock::update, intro) == "2026-04-05T16:00:00Z");
  intro.source_touched = find_iso_date("2026-03-10");
  CHECK(due(Clock::update, intro) == "2026-04-09T00:00:00Z");
  intro.updated_at = at("2026-03-20T10:00:00Z");
  CHECK(due(Clock::update, intro) == "2026-04-19T10:00:00Z");
}

TEST_CASE("what is yet to come has not started") {
  CHECK(running(accepted(), {}, at("2026-03-02T08:59:59Z")).empty());
  CHECK(running(accepted(), {}, at("2026-03-02T09:00:00Z")) == "forward");
  CHECK_FALSE(
      Clocks {{}}.find(Clock::forward, accepted(), at("2026-03-05T09:00:00Z"))->is_late(at("2026-03-05T09:00:00Z")));
  CHECK(Clocks {{}}.find(Clock::forward, accepted(), at("2026-03-05T09:00:00Z"))->is_late(at("2026-03-05T09:00:01Z")));
}

}  // namespace refer::advice
