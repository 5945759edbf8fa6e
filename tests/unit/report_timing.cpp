// The estimate of Kaplan and Meier, against a textbook's example: the 42 children of Freireich and others (1963), weeks
// to relapse with 6-mercaptopurine (where + is: not by then) and with a placebo. Here a week is a day.
#include <fmt/core.h>

#include <initializer_list>

#include "report_fixture.hpp"

using namespace refer;
using namespace refer::report;

namespace {

struct Wait {
  int days;
  bool came;
};

/// An introduction for each: made on day 0 and met, or ended, after so many days.
void add(Project& project, const char* type, std::int64_t source, std::initializer_list<Wait> waits) {
  auto& database = project.database();
  database.run("insert into contact (id, name, folded, added_at) values (?1, ?2, ?2, 0)", {source, type});
  database.run("insert into source (contact_id, type, added_at) values (?1, ?2, 0)", {source, type});
  constexpr std::int64_t made = 1'750'000'000;
  constexpr std::int64_t day = 86'400;
  for (const auto& [days, came] : waits) {
    database.run(
        "insert into intro (source_id, target_id, mode, state, accepted_at, introduced_at, met_at, closed_at)"
        " values (?1, ?1, 'direct', ?2, ?3, ?3, ?4, ?5)",
        {source, came ? "met" : "ghosted", made, came ? std::optional {made + days * day} : std::nullopt,
         came ? std::nullopt : std::optional {made + days * day}});
  }
}

}  // namespace

TEST_CASE("timing: a textbook's example") {
  Project project {};
  add(project, "6-MP", 2, {{6, true},   {6, true},   {6, true},   {6, false},  {7, true},   {9, false},  {10, true},
                           {10, false}, {11, false}, {13, true},  {16, true},  {17, false}, {19, false}, {20, false},
                           {22, true},  {23, true},  {25, false}, {32, false}, {32, false}, {34, false}, {35, false}});
  add(project, "placebo", 3, {{1, true},  {1, true},  {2, true},  {2, true},  {3, true},  {4, true},  {4, true},
                              {5, true},  {5, true},  {8, true},  {8, true},  {8, true},  {8, true},  {11, true},
                              {11, true}, {12, true}, {12, true}, {15, true}, {17, true}, {22, true}, {23, true}});
  const auto rows = rows_in(run(project.database(), *find_built_in("timing"), {.by = Dimension::type}, today));
  // What is published: a median of 23 weeks with the drug, where the curve ends at 0.448, and of 8 with the placebo. Of
  // 21 without any that drop out, 2 are left after 17 weeks, which is less than a tenth: 2 / 21 = 0.095.
  std::vector<Row> meetings;
  for (const auto& row : rows) {
    if (row[1] == Cell {"meeting"}) {
      meetings.push_back(row);
    }
  }
  REQUIRE(meetings.size() == 2);
  CHECK(meetings[0] == Row {"6-MP", "meeting", std::int64_t {21}, std::int64_t {9}, std::int64_t {0}, std::int64_t {12},
                            23.0, Cell {}});
  CHECK(meetings[1] == Row {"placebo", "meeting", std::int64_t {21}, std::int64_t {21}, std::int64_t {0},
                            std::int64_t {0}, 8.0, 17.0});
}

TEST_CASE("timing: who still waits drops out at the day of the report") {
  Project project {};
  add(project, "customer", 2, {{4, true}, {10, true}});
  project.database().script(
      "insert into intro (source_id, target_id, mode, state, accepted_at, introduced_at)"
      " values (2, 2, 'direct', 'introduced', 1750000000, 1750000000)");
  const auto meeting = [&](std::int64_t days) {
    const Instant as_of {1'750'000'000 + days * 86'400};
    return rows_in(run(project.database(), *find_built_in("timing"), {.as_of = as_of}, today))[2];
  };
  // After 3 days nobody has met; after 5 one of three (2/3 are left), and after 10 two (1/3): the median is 10.
  CHECK(meeting(3) ==
        Row {"meeting", std::int64_t {3}, std::int64_t {0}, std::int64_t {3}, std::int64_t {0}, Cell {}, Cell {}});
  CHECK(meeting(5) ==
        Row {"meeting", std::int64_t {3}, std::int64_t {1}, std::int64_t {2}, std::int64_t {0}, Cell {}, Cell {}});
  CHECK(meeting(10) ==
        Row {"meeting", std::int64_t {3}, std::int64_t {2}, std::int64_t {1}, std::int64_t {0}, 10.0, Cell {}});
}
