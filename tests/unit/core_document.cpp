#include <doctest/doctest.h>

#include "refer/core/document.hpp"

namespace refer {

namespace {

using Part = Block::Kind;

std::string markdown_of(Part part, std::string text) {
  return markdown_text({{{part, std::move(text)}}});
}
std::string plain_of(Part part, std::string text) {
  return plain_text({{{part, std::move(text)}}});
}

}  // namespace

TEST_CASE("a page in both of its forms") {
  const Document page {{{Part::title, "Name"},
                        {Part::paragraph, "One."},
                        {Part::heading, "Größe"},
                        {Part::item, "a"},
                        {Part::item, "b"},
                        {Part::paragraph, "End."}}};
  CHECK(plain_text(page) == "Name\n====\n\nOne.\n\nGröße\n-----\n\n- a\n- b\n\nEnd.\n");
  CHECK(markdown_text(page) == "# Name\n\nOne.\n\n## Größe\n\n- a\n- b\n\nEnd.\n");
  CHECK(plain_text({}).empty());
}

TEST_CASE("plain lines end before column 79") {
  const std::string word(38, 'x');
  CHECK(plain_of(Part::paragraph, word + " " + word + "y") == word + " " + word + "y\n");
  CHECK(plain_of(Part::paragraph, word + " " + word + "yy") == word + "\n" + word + "yy\n");
  CHECK(plain_of(Part::item, word + " " + word + "y") == "- " + word + "\n  " + word + "y\n");
  const std::string longest(100, 'z');
  CHECK(plain_of(Part::item, longest + " a") == "- " + longest + "\n  a\n");
  CHECK(plain_of(Part::paragraph, "  a \r\n\t b  ") == "a b\n");
}

TEST_CASE("control characters are shown, not done") {
  CHECK(plain_of(Part::paragraph, "a\x1b[31mb\u202ec\x07") == "a\\x1b[31mb\\u202ec\\x07\n");
  CHECK(markdown_of(Part::paragraph, "a\x1b[31m") == "a\\\\x1b\\[31m\n");
  CHECK(plain_of(Part::title, "a\nb") == "a b\n===\n");
}

TEST_CASE("text cannot become Markdown") {
  struct Example {
    std::string_view text;
    std::string_view written;
  };
  constexpr Example examples[] {
      {"# no heading", "\\# no heading"},
      {"C# stays", "C# stays"},
      {"*em* and **strong**", "\\*em\\* and \\*\\*strong\\*\\*"},
      {"[x](y)", "\\[x\\](y)"},
      {"![x](y)", "!\\[x\\](y)"},
      {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"`code` ```fence", "\\`code\\` \\`\\`\\`fence"},
      {"a | b", "a \\| b"},
      {"AT&T &copy;", "AT&amp;T &amp;copy;"},
      {"back\\slash", "back\\\\slash"},
      {"_em_ but snake_case", "\\_em\\_ but snake_case"},
      {"~~gone~~", "\\~\\~gone\\~\\~"},
      {"- item", "\\- item"},
      {"+ item", "\\+ item"},
      {"---", "\\---"},
      {"> quote", "&gt; quote"},
      {"1. one", "1\\. one"},
      {"12) one", "12\\) one"},
      {"2026", "2026"},
      {"15 minutes. 1. no", "15 minutes. 1. no"},
      {"    no code", "no code"},
      {"a\n\n# b", "a # b"},
      {"https://acme.example/a_b?c=1", "https://acme.example/a_b?c=1"},
  };
  for (const auto& [text, written] : examples) {
    CAPTURE(text);
    CHECK(markdown_of(Part::paragraph, std::string {text}) == std::string {written} + "\n");
  }
  CHECK(markdown_of(Part::item, "- a") == "- \\- a\n");
}

TEST_CASE("a page as rows names the section each part stands in") {
  const auto table = document_table(
      {{{Part::title, "Name"}, {Part::paragraph, "One."}, {Part::heading, "More"}, {Part::item, "# raw"}}});
  REQUIRE(table.columns.size() == 3);
  const auto rows = pull_all(table);
  const auto text = [](std::string_view words) { return Cell {std::string {words}}; };
  REQUIRE(rows.size() == 4);
  CHECK(rows[0] == Row {Cell {}, text("title"), text("Name")});
  CHECK(rows[1] == Row {Cell {}, text("paragraph"), text("One.")});
  CHECK(rows[2] == Row {text("More"), text("heading"), text("More")});
  CHECK(rows[3] == Row {text("More"), text("item"), text("# raw")});
}

}  // namespace refer
