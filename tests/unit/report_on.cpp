// Reports that stand on others, and how they can be drawn.
#include "report_fixture.hpp"

using namespace refer;
using namespace refer::report;

namespace {

/// Two asks of one source: of January, answered on the third day, and of March, without an answer.
void add_asks(Project& project) {
  project.database().script(R"(
    insert into contact (id, name, folded, added_at) values (2, 'Jane Roe', 'jane roe', 0);
    insert into source (contact_id, type, added_at) values (2, 'customer', 0);
    insert into ask (source_id, target_id, kind, state, queued_at, sent_at, answered_at) values
      (2, 2, 'trigger', 'declined', 0, unixepoch('2026-01-05'), unixepoch('2026-01-08')),
      (2, 2, 'trigger', 'sent', 0, unixepoch('2026-03-05'), null);
  )");
}

const Parameters march {.from = to_date({2026, 3, 1}), .to = to_date({2026, 4, 1})};

}  // namespace

TEST_CASE("on: a report can stand on one that stands on another") {
  Project project {};
  add_asks(project);
  const auto text = "-- on: timing\nselect step, count, done from timing where count > 0";
  CHECK(rows_of_text(project, text) == std::vector<Row> {{"answer", std::int64_t {2}, std::int64_t {1}}});
  CHECK(rows_of_text(project, text, march) == std::vector<Row> {{"answer", std::int64_t {1}, std::int64_t {0}}});
  // Names of its own do not get into the query below, nor those of that into it.
  CHECK(rows_of_text(project,
                     "-- on: curve\nwith span as (select 7 as n), cohort as (select 8 as m) select n, m, count(*)"
                     " from span, cohort, curve") ==
        std::vector<Row> {{std::int64_t {7}, std::int64_t {8}, std::int64_t {3}}});
}

TEST_CASE("on: a report can stand on several") {
  Project project {};
  add_asks(project);
  const auto text =
      "-- on: cohort\n-- on: timing of all time\n"
      "select (select count(*) from cohort), (select count from timing where step = 'answer')";
  CHECK(rows_of_text(project, text, march) == std::vector<Row> {{std::int64_t {1}, std::int64_t {2}}});
}

TEST_CASE("on: of all time leaves --from and --to to the report itself") {
  Project project {};
  add_asks(project);
  const auto always =
      "-- on: cohort of all time\n-- parameters: from to\n"
      "select count(*), count(*) filter (where at >= :from and at < :to) from cohort";
  CHECK(rows_of_text(project, always, march) == std::vector<Row> {{std::int64_t {2}, std::int64_t {1}}});
  const auto within = "-- on: cohort\n-- parameters: from to\nselect count(*) from cohort";
  CHECK(rows_of_text(project, within, march) == std::vector<Row> {{std::int64_t {1}}});
  CHECK(rows_of_text(project,
                     "-- on: curve of all time\n-- parameters: from to\n"
                     "select sum(done + waiting), :from is null, :to is null from curve",
                     march) == std::vector<Row> {{std::int64_t {2}, std::int64_t {0}, std::int64_t {0}}});
  // What the report does not use it does not take.
  const auto error =
      error_of([&] { (void)rows_of_text(project, "-- on: cohort of all time\nselect count(*) from cohort", march); });
  CHECK(error.fault() == Fault::usage);
  CHECK(error.message() == "report 'own' does not take --from");
  const auto unknown = error_of([&] { (void)read_report("-- on: cohort of all tme\nselect 1", "own.sql"); });
  CHECK(unknown.fault() == Fault::data);
}

TEST_CASE("on: the settings of the report below have their values") {
  Project project {};
  const auto report = read_report("-- on: diagnose\nselect count(*) from diagnose", "own.sql");
  CHECK(report.settings == std::vector<std::string> {"diagnose.benchmarks", "diagnose.least"});
  const Parameters parameters {.setting = [](const std::string& key) -> SettingValue {
    return key == "diagnose.least" ? SettingValue {std::int64_t {10}} : SettingValue {std::string {"[]"}};
  }};
  CHECK(rows_in(run(project.database(), report, parameters, today)) == std::vector<Row> {{std::int64_t {6}}});
}

TEST_CASE("charts: one by a dimension needs it") {
  Project project {};
  const auto yield = *find_built_in("yield");
  REQUIRE(yield.charts.size() == 1);
  CHECK(run(project.database(), yield, {}, today).charts.empty());
  CHECK(run(project.database(), yield, {.by = Dimension::type}, today).charts.size() == 1);
  const auto types = run(project.database(), *find_built_in("types"), {}, today).charts;
  REQUIRE(types.size() == 1);
  CHECK(types.front().x == "type");
}
