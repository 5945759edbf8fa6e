// The pages of the commands, made from what each declares.

#include <fmt/core.h>

#include <algorithm>

#include "cli/help.hpp"
#include "cli/manual/pages.hpp"
#include "refer/command/batch.hpp"
#include "refer/command/report_texts.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

constexpr std::string_view records =
    R"(Records can be read from a file, or from standard input when it is '-': CSV whose first row holds the names of the fields, a JSON list of objects, or JSON lines.
The fields are named like the arguments and options, in small letters and with _ for a hyphen: 'source' for SOURCE, 'next_touch' for --next-touch.
Where an option may repeat, its values are divided by semicolons, or are a JSON list.
An empty field says nothing.
Options on the command line hold for every record that does not say otherwise.

All of it is one step: the first bad record ends the command, is named by its line, and nothing is kept; one 'refer undo' takes back the whole file.
With --rejects, bad rows are written to that file with the reasons on standard error, and the good ones are kept.
Records that are there already change nothing, so that the same file can be read twice.)";

/// The arguments and options that stand in the synopsis; all other options are `options`.
void write_synopsis(Page& page, const command::Command& command, const command::Args& args) {
  page.line(".Nm refer");
  page.line(fmt::format(".Cm {}", command.path));
  bool has_options = command.batch;
  for (const auto& slot : args.slots()) {
    const auto dots = slot.repeats ? " ..." : "";
    if (slot.is_argument) {
      page.line(fmt::format("{}Ar {}{}", slot.required ? "." : ".Op ", roff_argument(slot.name), dots));
    } else if (slot.required) {
      page.line(fmt::format(".Fl {} Ar {}{}", roff_argument(slot.name.substr(1)), roff_argument(slot.value), dots));
    } else {
      has_options = true;
    }
  }
  if (has_options) {
    page.line(".Op Ar options");
  }
}

std::string head_of(const command::Slot& slot) {
  if (slot.is_argument) {
    return fmt::format("Ar {}{}", roff_argument(slot.name), slot.repeats ? " ..." : "");
  }
  std::string head;
  if (slot.letter != '\0') {
    head = fmt::format("Fl {} , ", roff_argument(std::string {slot.letter}));
  }
  head += fmt::format("Fl {}", roff_argument(slot.name.substr(1)));
  return slot.value.empty() ? head : head + fmt::format(" Ar {}", roff_argument(slot.value));
}

bool tells_all(std::string_view help, const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return help.find(word) != std::string_view::npos; });
}

void write_command(Page& page, const command::Command& command) {
  page.sentence(command.summary);
  page.prose(command.details);
  command::Args args;
  (void)command.declare(args);
  command::Batch batch;
  if (command.batch) {
    declare(args, batch);
  }
  write_slots(page, args.slots());
}

void write_reports(Page& page) {
  page.section("BUILT-IN REPORTS");
  for (const auto& report : command::report_texts()) {
    if (report.columns.empty()) {
      continue;  // a command, told of above
    }
    page.subsection(report.name);
    page.sentence(report.title);
    if (!report.options.empty()) {
      page.prose(fmt::format("It takes {}.", join(report.options, ", ")));
    }
    page.prose(fmt::format("Its columns are {}.", join(report.columns, ", ")));
    page.prose(report.details);
  }
}

}  // namespace

std::vector<const command::Command*> commands_of(std::string_view noun, const Registry& registry) {
  std::vector<const command::Command*> commands;
  std::copy_if(
      registry.commands.begin(), registry.commands.end(), std::back_inserter(commands),
      [&](const command::Command* command) { return command->path.substr(0, command->path.find(' ')) == noun; });
  return commands;
}

std::string_view summary_of(std::string_view noun, const Registry& registry) {
  if (const auto line = about(noun); !line.empty()) {
    return line;
  }
  const auto commands = commands_of(noun, registry);
  const auto own = std::find_if(commands.begin(), commands.end(),
                                [&](const command::Command* command) { return command->path == noun; });
  return own == commands.end() ? std::string_view {"commands of refer"} : (*own)->summary;
}

void write_slots(Page& page, const std::deque<command::Slot>& slots) {
  if (slots.empty()) {
    return;
  }
  page.begin_list("Ds");
  for (const auto& slot : slots) {
    page.item(head_of(slot));
    page.sentence(slot.help);
    if (!slot.words.empty() && !tells_all(slot.help, slot.words)) {
      page.choice("One of", slot.words);
    }
    if (slot.required && !slot.is_argument) {
      page.sentence("Required.");
    }
    if (slot.repeats && !slot.is_argument) {
      page.sentence("May be given several times.");
    }
  }
  page.end_list();
}

std::string noun_page(std::string_view noun, const Registry& registry) {
  const auto commands = commands_of(noun, registry);
  Page page {fmt::format("refer-{}.1", noun), summary_of(noun, registry)};
  page.section("SYNOPSIS");
  for (const auto* const command : commands) {
    command::Args args;
    (void)command->declare(args);
    write_synopsis(page, *command, args);
  }
  page.section("DESCRIPTION");
  if (commands.size() == 1 && commands.front()->path == noun) {
    write_command(page, *commands.front());
  } else {
    page.line(fmt::format(".Nm refer {}", noun));
    page.line(fmt::format("is about {}.", escape_roff(summary_of(noun, registry))));
    for (const auto* const command : commands) {
      page.subsection(fmt::format("refer {}", command->path));
      write_command(page, *command);
    }
  }
  page.prose(fmt::format("The options that every command takes are told in {}.", reference("refer.1")));
  if (std::any_of(commands.begin(), commands.end(), [](const command::Command* command) { return command->batch; })) {
    page.section("RECORDS FROM A FILE");
    page.prose(records);
  }
  if (noun == "report") {
    write_reports(page);
  }
  page.section("EXIT STATUS");
  page.prose(fmt::format("0 when all was done, 2 when the command line cannot be understood; {} lists all statuses.",
                         reference("refer.1")));
  std::vector<std::string> others {"refer.1", "refer.toml.5"};
  if (noun == "template" || noun == "ask" || noun == "intro") {
    others.emplace_back("refer-templates.5");
  }
  page.see_also(others);
  return page.text();
}

}  // namespace refer::cli
