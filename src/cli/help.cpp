#include "cli/help.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "cli/globals.hpp"
#include "cli/locate.hpp"
#include "refer/command/batch.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

constexpr std::string_view examples =
    R"(refer: introductions by people who are trusted, made a system

  refer init acme --name "Ada Park" --email ada@acme.example    begin a project
  refer import linkedin Connections.csv                         whom you know
  refer source add jane@pixel.example --type customer           who may introduce you
  refer ask add jane elena --kind specific                      ask one for another
  refer ask draft 1 --format eml > ask.eml                      the letter, ready to send
  refer intro mark 1 met                                        what came of it
  refer report funnel                                           and what all of it comes to

)";

/// Pads to a column, two spaces at the least.
std::string padded(std::string_view text, std::size_t column) {
  const auto used = width(text);
  return std::string {text} + std::string(used + 2 > column ? 2 : column - used, ' ');
}

void declare_all(const command::Command& command, command::Args& args, command::Batch& batch) {
  (void)command.declare(args);
  if (command.batch) {
    declare(args, batch);
  }
}

}  // namespace

const std::vector<Group>& groups() {
  static const std::vector<Group> all {
      {"the pipeline", {"profile", "source", "ask", "intro", "sale", "credit", "why", "tree", "channel", "report"}},
      {"the people",
       {"contact", "tie", "moment", "outcome", "touch", "give", "reward", "feedback", "permission", "training",
        "goal"}},
      {"every day", {"next", "path", "inbox", "outbox"}},
      {"data", {"import", "log", "undo", "redo"}},
      {"the project", {"init", "template", "config", "lint", "doctor", "completion", "schema", "help"}},
  };
  return all;
}

std::string_view about(std::string_view noun) {
  static constexpr std::pair<std::string_view, std::string_view> lines[] {
      {"profile", "whom you want to meet"},
      {"source", "who may introduce you"},
      {"ask", "one request to one source, for a person or a profile"},
      {"intro", "one introduction, and what came of it"},
      {"sale", "what customers did after the deal"},
      {"credit", "who else has a part in a deal"},
      {"channel", "other ways to customers, to compare with"},
      {"contact", "people, and the companies they are at"},
      {"tie", "how well two people know each other"},
      {"next", "what is due today, and what to type for it"},
      {"inbox", "what your mail shows, until you decide"},
      {"outbox", "the messages that were given to the mailer"},
      {"moment", "moments in which your value was plain to see"},
      {"outcome", "what was achieved, told to others as proof"},
      {"touch", "contact with a person, and what was given"},
      {"give", "what to give to sources, before asking"},
      {"reward", "how sources were recognised, within the policy"},
      {"feedback", "how sources find working with you"},
      {"permission", "to whom sources may be named"},
      {"training", "who of the team learned to ask, and who is certified"},
      {"goal", "how much of what is wanted by when, and of whom"},
      {"template", "the letters"},
      {"config", "the settings"},
  };
  const auto* const found =
      std::find_if(std::begin(lines), std::end(lines), [&](const auto& line) { return line.first == noun; });
  return found == std::end(lines) ? std::string_view {} : found->second;
}

std::string spelling(const command::Slot& slot) {
  auto text = slot.letter == '\0' ? slot.name : fmt::format("-{}, {}", slot.letter, slot.name);
  if (!slot.is_argument && !slot.value.empty()) {
    text += " " + slot.value;
  }
  return text;
}

std::string synopsis(const command::Command& command, const command::Args& args) {
  auto line = fmt::format("refer {}", command.path);
  bool has_options = false;
  for (const auto& slot : args.slots()) {
    if (slot.is_argument) {
      const auto name = slot.repeats ? slot.name + "…" : slot.name;
      line += slot.required ? " " + name : fmt::format(" [{}]", name);
    } else if (slot.required) {
      line += fmt::format(" {} {}", slot.name, slot.value);
    } else {
      has_options = true;
    }
  }
  return has_options ? line + " [options]" : line;
}

std::string overview(const Registry& registry) {
  std::string text {examples};
  for (const auto& group : groups()) {
    text += fmt::format("{}\n", group.title);
    for (const auto noun : group.nouns) {
      std::string verbs;
      std::string_view summary = about(noun);
      for (const auto* const command : registry.commands) {
        if (command->path == noun) {
          summary = command->summary;
        } else if (command->path.starts_with(noun) && command->path[noun.size()] == ' ') {
          verbs += (verbs.empty() ? "" : " ") + std::string {command->path.substr(noun.size() + 1)};
        }
      }
      text +=
          "  " + padded(noun, 12) + std::string {summary} + (verbs.empty() ? "" : fmt::format(" ({})", verbs)) + "\n";
    }
    text += "\n";
  }
  return text + "'refer help COMMAND' tells more; 'refer help --global' lists the options that every command takes.\n";
}

std::string group_help(std::string_view noun, const Registry& registry) {
  std::string text = fmt::format("refer {}: {}\n\n", noun, about(noun));
  for (const auto* const command : registry.commands) {
    if (command->path == noun || command->path.starts_with(std::string {noun} + " ")) {
      command::Args args;
      command::Batch batch;
      declare_all(*command, args, batch);
      text += "  " + padded(synopsis(*command, args), 56) + std::string {command->summary} + "\n";
    }
  }
  return text + fmt::format("\n'refer help {} VERB' tells more.\n", noun);
}

std::string command_help(const command::Command& command) {
  command::Args args;
  command::Batch batch;
  declare_all(command, args, batch);
  std::string text = fmt::format("{}\n\n  {}\n", command.summary, synopsis(command, args));
  if (!args.slots().empty()) {
    text += "\n";
  }
  std::size_t column = 0;
  for (const auto& slot : args.slots()) {
    column = std::max(column, std::min<std::size_t>(width(spelling(slot)) + 2, 30));
  }
  for (const auto& slot : args.slots()) {
    text += "  " + padded(spelling(slot), column) + slot.help;
    if (!slot.words.empty()) {
      text += fmt::format(": {}", join(slot.words, ", "));
    }
    text += slot.required && !slot.is_argument ? " (required)\n" : slot.repeats ? " (may repeat)\n" : "\n";
  }
  if (!command.details.empty()) {
    // Only at its end: the first line may be an example, and its indent says so.
    text += fmt::format("\n{}\n", command.details.substr(0, command.details.find_last_not_of(" \n") + 1));
  }
  return text + "\n'refer help --global' lists the options that every command takes.\n";
}

std::string help(const std::vector<std::string>& topic, const Registry& registry) {
  if (topic.empty()) {
    return overview(registry);
  }
  if (topic == std::vector<std::string> {"--global"}) {
    command::Args args;
    Globals globals;
    declare(args, globals);
    std::string text = "Options that every command takes\n\n";
    for (const auto& slot : args.slots()) {
      text += "  " + padded(spelling(slot), 28) + slot.help + (slot.repeats ? " (may repeat)\n" : "\n");
    }
    return text;
  }
  const auto located = locate(topic, registry);
  if (located.command != nullptr && !located.rest.empty()) {
    throw Error(Fault::usage, fmt::format("no command {}", quote(join(topic, " "))),
                fmt::format("'refer help {}' is about the command", located.command->path));
  }
  if (located.command != nullptr) {
    return command_help(*located.command);
  }
  if (topic.size() == 1 && is_group(topic[0], registry)) {
    return group_help(topic[0], registry);
  }
  refuse_command(located, registry);
}

}  // namespace refer::cli
