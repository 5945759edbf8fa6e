#include "report_fixture.hpp"

using namespace refer;
using namespace refer::report;

TEST_CASE("header: everything it may say") {
  const auto report = read_report(
      "\xef\xbb\xbf-- title: What came of each source\r\n"
      "--columns: source text, asked integer, share rate,\r\n"
      "--   value money, note text extra\r\n"
      "-- parameters: from to, as_of\r\n"
      "--\r\n"
      "-- Counts: all of them.\r\n"
      "--\r\n"
      "-- See https://acme.example/a: b\r\n"
      "\r\n"
      "-- columns: this is no header any more\r\n"
      "select 1",
      "reports/mine.sql");
  CHECK(report.name == "mine");
  CHECK(report.title == "What came of each source");
  CHECK(report.details == "Counts: all of them.\n\nSee https://acme.example/a: b");
  CHECK(report.parameters == std::vector<std::string> {"from", "to", "as_of"});
  CHECK_FALSE(report.ours);
  REQUIRE(report.columns.size() == 5);
  CHECK(report.columns[2].name == "share");
  CHECK(report.columns[2].kind == Kind::rate);
  CHECK(report.columns[3].kind == Kind::money);
  CHECK_FALSE(report.columns[3].extra);
  CHECK(report.columns[4].extra);
}

TEST_CASE("header: none is needed") {
  const auto report = read_report("select 1", "own.sql");
  CHECK(report.name == "own");
  CHECK(report.columns.empty());
  CHECK_FALSE(report.parameters.has_value());
}

TEST_CASE("header: each kind has its word") {
  const auto report = read_report(
      "-- columns: a text, b integer, c number, d rate, e flag, f instant, g date, h money, i list, j state",
      "own.sql");
  REQUIRE(report.columns.size() == 10);
  for (std::size_t index = 0; index < report.columns.size(); ++index) {
    CHECK(report.columns[index].kind == static_cast<Kind>(index));
  }
}

TEST_CASE("header: mistakes are named with their line") {
  struct Example {
    std::string text;
    int line;
    std::string message;
    std::string hint;
  };
  const Example examples[] {
      {"-- tilte: x\nselect 1", 1, "'tilte' is no word of a header", "did you mean 'title'?"},
      {"-- title: x\n-- columns: a txt\nselect 1", 2, "'txt' is no kind of column", "did you mean 'text'?"},
      {"-- columns: a text,\n--  b\nselect 1", 2, "'b' is no column", "write a name and a kind: source text"},
      {"-- columns: a text extar\n", 1, "'a text extar' is no column", "write a name and a kind: source text"},
      {"--\n-- parameters: from ownr\n", 2, "'ownr' is no parameter", "did you mean 'owner'?"},
  };
  for (const auto& example : examples) {
    CAPTURE(example.text);
    const auto error = error_of([&] { (void)read_report(example.text, "reports/x.sql"); });
    CHECK(error.fault() == Fault::data);
    CHECK(error.message() == example.message);
    CHECK(error.hint() == example.hint);
    CHECK(error.place().file == "reports/x.sql");
    CHECK(error.place().line == example.line);
  }
  CHECK(error_of([] { (void)read_report("select '\xff'", "x.sql"); }).fault() == Fault::data);
  CHECK(error_of([] { (void)read_report({"select 1\0; drop", 15}, "x.sql"); }).fault() == Fault::data);
}

TEST_CASE("built-in reports: each is found, and its header is right") {
  REQUIRE(built_in_reports().size() >= 2);
  for (const auto& file : built_in_reports()) {
    CAPTURE(file.name);
    auto report = find_built_in(file.name);
    REQUIRE(report.has_value());
    CHECK(report->ours);
    CHECK_FALSE(report->title.empty());
    CHECK_FALSE(report->details.empty());
    CHECK_FALSE(report->columns.empty());
    REQUIRE(report->parameters.has_value());
    // As if it were someone else's: then the header is held against the query, and the query may only read.
    report->ours = false;
    Project project {};
    CHECK_NOTHROW((void)rows_in(run(project.database(), *report, {}, today)));
  }
  CHECK_FALSE(find_built_in("funel").has_value());
}
