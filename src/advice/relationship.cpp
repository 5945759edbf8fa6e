#include "refer/advice/relationship.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <tuple>

#include "refer/advice/colleagues.hpp"
#include "refer/core/text.hpp"
#include "refer/store/ties.hpp"

namespace refer::advice {

namespace {

constexpr std::string_view former_colleague = "former colleague";
constexpr std::string_view colleague = "colleague";

/// How such a text begins, and what that makes of the two. Only openings count: "a colleague of her brother" is none.
struct Opening {
  std::string_view text;
  std::string_view relation;
};
constexpr std::array openings {
    Opening {"former colleague", former_colleague},
    Opening {"ex-colleague", former_colleague},
    Opening {"ex colleague", former_colleague},
    Opening {"old colleague", former_colleague},
    Opening {"past colleague", former_colleague},
    Opening {"formerly colleague", former_colleague},
    Opening {"previously colleague", former_colleague},
    Opening {"used to be colleague", former_colleague},
    Opening {"were colleague", former_colleague},
    Opening {"ex-co-worker", former_colleague},
    Opening {"ex-coworker", former_colleague},
    Opening {"former co-worker", former_colleague},
    Opening {"former coworker", former_colleague},
    Opening {"former teammate", former_colleague},
    Opening {"worked together", former_colleague},
    Opening {"worked closely together", former_colleague},
    Opening {"worked side by side", former_colleague},
    Opening {"worked with each other", former_colleague},
    Opening {"used to work together", former_colleague},
    Opening {"both worked", former_colleague},
    Opening {"both were", former_colleague},
    Opening {"both formerly at", former_colleague},
    Opening {"both previously at", former_colleague},
    Opening {"both at", colleague},
    Opening {"both work", colleague},
    Opening {"work together", colleague},
    Opening {"colleague", colleague},
    Opening {"co-worker", colleague},
    Opening {"coworker", colleague},
    Opening {"teammate", colleague},
    Opening {"former classmate", "former classmate"},
    Opening {"classmate", "former classmate"},
    Opening {"studied together", "former classmate"},
    Opening {"co-founder", "co-founder"},
    Opening {"cofounder", "co-founder"},
    Opening {"friend", "friend"},
    Opening {"old friend", "friend"},
    Opening {"close friend", "friend"},
    Opening {"good friend", "friend"},
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::optional<int> read_year(std::string_view text) {
  const auto year = text.size() == 4 ? find_integer(text) : std::nullopt;
  return year && *year >= 1900 && *year <= 2100 ? std::optional {static_cast<int>(*year)} : std::nullopt;
}

/// The first and the last year of `2015–2017`, `2015 - 2017`, `from 2015 to 2017` or `between 2015 and 2017` in a text.
struct Range {
  int first = 0;
  int last = 0;
};
std::optional<Range> find_range(std::string_view text) {
  constexpr std::array<std::string_view, 6> between {"-", "–", "—", "to ", "and ", "until "};
  for (std::size_t at = 0; at + 9 <= text.size(); ++at) {
    const auto first = read_year(text.substr(at, 4));
    if (!first || (at > 0 && is_digit(text[at - 1]))) {
      continue;
    }
    const auto rest = trim(text.substr(at + 4));
    for (const auto sign : between) {
      const auto last = rest.starts_with(sign) ? read_year(trim(rest.substr(sign.size())).substr(0, 4)) : std::nullopt;
      if (last && *last >= *first) {
        return Range {*first, *last};
      }
    }
  }
  return std::nullopt;
}

/// The year of `until 2019`.
std::optional<int> find_end(std::string_view lower) {
  for (const std::string_view word : {"until ", "till "}) {
    if (const auto at = lower.find(word); at != std::string_view::npos) {
      return read_year(lower.substr(at + word.size(), 4));
    }
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 12> small_numbers {"one",   "two",   "three", "four", "five",   "six",
                                                          "seven", "eight", "nine",  "ten",  "eleven", "twelve"};

std::string years_text(std::int64_t count) {
  if (count < 1 || count > 80) {
    return {};
  }
  const auto number = count <= static_cast<std::int64_t>(small_numbers.size())
                          ? std::string {small_numbers[static_cast<std::size_t>(count - 1)]}
                          : fmt::format("{}", count);
  return number + (count == 1 ? " year" : " years");
}

/// `for five years`, `5 years`: how long a text says it was; 0 when it does not. "two years ago" is no length.
std::int64_t find_length(std::string_view lower) {
  const auto words = split(lower, ' ');
  for (std::size_t at = 1; at < words.size(); ++at) {
    const auto word = words[at].substr(0, words[at].find_first_of(",;.)"));
    const bool is_ago = at + 1 < words.size() && words[at + 1].starts_with("ago");
    if ((word != "years" && word != "year" && word != "yrs") || is_ago) {
      continue;
    }
    const auto count = words[at - 1].substr(words[at - 1].starts_with('(') ? 1 : 0);
    const auto small = std::find(small_numbers.begin(), small_numbers.end(), count);
    if (small != small_numbers.end()) {
      return small - small_numbers.begin() + 1;
    }
    return find_integer(count).value_or(0);
  }
  return 0;
}

std::int64_t whole_years(Date from, Date to) {
  const auto one = to_civil(from);
  const auto other = to_civil(to);
  const bool is_short = std::tuple {other.month, other.day} < std::tuple {one.month, one.day};
  return other.year - one.year - (is_short ? 1 : 0);
}

/// A text up to where it goes on about something else than a name.
std::string_view name_in(std::string_view text) {
  constexpr std::array<std::string_view, 22> ends {",",       ";",        "(",      ")",         " for ", " from ",
                                                   " since ", " until ",  " till ", " between ", " in ",  " before ",
                                                   " after ", " during ", " when ", " where ",   " who ", " as ",
                                                   " on ",    " – ",      " - ",    " together"};
  auto end = text.size();
  for (const auto one : ends) {
    end = std::min(end, text.find(one));
  }
  for (std::size_t at = 0; at + 4 < text.size(); ++at) {
    if (text[at] == ' ' && read_year(text.substr(at + 1, 4))) {
      end = std::min(end, at);
    }
  }
  auto name = trim(text.substr(0, end));
  if (name.ends_with(" ago")) {
    return {};
  }
  while (name.ends_with('.')) {
    name.remove_suffix(1);
  }
  // "the same bank" and "university" are no names.
  const auto first = name.substr(0, name.find(' '));
  const bool is_name = std::any_of(first.begin(), first.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || is_digit(c) || static_cast<unsigned char>(c) >= 0x80U;
  });
  return is_name && name.size() <= 60 && !has_control(name) ? name : std::string_view {};
}

/// Where it was, in what follows the opening: `at Chase`, `from Chase`, `, Chase`, `(Chase)`.
std::string_view employer_in(std::string_view rest) {
  const auto lower = lower_ascii(rest);
  for (const std::string_view word : {" at ", " @ ", " from "}) {
    if (const auto at = lower.find(word); at != std::string::npos && !read_year(rest.substr(at + word.size(), 4))) {
      return name_in(rest.substr(at + word.size()));
    }
  }
  if (rest.starts_with(", ") || rest.starts_with(" (")) {
    const auto after = rest.substr(2);
    return read_year(after.substr(0, 4)) ? std::string_view {} : name_in(after);
  }
  return {};
}

/// What a text says that two people are to each other, and where they worked together.
struct Said {
  std::string_view relation {};
  std::string_view employer {};
};

/// What the table of openings says: `former colleagues at Chase`.
std::optional<Said> find_opening(std::string_view how) {
  const auto lower = lower_ascii(how);
  const auto* const opening =
      std::find_if(openings.begin(), openings.end(), [&](const Opening& one) { return lower.starts_with(one.text); });
  if (opening == openings.end()) {
    return std::nullopt;
  }
  auto rest = how.substr(opening->text.size() - (opening->text.ends_with(" at") ? 3 : 0));
  rest.remove_prefix(rest.starts_with('s') || rest.starts_with('S') ? 1 : 0);
  const bool goes_on = !rest.empty() && std::string_view {" ,;(."}.find(rest.front()) == std::string_view::npos;
  if (goes_on || rest.starts_with(" of ")) {
    return std::nullopt;
  }
  const bool is_work = opening->relation == former_colleague || opening->relation == colleague;
  return Said {opening->relation, is_work ? employer_in(rest) : std::string_view {}};
}

/// `worked with her at Chase`, `worked at Chase together`: only the place makes colleagues of them.
std::optional<Said> find_work(std::string_view how) {
  const auto lower = lower_ascii(how);
  const bool is_together = lower.starts_with("worked at ") && lower.find(" together") != std::string::npos;
  const auto employer =
      is_together || lower.starts_with("worked with ") ? employer_in(how.substr(6)) : std::string_view {};
  return employer.empty() ? std::nullopt : std::optional {Said {former_colleague, employer}};
}

/// `former Chase colleagues`.
std::optional<Said> find_named(std::string_view how) {
  constexpr std::string_view first = "former ";
  const auto lower = lower_ascii(how);
  for (const std::string_view last : {" colleague", " colleagues", " co-workers", " coworkers"}) {
    if (lower.starts_with(first) && lower.ends_with(last) && how.size() > first.size() + last.size()) {
      const auto employer = name_in(how.substr(first.size(), how.size() - first.size() - last.size()));
      return employer.empty() ? std::nullopt : std::optional {Said {former_colleague, employer}};
    }
  }
  return std::nullopt;
}

/// A text without the word with which a sentence about two people begins.
std::string_view without_subject(std::string_view how) {
  const auto lower = lower_ascii(how);
  for (const std::string_view word : {"they ", "we ", "she ", "he ", "his ", "her ", "their "}) {
    if (lower.starts_with(word)) {
      return trim(how.substr(word.size()));
    }
  }
  return how;
}

std::optional<Said> find_said(std::string_view text) {
  const auto how = without_subject(trim(text));
  for (const auto find : {find_opening, find_work, find_named}) {
    if (const auto said = find(how)) {
      return said;
    }
  }
  return std::nullopt;
}

/// Whether one of the two is known to work somewhere else by now.
bool have_parted(std::string_view employer, const std::vector<store::Employment>& stays) {
  const auto place = fold(employer);
  const auto is_there = [&](const store::Employment& stay) { return fold(stay.name).find(place) != std::string::npos; };
  return !employer.empty() && std::any_of(stays.begin(), stays.end(), [&](const store::Employment& stay) {
    return stay.is_current && std::none_of(stays.begin(), stays.end(), [&](const store::Employment& other) {
             return other.person == stay.person && other.is_current && is_there(other);
           });
  });
}

/// What `how`, since and until say; no relation when the text is not understood.
Relationship read_how(const Known& known, Date today) {
  const auto lower = lower_ascii(known.how);
  const auto range = find_range(lower);
  const auto last = range ? std::optional {range->last} : find_end(lower);
  Relationship found;
  auto length = find_length(lower);
  if (length == 0 && range) {
    length = range->last - range->first;
  }
  if (const auto said = find_said(known.how)) {
    const bool is_over = (known.until && *known.until < today) || (last && *last < to_civil(today).year) ||
                         have_parted(said->employer, known.stays);
    found.relation = said->relation == colleague && is_over ? former_colleague : said->relation;
    found.worked_together = found.relation == former_colleague;
    found.employer = said->employer;
  }
  if (length == 0 && known.since && (known.until || !found.worked_together)) {
    // The last day counts: 2010-01-01 to 2014-12-31 are five years.
    length = whole_years(*known.since, known.until && *known.until < today ? Date {known.until->days + 1} : today);
  }
  found.years = years_text(length);
  return found;
}

}  // namespace

Relationship relationship(const Known& known, Date today) {
  auto found = read_how(known, today);
  if (!found.relation.empty() || known.stays.empty()) {
    return found;
  }
  auto stays = known.stays;
  std::sort(stays.begin(), stays.end(), [](const store::Employment& one, const store::Employment& other) {
    return std::tuple {one.company, one.person, one.is_current, one.since, one.until} <
           std::tuple {other.company, other.person, other.is_current, other.since, other.until};
  });
  const auto inferred = infer_colleagues(stays, std::numeric_limits<std::int64_t>::max(), to_civil(today).year);
  if (inferred.pairs.empty()) {
    return found;
  }
  const auto how = inferred.pairs.front().how();
  return read_how({.how = how}, today);
}

std::optional<bool> find_warmth(store::Database& database, ContactId source, std::optional<ContactId> target,
                                std::int64_t strong) {
  const auto mine = store::find_tie(database, me, source);
  const auto theirs = target ? store::find_tie(database, source, *target) : mine;
  if (!mine || !theirs) {
    return std::nullopt;
  }
  return mine->strength >= strong && theirs->strength >= strong;
}

}  // namespace refer::advice
