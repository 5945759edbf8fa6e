#include <doctest/doctest.h>

#include <vector>

#include "refer/core/error.hpp"
#include "refer/mail/formats.hpp"
#include "refer/mail/mime.hpp"

using namespace refer;

namespace {

Letter letter(std::string subject) {
  return {.from = {"Ada Park", "ada@acme.example"},
          .to = {{"Jane Roe", "jane@pixel.example"}, {"", "bo@pixel.example"}},
          .subject = std::move(subject),
          .body = "Hi Jane,\n\n\tThank you.\n",
          .message_id = "<ask-1.00@acme.example>",
          .date = Instant {1'773'304'200}};
}

std::string written(const Format& format, const std::vector<Letter>& letters) {
  StringSink sink {};
  format.letters(letters, sink);
  return sink.text;
}

}  // namespace

TEST_CASE("formats: text") {
  CHECK(mail::text.name == "text");
  CHECK((mail::text.rows == nullptr));
  const std::string one {
      "To: Jane Roe <jane@pixel.example>, bo@pixel.example\nSubject: One\n\nHi Jane,\n\n\tThank you.\n"};
  CHECK(written(mail::text, {letter("One")}) == one);

  Letter two {letter("Two\x1b[2J")};
  two.to.clear();
  two.cc = {{"", "cy@pixel.example"}};
  two.body = "no \x1b end";
  CHECK(written(mail::text, {letter("One"), two}) ==
        one + "---\nCc: cy@pixel.example\nSubject: Two\\x1b[2J\n\nno \\x1b end\n");
  CHECK(written(mail::text, {}).empty());
}

TEST_CASE("formats: eml is one letter, as a draft") {
  CHECK(mail::eml.name == "eml");
  CHECK((mail::eml.rows == nullptr));
  CHECK(written(mail::eml, {letter("One")}) == mail::write_message(letter("One"), true));
  CHECK(written(mail::eml, {}).empty());
  try {
    (void)written(mail::eml, {letter("One"), letter("Two")});
    FAIL("two letters were written as one message");
  } catch (const Error& error) {
    CHECK(error.fault() == Fault::usage);
    CHECK(error.message() == "the format eml holds one letter, and here are 2");
    CHECK(error.hint() == "write them with --format mbox, text or json");
  }
}
