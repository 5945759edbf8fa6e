#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "refer/advice/relationship.hpp"

namespace refer::advice {
namespace {

const Date today = to_date({.year = 2026, .month = 3, .day = 2});

std::string said(const Known& known) {
  const auto found = relationship(known, today);
  return found.relation + "|" + found.employer + "|" + found.years + (found.worked_together ? "|over" : "");
}

store::Employment stay(std::int64_t person, std::optional<int> since, std::optional<int> until,
                       bool is_current = false) {
  return {.company = CompanyId {1},
          .name = "Chase",
          .person = ContactId {person},
          .is_current = is_current,
          .since = since,
          .until = until};
}

}  // namespace

TEST_CASE("relationship: what people write is read, and nothing is guessed") {
  struct Case {
    std::string_view how;
    std::string_view said;
  };
  const std::vector<Case> cases {
      {"former colleagues at Chase", "former colleague|Chase||over"},
      {"Former colleague at J.P. Morgan.", "former colleague|J.P. Morgan||over"},
      {"ex-colleagues, Chase", "former colleague|Chase||over"},
      {"ex-colleagues (Chase, Berlin)", "former colleague|Chase||over"},
      {"former colleagues", "former colleague|||over"},
      {"colleagues from Chase", "colleague|Chase|"},
      {"colleagues at Acme since 2019", "colleague|Acme|"},
      {"worked together at Microsoft for five years", "former colleague|Microsoft|five years|over"},
      {"worked together for 5 years at Microsoft", "former colleague|Microsoft|five years|over"},
      {"worked together at Microsoft for 14 years", "former colleague|Microsoft|14 years|over"},
      {"worked together at Microsoft two years ago", "former colleague|||over"},
      {"worked together at Stahlberg", "former colleague|Stahlberg||over"},
      {"both at Chase, 2015–2017", "former colleague|Chase|two years|over"},
      {"both at Chase, 2015-2016", "former colleague|Chase|one year|over"},
      {"both at Chase 2016", "colleague|Chase|"},
      {"both at Pixel", "colleague|Pixel|"},
      {"both at Łódź Werke, 2015–2026", "colleague|Łódź Werke|eleven years"},
      {"former colleagues at the same bank", "former colleague|||over"},
      {"colleagues at university", "colleague||"},
      {"FORMER COLLEAGUES AT Chase", "former colleague|Chase||over"},
      {"former colleagues @ Chase", "former colleague|Chase||over"},
      {"former Chase colleagues", "former colleague|Chase||over"},
      {"formerly colleagues at Chase", "former colleague|Chase||over"},
      {"they were colleagues at Chase", "former colleague|Chase||over"},
      {"used to be colleagues at Chase", "former colleague|Chase||over"},
      {"his former colleague at Chase", "former colleague|Chase||over"},
      {"both formerly at Chase", "former colleague|Chase||over"},
      {"colleagues at Chase until 2019", "former colleague|Chase||over"},
      {"colleagues at Chase until 2030", "colleague|Chase|"},
      {"worked at Chase together", "former colleague|Chase||over"},
      {"worked at Chase", "||"},
      {"worked with her at Chase", "former colleague|Chase||over"},
      {"worked with her brother", "||"},
      {"worked with Jim Walsh for five years at Microsoft", "former colleague|Microsoft|five years|over"},
      {"worked together at Microsoft (2010 - 2015)", "former colleague|Microsoft|five years|over"},
      {"worked together at Microsoft from 2010 to 2015", "former colleague|Microsoft|five years|over"},
      {"worked together at Microsoft between 2010 and 2015", "former colleague|Microsoft|five years|over"},
      {"former colleagues at Microsoft (five years)", "former colleague|Microsoft|five years|over"},
      {"former colleagues at Microsoft, 5 yrs", "former colleague|Microsoft|five years|over"},
      {"former clients", "||"},
      {"old friends", "friend||"},
      {"studied together at MIT", "former classmate||"},
      {"co-founders", "co-founder||"},
      {"former colleague of her husband", "||"},
      {"colleagues' kids share a school", "||"},
      {"friendly since a dinner", "||"},
      {"spoke at two meetups", "||"},
      {"audits their books", "||"},
      {"a former client", "||"},
      {"former colleagues at Chase\r\nBcc: all@x.example", "former colleague|||over"},
      {"", "||"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.how);
    CHECK(said({.how = one.how}) == one.said);
  }
}

TEST_CASE("relationship: since and until say for how long, and whether it is over") {
  const auto day = [](int year, int month, int date) { return to_date({.year = year, .month = month, .day = date}); };
  CHECK(said({.how = "colleagues at Chase", .since = day(2015, 3, 1), .until = day(2020, 2, 28)}) ==
        "former colleague|Chase|four years|over");
  CHECK(said({.how = "worked together at Chase", .since = day(2010, 1, 1), .until = day(2014, 12, 31)}) ==
        "former colleague|Chase|five years|over");
  CHECK(said({.how = "colleagues at Chase", .since = day(2023, 3, 3)}) == "colleague|Chase|two years");
  CHECK(said({.how = "former colleagues at Chase", .since = day(2015, 3, 1)}) == "former colleague|Chase||over");
  CHECK(said({.since = day(2025, 9, 1)}) == "||");
  CHECK(said({.how = "friends", .since = day(2030, 9, 1)}) == "friend||");
}

TEST_CASE("relationship: colleagues of a place that one of them has left are former ones") {
  const auto now_at = [](std::int64_t person, std::string name) {
    return store::Employment {.name = std::move(name), .person = ContactId {person}, .is_current = true};
  };
  CHECK(said({.how = "colleagues at Chase for five years",
              .stays = {now_at(2, "Pixel"), now_at(3, "JPMorgan Chase")}}) == "former colleague|Chase|five years|over");
  CHECK(said({.how = "colleagues at Chase", .stays = {now_at(2, "Chase"), now_at(3, "JPMorgan Chase")}}) ==
        "colleague|Chase|");
  CHECK(said({.how = "colleagues at Chase", .stays = {stay(2, 2015, {})}}) == "colleague|Chase|");
}

TEST_CASE("relationship: where nobody said how, their jobs do") {
  CHECK(said({.stays = {stay(2, 2015, 2019), stay(3, 2014, 2017)}}) == "former colleague|Chase|two years|over");
  CHECK(said({.stays = {stay(3, {}, {}, true), stay(2, {}, {}, true)}}) == "colleague|Chase|");
  CHECK(said({.stays = {stay(2, 2015, 2016), stay(3, 2018, 2019)}}) == "||");
  CHECK(said({.how = "old friends", .stays = {stay(2, 2015, 2019), stay(3, 2014, 2017)}}) == "friend||");
}

}  // namespace refer::advice
