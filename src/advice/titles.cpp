#include "advice/titles.hpp"

#include <algorithm>
#include <span>

#include "advice/words.hpp"

namespace refer::advice {

namespace {

/// What titles call by several names. A senior vice president decides as a vice president does.
constexpr Equal equal_words[] {
    {"senior vice president", "vp"},
    {"executive vice president", "vp"},
    {"vice president", "vp"},
    {"senior vp", "vp"},
    {"executive vp", "vp"},
    {"svp", "vp"},
    {"evp", "vp"},
    {"v p", "vp"},
    {"chief executive officer", "ceo"},
    {"chief executive", "ceo"},
    {"chief financial officer", "cfo"},
    {"chief finance officer", "cfo"},
    {"chief information security officer", "ciso"},
    {"chief information officer", "cio"},
    {"chief technology officer", "cto"},
    {"chief technical officer", "cto"},
    {"chief operating officer", "coo"},
    {"chief operations officer", "coo"},
    {"chief marketing officer", "cmo"},
    {"chief revenue officer", "cro"},
    {"chief human resources officer", "chro"},
    {"human resources", "hr"},
    {"information technology", "it"},
    {"go to market", "gtm"},
    {"research and development", "rd"},
    {"r d", "rd"},
    {"ops", "operations"},
    {"mktg", "marketing"},
    {"mgr", "manager"},
    {"senior", ""},
    {"sr", ""},
    {"of", ""},
    {"the", ""},
    {"a", ""},
    {"an", ""},
    {"and", ""},
    {"for", ""},
};

/// What follows these is past, wished for, or somebody else.
constexpr std::string_view not_theirs[] {"to",   "at",         "former",  "formerly", "ex",     "previous",
                                         "past", "previously", "retired", "aspiring", "future", "emeritus"};
/// Who has one of these in the title does not decide.
constexpr std::string_view lesser[] {"assistant", "intern",     "internship", "trainee",
                                     "student",   "apprentice", "secretary",  "deputy"};

const EqualWords& titles() {
  static const EqualWords all {equal_words};
  return all;
}

bool is_among(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Up to the first of the words that end it.
Title read_until(std::string_view text, std::span<const std::string_view> ends) {
  auto words = titles().read(text.substr(0, text.find('@')));
  words.erase(std::find_if(words.begin(), words.end(), [&](const auto& word) { return is_among(word, ends); }),
              words.end());
  return words;
}

bool is_lesser(const Title& title, const Title& role) {
  return std::any_of(title.begin(), title.end(), [&](const std::string& word) {
    return is_among(word, lesser) && std::find(role.begin(), role.end(), word) == role.end();
  });
}

}  // namespace

Title read_role(std::string_view role) {
  // Where they work is for other criteria.
  constexpr std::string_view at[] {"at"};
  return read_until(role, at);
}

std::vector<Title> read_titles(std::string_view text) {
  std::vector<Title> all;
  while (true) {
    const auto divider = text.find_first_of("|;\n");
    all.push_back(read_until(text.substr(0, divider), not_theirs));
    if (divider == std::string_view::npos) {
      return all;
    }
    text.remove_prefix(divider + 1);
  }
}

bool holds(const Title& role, const std::vector<Title>& titles) {
  return !role.empty() && std::any_of(titles.begin(), titles.end(), [&](const Title& title) {
    return are_among(role, title) && !is_lesser(title, role);
  });
}

}  // namespace refer::advice
