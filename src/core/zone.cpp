// Civil time in the zone of the C library.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <utility>

#include "calendar.hpp"
#include "refer/core/error.hpp"

namespace refer {
namespace {

// localtime_r need not read TZ, and tzset looks at /etc/localtime every time that TZ is not set: 50 times the cost of
// the rest.
void follow_zone() {
  static std::optional<std::string> followed {};
  const char* const zone {std::getenv("TZ")};
  std::string current {zone == nullptr ? "/etc/localtime" : zone};
  if (followed == current)
    return;
  tzset();
  followed = std::move(current);
}

// Seconds that local clocks are ahead of UTC.
std::int64_t offset_at(std::int64_t seconds) {
  follow_zone();
  const std::time_t time {seconds};
  std::tm local {};
  if (localtime_r(&time, &local) == nullptr)
    throw Error(Fault::data, fmt::format("an instant is out of range: {} seconds", seconds));
  return local.tm_gmtoff;
}

bool shows(std::int64_t instant, std::int64_t local) {
  return instant + offset_at(instant) == local;
}

// The offsets a good day before and after the instants at which clocks may show `local`: clocks change less often than
// that.
struct Offsets {
  std::int64_t before = 0;
  std::int64_t after = 0;
};

Offsets offsets_around(std::int64_t local) {
  constexpr std::int64_t margin {26 * 3600};
  const std::int64_t guess {local - offset_at(local)};
  return {.before = offset_at(guess - margin), .after = offset_at(guess + margin)};
}

// The first instant in (low, high] whose offset is no longer that of `low`.
std::int64_t change_between(std::int64_t low, std::int64_t high) {
  const std::int64_t offset {offset_at(low)};
  while (high - low > 1) {
    const std::int64_t middle {low + (high - low) / 2};
    (offset_at(middle) == offset ? low : high) = middle;
  }
  return high;
}

}  // namespace

std::optional<Instant> find_local(std::int64_t seconds) {
  const auto [before, after] {offsets_around(seconds)};
  // The greater offset gives the earlier instant.
  for (const std::int64_t instant : {seconds - std::max(before, after), seconds - std::min(before, after)})
    if (shows(instant, seconds))
      return Instant {instant};
  return std::nullopt;
}

std::int64_t clock_seconds(Instant instant) {
  return instant.seconds + offset_at(instant.seconds);
}

Instant at_clock_seconds(std::int64_t seconds) {
  if (const std::optional<Instant> found {find_local(seconds)})
    return *found;
  const auto [before, after] {offsets_around(seconds)};
  return {change_between(seconds - after - 1, seconds - before)};
}

Date local_date(Instant instant) {
  return to_clock(clock_seconds(instant)).date;
}

Instant start_of_day(Date date) {
  return at_clock_seconds(date.days * seconds_of_day);
}

Instant months_after(Instant instant, std::int64_t months) {
  const std::int64_t seconds {clock_seconds(instant)};
  const Date date {to_clock(seconds).date};
  return at_clock_seconds(seconds + (months_after(date, months).days - date.days) * seconds_of_day);
}

std::string format_mail_date(Instant instant) {
  constexpr std::array<std::string_view, 7> weekdays {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::array<std::string_view, 12> months {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::int64_t offset {offset_at(instant.seconds)};
  const std::int64_t minutes {std::abs(offset) / 60};
  // A zone of the 19th century may be seconds off; a mail date has minutes only, so the clock shown is that of the
  // minutes.
  const Clock clock {to_clock(instant.seconds + (offset < 0 ? -minutes : minutes) * 60)};
  const Civil civil {to_civil(clock.date)};
  return fmt::format("{}, {} {} {:04} {:02}:{:02}:{:02} {}{:02}{:02}",
                     weekdays.at(static_cast<std::size_t>(weekday_of(clock.date))), civil.day,
                     months.at(static_cast<std::size_t>(civil.month - 1)), civil.year, clock.hour, clock.minute,
                     clock.second, offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

}  // namespace refer
