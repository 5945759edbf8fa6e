// The curve of Kaplan and Meier at its rim; the published example is in tests/cli/report/curve.t and report_timing.cpp.
#include <cmath>

#include "report_fixture.hpp"

using namespace refer;
using namespace refer::report;

namespace {

constexpr std::int64_t made = 1'750'000'000;
constexpr std::int64_t day = 86'400;

/// An introduction that was made, and met (or ended) after so many days; without both it waits.
void add(Project& project, std::optional<std::int64_t> met, std::optional<std::int64_t> ended) {
  const auto at = [](std::optional<std::int64_t> days) {
    return days ? std::optional {made + *days * day} : std::nullopt;
  };
  project.database().run(
      "insert into intro (source_id, target_id, mode, state, accepted_at, introduced_at, met_at, closed_at)"
      " values (2, 2, 'direct', ?1, ?2, ?2, ?3, ?4)",
      {met     ? "met"
       : ended ? "ghosted"
               : "introduced",
       made, at(met), at(ended)});
}

struct Line {
  double days;
  double came;
  std::int64_t at_risk;
  std::int64_t done;
  std::int64_t waiting;
  std::int64_t ended;
  bool operator==(const Line&) const = default;
};

/// The lines of the meetings, by the end of a day; bounds are held against the estimate on the way.
std::vector<Line> meetings(Project& project, std::int64_t until) {
  std::vector<Line> lines;
  const Instant as_of {made + until * day};
  for (const auto& row : rows_in(run(project.database(), *find_built_in("curve"), {.as_of = as_of}, today))) {
    if (row[1] != Cell {"meeting"}) {
      continue;
    }
    const auto number = [&](std::size_t index) { return std::get<double>(row[index]); };
    const auto whole = [&](std::size_t index) { return std::get<std::int64_t>(row[index]); };
    lines.push_back({number(2), number(3), whole(6), whole(7), whole(8), whole(9)});
    const bool is_bounded = number(3) > 0 && number(3) < 1;
    CHECK((row[4] != Cell {}) == is_bounded);
    if (is_bounded) {
      CHECK(number(4) > 0);
      CHECK(number(4) < number(3));
      CHECK(number(5) > number(3));
      CHECK(number(5) < 1);
    }
  }
  return lines;
}

Project& with_source(Project& project) {
  project.database().script(
      "insert into contact (id, name, folded, added_at) values (2, 'Jane Roe', 'jane roe', 0);"
      "insert into source (contact_id, type, added_at) values (2, 'customer', 0)");
  return project;
}

}  // namespace

TEST_CASE("curve: nobody has come to it yet") {
  Project project {};
  add(with_source(project), std::nullopt, std::nullopt);
  CHECK(meetings(project, 5) == std::vector<Line> {{0, 0, 1, 0, 0, 0}, {5, 0, 1, 0, 1, 0}});
  CHECK(meetings(project, 0) == std::vector<Line> {{0, 0, 1, 0, 1, 0}});
}

TEST_CASE("curve: all have come to it") {
  Project project {};
  add(with_source(project), 3, std::nullopt);
  add(project, 3, std::nullopt);
  add(project, 7, std::nullopt);
  CHECK(meetings(project, 9) ==
        std::vector<Line> {{0, 0, 3, 0, 0, 0}, {3, 0.666666667, 3, 2, 0, 0}, {7, 1, 1, 1, 0, 0}});
}

TEST_CASE("curve: who is last seen on a day is at risk on it, and stands with the line before the next") {
  Project project {};
  add(with_source(project), 0, std::nullopt);  // at once: 1 of 5
  add(project, std::nullopt, 2);
  add(project, 4, std::nullopt);  // 1 of 3: 4/5 × 2/3 are left
  add(project, std::nullopt, 4);
  add(project, std::nullopt, std::nullopt);
  CHECK(meetings(project, 6) ==
        std::vector<Line> {{0, 0.2, 5, 1, 0, 1}, {4, 0.466666667, 3, 1, 0, 1}, {6, 0.466666667, 1, 0, 1, 0}});
}
