#include <fmt/core.h>

#include "mail/encode.hpp"
#include "refer/core/date.hpp"
#include "refer/mail/formats.hpp"
#include "refer/mail/mime.hpp"

namespace refer::mail {
namespace {

/// `Mon Mar  2 09:00:00 2026`, in UTC, as the line before each message has it.
std::string envelope_date(Instant instant) {
  constexpr std::string_view weekdays = "ThuFriSatSunMonTueWed";  // 1970-01-01 was a Thursday
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  constexpr std::int64_t day_seconds = 86'400;
  const auto second = (instant.seconds % day_seconds + day_seconds) % day_seconds;
  const auto days = (instant.seconds - second) / day_seconds;
  const auto civil = to_civil(Date {static_cast<std::int32_t>(days)});
  const auto weekday = static_cast<std::size_t>((days % 7 + 7) % 7);
  return fmt::format("{} {} {:2} {:02}:{:02}:{:02} {:04}", weekdays.substr(weekday * 3, 3),
                     months.substr((static_cast<std::size_t>(civil.month) - 1) * 3, 3), civil.day, second / 3600,
                     second / 60 % 60, second % 60, civil.year);
}

// No line of a message begins with From or >From (write_message encodes those), so that nothing is left to be quoted:
// readers that take a > away and readers that do not see the same text.
std::vector<std::string> write(const std::vector<Letter>& letters, Sink& sink) {
  for (const Letter& letter : letters) {
    const auto message = write_message(letter, true);
    sink.write(
        fmt::format("From {} {}\n{}\n", ascii_address(letter.from.address), envelope_date(letter.date), message));
  }
  return {};
}

}  // namespace

const Format mbox {.name = "mbox", .summary = "letters as drafts, in one file of many messages", .letters = write};

}  // namespace refer::mail
