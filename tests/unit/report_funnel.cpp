// A project small enough to count by hand.
#include "report_fixture.hpp"

using namespace refer;
using namespace refer::report;

namespace {

// me 1; sources Jane 2 (customer, strong tie) and Omar 3 (partner, weak tie); targets Elena 4 (a strong tie to Jane)
// and Kim 5. Asks by Jane: 1 won (opportunity skipped), 2 met and then silence (mode direct, consent skipped), 3
// declined, 4 no answer, 5 booked (introduced skipped), 12 only the yes. By Omar: 6 lost after an opportunity, 7
// consented and then unfit, 8 later, 9 declined, 10 never sent, 11 cancelled before it was sent. Without an ask: 7 of
// Omar, won; 8 of Jane, forwarded.
constexpr const char* records = R"(
insert into contact (id, name, folded, added_at) values
  (2, 'Jane Roe', 'jane roe', 0), (3, 'Omar Diaz', 'omar diaz', 0), (4, 'Elena Cole', 'elena cole', 0),
  (5, 'Kim Sato', 'kim sato', 0);
insert into source (contact_id, type, added_at) values (2, 'customer', 0), (3, 'partner', 0);
insert into tie (a, b, strength, evidence, added_at) values
  (1, 2, 5, 'stated', 0), (1, 3, 3, 'stated', 0), (2, 4, 4, 'stated', 0), (3, 4, 5, 'stated', 0), (2, 5, 3, 'stated',
    0);
insert into profile (id, handle, name, program, added_at) values (1, 'scaleups', 'Scale-ups', 'clients', 0), (2,
    'banks', 'Banks', null, 0);
insert into moment (id, contact_id, kind, day, added_at) values (1, 2, 'renewal', '2026-01-05', 0);
insert into ask (id, source_id, target_id, profile_id, moment_id, kind, state, owner, template, queued_at, sent_at,
    answered_at) values
  (1, 2, 4, 1, 1, 'specific', 'accepted', 'Ada', 'ask-specific', 0, unixepoch('2026-01-10'), unixepoch('2026-01-12')),
  (2, 2, 5, 1, null, 'specific', 'accepted', 'Ada', 'ask-specific', 0, unixepoch('2026-01-11'),
    unixepoch('2026-01-15')),
  (3, 2, 4, 2, null, 'direct', 'declined', 'Ben', 'ask-direct', 0, unixepoch('2026-01-12'), unixepoch('2026-01-13')),
  (4, 2, null, 2, null, 'direct', 'silent', null, null, 0, unixepoch('2026-01-12'), null),
  (5, 2, 5, null, null, 'specific', 'accepted', 'Ada', 'ask-specific', 0, unixepoch('2026-02-01'),
    unixepoch('2026-02-03')),
  (6, 3, 4, null, null, 'specific', 'accepted', 'Ben', 'ask-specific', 0, unixepoch('2026-01-15'),
    unixepoch('2026-01-20')),
  (7, 3, 5, null, null, 'specific', 'accepted', 'Ben', 'ask-specific', 0, unixepoch('2026-01-16'),
    unixepoch('2026-03-15')),
  (8, 3, 5, null, null, 'trigger', 'later', null, null, 0, unixepoch('2026-01-20'), null),
  (9, 3, 5, null, null, 'trigger', 'declined', null, null, 0, unixepoch('2026-02-10'), unixepoch('2026-02-11')),
  (10, 3, 5, 1, null, 'specific', 'queued', 'Ada', null, 0, null, null),
  (11, 3, 5, 1, null, 'specific', 'cancelled', 'Ada', null, 0, null, null),
  (12, 2, 5, 1, null, 'specific', 'accepted', 'Ada', 'ask-specific', 0, unixepoch('2026-04-01'),
    unixepoch('2026-04-02'));
insert into intro (id, ask_id, source_id, target_id, mode, state, owner, accepted_at, forwarded_at, consented_at,
    introduced_at,
  booked_at, met_at, opportunity_at, closed_at, value_minor, currency) values
  (1, 1, 2, 4, 'opt-in', 'won', 'Ada', unixepoch('2026-01-12'), null, unixepoch('2026-01-13'),
    unixepoch('2026-01-14'), null,
    unixepoch('2026-01-20'), null, unixepoch('2026-02-10'), 4200000, 'EUR'),
  (2, 2, 2, 5, 'direct', 'ghosted', 'Ada', unixepoch('2026-01-15'), null, null, unixepoch('2026-01-16'), null,
    unixepoch('2026-01-30'), null, unixepoch('2026-02-20'), null, null),
  (3, 5, 2, 5, 'opt-in', 'booked', 'Ada', unixepoch('2026-02-03'), null, unixepoch('2026-02-05'), null,
    unixepoch('2026-02-08'),
    null, null, null, null, null),
  (4, 6, 3, 4, 'opt-in', 'lost', 'Ben', unixepoch('2026-01-20'), null, unixepoch('2026-01-21'),
    unixepoch('2026-01-22'), null,
    unixepoch('2026-01-25'), unixepoch('2026-02-01'), unixepoch('2026-03-01'), 900000, 'EUR'),
  (5, 7, 3, 5, 'opt-in', 'unfit', 'Ben', unixepoch('2026-03-15'), null, unixepoch('2026-03-20'), null, null, null, null,
    unixepoch('2026-03-22'), null, null),
  (6, 12, 2, 5, 'opt-in', 'lapsed', 'Ada', unixepoch('2026-04-02'), null, null, null, null, null, null,
    unixepoch('2026-05-02'),
    null, null),
  (7, null, 3, 4, 'direct', 'won', 'Ben', unixepoch('2026-01-18'), null, null, unixepoch('2026-01-18'), null,
    unixepoch('2026-02-02'), null, unixepoch('2026-03-05'), 100000, 'USD'),
  (8, null, 2, 5, 'forward', 'forwarded', 'Ada', unixepoch('2026-04-05'), unixepoch('2026-04-06'), null, null, null,
    null, null,
    null, null, null);
)";

Table funnel(Project& project, const Parameters& parameters) {
  return run(project.database(), *find_built_in("funnel"), parameters, today);
}

/// The counts of the seven stages.
std::vector<std::int64_t> counts(Project& project, const Parameters& parameters) {
  std::vector<std::int64_t> all;
  for (const auto& row : rows_in(funnel(project, parameters))) {
    all.push_back(std::get<std::int64_t>(row[1]));
  }
  return all;
}

void check_rate(const Cell& cell, std::optional<double> expected) {
  REQUIRE(std::holds_alternative<double>(cell) == expected.has_value());
  if (expected) {
    CHECK(std::get<double>(cell) == doctest::Approx(*expected).epsilon(1e-4));
  }
}

}  // namespace

TEST_CASE("funnel: an empty project has seven empty stages") {
  Project project {};
  auto table = funnel(project, {});
  CHECK(names_of(table) ==
        std::vector<std::string> {"stage", "count", "of_previous", "of_previous_low", "of_previous_high", "of_first"});
  const auto rows = rows_in(std::move(table));
  const char* const stages[] {"asked", "accepted", "consented", "introduced", "met", "opportunity", "won"};
  REQUIRE(rows.size() == std::size(stages));
  for (std::size_t index = 0; index < rows.size(); ++index) {
    CHECK(rows[index] == Row {std::string {stages[index]}, std::int64_t {0}, {}, {}, {}, {}});
  }
  CHECK(rows_in(funnel(project, {.by = Dimension::type})).empty());
}

TEST_CASE("funnel: counted by hand") {
  Project project {};
  project.database().script(records);
  struct Expected {
    std::int64_t count;
    std::optional<double> of_previous;
    std::optional<double> low;
    std::optional<double> high;
    double of_first;
  };
  // asked: 1 to 9 and 12. accepted: 1 2 5 6 7 12, and two without an ask. consented: 1 2 5 6 7, and one without.
  // introduced: those but
  // 7. met: 1 2 6, and one. opportunity: 1 6, and one. won: 1, and one.
  // The rate of accepted is of the asks, 6 of 10; the bounds are those of Wilson for 6 of 10, 6 of 8, 5 of 6, 4 of 5, 3
  // of 4, 2 of 3.
  const Expected expected[] {
      {10, {}, {}, {}, 1.0},
      {8, 6 / 10.0, 0.312674, 0.831820, 6 / 10.0},
      {6, 6 / 8.0, 0.409277, 0.928522, 5 / 10.0},
      {5, 5 / 6.0, 0.436497, 0.969949, 4 / 10.0},
      {4, 4 / 5.0, 0.375535, 0.963776, 3 / 10.0},
      {3, 3 / 4.0, 0.300642, 0.954413, 2 / 10.0},
      {2, 2 / 3.0, 0.207655, 0.938508, 1 / 10.0},
  };
  const auto rows = rows_in(funnel(project, {}));
  REQUIRE(rows.size() == std::size(expected));
  for (std::size_t index = 0; index < rows.size(); ++index) {
    CAPTURE(index);
    CHECK(std::get<std::int64_t>(rows[index][1]) == expected[index].count);
    check_rate(rows[index][2], expected[index].of_previous);
    check_rate(rows[index][3], expected[index].low);
    check_rate(rows[index][4], expected[index].high);
    check_rate(rows[index][5], expected[index].of_first);
  }
}

TEST_CASE("funnel: cohorts and what came of them by a day") {
  Project project {};
  project.database().script(records);
  using Counts = std::vector<std::int64_t>;
  const auto first = to_date({2026, 1, 1});
  const auto april = to_date({2026, 4, 1});
  const auto end_of_february = start_of_day(to_date({2026, 3, 1}));
  // Without ask 12, which was sent at the very start of April, and without the introduction of April that had no ask.
  CHECK(counts(project, {.from = first, .to = april}) == Counts {9, 6, 6, 5, 4, 3, 2});
  CHECK(counts(project, {.from = april}) == Counts {1, 2, 0, 0, 0, 0, 0});
  // By March, 7 was not accepted, and the deal of Omar without an ask was not won: so it had only been met. A step at
  // that very instant counts: 6 was lost then, but had its opportunity before.
  CHECK(counts(project, {.from = first, .to = april, .as_of = end_of_february}) == Counts {9, 5, 5, 5, 4, 2, 1});
  CHECK(counts(project, {.as_of = start_of_day(to_date({2026, 1, 14}))}) == Counts {4, 1, 1, 1, 0, 0, 0});
  CHECK(counts(project, {.as_of = Instant {start_of_day(to_date({2026, 1, 14})).seconds - 1}}) ==
        Counts {4, 1, 1, 0, 0, 0, 0});
  CHECK(counts(project, {.from = to_date({2027, 1, 1})}) == Counts {0, 0, 0, 0, 0, 0, 0});
  // Only some of them.
  CHECK(counts(project, {.owner = "Ada"}) == Counts {4, 5, 3, 3, 2, 1, 1});
  CHECK(counts(project, {.profile = ProfileId {2}}) == Counts {2, 0, 0, 0, 0, 0, 0});
  CHECK(counts(project, {.source = ContactId {3}}) == Counts {4, 3, 3, 2, 2, 2, 1});
}

TEST_CASE("funnel: what was accepted stays so when its introduction is removed") {
  Project project {};
  project.database().script(records);
  project.database().script("delete from intro where id = 1");
  CHECK(counts(project, {}) == std::vector<std::int64_t> {10, 8, 5, 4, 3, 2, 1});
}

TEST_CASE("funnel: each way to split it") {
  Project project {};
  project.database().script(records);
  struct Part {
    Cell by;
    std::int64_t asked;
    std::int64_t accepted;
    std::int64_t won;
  };
  struct Example {
    Dimension by;
    std::vector<Part> parts;
  };
  const auto text = [](const char* word) { return Cell {std::string {word}}; };
  const Example examples[] {
      {Dimension::source, {{text("Jane Roe"), 6, 5, 1}, {text("Omar Diaz"), 4, 3, 1}}},
      {Dimension::type, {{text("customer"), 6, 5, 1}, {text("partner"), 4, 3, 1}}},
      {Dimension::moment, {{text("renewal"), 1, 1, 1}, {{}, 9, 7, 1}}},
      {Dimension::letter, {{text("ask-direct"), 1, 0, 0}, {text("ask-specific"), 6, 6, 1}, {{}, 3, 2, 1}}},
      {Dimension::variant, {{text("ask-direct main"), 1, 0, 0}, {text("ask-specific main"), 6, 6, 1}, {{}, 3, 2, 1}}},
      {Dimension::owner, {{text("Ada"), 4, 5, 1}, {text("Ben"), 3, 3, 1}, {{}, 3, 0, 0}}},
      // Warm: Jane to Elena, 1 and 3. Omar knows Elena well, but I know him little.
      {Dimension::warmth, {{text("cold"), 8, 7, 1}, {text("warm"), 2, 1, 1}}},
      {Dimension::program, {{text("clients"), 3, 3, 1}, {{}, 7, 5, 1}}},
      {Dimension::profile, {{text("banks"), 2, 0, 0}, {text("scaleups"), 3, 3, 1}, {{}, 5, 5, 1}}},
      {Dimension::quarter, {{text("2026-Q1"), 9, 6, 2}, {text("2026-Q2"), 1, 2, 0}}},
  };
  for (const auto& example : examples) {
    CAPTURE(word(example.by));
    const auto rows = rows_in(funnel(project, {.by = example.by}));
    REQUIRE(rows.size() == 7 * example.parts.size());
    for (std::size_t part = 0; part < example.parts.size(); ++part) {
      CAPTURE(part);
      const auto* const stages = &rows[7 * part];
      CHECK(stages[0][0] == example.parts[part].by);
      CHECK(std::get<std::string>(stages[6][1]) == "won");
      CHECK(std::get<std::int64_t>(stages[0][2]) == example.parts[part].asked);
      CHECK(std::get<std::int64_t>(stages[1][2]) == example.parts[part].accepted);
      CHECK(std::get<std::int64_t>(stages[6][2]) == example.parts[part].won);
    }
  }
  // Five hours west of Greenwich, ask 12 was sent on the last evening of March.
  set_zone("EST5");
  const auto rows = rows_in(funnel(project, {.by = Dimension::quarter}));
  set_zone("UTC");
  REQUIRE(rows.size() == 14);
  CHECK(std::get<std::int64_t>(rows[0][2]) == 10);
  CHECK(std::get<std::int64_t>(rows[7][2]) == 0);
  // With a lower bar, 2, 5 and 12 (Jane to Kim) and 6 (Omar to Elena) are warm too.
  const auto warmer = rows_in(funnel(project, {.by = Dimension::warmth, .warm = 3}));
  CHECK(std::get<std::int64_t>(warmer[7][2]) == 6);
}

TEST_CASE("funnel: two sources of one name are not one source") {
  Project project {};
  project.database().script(records);
  project.database().script("update contact set name = 'Jane Roe' where id = 3");
  const auto rows = rows_in(funnel(project, {.by = Dimension::source}));
  REQUIRE(rows.size() == 14);
  CHECK(std::get<std::int64_t>(rows[0][2]) == 6);
  CHECK(std::get<std::int64_t>(rows[7][2]) == 4);
}

TEST_CASE("sources: counted by hand") {
  Project project {};
  CHECK(rows_in(run(project.database(), *find_built_in("sources"), {}, today)).empty());
  project.database().script(records);
  const auto number = [](std::int64_t count) { return Cell {count}; };
  const auto sources = [&](const Parameters& parameters) {
    auto rows = rows_in(run(project.database(), *find_built_in("sources"), parameters, today));
    for (auto& row : rows) {
      // The bounds are Wilson's, as in the funnel.
      row.erase(row.begin() + 14, row.begin() + 16);
      row.erase(row.begin() + 6, row.begin() + 8);
    }
    return rows;
  };
  // source_id, source, type, asked, accepted, its rate, unasked, introduced, met, referrals, won, its rate, won_value
  const Row jane {number(2),
                  std::string {"Jane Roe"},
                  std::string {"customer"},
                  number(6),
                  number(4),
                  4 / 6.0,
                  number(1),
                  number(3),
                  number(2),
                  number(3),
                  number(1),
                  1 / 3.0,
                  Money {4200000, "EUR"}};
  const Row omar {number(3),
                  std::string {"Omar Diaz"},
                  std::string {"partner"},
                  number(4),
                  number(2),
                  0.5,
                  number(1),
                  number(2),
                  number(2),
                  number(2),
                  number(1),
                  0.5,
                  Money {100000, "USD"}};
  CHECK(sources({}) == std::vector<Row> {jane, omar});
  CHECK(sources({.source = ContactId {3}}) == std::vector<Row> {omar});

  // Counted from the yes on, there are five referrals by Jane and three by Omar; from the deal on, one each.
  CHECK(sources({.counting = IntroState::accepted})[0][9] == number(5));
  CHECK(sources({.counting = IntroState::accepted})[1][9] == number(3));
  CHECK(sources({.counting = IntroState::booked})[0][9] == number(3));
  CHECK(sources({.counting = IntroState::won})[0][9] == number(1));

  // Nothing in 2027, but both are sources still; of a profile that nobody was asked for, there is no row.
  const auto later = sources({.from = to_date({2027, 1, 1})});
  REQUIRE(later.size() == 2);
  CHECK(later[0] == Row {number(2),
                         std::string {"Jane Roe"},
                         std::string {"customer"},
                         number(0),
                         number(0),
                         {},
                         number(0),
                         number(0),
                         number(0),
                         number(0),
                         number(0),
                         {},
                         {}});
  CHECK(sources({.profile = ProfileId {2}}).size() == 1);

  // A deal in another currency has a row of its own.
  project.database().script(
      "update intro set state = 'won', closed_at = accepted_at + 864000, value_minor = 5, currency = 'CHF' where id = "
      "3");
  const auto rows = sources({});
  REQUIRE(rows.size() == 3);
  CHECK(rows[0][10] == number(2));
  CHECK(rows[0][12] == Cell {Money {5, "CHF"}});
  CHECK(rows[1] == Row {number(2),
                        std::string {"Jane Roe"},
                        std::string {"customer"},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        Money {4200000, "EUR"}});
  CHECK(rows[2] == omar);
}
