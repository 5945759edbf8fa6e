// The dates of mail: RFC 5322, what came before it, and the From lines of mailboxes.

#include <algorithm>
#include <array>
#include <cstdint>

#include "mail/fields.hpp"
#include "refer/core/text.hpp"

namespace refer::mail {

namespace {

constexpr std::array<std::string_view, 12> months {"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};

/// Only digits, at most four.
std::optional<int> find_number_of(std::string_view text) {
  const bool is_short = !text.empty() && text.size() <= 4 &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  const auto number = is_short ? find_integer(text) : std::nullopt;
  return number ? std::optional {static_cast<int>(*number)} : std::nullopt;
}

std::optional<int> find_month(std::string_view word) {
  const auto* const found = std::find(months.begin(), months.end(), word.substr(0, 3));
  return found == months.end() ? std::nullopt : std::optional {static_cast<int>(found - months.begin()) + 1};
}

/// RFC 5322, section 4.3: two digits are of 1950 to 2049, three count from 1900.
std::optional<int> find_year(std::string_view word) {
  const auto year = find_number_of(word);
  if (!year || word.size() < 2) {
    return std::nullopt;
  }
  if (word.size() == 4) {
    return year;
  }
  return *year + (word.size() == 2 && *year < 50 ? 2000 : 1900);
}

/// The seconds of a time of day: 09:30, 9:30:15.
std::optional<int> find_time(std::string_view word) {
  const auto parts = split(word, ':');
  if (parts.size() < 2 || parts.size() > 3) {
    return std::nullopt;
  }
  const auto hour = find_number_of(parts[0]);
  const auto minute = find_number_of(parts[1]);
  const auto second = parts.size() == 3 ? find_number_of(parts[2]) : std::optional {0};
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) {
    return std::nullopt;
  }
  return *hour * 3600 + *minute * 60 + *second;
}

/// Seconds east of UTC. A zone that says nothing (-0000, a letter, an unknown word) is UTC.
int zone_offset(std::string_view word) {
  struct Zone {
    std::string_view name;
    int hours;
  };
  constexpr std::array<Zone, 8> american {
      {{"est", -5}, {"edt", -4}, {"cst", -6}, {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}}};
  if (word.size() == 5 && (word[0] == '+' || word[0] == '-')) {
    const auto hours = find_number_of(word.substr(1, 2));
    const auto minutes = find_number_of(word.substr(3));
    const int seconds = hours && minutes ? *hours * 3600 + *minutes * 60 : 0;
    return word[0] == '-' ? -seconds : seconds;
  }
  const auto* const found =
      std::find_if(american.begin(), american.end(), [&](const Zone& zone) { return zone.name == word; });
  return found == american.end() ? 0 : found->hours * 3600;
}

bool is_zone_number(std::string_view word) {
  return word.size() == 5 && (word[0] == '+' || word[0] == '-') && find_number_of(word.substr(1));
}

std::optional<Instant> to_instant(std::optional<int> year, std::optional<int> month, std::optional<int> day,
                                  std::optional<int> time, int offset) {
  if (!year || !month || !day || !time || *year < 1970 || *year > 9999 || *day < 1 || *day > 31) {
    return std::nullopt;
  }
  const auto date = to_date({.year = *year, .month = *month, .day = *day});
  if (to_civil(date).day != *day) {
    return std::nullopt;
  }
  return Instant {std::int64_t {date.days} * 86400 + *time - offset};
}

/// `mar 2 09:00:00 2026`, where a zone may stand before or after the year.
std::optional<Instant> read_from_line(const std::vector<std::string>& words) {
  const bool zone_first = words.size() > 4 && is_zone_number(words[3]);
  const auto year = words.size() > 3 ? find_year(words[zone_first ? 4 : 3]) : std::nullopt;
  const auto& zone = zone_first ? words[3] : words.size() > 4 ? words[4] : std::string {};
  return to_instant(year, find_month(words[0]), find_number_of(words[1]), find_time(words[2]), zone_offset(zone));
}

}  // namespace

std::optional<Instant> read_mail_date(std::string_view value) {
  auto plain = lower_ascii(without_comments(value.substr(0, 200)));
  std::replace(plain.begin(), plain.end(), '\t', ' ');
  // The comma after the day of the week may have no space behind it.
  std::replace(plain.begin(), plain.end(), ',', ' ');
  auto words = split(plain, ' ');
  if (!words.empty() && !find_number_of(words[0]) && !find_month(words[0])) {
    words.erase(words.begin());  // the day of the week
  }
  if (words.size() < 4) {
    return std::nullopt;
  }
  if (find_month(words[0])) {
    return read_from_line(words);
  }
  return to_instant(find_year(words[2]), find_month(words[1]), find_number_of(words[0]), find_time(words[3]),
                    zone_offset(words.size() > 4 ? words[4] : std::string {}));
}

}  // namespace refer::mail
