#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <utility>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

using namespace refer;
using namespace std::string_literals;

TEST_CASE("white space and no-break spaces are trimmed at both ends") {
  CHECK(trim(" \t\r\n a b \v\f") == "a b");
  CHECK(trim("\u00a0 a\u00a0") == "a");
  CHECK(trim(" \u00a0 ").empty());
  CHECK(trim("\u00e0") == "\u00e0");
}

TEST_CASE("lists are split without empty parts and joined again") {
  CHECK(split(" a, b ,,c,", ',') == std::vector<std::string> {"a", "b", "c"});
  CHECK(split("", ',').empty());
  CHECK(join(std::vector<std::string> {"a", "b", "c"}, "; ") == "a; b; c");
  CHECK(join({}, "; ").empty());
  CHECK(join(std::vector<std::string> {"", ""}, ",") == ",");
  CHECK(lower_ascii("AZ[`Ä") == "az[`Ä");
}

TEST_CASE("command lines in settings are divided into words") {
  using Words = std::vector<std::string>;
  CHECK(split_words("").empty());
  CHECK(split_words(" \t ").empty());
  CHECK(split_words("less -FRX") == Words {"less", "-FRX"});
  CHECK(split_words("  less\t-F  -R ") == Words {"less", "-F", "-R"});
  CHECK(split_words("edit --title \"Chief Executive\" jane") == Words {"edit", "--title", "Chief Executive", "jane"});
  CHECK(split_words("--title=\"Chief Executive\"") == Words {"--title=Chief Executive"});
  CHECK(split_words("\"a\"\" b\" \"\" c") == Words {"a b", "", "c"});
  CHECK(split_words("$HOME 'it s' \\x") == Words {"$HOME", "'it", "s'", "\\x"});
  CHECK_THROWS_AS((void)split_words("ask \"list"), Error);
}

TEST_CASE("UTF-8 is told from what is not") {
  for (const std::string& text :
       {""s, "abc"s, "ä€😀"s, "\0"s, "\u007f\u0080\u07ff\u0800\uffff\U00010000\U0010ffff"s, "\ud7ff\ue000"s}) {
    CAPTURE(text);
    CHECK(is_utf8(text));
  }
  for (const std::string& text :
       {"\xff"s, "\xc3"s, "a\xe2\x82"s, "\xc0\x80"s, "\xc1\xbf"s, "\xe0\x9f\xbf"s, "\xf0\x8f\xbf\xbf"s, "\xed\xa0\x80"s,
        "\xed\xbf\xbf"s, "\xf4\x90\x80\x80"s, "\xf8\x88\x80\x80\x80"s, "\x80"s, "\xc3("s}) {
    CAPTURE(text);
    CHECK_FALSE(is_utf8(text));
  }
}

TEST_CASE("text is composed to NFC") {
  CHECK(compose("e\u0301") == "\u00e9");
  CHECK(compose("plain") == "plain");
  CHECK(compose("a\0e\u0301"s) == "a\0\u00e9"s);
  CHECK(compose("\ufb01") == "\ufb01");
}

TEST_CASE("folded texts are equal when people would type them alike") {
  const std::pair<const char*, const char*> rows[] {
      {"Jane  ROE", "jane roe"},
      {"  jane\t\nroe ", "jane roe"},
      {"Łukasz", "lukasz"},
      {"Straße", "strasse"},
      {"STRAẞE", "strasse"},
      {"Søren", "soren"},
      {"Đoković", "dokovic"},
      {"ısı", "isi"},
      {"İstanbul", "istanbul"},
      {"Élodie", "elodie"},
      {"E\u0301lodie", "elodie"},
      {"Ægir", "aegir"},
      {"Œuvre", "oeuvre"},
      {"Þór", "thor"},
      {"ﬁne", "fine"},
      {"ＡＣＭＥ", "acme"},
      {"a\u00a0\u3000b", "a b"},
      {"ΣΊΣΥΦΟΣ", "σισυφοσ"},
      {"Ёлка", "елка"},
      {"co\u00adop", "coop"},
      {"", ""},
      {" ", ""},
      {"\u3000", ""},
  };
  for (const auto& [text, folded] : rows) {
    CAPTURE(text);
    CHECK(fold(text) == folded);
    CHECK(fold(fold(text)) == folded);
  }
  CHECK(fold("か") != fold("が"));
  CHECK(fold("कि") != fold("का"));
  CHECK(fold("J\xff  A") == "j\xff a");
}

TEST_CASE("columns are those a terminal uses") {
  const std::pair<std::string, std::size_t> rows[] {
      {"", 0},   {"abc", 3},  {"é", 1},    {"e\u0301", 1}, {"日本", 4},   {"😀", 2},     {"ｶ", 1},
      {"한", 2}, {"\x1b", 4}, {"a\tb", 4}, {"\xff", 4},    {"\u202e", 6}, {"\u200b", 0}};
  for (const auto& [text, columns] : rows) {
    CAPTURE(text);
    CHECK(width(text) == columns);
    CHECK(width(escape_terminal(text)) == columns);
  }
}

TEST_CASE("long text is cut between characters") {
  CHECK(cut("abcdef", 6) == "abcdef");
  CHECK(cut("abcdef", 5) == "abcd…");
  CHECK(cut("abcdef", 1) == "…");
  CHECK(cut("abcdef", 0).empty());
  CHECK(cut("日本語", 6) == "日本語");
  CHECK(cut("日本語", 5) == "日本…");
  CHECK(cut("日本語", 4) == "日…");
  CHECK(cut("ae\u0301bc", 3) == "ae\u0301…");
  CHECK(cut("abc\u0301", 3) == "abc\u0301");
  CHECK(cut("a\x1b[31mb", 5) == "a…");
  for (std::size_t columns {0}; columns < 12; ++columns)
    CHECK(width(cut("a日é\xff😀b\tc", columns)) <= columns);
}

TEST_CASE("a terminal never gets a control character from outside") {
  const std::pair<std::string, std::string> rows[] {{"plain \\n 'text' ä日", "plain \\n 'text' ä日"},
                                                    {"a\nb\r\tc", "a\\nb\\r\\tc"},
                                                    {"\x1b[2J", "\\x1b[2J"},
                                                    {"\0\x07\x7f"s, "\\x00\\x07\\x7f"},
                                                    {"\u0080\u0085\u009b", "\\u0080\\u0085\\u009b"},
                                                    {"a\u202eb\u2066\u2069", "a\\u202eb\\u2066\\u2069"},
                                                    {"\u200e\u200f\u061c", "\\u200e\\u200f\\u061c"},
                                                    {"\u2028\u2029", "\\u2028\\u2029"},
                                                    {"\x9b\xff\xc3", "\\x9b\\xff\\xc3"}};
  for (const auto& [text, shown] : rows) {
    CAPTURE(shown);
    CHECK(escape_terminal(text) == shown);
    CHECK(escape_terminal(shown) == shown);
  }
  CHECK(quote("a\x1b") == "'a\\x1b'");
}

TEST_CASE("text of several lines keeps its lines and nothing else") {
  CHECK(escape_terminal_lines("a\r\n\tb\n") == "a\r\n\tb\n");
  CHECK(escape_terminal_lines("hidden\rshown\x1b") == "hidden\\rshown\\x1b");
  CHECK(escape_terminal_lines("\r") == "\\r");
}

TEST_CASE("control characters are found") {
  for (const std::string& text : {"a\nb"s, "a\r"s, "\0"s, "\t"s, "\x7f"s, "\u0085"s}) {
    CAPTURE(text);
    CHECK(has_control(text));
  }
  CHECK_FALSE(has_control("Jürgen <a@b.example>"));
  CHECK_FALSE(has_control(""));
}

TEST_CASE("whole numbers are read whole or not at all") {
  CHECK(find_integer("42") == 42);
  CHECK(find_integer("-7") == -7);
  CHECK(find_integer("010") == 10);
  CHECK(find_integer("9223372036854775807") == 9223372036854775807);
  for (const char* text : {"", " 1", "1 ", "+1", "1.0", "1e3", "0x10", "9223372036854775808", "-", "１"}) {
    CAPTURE(text);
    CHECK_FALSE(find_integer(text));
  }
}

TEST_CASE("decimal numbers are read with a point, and are finite") {
  CHECK(find_number("0.5") == 0.5);
  CHECK(find_number("-3") == -3.0);
  CHECK(find_number("010.25") == 10.25);
  for (const char* text : {"", " 1", "1,5", "5.", "1e3", "inf", "nan", "0x1p3", "1.2.3", "--1", "+1", "-"}) {
    CAPTURE(text);
    CHECK_FALSE(find_number(text));
  }
  CHECK_FALSE(find_number(std::string(400, '9')));
}

TEST_CASE("numbers are written shortest") {
  const std::pair<double, const char*> rows[] {{3.0, "3"},
                                               {0.1, "0.1"},
                                               {-0.0, "0"},
                                               {1000000, "1000000"},
                                               {1e15, "1000000000000000"},
                                               {0.00001, "0.00001"},
                                               {-2.5, "-2.5"},
                                               {1.0 / 3, "0.3333333333333333"},
                                               {1e300, "1e+300"}};
  for (const auto& [number, text] : rows)
    CHECK(format_number(number) == text);
  constexpr double least {std::numeric_limits<double>::denorm_min()};
  CHECK(std::stod(format_number(0.1 + 0.2)) == 0.1 + 0.2);
  CHECK(format_number(least) == "5e-324");
}
