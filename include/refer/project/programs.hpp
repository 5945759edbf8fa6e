#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/project/config.hpp"

namespace refer::project {

/// What a referral program gives and says: [programs.NAME] of the settings.
struct ProgramTerms {
  std::string name {};
  std::string incentive {};   ///< what a source gets out of an introduction; empty: nothing
  std::string disclosure {};  ///< the sentence in which letters tell the target so
  std::string policy {};
};

/// The programs of the settings, by name.
[[nodiscard]] std::vector<ProgramTerms> programs(const Config& config);
/// The terms of a program; empty ones when the settings do not know it.
[[nodiscard]] ProgramTerms program_terms(const Config& config, std::string_view name);
/// The sentence that a letter to the target has to say: empty without an incentive.
[[nodiscard]] std::string disclosure_of(const ProgramTerms& terms);
/// The names of the programs that give an incentive and do not say how letters disclose it.
[[nodiscard]] std::vector<std::string> programs_without_disclosure(const Config& config);

}  // namespace refer::project
