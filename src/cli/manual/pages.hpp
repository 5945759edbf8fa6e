#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "cli/manual/roff.hpp"
#include "refer/cli/registry.hpp"
#include "refer/command/args.hpp"

namespace refer::cli {

/// refer.1: what the program is, and what holds for every command.
[[nodiscard]] std::string program_page(const Registry& registry);
/// refer-NOUN.1: the commands below a noun, or the one of that name.
[[nodiscard]] std::string noun_page(std::string_view noun, const Registry& registry);
/// refer.toml.5: the settings.
[[nodiscard]] std::string settings_page();
/// refer-templates.5: the letters.
[[nodiscard]] std::string templates_page();

/// A list of arguments or options, each with its value, its meaning, its words, and whether it must be there or may
/// repeat.
void write_slots(Page& page, const std::deque<command::Slot>& slots);
/// The first words of all commands, in the order of the table.
[[nodiscard]] std::vector<std::string> nouns_of(const Registry& registry);
/// What a noun is about, in one line: of a group, or the summary of the command of that name.
[[nodiscard]] std::string_view summary_of(std::string_view noun, const Registry& registry);
/// The commands whose first word is a noun.
[[nodiscard]] std::vector<const command::Command*> commands_of(std::string_view noun, const Registry& registry);

}  // namespace refer::cli
