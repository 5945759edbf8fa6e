#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/project/config.hpp"

namespace refer::project {

/// A type of source: what speaks for it and what is hard.
struct SourceType {
  std::string name {};
  std::string strengths {};
  std::string challenges {};
  bool is_usual = false;  ///< every programme wants some: shown even where there is none
};

/// The built-in types, and those of the settings.
[[nodiscard]] std::vector<SourceType> source_types(const Config& config);
/// Throws Error(Fault::usage) with near misses when there is no such type.
void check_source_type(std::string_view name, const Config& config);

/// The built-in kinds of moments, and those of the settings.
[[nodiscard]] std::vector<std::string> moment_kinds(const Config& config);
/// Throws Error(Fault::usage) with near misses when there is no such kind.
void check_moment_kind(std::string_view name, const Config& config);

}  // namespace refer::project
