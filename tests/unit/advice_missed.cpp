// The report `missed` and the advice must name the same day, for it is one promise.
#include <doctest/doctest.h>
#include <unistd.h>

#include "refer/advice/readiness.hpp"
#include "refer/report/catalog.hpp"

using namespace refer;

TEST_CASE("missed: the ask-by day is that of the advice, whatever half-life and threshold") {
  std::string directory {"/tmp/refer-missed-XXXXXX"};
  REQUIRE(::mkdtemp(directory.data()) != nullptr);
  {
    auto database = store::Database::open(directory + "/refer.db", store::Access::create);
    database.script(
        "insert into contact (id, name, folded, added_at) values (2, 'Jane Roe', 'jane roe', 0);"
        "insert into source (contact_id, type, added_at) values (2, 'customer', 0);"
        "insert into moment (id, contact_id, kind, day, outcome, added_at) values"
        " (1, 2, 'renewal', '2016-02-27', 'x', 0), (2, 2, 'goal', '2016-02-27', 'x', 0)");
    const auto report = report::find_built_in("missed");
    REQUIRE(report.has_value());
    const auto day = to_date({2016, 2, 27});
    int compared = 0;
    for (std::int64_t half = 1; half <= 400; half += half < 40 ? 1 : 37) {
      for (const auto* const least :
           {"0.001", "0.1", "0.125", "0.2", "0.25", "0.3", "0.5", "0.7", "0.9", "0.999", "1"}) {
        CAPTURE(half);
        CAPTURE(least);
        project::Config config;
        config.add_words("moments.half_life_days=" + std::to_string(half));
        config.add_words("moments.half_lives=goal=7,goal = 9");
        config.add_words(std::string {"moments.least_freshness="} + least);
        const report::Parameters parameters {
            .today = to_date({2100, 1, 1}), .setting = [&](const std::string& key) -> report::SettingValue {
              return key == "moments.half_life_days"    ? report::SettingValue {config.integer(key)}
                     : key == "moments.least_freshness" ? report::SettingValue {config.number(key)}
                     : key == "moments.half_lives" ? report::SettingValue {std::string {R"(["goal=7", "goal = 9"])"}}
                                                   : report::SettingValue {};
            }};
        const auto table = report::run(database, *report, parameters, Instant {4'102'444'800});
        for (Row row; table.rows(row); ++compared) {
          const auto id = MomentId {std::get<std::int64_t>(row[0])};
          const store::PastMoment moment {.id = id, .kind = std::get<std::string>(row[3]), .day = day, .outcome = "x"};
          CHECK(std::get<Date>(row[5]) == advice::ask_by(moment, config));
        }
      }
    }
    CHECK(compared == 2 * 49 * 11);
  }
  ::unlink((directory + "/refer.db").c_str());
  ::rmdir(directory.c_str());
}
