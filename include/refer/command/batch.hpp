#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/command/command.hpp"
#include "refer/command/given.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

/// The options that every command with `batch` takes besides its own.
struct Batch {
  std::optional<File> from {};
  std::optional<File> rejects {};
};

/// Declares them.
void declare(Args& args, Batch& batch);

/// Runs a command once for each record of a file, whose fields are named as the options; what was given on the command
/// line holds for every record that does not say otherwise. Records that are there already change nothing. The first
/// bad record ends it, with its place, and nothing is kept; with --rejects the bad ones are written there and the good
/// ones are kept.
[[nodiscard]] Answer run_batch(const Command& command, const Batch& batch, const std::vector<Given>& given,
                               Session& session);

}  // namespace refer::command
