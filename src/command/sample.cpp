#include "command/sample.hpp"

#include "refer/core/text.hpp"

namespace refer::command {

namespace {

/// The words of a line: divided at spaces, what stands in double quotes being one word.
std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  bool quoted = false;
  bool inside = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    }
    if (c == ' ' && !quoted) {
      inside = false;
      continue;
    }
    if (!inside) {
      words.emplace_back();
      inside = true;
    }
    if (c != '"') {
      words.back() += c;
    }
  }
  return words;
}

}  // namespace

std::vector<std::vector<std::string>> sample_commands() {
  std::vector<std::vector<std::string>> commands;
  for (const auto& line : split(sample_texts().front().text, '\n')) {
    if (!line.starts_with('#')) {
      commands.push_back(words_of(line));
    }
  }
  return commands;
}

}  // namespace refer::command
