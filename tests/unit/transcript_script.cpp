#include <doctest/doctest.h>

#include <stdexcept>

#include "transcript/difference.hpp"
#include "transcript/script.hpp"
#include "transcript/words.hpp"

namespace transcript {

namespace {

std::string message_of(std::string_view text) {
  try {
    static_cast<void>(read_script(text));
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a transcript is read and written again") {
  const std::string text {
      "A title\n\n# why\n$ refer one\nold\n! old\n\n$ write a <<END\n$ no command\n\nEND\n\n$ refer two 'a <<b'\n# "
      "last\n"};
  const Script script {read_script(text)};
  REQUIRE(script.steps.size() == 3);
  CHECK(script.steps[0].command == "refer one");
  CHECK(script.steps[0].line == 4);
  CHECK(script.steps[1].command == "write a");
  CHECK(script.steps[1].given == "$ no command\n\n");
  CHECK(script.steps[2].command == "refer two 'a <<b'");
  CHECK_FALSE(script.steps[2].has_given);
  CHECK(write_script(script, {{"new\n\n", "", 3}, {}, {"x\n", "y\n", 0}}) ==
        "A title\n\n# why\n$ refer one\nnew\n|\n[3]\n\n$ write a <<END\n$ no command\n\nEND\n\n$ refer two 'a "
        "<<b'\nx\n! y\n# last\n");
}

TEST_CASE("a transcript that proves nothing is refused") {
  CHECK(message_of("") == "1: the first line must be a title: a sentence that the transcript proves");
  CHECK(message_of("$ refer\n").starts_with("1: the first line"));
  CHECK(message_of("A title\n") == "1: there is no command");
  CHECK(message_of("A title\nstray\n$ refer\n").starts_with("2: 'stray' belongs to no command"));
  CHECK(message_of("A title\n$ refer\nout\n\nout\n").starts_with("5: 'out' belongs to no command"));
  CHECK(message_of("A title\n$ refer <<END\nout\n") == "2: the text is not ended by END");
}

TEST_CASE("an outcome is written so that it can be read in one way only") {
  struct Case {
    Outcome outcome;
    std::vector<std::string> expected;
  };
  const std::vector<Case> cases {
      {{}, {}},
      {{"plain\n{\"a\": [3]}\n[\n]\n", "", 0}, {"plain", "{\"a\": [3]}", "[", "]"}},
      {{"\n", "\n", 0}, {"|", "!"}},
      {{"$ a\n! b\n# c\n| d\n\\ e\n[3]\n[no newline]\n", "", 0},
       {"| $ a", "| ! b", "| # c", "| | d", "| \\ e", "| [3]", "| [no newline]"}},
      {{"a\x1b[1m\\\r\nspace \n", "tab\t\n", 0}, {"\\ a\\x1b[1m\\\\\\r", "\\ space\\x20", "!\\ tab\\x09"}},
      {{"a", "b", 70}, {"a", "[no newline]", "! b", "[no newline]", "[70]"}},
  };
  for (const Case& each : cases) {
    CHECK(lines_of(each.outcome) == each.expected);
  }
}

TEST_CASE("escapes in a written file") {
  CHECK(unescape("a\\r\\n\\x00\\xFF\\\\\\t") == std::string {"a\r\n\0\xff\\\t", 7});
  for (const std::string_view wrong : {"\\", "\\q", "\\x1", "\\xzz", "\\x-1"}) {
    CHECK_THROWS_AS(static_cast<void>(unescape(wrong)), std::runtime_error);
  }
}

TEST_CASE("words are split as a shell splits them") {
  struct Case {
    std::string_view line;
    std::vector<std::string> expected;
  };
  const std::vector<Case> cases {
      {"", {}},
      {"  a  b\t", {"a", "b"}},
      {"a '' \"\"", {"a", "", ""}},
      {"'a b'c\"d e\"", {"a bcd e"}},
      {"'a\\' \"\\\"\\\\\\n\" \\'\\ ", {"a\\", "\"\\\\n", "' "}},
      {"--name='Ada \"A\" Park' $HOME *", {"--name=Ada \"A\" Park", "$HOME", "*"}},
  };
  for (const Case& each : cases) {
    std::vector<std::string> words {};
    for (const Word& word : split_words(each.line)) {
      words.push_back(word.text);
    }
    CHECK(words == each.expected);
  }
  CHECK(split_words("a > '>'")[1].bare);
  CHECK_FALSE(split_words("a > '>'")[2].bare);
  CHECK_THROWS_AS(static_cast<void>(split_words("it's")), std::runtime_error);
}

TEST_CASE("a difference shows what changed, and three lines around") {
  CHECK(difference({"a", "b"}, {"a", "b"}).empty());
  CHECK(difference({"1", "2", "3", "4", "5", "old", "6"}, {"1", "2", "3", "4", "5", "new", "6"}) ==
        "@@ line 3 @@\n 3\n 4\n 5\n-old\n+new\n 6\n");
  CHECK(difference({}, {"a"}) == "@@ line 1 @@\n+a\n");
  CHECK(difference({"a"}, {}) == "@@ line 1 @@\n-a\n");
  CHECK(difference(std::vector<std::string>(3000, "a"), std::vector<std::string>(2000, "a")) ==
        "expected 3000 lines, got 2000\n");
}

}  // namespace transcript
