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
    Opening {"were colleague", former_colleague},
    Opening {"former co-worker", former_colleague},
    Opening {"former coworker", former_colleague},
    Opening {"former teammate", former_colleague},
    Opening {"worked together", former_colleague},
    Opening {"worked with each other", former_colleague},
    Opening {"used to work together", former_colleague},
    Opening {"both worked", former_colleague},
    Opening {"both were", former_colleague},
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

/// The first and the last year of `2015–2017` or `2015-2017` in a text.
struct Range {
  int first = 0;
  int last = 0;
};
std::optional<Range> find_range(std::string_view text) {
  for (std::size_t at = 0; at + 9 <= text.size(); ++at) {
    const auto first = read_year(text.substr(at, 4));
    auto rest = text.substr(at + 4);
    const std::string_view long_dash = "–";
    if (!first || (!rest.starts_with('-') && !rest.starts_with(long_dash))) {
      continue;
    }
    rest.remove_prefix(rest.starts_with('-') ? 1 : long_dash.size());
    const auto last = read_year(rest.substr(0, 4));
    if (last && *last >= *first) {
      return Range {*first, *last};
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
    if ((word != "years" && word != "year") || is_ago) {
      continue;
    }
    const auto small = std::find(small_numbers.begin(), small_numbers.end(), words[at - 1]);
    if (small != small_numbers.end()) {
      return small - small_numbers.begin() + 1;
    }
    return find_integer(words[at - 1]).value_or(0);
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
  constexpr std::array<std::string_view, 21> ends {",",       ";",        "(",      ")",         " for ", " from ",
                                                   " since ", " until ",  " till ", " between ", " in ",  " before ",
                                                   " after ", " during ", " when ", " where ",   " who ", " as ",
                                                   " on ",    " – ",      " - "};
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
  for (const std::string_view word : {" at ", " from "}) {
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

/// What `how`, since and until say; no relation when the text is not understood.
Relationship read_how(const Known& known, Date today) {
  const auto how = trim(known.how);
  const auto lower = lower_ascii(how);
  const auto opening =
      std::find_if(openings.begin(), openings.end(), [&](const Opening& one) { return lower.starts_with(one.text); });
  const auto range = find_range(how);
  const bool is_over = (known.until && *known.until < today) || (range && range->last < to_civil(today).year);
  Relationship found;
  auto length = find_length(lower);
  if (length == 0 && range) {
    length = range->last - range->first;
  }
  if (opening != openings.end()) {
    auto rest = how.substr(opening->text.size() - (opening->text.ends_with(" at") ? 3 : 0));
    rest.remove_prefix(rest.starts_with('s') ? 1 : 0);
    const bool goes_on = !rest.empty() && std::string_view {" ,;(."}.find(rest.front()) == std::string_view::npos;
    if (!goes_on && !rest.starts_with(" of ")) {
      found.relation = opening->relation == colleague && is_over ? former_colleague : opening->relation;
      found.worked_together = found.relation == former_colleague;
      found.employer = found.worked_together || found.relation == colleague ? employer_in(rest) : std::string_view {};
    }
  }
  if (length == 0 && known.since && (known.until || !found.worked_together)) {
    length = whole_years(*known.since, std::min(known.until.value_or(today), today));
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
