#include "refer/core/document.hpp"

#include <algorithm>
#include <utility>

#include "ascii.hpp"
#include "refer/core/text.hpp"

namespace refer {

namespace {

using Part = Block::Kind;

constexpr std::size_t widest_line = 78;

/// The parts between white space, safe for a terminal: a line break of theirs must not look like one of ours.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (true) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) {
      return words;
    }
    text.remove_prefix(begin);
    const auto end = std::min(text.find_first_of(" \t\r\n"), text.size());
    words.push_back(escape_terminal(text.substr(0, end)));
    text.remove_prefix(end);
  }
}

std::string on_one_line(std::string_view text) {
  return join(words_of(text), " ");
}

/// Lines of at most 78 columns, the first after `first`, the others after as many spaces.
std::string wrapped(std::string_view text, std::string_view first) {
  std::string lines {first};
  std::size_t column = first.size();
  for (const auto& word : words_of(text)) {
    const auto columns = width(word);
    const bool begins = column == first.size();
    if (!begins && column + 1 + columns > widest_line) {
      lines += "\n" + std::string(first.size(), ' ');
      column = first.size();
    } else if (!begins) {
      lines += ' ';
      ++column;
    }
    lines += word;
    column += columns;
  }
  return lines + "\n";
}

std::string underlined(std::string_view text, char line) {
  const auto words = on_one_line(text);
  return words + "\n" + std::string(width(words), line) + "\n";
}

/// Never wrapped, and code in Markdown, which nothing in it can end.
std::string command_line(std::string_view text) {
  return "    " + on_one_line(text) + "\n";
}

std::string plain_block(const Block& block) {
  switch (block.kind) {
    case Part::title:
      return underlined(block.text, '=');
    case Part::heading:
      return underlined(block.text, '-');
    case Part::paragraph:
      return wrapped(block.text, "");
    case Part::item:
      return wrapped(block.text, "- ");
    case Part::command:
      return command_line(block.text);
  }
  return {};
}

/// What begins a heading, a list or a quotation at the begin of a line, behind so many digits.
bool begins_block(std::string_view line, std::size_t digits) {
  if (digits >= line.size()) {
    return false;
  }
  return std::string_view {digits == 0 ? "#+-=" : ".)"}.find(line[digits]) != std::string_view::npos;
}

bool is_word_character(char c) {
  return is_letter(c) || is_digit(c);
}

/// Text that stays text, in one line.
std::string markdown_line(std::string_view given) {
  const auto text = on_one_line(given);
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) {
    ++digits;
  }
  std::string line;
  for (std::size_t at = 0; at < text.size(); ++at) {
    switch (const char c = text[at]) {
      case '&':
        line += "&amp;";
        continue;
      case '<':
        line += "&lt;";
        continue;
      case '>':
        line += "&gt;";
        continue;
      case '_':
        // Within a word it means nothing, and an address that has one stays whole.
        if (at > 0 && is_word_character(text[at - 1]) && at + 1 < text.size() && is_word_character(text[at + 1])) {
          break;
        }
        [[fallthrough]];
      case '\\':
      case '`':
      case '*':
      case '[':
      case ']':
      case '|':
      case '~':
        line += '\\';
        break;
      default:
        if (at == digits && begins_block(text, digits)) {
          line += '\\';
        }
        line += c;
        continue;
    }
    line += text[at];
  }
  return line;
}

std::string markdown_block(const Block& block) {
  switch (block.kind) {
    case Part::title:
      return "# " + markdown_line(block.text) + "\n";
    case Part::heading:
      return "## " + markdown_line(block.text) + "\n";
    case Part::paragraph:
      return markdown_line(block.text) + "\n";
    case Part::item:
      return "- " + markdown_line(block.text) + "\n";
    case Part::command:
      return command_line(block.text);
  }
  return {};
}

/// The blocks with an empty line between them, but not between two items.
std::string page(const Document& document, std::string (*render)(const Block&)) {
  std::string text;
  const Block* before = nullptr;
  for (const auto& block : document.blocks) {
    if (before != nullptr && (before->kind != Part::item || block.kind != Part::item)) {
      text += '\n';
    }
    text += render(block);
    before = &block;
  }
  return text;
}

std::string_view name_of(Part kind) {
  switch (kind) {
    case Part::title:
      return "title";
    case Part::heading:
      return "heading";
    case Part::paragraph:
      return "paragraph";
    case Part::item:
      return "item";
    case Part::command:
      return "command";
  }
  return {};
}

}  // namespace

std::string plain_text(const Document& document) {
  return page(document, plain_block);
}

std::string markdown_text(const Document& document) {
  return page(document, markdown_block);
}

Table document_table(const Document& document) {
  std::vector<Row> rows;
  Cell section;
  for (const auto& block : document.blocks) {
    if (block.kind == Part::heading) {
      section = block.text;
    }
    rows.push_back({section, std::string {name_of(block.kind)}, block.text});
  }
  return {.columns = {{"section"}, {"kind"}, {"text"}}, .rows = rows_of(std::move(rows))};
}

}  // namespace refer
