#include <doctest/doctest.h>

#include "output_fixture.hpp"
#include "refer/core/error.hpp"

namespace refer::output {

namespace {

const std::vector<Column> columns {
    {"what"}, {"due", Kind::date}, {"command"}, {"key", Kind::text, true}, {"reason", Kind::text, true}};
const Cell day {to_date({2026, 3, 31})};

std::string event_of(const std::string& what, const std::string& command = "x") {
  return written(ics, columns, {{text(what), day, text(command), text("ask-3-nudge"), Cell {}}});
}

/// The lines of a calendar, each without its end; every line must end in CR LF.
std::vector<std::string> lines_of(std::string_view calendar) {
  std::vector<std::string> lines {};
  for (auto end = calendar.find("\r\n"); end != std::string_view::npos; end = calendar.find("\r\n")) {
    lines.emplace_back(calendar.substr(0, end));
    calendar.remove_prefix(end + 2);
  }
  CHECK(calendar.empty());
  return lines;
}

std::string unfolded(std::string calendar) {
  for (auto at = calendar.find("\r\n "); at != std::string::npos; at = calendar.find("\r\n ")) {
    calendar.erase(at, 3);
  }
  return calendar;
}

}  // namespace

TEST_CASE("ics: an all-day event a row, and the same bytes for the same rows") {
  CHECK(written(ics, columns,
                {{text("Nudge Jane Roe"), day, text("refer ask nudge 3"), text("ask-3-nudge"), text("asked on Monday")},
                 {text("no day"), Cell {}, text("x"), text("y"), Cell {}}}) ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//refer//refer//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
        "BEGIN:VEVENT\r\nUID:ask-3-nudge@refer\r\nDTSTAMP:20260331T000000Z\r\nDTSTART;VALUE=DATE:20260331\r\n"
        "SUMMARY:Nudge Jane Roe\r\nDESCRIPTION:refer ask nudge 3\\nasked on Monday\r\n"
        "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
  CHECK(written(ics, columns, {}) ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//refer//refer//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
        "END:VCALENDAR\r\n");
}

TEST_CASE("ics: what and due are enough; without them it refuses") {
  const auto calendar = written(ics, {{"what"}, {"due", Kind::date}}, {{text("Call Jane"), day}});
  CHECK(calendar.find("UID:20260331-Call Jane@refer\r\n") != std::string::npos);
  CHECK(calendar.find("DESCRIPTION") == std::string::npos);
  CHECK_THROWS_AS((void)written(ics, {{"what"}, {"id", Kind::integer}}, {}), Error);
  CHECK_THROWS_AS((void)written(ics, {{"due", Kind::date}}, {}), Error);
}

TEST_CASE("ics: text stays text") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {"a,b;c\\d", "SUMMARY:a\\,b\\;c\\\\d\r\n"},
      {"one\ntwo\r\nthree\rfour", "SUMMARY:one\\ntwo\\nthree\\nfour\r\n"},
      {"x\r\nEND:VEVENT", "SUMMARY:x\\nEND:VEVENT\r\n"},
      {"bell\x07", "SUMMARY:bell\\\\x07\r\n"},
      {"\xff", "SUMMARY:\\\\xff\r\n"},
  };
  for (const Case& each : cases) {
    CHECK(event_of(std::string {each.text}).find(each.expected) != std::string::npos);
  }
}

TEST_CASE("ics: a line has at most 75 octets, and no character is divided") {
  for (std::size_t lead = 0; lead < 8; ++lead) {
    std::string name(lead, 'x');
    for (int count = 0; count < 60; ++count) {
      name += "ü田😀";
    }
    const auto calendar = event_of(name);
    for (const auto& line : lines_of(calendar)) {
      CHECK(line.size() <= 75);
      CHECK((static_cast<unsigned char>(line[line.starts_with(' ') ? 1 : 0]) & 0xc0U) != 0x80U);
    }
    CHECK(unfolded(calendar).find("SUMMARY:" + name + "\r\n") != std::string::npos);
  }
}

TEST_CASE("ics: exactly 75 octets are not folded") {
  const std::string fits(75 - 8, 'x');
  CHECK(event_of(fits).find("SUMMARY:" + fits + "\r\n") != std::string::npos);
  CHECK(event_of(fits + "y").find("SUMMARY:" + fits + "\r\n y\r\n") != std::string::npos);
}

}  // namespace refer::output
