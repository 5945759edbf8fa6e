#include "refer/project/cadences.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/entry.hpp"
#include "refer/project/kinds.hpp"

namespace refer::project {

namespace {

constexpr std::int64_t most_days {3650};
constexpr std::string_view tag_prefix {"tag:"};

}  // namespace

Cadence parse_cadence(std::string_view entry) {
  const auto [whom, value] = parse_entry(entry);
  const auto days = find_integer(value.value_or(""));
  const bool is_tag = whom.starts_with(tag_prefix);
  const auto name = trim(is_tag ? whom.substr(tag_prefix.size()) : whom);
  if (!days || *days < 0 || *days > most_days || name.empty()) {
    throw Error(Fault::usage, fmt::format("{} is no cadence", quote(entry)),
                fmt::format("write \"customer=90\" or \"tag:vip=30\": days, 0 to {}; 0: never", most_days));
  }
  return {.is_tag = is_tag, .name = is_tag ? fold(name) : std::string {name}, .days = *days};
}

std::vector<Cadence> cadences_of(const Config& config) {
  std::vector<Cadence> all;
  for (const auto& entry : config.list("sources.cadences")) {
    try {
      all.push_back(parse_cadence(entry));
      if (!all.back().is_tag) {
        check_source_type(all.back().name, config);
      }
    } catch (const Error& error) {
      throw Error(Fault::config, "sources.cadences: " + error.message(), error.hint());
    }
  }
  return all;
}

}  // namespace refer::project
