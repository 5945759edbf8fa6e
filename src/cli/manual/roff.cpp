#include "cli/manual/roff.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

constexpr std::size_t line_length = 78;

char capital(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_sign_of_word(char c) {
  return is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// A character of several bytes by its number, so that the page reads the same whatever the encoding of the reader is.
std::string escape_wide(std::string_view text, std::size_t& index) {
  const auto first = static_cast<unsigned char>(text[index]);
  const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  unsigned code = first & (0x3FU >> more);
  for (std::size_t count = 0; count < more && index + 1 < text.size(); ++count) {
    code = (code << 6U) | (static_cast<unsigned char>(text[++index]) & 0x3FU);
  }
  return fmt::format("\\[u{:04X}]", code);
}

std::string escape(std::string_view text, bool is_literal) {
  std::string result;
  for (std::size_t index = 0; index < text.size(); ++index) {
    const char c = text[index];
    const bool inside_word =
        index > 0 && index + 1 < text.size() && is_sign_of_word(text[index - 1]) && is_sign_of_word(text[index + 1]);
    if (static_cast<unsigned char>(c) >= 0x80) {
      result += escape_wide(text, index);
    } else if (c == '\\') {
      result += "\\e";
    } else if (c == '\'') {
      result += inside_word && !is_literal ? "'" : "\\(aq";
    } else if (c == '-') {
      result += inside_word && !is_literal ? "-" : "\\-";
    } else if (c == '`') {
      result += "\\(ga";
    } else if (c == '^') {
      result += "\\(ha";
    } else if (c == '~') {
      result += "\\(ti";
    } else {
      result += c;
    }
  }
  return result;
}

/// A line that begins with a control character would be taken for a macro.
std::string protect(std::string line) {
  return line.starts_with('.') || line.starts_with('\'') ? "\\&" + line : line;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

/// The sentences of a paragraph: mdoc wants each on a line of its own.
std::vector<std::string_view> sentences_of(std::string_view text) {
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (std::string_view {".!?"}.find(text[index]) == std::string_view::npos) {
      continue;
    }
    auto end = index + 1;
    while (end < text.size() && std::string_view {")'\""}.find(text[end]) != std::string_view::npos) {
      ++end;
    }
    if (end < text.size() && text[end] == ' ' && index > 0 && text[index - 1] != ' ') {
      sentences.push_back(text.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  if (begin < text.size()) {
    sentences.push_back(text.substr(begin));
  }
  return sentences;
}

/// `refer-ask.1` in its two parts.
std::pair<std::string_view, std::string_view> divide(std::string_view page) {
  const auto dot = page.rfind('.');
  return {page.substr(0, dot), page.substr(dot + 1)};
}

/// A help text as a sentence; lists of words such as `table, json` keep their small letter.
std::string as_sentence(std::string_view text) {
  std::string sentence {trim(text)};
  const auto end = sentence.find_first_of(" ,");
  if (end == std::string::npos || sentence[end] == ' ') {
    sentence = capitalised(sentence);
  }
  return sentence.empty() || std::string_view {".!?:"}.find(sentence.back()) != std::string_view::npos ? sentence
                                                                                                       : sentence + ".";
}

}  // namespace

std::string capitalised(std::string_view text) {
  std::string result {text};
  if (!result.empty()) {
    result[0] = capital(result[0]);
  }
  return result;
}

std::string escape_roff(std::string_view text) {
  return escape(text, false);
}
std::string escape_literal(std::string_view text) {
  return escape(text, true);
}

std::string roff_argument(std::string_view text) {
  auto word = escape(text, true);
  for (std::size_t index = 0; (index = word.find('"', index)) != std::string::npos; index += 4) {
    word.replace(index, 1, "\\(dq");
  }
  const bool may_be_macro =
      word.size() <= 3 && std::none_of(word.begin(), word.end(), [](char c) { return c == '\\'; });
  if (may_be_macro && word != "...") {
    word = "\\&" + word;
  }
  return word.find(' ') == std::string::npos ? word : '"' + word + '"';
}

std::string reference(std::string_view page) {
  const auto [name, section] = divide(page);
  return fmt::format("{}({})", name, section);
}

Page::Page(std::string_view name, std::string_view summary) {
  const auto [title, number] = divide(name);
  std::string capitals {title};
  std::transform(capitals.begin(), capitals.end(), capitals.begin(), capital);
  text_ = fmt::format(
      ".\\\" Written by 'refer help --man {0}'.\n.Dd November 21, 2026\n.Dt {1} {2}\n.Os\n.Sh NAME\n.Nm {3}\n.Nd {4}\n",
      name, capitals, number, title, escape_roff(summary));
}

void Page::section(std::string_view title) {
  text_ += fmt::format(".Sh {}\n", title);
  fresh_ = true;
}

void Page::subsection(std::string_view title) {
  text_ += fmt::format(".Ss {}\n", escape_roff(title));
  fresh_ = true;
}

void Page::prose(std::string_view text) {
  std::string pending;  // lines of one paragraph, or of one example
  bool is_example = false;
  const auto finish = [&] {
    if (!trim(pending).empty()) {
      is_example ? example(pending) : paragraph(pending);
    }
    pending.clear();
  };
  for (const auto full : lines_of(text)) {
    const auto line = full.substr(0, full.find_last_not_of(' ') + 1);
    const bool belongs_to_example = line.starts_with(' ') || (line.empty() && is_example);
    if (line.empty() && !is_example) {
      finish();
    } else if (belongs_to_example != is_example) {
      finish();
      is_example = belongs_to_example;
    }
    pending += line;
    pending += '\n';
  }
  finish();
}

void Page::example(std::string_view text) {
  auto lines = lines_of(text);
  const auto is_blank = [](std::string_view line) { return trim(line).empty(); };
  while (!lines.empty() && is_blank(lines.back())) {
    lines.pop_back();
  }
  while (!lines.empty() && is_blank(lines.front())) {
    lines.erase(lines.begin());
  }
  std::size_t margin = std::string_view::npos;
  for (const auto line : lines) {
    margin = is_blank(line) ? margin : std::min(margin, line.find_first_not_of(' '));
  }
  text_ += ".Bd -literal -offset indent\n";
  for (const auto line : lines) {
    text_ += (is_blank(line) ? std::string {} : protect(escape_literal(line.substr(margin)))) + "\n";
  }
  text_ += ".Ed\n";
  fresh_ = false;
}

void Page::paragraph(std::string_view text) {
  if (!fresh_) {
    text_ += ".Pp\n";
  }
  std::string joined;
  for (const auto& line : lines_of(text)) {
    joined += (joined.empty() || line.empty() ? "" : " ") + std::string {trim(line)};
  }
  for (const auto sentence : sentences_of(joined)) {
    wrapped(sentence);
  }
}

void Page::wrapped(std::string_view sentence) {
  std::string line;
  for (const auto& word : split(escape_roff(sentence), ' ')) {
    if (!line.empty() && line.size() + 1 + word.size() > line_length) {
      text_ += protect(std::move(line)) + "\n";
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
  }
  if (!line.empty()) {
    text_ += protect(std::move(line)) + "\n";
  }
  fresh_ = false;
}

void Page::sentence(std::string_view text) {
  const auto whole = as_sentence(text);
  for (const auto part : sentences_of(whole)) {
    wrapped(part);
  }
}

void Page::choice(std::string_view introduction, std::span<const std::string> words) {
  text_ += escape_roff(introduction) + "\n";
  for (std::size_t index = 0; index < words.size(); ++index) {
    const auto left = words.size() - index - 1;
    text_ += fmt::format(".Cm {}{}\n", roff_argument(words[index]), left == 0 ? " ." : left == 1 ? "" : " ,");
    if (left == 1) {
      text_ += "or\n";
    }
  }
  fresh_ = false;
}

void Page::begin_list(std::string_view widest) {
  text_ += fmt::format(".Bl -tag -width {}\n", widest);
}

void Page::item(std::string_view head) {
  text_ += fmt::format(".It {}\n", head);
  fresh_ = true;
}

void Page::end_list() {
  text_ += ".El\n";
  fresh_ = false;
}

void Page::line(std::string_view mdoc) {
  text_ += fmt::format("{}\n", mdoc);
  fresh_ = false;
}

void Page::see_also(std::vector<std::string> pages) {
  std::sort(pages.begin(), pages.end(), [](const std::string& one, const std::string& other) {
    const auto [name, section] = divide(one);
    const auto [other_name, other_section] = divide(other);
    return std::pair {section, name} < std::pair {other_section, other_name};
  });
  section("SEE ALSO");
  for (const auto& page : pages) {
    text_ += escape_literal(reference(page)) + (&page == &pages.back() ? "\n" : ",\n");
  }
  fresh_ = false;
}

}  // namespace refer::cli
