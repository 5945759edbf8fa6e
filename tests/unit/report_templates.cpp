// Which wording of a letter wins, and when it is too early to say.
#include <fmt/core.h>

#include "report_fixture.hpp"

using namespace refer;
using namespace refer::report;

namespace {

void add(Project& project, const char* letter, const char* variant, int yes, int no) {
  for (int index = 0; index < yes + no; ++index) {
    project.database().run(
        "insert into ask (source_id, target_id, kind, state, template, variant, queued_at, sent_at, answered_at)"
        " values (2, 2, 'specific', ?1, ?2, nullif(?3, ''), 0, 0, 1)",
        {index < yes ? "accepted" : "declined", letter, variant});
  }
}

/// letter variant verdict, a line each.
std::string verdicts(Project& project, std::int64_t enough) {
  std::string all;
  auto table = run(project.database(), *find_built_in("templates"), {.enough = enough}, today);
  REQUIRE(table.columns.back().name == "verdict");
  for (const auto& row : rows_in(std::move(table))) {
    const auto* const verdict = std::get_if<std::string>(&row.back());
    all += fmt::format("{} {} {}\n", std::get<std::string>(row[0]), std::get<std::string>(row[1]),
                       verdict == nullptr ? "-" : *verdict);
  }
  return all;
}

}  // namespace

TEST_CASE("templates: bounds that do not overlap, and enough of each") {
  Project project {};
  project.database().script(
      "insert into contact (id, name, folded, added_at) values (2, 'Jane Roe', 'jane roe', 0);"
      "insert into source (contact_id, type, added_at) values (2, 'customer', 0);");
  // Wilson: 7 of 8 is 0.529 to 0.978, 1 of 8 is 0.022 to 0.471: apart. 6 of 8 is 0.409 to 0.929: not apart.
  add(project, "apart", "", 1, 7);
  add(project, "apart", "brief", 7, 1);
  add(project, "close", "", 1, 7);
  add(project, "close", "brief", 6, 2);
  // The best of three must be apart from both.
  add(project, "three", "", 1, 7);
  add(project, "three", "brief", 7, 1);
  add(project, "three", "warm", 6, 2);
  add(project, "alone", "", 8, 0);
  // One of few: nobody knows yet, even of the others.
  add(project, "few", "", 1, 7);
  add(project, "few", "brief", 7, 0);
  CHECK(verdicts(project, 8) ==
        "alone main -\n"
        "apart main behind\n"
        "apart brief wins\n"
        "close main too early to say\n"
        "close brief too early to say\n"
        "few main too early to say\n"
        "few brief too early to say\n"
        "three main too early to say\n"
        "three brief too early to say\n"
        "three warm too early to say\n");
  CHECK(verdicts(project, 7).find("few brief wins") != std::string::npos);
  CHECK(verdicts(project, 9).find("wins") == std::string::npos);
}
