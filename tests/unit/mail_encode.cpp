#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "mail/encode.hpp"
#include "refer/core/error.hpp"

using namespace refer;
using mail::ascii_domain;
using mail::encoded_words;
using mail::quoted_printable;

using Words = std::vector<std::string>;

TEST_CASE("encode: words take Q or B, whichever is shorter") {
  CHECK(encoded_words("", 75).empty());
  CHECK(encoded_words("Zoë Martin", 75) == Words {"=?utf-8?q?Zo=C3=AB_Martin?="});
  CHECK(encoded_words("a=?b,c_d", 75) == Words {"=?utf-8?b?YT0/YixjX2Q=?="});
  CHECK(encoded_words("日本", 75) == Words {"=?utf-8?b?5pel5pys?="});
  CHECK(encoded_words("é", 75) == Words {"=?utf-8?b?w6k=?="});
}

TEST_CASE("encode: long words are split between characters") {
  for (const std::string_view character : {"日", "é", "🙂", "a"}) {
    std::string text {"x"};
    for (int i = 0; i < 100; ++i) {
      text += character;
    }
    const Words words {encoded_words(text, 40)};
    CHECK(words.size() > 2);
    CHECK(words.front().size() <= 40);
    for (const std::string& word : words) {
      CHECK(word.size() <= 75);
      CHECK(word.starts_with("=?utf-8?"));
      CHECK(word.ends_with("?="));
    }
  }
  const Words broken {encoded_words("Александр Константинович Римский-Корсаков", 75)};
  CHECK(broken ==
        Words {"=?utf-8?b?0JDQu9C10LrRgdCw0L3QtNGAIA==?=", "=?utf-8?b?0JrQvtC90YHRgtCw0L3RgtC40L3QvtCy0LjRhyA=?=",
               "=?utf-8?b?0KDQuNC80YHQutC40Lkt0JrQvtGA0YHQsNC60L7Qsg==?="});
  // 45 bytes fill a word of base64: 15 characters of 3 bytes, never 15⅓.
  std::string text {};
  for (int i = 0; i < 16; ++i) {
    text += "日";
  }
  CHECK(encoded_words(text, 75).size() == 2);
  CHECK(encoded_words(text, 75).back() == "=?utf-8?b?5pel?=");
}

TEST_CASE("encode: quoted-printable") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {"", ""},
      {"plain\n", "plain\n"},
      {"no end", "no end=\n"},
      {"a=b\n", "a=3Db\n"},
      {"é\n", "=C3=A9\n"},
      {"end \n", "end=20\n"},
      {"tab\t\n", "tab=09\n"},
      {"a b\tc\n", "a b\tc\n"},
      {"\r\n", "=0D\n"},
      {std::string_view {"\0\n", 2}, "=00\n"},
      {".\n..\n", "=2E\n=2E.\n"},
      {"From me\nFrome\n", "=46rom me\nFrome\n"},
      {"\n\n", "\n\n"},
      {" ", "=20=\n"},
  };
  for (const Case& item : cases) {
    CAPTURE(item.text);
    CHECK(quoted_printable(item.text) == item.expected);
  }
  CHECK(quoted_printable(std::string(76, 'a') + "\n") == std::string(75, 'a') + "=\na\n");
  CHECK(quoted_printable(std::string(75, 'a') + ".\n") == std::string(75, 'a') + "=\n=2E\n");
  CHECK(quoted_printable(std::string(75, 'a') + "From \n") == std::string(75, 'a') + "=\n=46rom=20\n");
}

TEST_CASE("encode: domains become ASCII") {
  CHECK(ascii_domain("Globex.EXAMPLE") == "globex.example");
  CHECK(ascii_domain("bücher.example") == "xn--bcher-kva.example");
  CHECK(ascii_domain("BÜCHER.example") == "xn--bcher-kva.example");
  CHECK(ascii_domain("bu\u0308cher.example") == "xn--bcher-kva.example");  // u and a combining diaeresis
  CHECK(ascii_domain("łódź.pl") == "xn--d-uga0v4h.pl");
  CHECK(ascii_domain("ŁÓDŹ.pl") == "xn--d-uga0v4h.pl");
  CHECK(ascii_domain("пример.рф") == "xn--e1afmkfd.xn--p1ai");
  CHECK(ascii_domain("ПРИМЕР.рф") == "xn--e1afmkfd.xn--p1ai");
  CHECK(ascii_domain("例え.テスト") == "xn--r8jz45g.xn--zckzah");
  for (const std::string_view wrong : {"", ".", "a..b", "a.b.", "-a.example", "a b.example", "a,b.example",
                                       "a\u00a0b.example\n", "\xff.example", "[127.0.0.1]"}) {
    CAPTURE(wrong);
    CHECK_THROWS_AS((void)ascii_domain(wrong), Error);
  }
  CHECK_THROWS_AS((void)ascii_domain(std::string(64, 'a') + ".example"), Error);
}
