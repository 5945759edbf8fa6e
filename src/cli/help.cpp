#include "cli/help.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "cli/globals.hpp"
#include "cli/locate.hpp"
#include "refer/command/batch.hpp"
#include "refer/command/report_texts.hpp"
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
  refer report dashboard -o dashboard.html                      the page to look at every week

)";

/// The verbs of everything that holds records, in the order of the table.
constexpr std::array<std::string_view, 5> usual {"add", "list", "show", "edit", "remove"};

/// Pads to a column, two spaces at the least.
std::string padded(std::string_view text, std::size_t column) {
  const auto used = width(text);
  return std::string {text} + std::string(used + 2 > column ? 2 : column - used, ' ');
}

/// `Its columns are a, b, c.`, in lines that fit a terminal.
std::string sentence_of(std::string_view begin, const std::vector<std::string>& words) {
  constexpr std::size_t widest = 110;
  std::string text {begin};
  std::size_t used = text.size();
  for (const auto& word : words) {
    const bool is_last = &word == &words.back();
    const bool fits = used + word.size() + 2 <= widest;
    text += fmt::format("{}{}{}", fits ? " " : "\n", word, is_last ? ".\n" : ",");
    used = (fits ? used + 1 : 0) + word.size() + 1;
  }
  return text;
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
      {"the pipeline", {"profile", "source", "ask", "intro", "report"}},
      {"the people", {"contact", "tie", "moment", "touch"}},
      {"those who help", {"give", "reward", "feedback", "permission", "outcome", "training"}},
      {"what came of it", {"why", "tree", "goal", "sale", "credit", "channel"}},
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
      std::vector<std::string> verbs;
      std::string_view summary = about(noun);
      for (const auto* const command : registry.commands) {
        if (command->path == noun) {
          summary = command->summary;
        } else if (command->path.starts_with(noun) && command->path[noun.size()] == ' ') {
          verbs.emplace_back(command->path.substr(noun.size() + 1));
        }
      }
      if (verbs.size() >= usual.size() && std::equal(usual.begin(), usual.end(), verbs.begin())) {
        verbs.erase(verbs.begin(), verbs.begin() + usual.size());
        verbs.insert(verbs.begin(), "…");
      }
      text += fmt::format("  {}{}{}\n", padded(noun, 12), summary,
                          verbs.empty() ? "" : fmt::format(" ({})", join(verbs, " ")));
    }
    text += "\n";
  }
  return text +
         "… stands for add list show edit remove.\n"
         "'refer help COMMAND' tells more; 'refer help --global' lists the options that every command takes.\n";
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
  if (command.path == "report") {
    text += "\nThe reports, each told of by 'refer help report NAME':\n\n";
    for (const auto& report : command::report_texts()) {
      text += "  " + padded(report.name, 18) + report.title + "\n";
    }
  }
  return text + "\n'refer help --global' lists the options that every command takes.\n";
}

std::optional<std::string> find_report_help(const command::Command& command, const std::vector<std::string>& rest) {
  std::optional<command::ReportText> report;
  for (auto word = rest.begin(); command.path == "report" && !report && word != rest.end(); ++word) {
    report = command::find_report_text(*word);
  }
  if (!report || report->columns.empty()) {
    return std::nullopt;
  }
  auto text = fmt::format("{}\n\n  refer report {}{}\n", report->title, report->name,
                          report->options.empty() ? "" : " [options]");
  if (!report->options.empty()) {
    text += sentence_of("\nIt takes", report->options);
  }
  return text + sentence_of("\nIts columns are", report->columns) +
         fmt::format("\n{}\n\n'refer help report' tells what the options mean.\n", report->details);
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
    if (auto text = find_report_help(*located.command, located.rest); text && located.rest.size() == 1) {
      return *text;
    }
    std::vector<std::string> misses;
    if (located.command->path == "report") {
      std::vector<std::string> names;
      for (const auto& report : command::report_texts()) {
        names.push_back(report.name);
      }
      misses = near_misses(located.rest.front(), names);
    }
    throw Error(Fault::usage, fmt::format("no command {}", quote(join(topic, " "))),
                did_you_mean(misses, fmt::format("'refer help {}' is about the command", located.command->path)));
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
