#include "refer/store/guard.hpp"
#include "report_fixture.hpp"

using namespace refer;
using namespace refer::report;

TEST_CASE("run: a plain select gives its columns, with kinds from its values") {
  Project project {};
  const auto report =
      read_report("select 1 as a, 0.5 as b, 'x' as c, null as d union all select 2, 1, 'y', 3", "own.sql");
  auto table = run(project.database(), report, {}, today);
  CHECK(names_of(table) == std::vector<std::string> {"a", "b", "c", "d"});
  CHECK(table.columns[0].kind == Kind::integer);
  CHECK(table.columns[1].kind == Kind::number);
  CHECK(table.columns[2].kind == Kind::text);
  CHECK(table.columns[3].kind == Kind::text);
  const auto rows = rows_in(std::move(table));
  REQUIRE(rows.size() == 2);
  CHECK(rows[0] == Row {std::int64_t {1}, 0.5, std::string {"x"}, {}});
  CHECK(std::get<std::int64_t>(rows[1][0]) == 2);
}

TEST_CASE("run: no row is no row") {
  Project project {};
  CHECK(rows_of_text(project, "select id as n from ask").empty());
  CHECK(rows_of_text(project, "-- columns: n integer\nselect id from ask").empty());
}

TEST_CASE("run: values become what the header says") {
  Project project {};
  const auto rows =
      rows_of_text(project,
                   "-- columns: a text, b rate, c flag, d instant, e instant, f date, g money, h list, i money\n"
                   "select 7, 1, 0, 60, '1970-01-01T00:01:00Z', '2026-03-12', 4200000, 'EUR', 'x' || char(10) || 'y',"
                   " null, null");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0] == Row {std::string {"7"},
                        1.0,
                        false,
                        Instant {60},
                        Instant {60},
                        to_date({2026, 3, 12}),
                        Money {4200000, "EUR"},
                        std::vector<std::string> {"x", "y"},
                        {}});
}

TEST_CASE("run: a value that is not what the header says is an error") {
  Project project {};
  for (const auto* const text :
       {"-- columns: a integer\nselect 'x'", "-- columns: a rate\nselect 'x'", "-- columns: a date\nselect '12 March'",
        "-- columns: a instant\nselect 'monday'", "-- columns: a money\nselect 1.5, 'EUR'",
        "-- columns: a money\nselect 1, null", "-- columns: a flag\nselect 'yes'",
        "-- columns: a text, b text\nselect 1", "-- columns: a money\nselect 1", "select 1 as a, 2 as a"}) {
    CAPTURE(text);
    const auto error = error_of([&] { (void)rows_of_text(project, text); });
    CHECK(error.fault() == Fault::data);
    CHECK(error.place().file == "reports/own.sql");
  }
}

TEST_CASE("run: parameters are bound by name") {
  Project project {};
  const Parameters all {.from = to_date({2026, 1, 1}),
                        .to = to_date({2026, 4, 1}),
                        .as_of = Instant {5},
                        .by = Dimension::letter,
                        .owner = "Ada",
                        .profile = ProfileId {6},
                        .source = ContactId {7},
                        .warm = 3,
                        .counting = IntroState::met};
  const auto* const text = "select :from, :to, :as_of, :by, :owner, :profile, :source, :warm, :counting";
  const auto rows = rows_of_text(project, text, all);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0] == Row {start_of_day(to_date({2026, 1, 1})).seconds, start_of_day(to_date({2026, 4, 1})).seconds,
                        std::int64_t {5}, std::string {"template"}, std::string {"Ada"}, std::int64_t {6},
                        std::int64_t {7}, std::int64_t {3}, std::int64_t {6}});
  const auto bare = rows_of_text(project, text);
  CHECK(bare[0] == Row {{}, {}, today.seconds, {}, {}, {}, {}, std::int64_t {4}, std::int64_t {3}});
}

TEST_CASE("run: a first column `by` is there when it was asked for") {
  Project project {};
  const auto report = read_report("-- columns: by text, n integer\nselect :by, 1", "own.sql");
  auto bare = run(project.database(), report, {}, today);
  CHECK(names_of(bare) == std::vector<std::string> {"n"});
  CHECK(rows_in(std::move(bare)) == std::vector<Row> {{std::int64_t {1}}});
  auto split = run(project.database(), report, {.by = Dimension::owner}, today);
  CHECK(names_of(split) == std::vector<std::string> {"by", "n"});
  CHECK(rows_in(std::move(split)) == std::vector<Row> {{std::string {"owner"}, std::int64_t {1}}});
}

TEST_CASE("run: what a report does not take is not ignored") {
  Project project {};
  for (const auto* const text : {"select 1 as n", "-- parameters:\nselect 1 as n", "select :from as n"}) {
    CAPTURE(text);
    const auto error = error_of([&] { (void)rows_of_text(project, text, {.as_of = Instant {1}}); });
    CHECK(error.fault() == Fault::usage);
    CHECK(error.message() == "report 'own' does not take --as-of");
  }
  CHECK(error_of([&] { (void)rows_of_text(project, "select :from, :warm", {.owner = "Ada"}); }).hint() ==
        "it takes --from");

  const auto unknown = error_of([&] { (void)rows_of_text(project, "select :form as n"); });
  CHECK(unknown.fault() == Fault::data);
  CHECK(unknown.message() == "':form' is no parameter");
  CHECK(unknown.hint() == "did you mean 'from'?");
  CHECK(error_of([&] { (void)rows_of_text(project, "-- parameters: from\nselect :to"); }).fault() == Fault::data);
  CHECK(error_of([&] { (void)rows_of_text(project, "-- parameters: from\nselect 1"); }).fault() == Fault::data);
  CHECK(error_of([&] { (void)rows_of_text(project, "select ? as n"); }).fault() == Fault::data);
  CHECK(error_of([&] { (void)rows_of_text(project, "select @from as n"); }).fault() == Fault::data);
}

TEST_CASE("run: a report that is not ours may only read") {
  Project project {};
  project.database().script("insert into company (id, name, folded) values (1, 'Globex', 'globex')");
  struct Example {
    std::string text;
    std::string message;
  };
  const Example examples[] {
      {"insert into company (name, folded) values ('x', 'x')", "the report wants to insert into 'company'"},
      {"update company set name = 'x'", "the report wants to update 'company'"},
      {"delete from company", "the report wants to delete from 'company'"},
      {"with x as (select 1) insert into company (name, folded) select 'x', 'x' from x",
       "the report wants to insert into 'company'"},
      {"create table x (a)", "the report wants to change the schema"},
      {"create temp table x (a)", "the report wants to change the schema"},
      {"drop table company", "the report wants to change the schema"},
      {"alter table company rename to x", "the report wants to change the database"},
      {"attach '/tmp/refer-report-x.db' as x", "the report wants to attach '/tmp/refer-report-x.db'"},
      {"detach main", "the report wants to detach 'main'"},
      {"pragma query_only = off", "the report wants to use pragma 'query_only'"},
      {"select * from pragma_table_info('ask')", "the report wants to use pragma 'table_info'"},
      {"select Load_Extension('x')", "the report wants to call 'load_extension'"},
      {"begin", "the report wants to begin or end a transaction"},
      {"savepoint x", "the report wants to begin or end a transaction"},
      {"vacuum", "the report wants to change the database"},
      {"vacuum into '/tmp/refer-report-x.db'", "the report wants to change the database"},
      {"reindex", "the report wants to change the database"},
      {"analyze", "the report wants to change the schema"},
  };
  for (const auto& example : examples) {
    CAPTURE(example.text);
    const auto error = error_of([&] { (void)rows_of_text(project, example.text); });
    CHECK(error.fault() == Fault::refused);
    CHECK(error.message() == example.message);
    CHECK(error.place().file == "reports/own.sql");
  }
  CHECK(::access("/tmp/refer-report-x.db", F_OK) != 0);
  // What reads is let through, and afterwards the connection is as it was.
  CHECK(rows_of_text(project,
                     "with recursive n(i) as (select 1 union all select i + 1 from n where i < 3)"
                     " select count(*) as n from n, company where name like 'g%' and fold(name) = 'globex'") ==
        std::vector<Row> {{std::int64_t {3}}});
  CHECK(rows_of_text(project, "select sum(value) as n from json_each('[1, 2]')") ==
        std::vector<Row> {{std::int64_t {3}}});
  CHECK(error_of([&] { (void)rows_of_text(project, "update sqlite_master set name = 'x'"); }).fault() == Fault::data);
  CHECK(project.database().run("delete from company") == 1);
}

TEST_CASE("run: one statement, and mistakes have a place") {
  Project project {};
  struct Example {
    std::string text;
    int line;
    int column;
  };
  const Example examples[] {
      {"select 1 as a;\n\nselect 2 as b", 3, 1},
      {"select 1 as a; drop table ask", 1, 16},
      {"select 1 as a;\n nonsense", 2, 2},
      {"-- title: x\n\nselect name\nfrom contat", 0, 0},
      {"-- title: x\n\nselect nam\nfrom contact", 3, 8},
      {"select 1 as a,,", 1, 15},
      {"-- title: nothing", 0, 0},
      {"", 0, 0},
  };
  for (const auto& example : examples) {
    CAPTURE(example.text);
    const auto error = error_of([&] { (void)rows_of_text(project, example.text); });
    CHECK(error.fault() == Fault::data);
    CHECK(error.place().file == "reports/own.sql");
    CHECK(error.place().line == example.line);
    CHECK(error.place().column == example.column);
  }
  CHECK(rows_of_text(project, "select 1 as a; -- the end\n /* really */ ;\n").size() == 1);
  CHECK(error_of([&] { (void)rows_of_text(project, "select abs(-9223372036854775807 - 1) as n"); }).fault() ==
        Fault::data);
}

TEST_CASE("guard: a query that does not end is stopped") {
  Project project {};
  {
    store::Guard guard {project.database(), 10'000};
    auto query = project.database().query(
        "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n");
    const auto error = error_of([&] { (void)guard.step(query); });
    CHECK(error.fault() == Fault::refused);
    CHECK(error.message() == "the report took too many steps and was stopped");
  }
  auto query = project.database().query(
      "with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000) select max(i) from n");
  REQUIRE(query.step());
  CHECK(query.integer(0) == 100000);
}
