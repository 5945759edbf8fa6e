#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "refer/core/text.hpp"

using namespace refer;

namespace {

using Words = std::vector<std::string>;

Words near_words(std::string_view word, const Words& candidates) {
  return near_misses(word, std::span<const std::string> {candidates});
}

}  // namespace

TEST_CASE("a mistyped word finds what was meant") {
  const Words words {"source", "profile", "ask", "intro", "report"};
  CHECK(near_words("suorce", words) == Words {"source"});
  CHECK(near_words("SOURCES", words) == Words {"source"});
  CHECK(near_words("pro", words) == Words {"profile"});
  CHECK(near_words("aks", words) == Words {"ask"});
  CHECK(near_words("profil", words) == Words {"profile"});
  CHECK(near_words("reprot", words) == Words {"report"});
  CHECK(near_words("invoice", words).empty());
  CHECK(near_words("", words).empty());
  CHECK(near_words("x", words).empty());
}

TEST_CASE("a swap of neighbours is one step, and a third of the letters may differ") {
  CHECK(near_words("ab", {"ba"}) == Words {"ba"});
  CHECK(near_words("abc", {"cab"}).empty());
  CHECK(near_words("abcdef", {"badcef"}) == Words {"badcef"});
  CHECK(near_words("abcdef", {"badcfe"}).empty());
  CHECK(near_words("abcdefghijkl", {"abcdefghixyz"}) == Words {"abcdefghixyz"});
  CHECK(near_words("abcdefghijklmno", {"abcdefghijkwxyz"}).empty());
}

TEST_CASE("names are near in any of their words, whatever their accents") {
  CHECK(near_words("Jnae", {"Jane Roe", "John Doe"}) == Words {"Jane Roe"});
  CHECK(near_words("lukas", {"Łukasz Nowak"}) == Words {"Łukasz Nowak"});
  CHECK(near_words("jane r", {"Jane Roe"}) == Words {"Jane Roe"});
}

TEST_CASE("the nearest comes first, then the given order, three at most and each once") {
  CHECK(near_words("card", {"cart", "core", "care", "card"}) == Words {"card", "cart", "care"});
  CHECK(near_words("cat", {"cut", "bat", "cot", "cap"}) == Words {"cut", "bat", "cot"});
  CHECK(near_words("cat", {"cut", "cut", "bat"}) == Words {"cut", "bat"});
}

TEST_CASE("views and texts find the same") {
  const std::vector<std::string_view> views {"won", "lost"};
  CHECK(near_misses("lots", std::span<const std::string_view> {views}) == Words {"lost"});
}

TEST_CASE("near misses become a question") {
  CHECK(did_you_mean(Words {"a"}) == "did you mean 'a'?");
  CHECK(did_you_mean(Words {"a", "b"}) == "did you mean 'a' or 'b'?");
  CHECK(did_you_mean(Words {"a", "b", "c"}) == "did you mean 'a', 'b' or 'c'?");
  CHECK(did_you_mean(Words {}, "refer help") == "refer help");
  CHECK(did_you_mean(Words {"\x1b"}) == "did you mean '\\x1b'?");
}
