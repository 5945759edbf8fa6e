#include "output/html_page.hpp"

#include <array>

#include "output/html_style.hpp"
#include "output/sha256.hpp"
#include "refer/core/text.hpp"

namespace refer::output {

namespace {

/// Computed when this is compiled: a style that was changed is trusted, and no other.
constexpr std::array<char, 44> style_hash {Sha256::base64_of(html_style)};

std::string escaped(std::string_view text) {
  std::string html {};
  html.reserve(text.size() + text.size() / 8);
  for (const char character : text) {
    switch (character) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      case '\'':
        html += "&#39;";
        break;
      default:
        html += character;
    }
  }
  return html;
}

/// What stands between two backticks is code.
std::string with_code(std::string_view text) {
  std::string html {};
  while (true) {
    const auto open = text.find('`');
    const auto close = open == std::string_view::npos ? open : text.find('`', open + 1);
    if (close == std::string_view::npos) {
      return html + escaped(text);
    }
    html += escaped(text.substr(0, open)) + "<code>" + escaped(text.substr(open + 1, close - open - 1)) + "</code>";
    text.remove_prefix(close + 1);
  }
}

}  // namespace

std::string html_text(std::string_view text) {
  return escaped(escape_terminal_lines(unix_lines(text)));
}

std::string html_line(std::string_view text) {
  return escaped(escape_terminal(text));
}

std::string html_paragraphs(std::string_view text) {
  const std::string safe {escape_terminal_lines(unix_lines(text))};
  std::string html {};
  for (std::size_t start = 0; start < safe.size();) {
    const auto end = std::min(safe.find("\n\n", start), safe.size());
    const std::string_view paragraph {std::string_view {safe}.substr(start, end - start)};
    if (paragraph.starts_with("  ")) {
      html += "<pre><code>" + escaped(paragraph) + "</code></pre>\n";
    } else if (!trim(paragraph).empty()) {
      html += "<p>" + with_code(trim(paragraph)) + "</p>\n";
    }
    start = end + 2;
  }
  return html;
}

void begin_page(std::string_view title, Pieces& pieces) {
  pieces.add(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
  pieces.add({style_hash.data(), style_hash.size()});
  pieces.add("'; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
  // Longer ones are cut by whoever shows them.
  constexpr std::size_t longest_title {60};
  pieces.add(html_line(cut(title, longest_title)));
  pieces.add("</title>\n<style>");
  pieces.add(html_style);
  pieces.add("</style>\n</head>\n<body>\n<main>\n<h1>");
  pieces.add(html_line(title));
  pieces.add("</h1>\n");
}

void end_page(Pieces& pieces) {
  pieces.add("</main>\n</body>\n</html>\n");
}

}  // namespace refer::output
