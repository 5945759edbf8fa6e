#include "cli/locate.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/command/report_texts.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

const command::Command* find_command(std::string_view path, const Registry& registry) {
  const auto found = std::find_if(registry.commands.begin(), registry.commands.end(),
                                  [&](const command::Command* command) { return command->path == path; });
  return found == registry.commands.end() ? nullptr : *found;
}

/// Whether the next word is the value of this global option, and so cannot name a command.
bool takes_next(std::string_view word, const command::Args& globals) {
  return std::any_of(globals.slots().begin(), globals.slots().end(), [&](const command::Slot& slot) {
    const bool is_letter = word.size() == 2 && slot.letter != '\0' && word[1] == slot.letter;
    return !slot.value.empty() && (word == slot.name || is_letter);
  });
}

/// What somebody means who leaves out the first word: `report dashboard` and `report funnel` by their last.
std::string longer(std::string_view last, const Registry& registry) {
  std::vector<std::string> lines;
  for (const auto* const command : registry.commands) {
    const auto& path = command->path;
    if (path.size() > last.size() && path.ends_with(last) && path[path.size() - last.size() - 1] == ' ') {
      lines.emplace_back(path);
    }
  }
  if (lines.empty() && command::find_report_text(last)) {
    lines.push_back(fmt::format("report {}", last));
  }
  return lines.size() == 1 ? lines.front() : std::string {};
}

}  // namespace

bool is_group(std::string_view noun, const Registry& registry) {
  return !noun.empty() &&
         std::any_of(registry.commands.begin(), registry.commands.end(), [&](const command::Command* command) {
           return command->path.size() > noun.size() && command->path.starts_with(noun) &&
                  command->path[noun.size()] == ' ';
         });
}

bool is_noun(std::string_view word, const Registry& registry) {
  return find_command(word, registry) != nullptr || is_group(word, registry);
}

Located locate(const std::vector<std::string>& words, const Registry& registry) {
  Located located;
  Globals globals;
  command::Args global_args;
  declare(global_args, globals);
  std::vector<std::size_t> named;  // where the words stand that may name the command
  for (std::size_t index = 0; index < words.size() && named.size() < 2; ++index) {
    const auto& word = words[index];
    if (word == "--") {
      break;
    }
    if (word.size() > 1 && word.starts_with('-')) {
      index += takes_next(word, global_args) ? 1 : 0;
    } else if (!word.empty()) {
      named.push_back(index);
    }
  }
  std::size_t used = 0;
  if (!named.empty()) {
    located.noun = words[named[0]];
    located.noun_at = named[0];
    located.command = find_command(located.noun, registry);
    used = 1;
    if (named.size() > 1 && is_group(located.noun, registry)) {
      const auto& word = words[named[1]];
      if (const auto* const leaf = find_command(located.noun + " " + word, registry)) {
        located.command = leaf;
        used = 2;
      }
      located.verb = word;
    }
  }
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (std::find(named.begin(), named.begin() + static_cast<std::ptrdiff_t>(used), index) ==
        named.begin() + static_cast<std::ptrdiff_t>(used)) {
      located.rest.push_back(words[index]);
    }
  }
  return located;
}

void refuse_command(const Located& located, const Registry& registry) {
  std::vector<std::string> nouns;
  std::vector<std::string> paths;
  for (const auto* const command : registry.commands) {
    const std::string noun {command->path.substr(0, command->path.find(' '))};
    if (std::find(nouns.begin(), nouns.end(), noun) == nouns.end()) {
      nouns.push_back(noun);
    }
    if (noun == located.noun) {
      paths.emplace_back(command->path);
    }
  }
  if (paths.empty()) {
    auto misses = near_misses(located.noun, nouns);
    if (auto line = longer(located.noun, registry); !line.empty()) {
      misses.push_back(std::move(line));
    }
    throw Error(Fault::usage, fmt::format("no command {}", quote(located.noun)),
                did_you_mean(misses, "'refer --help' shows the commands"));
  }
  throw Error(Fault::usage, fmt::format("no command {}", quote(located.noun + " " + located.verb)),
              did_you_mean(near_misses(located.noun + " " + located.verb, paths),
                           fmt::format("'refer {} --help' shows the commands", located.noun)));
}

std::string shell_line(const std::vector<std::string>& words) {
  std::string line;
  for (const auto& word : words) {
    line += (line.empty() ? "" : " ") + shell_word(word);
  }
  return line;
}

}  // namespace refer::cli
