#include "refer/project/programs.hpp"

#include "refer/core/text.hpp"

namespace refer::project {

std::vector<ProgramTerms> programs(const Config& config) {
  constexpr std::string_view prefix = "programs.";
  std::vector<ProgramTerms> all;
  for (const auto& [key, entry] : config.entries()) {
    const auto dot = key.rfind('.');
    if (!key.starts_with(prefix) || dot < prefix.size()) {
      continue;
    }
    const auto name = key.substr(prefix.size(), dot - prefix.size());
    if (all.empty() || all.back().name != name) {
      all.push_back({.name = name});
    }
    const auto field = key.substr(dot + 1);
    auto& terms = all.back();
    (field == "incentive"    ? terms.incentive
     : field == "disclosure" ? terms.disclosure
                             : terms.policy) = std::string {trim(*entry.value.as<std::string>())};
  }
  return all;
}

ProgramTerms program_terms(const Config& config, std::string_view name) {
  for (auto& terms : programs(config)) {
    if (fold(terms.name) == fold(name)) {
      return std::move(terms);
    }
  }
  return {.name = std::string {name}};
}

std::string disclosure_of(const ProgramTerms& terms) {
  return terms.incentive.empty() ? std::string {} : terms.disclosure;
}

std::vector<std::string> programs_without_disclosure(const Config& config) {
  std::vector<std::string> names;
  for (const auto& terms : programs(config)) {
    if (!terms.incentive.empty() && terms.disclosure.empty()) {
      names.push_back(terms.name);
    }
  }
  return names;
}

}  // namespace refer::project
