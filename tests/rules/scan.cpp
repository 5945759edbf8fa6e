#include "rules/scan.hpp"

#include <algorithm>
#include <cctype>

namespace rules {

namespace {

bool is_word(char sign) {
  return std::isalnum(static_cast<unsigned char>(sign)) != 0 || sign == '_';
}

/// Walks over a text once, copying code and setting comments and texts aside.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_ {text} { scan_.code = text; }

  Scan take() {
    while (at_ < text_.size()) {
      step();
    }
    return std::move(scan_);
  }

 private:
  void step() {
    const std::string_view rest {text_.substr(at_)};
    if (rest.starts_with("//")) {
      blank(std::min(text_.find('\n', at_), text_.size()));
    } else if (rest.starts_with("/*")) {
      const std::size_t end {text_.find("*/", at_ + 2)};
      blank(end == std::string_view::npos ? text_.size() : end + 2);
    } else if (rest.front() == '"') {
      literal();
    } else if (rest.front() == '\'' && (at_ == 0 || !is_word(text_[at_ - 1]))) {  // else it divides digits
      blank(end_of_quote('\''));
    } else {
      // An R before the quote is part of the text that follows.
      adjacent_ = adjacent_ && (std::isspace(static_cast<unsigned char>(rest.front())) != 0 || rest.starts_with("R\""));
      ++at_;
    }
  }

  void literal() {
    const std::size_t start {at_};
    std::string_view content {};
    if (at_ > 0 && text_[at_ - 1] == 'R') {
      const std::size_t open {std::min(text_.find('(', at_), text_.size())};
      const std::string close {")" + std::string {text_.substr(at_ + 1, open - at_ - 1)} + "\""};
      const std::size_t end {std::min(text_.find(close, open), text_.size())};
      content = text_.substr(std::min(open + 1, end), end - std::min(open + 1, end));
      blank(std::min(end + close.size(), text_.size()));
    } else {
      const std::size_t end {end_of_quote('"')};
      content = text_.substr(at_ + 1, end - at_ - 1);
      content.remove_suffix(content.ends_with('"') ? 1 : 0);
      blank(end);
    }
    if (adjacent_) {
      scan_.literals.back().text += content;
    } else {
      scan_.literals.push_back({start, std::string {content}});
    }
    adjacent_ = true;
  }

  [[nodiscard]] std::size_t end_of_quote(char quote) const {
    for (std::size_t index = at_ + 1; index < text_.size(); ++index) {
      if (text_[index] == '\\') {
        ++index;
      } else if (text_[index] == quote) {
        return index + 1;
      }
    }
    return text_.size();
  }

  void blank(std::size_t end) {
    for (; at_ < end; ++at_) {
      scan_.code[at_] = text_[at_] == '\n' ? '\n' : ' ';
    }
  }

  std::string_view text_;
  Scan scan_ {};
  std::size_t at_ = 0;
  bool adjacent_ = false;
};

}  // namespace

Scan scan(std::string_view text) {
  return Scanner {text}.take();
}

std::vector<Include> includes_of(std::string_view text) {
  std::vector<Include> includes {};
  std::size_t number = 0;
  for (const std::string_view whole : lines_of(text)) {
    const std::string_view line {whole.substr(0, whole.find(" //"))};
    ++number;
    const std::size_t open {line.find_first_of("\"<")};
    const std::size_t close {line.find_last_of("\">")};
    const bool directive {line.starts_with("#") && line.find("include") < open};
    if (directive && open != std::string_view::npos && close > open) {
      includes.push_back({std::string {line.substr(open + 1, close - open - 1)}, number});
    }
  }
  return includes;
}

std::vector<std::size_t> mentions_of(std::string_view code, std::string_view name) {
  std::vector<std::size_t> found {};
  for (std::size_t at = code.find(name); at != std::string_view::npos; at = code.find(name, at + 1)) {
    const std::size_t end {at + name.size()};
    if ((at == 0 || !is_word(code[at - 1])) && (end == code.size() || !is_word(code[end]))) {
      found.push_back(at);
    }
  }
  return found;
}

std::vector<std::size_t> calls_of(std::string_view code, std::string_view name) {
  std::vector<std::size_t> found = mentions_of(code, name);
  std::erase_if(found, [code, name](std::size_t at) {
    const std::string_view before {code.substr(0, at)};
    const std::size_t next {code.find_first_not_of(" \n", at + name.size())};
    return before.ends_with('.') || before.ends_with("->") || next == std::string_view::npos || code[next] != '(';
  });
  return found;
}

std::size_t line_at(std::string_view text, std::size_t position) {
  const std::string_view before {text.substr(0, position)};
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines {};
  while (!text.empty()) {
    const std::size_t end {std::min(text.find('\n'), text.size())};
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace rules
