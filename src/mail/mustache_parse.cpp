#include "mail/mustache_parse.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "refer/core/text.hpp"

namespace refer::mail {
namespace {

constexpr std::string_view space = " \t\r\n";

std::string_view strip(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(space);
  return begin == std::string_view::npos ? std::string_view {}
                                         : text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

class Parser {
 public:
  Parser(std::string_view text, const Place& begin, int indent)
      : text_ {text},
        file_ {begin.file},
        line_ {begin.line},
        column_ {begin.column - indent},
        line_column_ {1 - indent} {}

  std::vector<Node> parse() {
    for (std::size_t tag = text_.find(open_); tag != std::string_view::npos; tag = text_.find(open_, position_)) {
      read_tag(tag);
    }
    add_text(text_.size());
    if (sections_.size() > 1) {
      const Node& section = sections_.back();
      fail(section, "section " + quote(section.name) + " is never closed",
           "add {{/" + std::string {section.name} + "}}");
    }
    return std::move(sections_.front().inner);
  }

 private:
  [[noreturn]] void fail(const Node& node, std::string message, std::string hint = {}) const {
    throw Error(Fault::data, std::move(message), std::move(hint), Place {file_, node.line, node.column});
  }

  // Counts lines and columns up to `offset`. Tags are met in order, so that the whole text is counted once.
  void count_to(std::size_t offset) {
    for (; counted_ < offset; ++counted_) {
      const auto byte = static_cast<unsigned char>(text_[counted_]);
      if (byte == '\n') {
        ++line_;
        column_ = line_column_;
      } else if ((byte & 0xC0U) != 0x80U) {
        ++column_;
      }
    }
  }

  // Keeps the text from the last tag up to `end`.
  void add_text(std::size_t end) {
    if (end > position_) {
      sections_.back().inner.push_back({.name = text_.substr(position_, end - position_)});
    }
  }

  // The offset behind the line of a tag that ends at `end`, when only white space follows it there; else npos.
  [[nodiscard]] std::size_t rest_of_line(std::size_t end) const {
    const std::size_t next = text_.find_first_not_of(" \t", end);
    if (next == std::string_view::npos) {
      return text_.size();
    }
    if (text_[next] == '\n') {
      return next + 1;
    }
    return text_.substr(next, 2) == "\r\n" ? next + 2 : std::string_view::npos;
  }

  void read_tag(std::size_t begin) {
    const std::size_t newline = text_.substr(position_, begin - position_).rfind('\n');
    if (newline != std::string_view::npos) {
      line_begin_ = position_ + newline + 1;
      tag_on_line_ = false;
    }
    count_to(begin);
    Node node {.tag = Tag::variable, .line = line_, .column = column_};

    std::size_t inside = begin + open_.size();
    const char sigil = inside < text_.size() ? text_[inside] : '\0';
    const bool has_sigil = std::string_view {"#^/>!=&{<$"}.find(sigil) != std::string_view::npos && sigil != '\0';
    inside += has_sigil ? 1 : 0;
    const std::string close = sigil == '{' ? "}" + close_ : sigil == '=' ? "=" + close_ : close_;
    const std::size_t end = text_.find(close, inside);
    if (end == std::string_view::npos) {
      fail(node, "a tag is never closed", "close it with " + quote(close));
    }
    const std::size_t after = end + close.size();

    const bool may_stand_alone = has_sigil && sigil != '&' && sigil != '{' && !tag_on_line_;
    const std::string_view before =
        may_stand_alone ? text_.substr(line_begin_, begin - line_begin_) : std::string_view {};
    const std::size_t next = may_stand_alone && before.find_first_not_of(" \t") == std::string_view::npos
                                 ? rest_of_line(after)
                                 : std::string_view::npos;
    if (next != std::string_view::npos) {
      add_text(line_begin_);
      node.indent = before;
      position_ = line_begin_ = next;
    } else {
      add_text(begin);
      position_ = after;
      tag_on_line_ = true;
    }

    node.name = strip(text_.substr(inside, end - inside));
    add(sigil, std::move(node));
  }

  void add(char sigil, Node node) {
    switch (sigil) {
      case '!':
        return;
      case '=':
        return set_delimiters(node);
      case '/':
        return close_section(node);
      case '<':
      case '$':
        fail(node, "a tag with '" + std::string {sigil} + "' is not supported", "templates have no inheritance");
      case '>':
        node.tag = Tag::partial;
        break;
      case '#':
        node.tag = Tag::section;
        break;
      case '^':
        node.tag = Tag::inverted;
        break;
      case '&':
      case '{':
        node.raw = true;
        break;
      default:
        break;
    }
    check_name(node);
    if (node.tag != Tag::section && node.tag != Tag::inverted) {
      sections_.back().inner.push_back(std::move(node));
      return;
    }
    if (sections_.size() > deepest_nesting) {
      fail(node, "sections are nested deeper than " + std::to_string(deepest_nesting));
    }
    sections_.push_back(std::move(node));
  }

  void check_name(const Node& node) const {
    if (node.name.empty()) {
      fail(node, "a tag has no name");
    }
    if (node.name.find_first_of(space) != std::string_view::npos) {
      fail(node, "the name " + quote(node.name) + " has a space in it");
    }
    if (node.tag == Tag::partial) {
      if (node.name.front() == '*') {
        fail(node, "the name of a partial cannot be a variable: " + quote(node.name));
      }
      return;
    }
    if (node.name != "." &&
        (node.name.front() == '.' || node.name.back() == '.' || node.name.find("..") != std::string_view::npos)) {
      fail(node, "the name " + quote(node.name) + " has an empty part");
    }
  }

  void close_section(const Node& node) {
    const Node& section = sections_.back();
    if (sections_.size() == 1) {
      fail(node, "section " + quote(node.name) + " is closed but was never opened",
           "open it with {{#" + std::string {node.name} + "}}");
    }
    if (section.name != node.name) {
      fail(node,
           "section " + quote(section.name) + " of line " + std::to_string(section.line) + " is closed as " +
               quote(node.name),
           "close the inner section first: {{/" + std::string {section.name} + "}}");
    }
    Node done {std::move(sections_.back())};
    sections_.pop_back();
    sections_.back().inner.push_back(std::move(done));
  }

  void set_delimiters(const Node& node) {
    const std::size_t gap = node.name.find_first_of(space);
    const std::string_view open = node.name.substr(0, gap);
    const std::string_view close = gap == std::string_view::npos ? std::string_view {} : strip(node.name.substr(gap));
    if (open.empty() || close.empty() || close.find_first_of(space) != std::string_view::npos ||
        node.name.find('=') != std::string_view::npos) {
      fail(node, "new delimiters must be two, without '='", "write {{=<% %>=}}");
    }
    open_ = open;
    close_ = close;
  }

  std::string_view text_;
  std::string file_;
  int line_;
  int column_;
  int line_column_;             // where the columns of the lines after the first begin
  std::size_t counted_ = 0;     // how far line_ and column_ are counted
  std::size_t position_ = 0;    // what stands before was read
  std::size_t line_begin_ = 0;  // of the line on which position_ is
  bool tag_on_line_ = false;    // a tag was met on that line: no other one stands alone there
  std::string open_ = "{{";
  std::string close_ = "}}";
  std::vector<Node> sections_ {Node {}};  // those that are open; the first is the whole text
};

}  // namespace

std::vector<Node> parse_mustache(std::string_view text, const Place& begin, int indent) {
  return Parser {text, begin, indent}.parse();
}

}  // namespace refer::mail
