#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/cli/registry.hpp"
#include "refer/command/args.hpp"

namespace refer::cli {

/// What `refer` alone says: examples first, then the commands by groups.
[[nodiscard]] std::string overview(const Registry& registry);
/// The commands below a noun.
[[nodiscard]] std::string group_help(std::string_view noun, const Registry& registry);
/// How one command is used.
[[nodiscard]] std::string command_help(const command::Command& command);
/// What a report counts and how, when the words after `report` name one that is built in.
[[nodiscard]] std::optional<std::string> find_report_help(const command::Command& command,
                                                          const std::vector<std::string>& rest);
/// `refer help TOPIC…`: the overview, a group, a command or a report. Throws Error(Fault::usage) with near misses.
[[nodiscard]] std::string help(const std::vector<std::string>& topic, const Registry& registry);

/// One line: `refer ask add SOURCE [TARGET] [options]`.
[[nodiscard]] std::string synopsis(const command::Command& command, const command::Args& args);
/// How an option is written with its value: `-o, --output FILE`.
[[nodiscard]] std::string spelling(const command::Slot& slot);

/// The groups of commands as `refer --help` shows them: a title and the nouns.
struct Group {
  std::string_view title;
  std::vector<std::string_view> nouns;
};
[[nodiscard]] const std::vector<Group>& groups();
/// One line about a noun that has several commands.
[[nodiscard]] std::string_view about(std::string_view noun);

}  // namespace refer::cli
