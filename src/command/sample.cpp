#include "command/sample.hpp"

#include "refer/core/text.hpp"

namespace refer::command {

std::vector<std::vector<std::string>> sample_commands() {
  std::vector<std::vector<std::string>> commands;
  for (const auto& line : split(sample_texts().front().text, '\n')) {
    if (!line.starts_with('#')) {
      commands.push_back(split_words(line));
    }
  }
  return commands;
}

}  // namespace refer::command
