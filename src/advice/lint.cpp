#include "refer/advice/lint.hpp"

#include <fmt/core.h>

namespace refer::advice {

namespace {

/// From so many times the smaller to the larger: no source can tell who is meant.
constexpr std::int64_t widest = 100;

bool is_wide(std::optional<std::int64_t> low, std::optional<std::int64_t> high) {
  // From 0 is as good as no lower end. Divided, since the product could be too large.
  return low && high && *low > 0 && (*high - 1) / widest >= *low;
}

/// All findings of one profile, with the command that mends each.
class Lint {
 public:
  explicit Lint(const store::Ideal& profile) : profile_ {profile} {}

  std::vector<Finding> run() {
    require(!profile_.roles.empty(), "no-role", "nobody who decides is named", "--role \"VP of Sales\"");
    check_size();
    // Whom a source wants to meet is found among the people we know: nobody has to notice a need.
    require(!profile_.triggers.empty() || profile_.wanted_by, "no-trigger", "nothing says when the need arises",
            "--trigger \"growing 20% a year or more\"");
    check_words("name", "--name TEXT", {profile_.name});
    check_words("segment", "--segment TEXT", {profile_.segment});
    check_words("summary", "--summary TEXT", {profile_.summary});
    check_words("industry", "--industry TEXT", profile_.industries);
    check_words("region", "--region TEXT", profile_.regions);
    check_words("role", "--role TITLE", profile_.roles);
    check_words("trigger", "--trigger TEXT", profile_.triggers);
    check_words("challenge", "--challenge TEXT", profile_.challenges);
    return std::move(findings_);
  }

 private:
  void add(std::string_view rule, std::string found, std::string_view option) {
    findings_.push_back({rule, std::move(found), fmt::format("refer profile edit {} {}", profile_.handle, option)});
  }

  void require(bool is_there, std::string_view rule, std::string_view found, std::string_view option) {
    if (!is_there) {
      add(rule, std::string {found}, option);
    }
  }

  void check_size() {
    const auto& [low, high] = profile_.employees;
    const auto& revenue = profile_.revenue;
    const bool has_size = low || high || revenue.low_minor || revenue.high_minor;
    require(has_size, "no-size", "neither employees nor revenue are given", "--employees 50-500");
    if (is_wide(low, high)) {
      add("wide-size", fmt::format("{} employees", format(profile_.employees)), "--employees LOW-HIGH");
    }
    if (is_wide(revenue.low_minor, revenue.high_minor)) {
      add("wide-size", fmt::format("{} revenue", format(revenue)), "--revenue LOW-HIGH");
    }
  }

  void check_words(std::string_view what, std::string_view option, const std::vector<std::string>& texts) {
    for (const auto& text : texts) {
      if (const auto vague = find_vague(text)) {
        add("vague-words", fmt::format("{}: {}", what, *vague), option);
      }
    }
  }

  const store::Ideal& profile_;
  std::vector<Finding> findings_ {};
};

}  // namespace

std::vector<Finding> lint_profile(const store::Ideal& profile) {
  return Lint {profile}.run();
}

}  // namespace refer::advice
