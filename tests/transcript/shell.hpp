#pragma once

#include <map>
#include <string>

#include "transcript/script.hpp"

namespace transcript {

/// Runs `/bin/sh -c command` in `directory` with exactly this environment and `given` as its input. A signal is status
/// 128 + its number. Throws std::runtime_error when it cannot be started.
[[nodiscard]] Outcome run_shell(const std::string& command, const std::string& directory,
                                const std::map<std::string, std::string>& environment, const std::string& given);

}  // namespace transcript
