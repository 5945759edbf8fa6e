#include <doctest/doctest.h>

#include "refer/mail/formats.hpp"
#include "refer/mail/mime.hpp"

using namespace refer;

namespace {

Letter letter(std::string body, std::int64_t seconds) {
  return {.from = {"Ada Park", "ada@bücher.example"},
          .to = {{"Jane Roe", "jane@pixel.example"}},
          .subject = "Hello",
          .body = std::move(body),
          .message_id = "<ask-1.00@acme.example>",
          .date = Instant {seconds}};
}

std::string written(const std::vector<Letter>& letters) {
  StringSink sink {};
  CHECK(mail::mbox.letters(letters, sink).empty());
  return sink.text;
}

}  // namespace

TEST_CASE("mbox: each message has its line before and an empty line after") {
  const auto one = letter("Hi\n", 1'772'442'000);
  const auto two = letter("no end", -1);
  CHECK(written({one, two}) ==
        "From ada@xn--bcher-kva.example Mon Mar  2 09:00:00 2026\n" + mail::write_message(one, true) + "\n" +
            "From ada@xn--bcher-kva.example Wed Dec 31 23:59:59 1969\n" + mail::write_message(two, true) + "\n");
  CHECK(written({}).empty());
}

TEST_CASE("mbox: no line within a message begins another one, quoted or not") {
  const auto text = written({letter("From me\n>From you\n>>From all\n>Fromage\nFrom\n.\n", 0)});
  std::size_t begins = 0;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    const auto line = std::string_view {text}.substr(at, text.find('\n', at) - at);
    begins += line.substr(std::min(line.find_first_not_of('>'), line.size())).starts_with("From ") ? 1 : 0;
  }
  CHECK(begins == 1);
  CHECK(text.find("\n=46rom me\n=3EFrom you\n=3E>From all\n>Fromage\nFrom\n=2E\n") != std::string::npos);
}
