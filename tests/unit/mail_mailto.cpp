#include <doctest/doctest.h>

#include "refer/core/error.hpp"
#include "refer/mail/formats.hpp"

using namespace refer;

namespace {

Letter letter() {
  return {.from = {"Ada Park", "ada@acme.example"},
          .to = {{"Jane Roe", "jane+a%b&c@bücher.example"}},
          .subject = "A & B = 100%? #1 «ü»",
          .body = "Hi Jane,\n\nyes\r\n+1 ~ok_-.\n",
          .message_id = "<ask-1.00@acme.example>"};
}

std::string written(const std::vector<Letter>& letters, std::size_t warnings = 0) {
  StringSink sink {};
  CHECK(mail::mailto.letters(letters, sink).size() == warnings);
  return sink.text;
}

}  // namespace

TEST_CASE("mailto: everything that could mean something in a link is encoded") {
  CHECK(
      written({letter()}) ==
      "mailto:jane%2Ba%25b%26c@xn--bcher-kva.example?subject=A%20%26%20B%20%3D%20100%25%3F%20%231%20%C2%AB%C3%BC%C2%BB"
      "&body=Hi%20Jane%2C%0D%0A%0D%0Ayes%0D%0A%2B1%20~ok_-.%0D%0A\n");
  auto reply = letter();
  reply.subject = "s";
  reply.body = "b";
  reply.to = {{"", "a@b.example"}, {"", "c@d.example"}};
  reply.cc = {{"Bo", "bo@pixel.example"}, {"", "cy@pixel.example"}};
  reply.in_reply_to = "<1@x>";
  CHECK(written({reply, reply}) ==
        "mailto:a@b.example,c@d.example?subject=s&cc=bo@pixel.example,cy@pixel.example"
        "&in-reply-to=%3C1%40x%3E&body=b\n"
        "mailto:a@b.example,c@d.example?subject=s&cc=bo@pixel.example,cy@pixel.example"
        "&in-reply-to=%3C1%40x%3E&body=b\n");
}

TEST_CASE("mailto: a link that some mail programs cut is named") {
  auto longest = letter();
  longest.body.clear();
  longest.body.append(1900 - (written({longest}).size() - 1), 'x');
  CHECK(written({longest}).size() == 1901);  // with its line break
  longest.body += 'x';
  StringSink sink {};
  const auto warnings = mail::mailto.letters({longest}, sink);
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0] ==
        "The link to jane%2Ba%25b%26c@xn--bcher-kva.example has 1901 characters, and some mail programs cut it after "
        "1900: --format eml makes a file for them.");
}

TEST_CASE("mailto: what may not stand in a mail may not stand in a link") {
  auto wrong = letter();
  wrong.subject = "a\nBcc: x@y.example";
  StringSink sink {};
  CHECK_THROWS_AS((void)mail::mailto.letters({wrong}, sink), Error);
  CHECK(sink.text.empty());
}
