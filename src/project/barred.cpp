#include "refer/project/barred.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/entry.hpp"
#include "refer/project/kinds.hpp"

namespace refer::project {

Barred parse_barred(std::string_view entry) {
  const auto parts = parse_entry(entry);
  if (!parts.value || parts.key.empty()) {
    throw Error(Fault::usage, fmt::format("{} has not the form TYPE=KIND KIND", quote(entry)),
                "write \"advisor=commission gift\"");
  }
  Barred barred {.type = std::string {parts.key}};
  for (const auto& kind : split(*parts.value, ' ')) {
    barred.kinds.push_back(parse_word<RewardKind>(kind));
  }
  return barred;
}

std::vector<RewardKind> barred_kinds(const Config& config, std::string_view type) {
  std::vector<RewardKind> all;
  for (const auto& entry : config.list("rewards.not_for")) {
    const auto barred = parse_barred(entry);
    try {
      check_source_type(barred.type, config);
    } catch (const Error& error) {
      throw Error(Fault::config, "rewards.not_for: " + error.message(), error.hint());
    }
    if (barred.type == type) {
      all.insert(all.end(), barred.kinds.begin(), barred.kinds.end());
    }
  }
  return all;
}

}  // namespace refer::project
