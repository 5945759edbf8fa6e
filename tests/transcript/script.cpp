#include "transcript/script.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace transcript {

namespace {

constexpr std::string_view no_newline {"[no newline]"};

bool is_status(std::string_view line) {
  return line.size() > 2 && line.front() == '[' && line.back() == ']' &&
         line.substr(1, line.size() - 2).find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether a line of output could be taken for something else.
bool is_reserved(std::string_view line) {
  constexpr std::string_view signs {"$!#|\\"};
  return line.empty() || signs.find(line.front()) != std::string_view::npos || is_status(line) || line == no_newline;
}

bool is_control(char character) {
  return static_cast<unsigned char>(character) < 0x20 || character == '\x7f';
}

/// Control characters, and spaces at the end, would get lost in an editor.
bool needs_escapes(std::string_view line) {
  return std::any_of(line.begin(), line.end(), is_control) || line.ends_with(' ');
}

std::string escaped(std::string_view line) {
  constexpr std::string_view digits {"0123456789abcdef"};
  std::string text {};
  for (std::size_t index = 0; index < line.size(); ++index) {
    const char character {line[index]};
    const auto code {static_cast<unsigned char>(character)};
    if (character == '\\') {
      text += "\\\\";
    } else if (character == '\r') {
      text += "\\r";
    } else if (is_control(character) || (character == ' ' && index + 1 == line.size())) {
      text.append("\\x").append(1, digits[code >> 4U]).append(1, digits[code & 0xfU]);
    } else {
      text += character;
    }
  }
  return text;
}

std::string output_line(const std::string& line) {
  if (needs_escapes(line)) {
    return "\\ " + escaped(line);
  }
  return line.empty() ? "|" : is_reserved(line) ? "| " + line : line;
}

std::string errors_line(const std::string& line) {
  if (needs_escapes(line)) {
    return "!\\ " + escaped(line);
  }
  return line.empty() ? "!" : "! " + line;
}

[[noreturn]] void refuse(std::size_t index, const std::string& what) {
  throw std::runtime_error {std::to_string(index + 1) + ": " + what};
}

/// `refer import - <<END` is `refer import -` and END.
std::string take_end_word(std::string& command) {
  const std::size_t found {command.rfind(" <<")};
  if (found == std::string::npos) {
    return {};
  }
  const std::string word {command.substr(found + 3)};
  const bool plain =
      !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (plain) {
    command.erase(found);
  }
  return plain ? word : std::string {};
}

/// The step that begins at `lines[index]`; `index` is then behind its given text.
Step read_step(const std::vector<std::string>& lines, std::size_t& index) {
  Step step {.line = index + 1, .command = lines[index].substr(2), .source = {lines[index]}};
  const std::size_t start {index++};
  const std::string end {take_end_word(step.command)};
  if (end.empty()) {
    return step;
  }
  step.has_given = true;
  for (; index < lines.size(); ++index) {
    step.source.push_back(lines[index]);
    if (lines[index] == end) {
      ++index;
      return step;
    }
    step.given += lines[index] + "\n";
  }
  refuse(start, "the text is not ended by " + end);
}

}  // namespace

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines {};
  while (!text.empty()) {
    const std::size_t end {std::min(text.find('\n'), text.size())};
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

Script read_script(std::string_view text) {
  const std::vector<std::string> lines {split_lines(text)};
  if (lines.empty() || is_reserved(lines.front())) {
    refuse(0, "the first line must be a title: a sentence that the transcript proves");
  }
  Script script {.before = {lines.front()}};
  bool open = false;  // whether lines still belong to the last command
  for (std::size_t index = 1; index < lines.size();) {
    const std::string& line {lines[index]};
    if (line.starts_with("$ ")) {
      script.steps.push_back(read_step(lines, index));
      open = true;
      continue;
    }
    std::vector<std::string>& aside = script.steps.empty() ? script.before : script.steps.back().after;
    if (line.empty() || line.starts_with("#")) {
      aside.push_back(line);
      open = open && !line.empty();
    } else if (!open) {
      refuse(index, "'" + line + "' belongs to no command; an empty line of output is written as |");
    }
    ++index;
  }
  if (script.steps.empty()) {
    refuse(lines.size() - 1, "there is no command");
  }
  return script;
}

std::vector<std::string> lines_of(const Outcome& outcome) {
  std::vector<std::string> lines {};
  const auto add = [&lines](const std::string& text, auto written) {
    for (const std::string& line : split_lines(text)) {
      lines.push_back(written(line));
    }
    if (!text.empty() && text.back() != '\n') {
      lines.emplace_back(no_newline);
    }
  };
  add(outcome.output, output_line);
  add(outcome.errors, errors_line);
  if (outcome.status != 0) {
    lines.push_back("[" + std::to_string(outcome.status) + "]");
  }
  return lines;
}

std::string write_script(const Script& script, const std::vector<Outcome>& outcomes) {
  std::string text {};
  const auto add = [&text](const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
      text += line + "\n";
    }
  };
  add(script.before);
  for (std::size_t index = 0; index < script.steps.size(); ++index) {
    add(script.steps[index].source);
    add(lines_of(outcomes.at(index)));
    add(script.steps[index].after);
  }
  return text;
}

std::string unescape(std::string_view text) {
  std::string plain {};
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (text[index] != '\\') {
      plain += text[index];
      continue;
    }
    const char sign {++index < text.size() ? text[index] : '\0'};
    unsigned code = 0;
    switch (sign) {
      case 'n':
        plain += '\n';
        break;
      case 'r':
        plain += '\r';
        break;
      case 't':
        plain += '\t';
        break;
      case '\\':
        plain += '\\';
        break;
      case 'x': {
        const std::string_view digits {text.substr(index + 1, 2)};
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        if (fault == std::errc {} && digits.size() == 2 && end == digits.data() + 2) {
          plain += static_cast<char>(code);
          index += 2;
          break;
        }
        [[fallthrough]];
      }
      default:
        throw std::runtime_error {"\\ must be followed by x and two digits, n, r, t or \\"};
    }
  }
  return plain;
}

}  // namespace transcript
