#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/error.hpp"
#include "refer/mail/mime.hpp"

using namespace refer;
using mail::message_id;
using mail::write_message;

namespace {

Letter letter() {
  return {.template_name = "ask-specific",
          .kind = "ask",
          .from = {"Ada Park", "ada@acme.example"},
          .to = {{"Jane Roe", "jane@pixel.example"}},
          .subject = "Introduction to Elena Cole?",
          .body = "Hi Jane,\n\nThank you.\n",
          .message_id = "<ask-1.00@acme.example>",
          .date = Instant {1'773'304'200}};
}

// The header called `name` as it is written, with its folds; nothing when there is none.
std::string header(const std::string& message, const std::string& name) {
  const std::string head {"\n" + message.substr(0, message.find("\n\n") + 1)};
  const std::size_t begin = head.find("\n" + name + ": ");
  if (begin == std::string::npos) {
    return {};
  }
  std::size_t end = head.find('\n', begin + 1);
  while (end + 1 < head.size() && head[end + 1] == ' ') {
    end = head.find('\n', end + 1);
  }
  const std::size_t value = begin + name.size() + 3;
  return head.substr(value, end - value);
}

std::string body(const std::string& message) {
  return message.substr(message.find("\n\n") + 2);
}

Error error_of(const Letter& wrong) {
  try {
    (void)write_message(wrong, true);
  } catch (const Error& error) {
    return error;
  }
  return {Fault::internal, "no error"};
}

}  // namespace

TEST_CASE("mime: a plain letter is a plain message") {
  Letter plain {letter()};
  const std::string date {format_mail_date(plain.date)};
  CHECK(write_message(plain, true) ==
        "From: Ada Park <ada@acme.example>\n"
        "To: Jane Roe <jane@pixel.example>\n"
        "Subject: Introduction to Elena Cole?\n"
        "Date: " +
            date +
            "\n"
            "Message-ID: <ask-1.00@acme.example>\n"
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=utf-8\n"
            "Content-Transfer-Encoding: 7bit\n"
            "X-Unsent: 1\n"
            "\n"
            "Hi Jane,\n\nThank you.\n");
  CHECK(header(write_message(plain, false), "X-Unsent").empty());

  plain.cc = {{"", "bo@acme.example"}, {"", "cy@acme.example"}};
  plain.in_reply_to = "<one@pixel.example>";
  const std::string message {write_message(plain, false)};
  CHECK(header(message, "Cc") == "bo@acme.example, cy@acme.example");
  CHECK(header(message, "In-Reply-To") == "<one@pixel.example>");
  CHECK(header(message, "References") == "<one@pixel.example>");
}

TEST_CASE("mime: names") {
  struct Case {
    std::string_view name;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {"", "x@y.example"},
      {"Jane Roe", "Jane Roe <x@y.example>"},
      {"  Jane   Roe ", "Jane Roe <x@y.example>"},
      {"Cole, Elena", "\"Cole, Elena\" <x@y.example>"},
      {"Jane \"JJ\" O\\R", "\"Jane \\\"JJ\\\" O\\\\R\" <x@y.example>"},
      {"J. Roe", "\"J. Roe\" <x@y.example>"},
      {"Martin, Zoë", "=?utf-8?b?TWFydGluLCBab8Or?= <x@y.example>"},
      {"Zoë Martin", "=?utf-8?q?Zo=C3=AB_Martin?= <x@y.example>"},
      {"=?utf-8?q?x?=", "=?utf-8?b?PT91dGYtOD9xP3g/PQ==?= <x@y.example>"},
  };
  for (const Case& item : cases) {
    CAPTURE(item.name);
    Letter named {letter()};
    named.to = {{std::string {item.name}, "x@y.example"}};
    CHECK(header(write_message(named, true), "To") == item.expected);
  }
}

TEST_CASE("mime: addresses") {
  struct Case {
    std::string_view address;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      {"a.b+c@Example.COM", "a.b+c@example.com"},
      {"a@bücher.example", "a@xn--bcher-kva.example"},
      {"o'neil@y.example", "o'neil@y.example"},
  };
  for (const Case& item : cases) {
    CAPTURE(item.address);
    Letter addressed {letter()};
    addressed.to = {{"", std::string {item.address}}};
    CHECK(header(write_message(addressed, true), "To") == item.expected);
  }
  for (const std::string_view wrong :
       {"", "jane", "jane@", "@pixel.example", "jané@pixel.example", "a@b@c", "a@b..c", "a b@c.example",
        "a,b@c.example", "a..b@c.example", "a@b.example\nBcc: x@y.example"}) {
    CAPTURE(wrong);
    Letter addressed {letter()};
    addressed.to = {{"", std::string {wrong}}};
    CHECK(error_of(addressed).fault() == Fault::data);
  }
}

TEST_CASE("mime: subjects are plain where that reads back, else encoded, and folded") {
  const auto subject = [](std::string text) {
    Letter titled {letter()};
    titled.subject = std::move(text);
    return header(write_message(titled, true), "Subject");
  };
  CHECK(subject("a, \"b\" <c>") == "a, \"b\" <c>");
  CHECK(subject("") == "");
  CHECK(subject(" a") == "=?utf-8?q?_a?=");
  CHECK(subject("two  spaces") == "=?utf-8?q?two__spaces?=");
  CHECK(subject("=?x") == "=?utf-8?b?PT94?=");
  CHECK(subject("Zoë Martin") == "=?utf-8?q?Zo=C3=AB_Martin?=");
  CHECK(subject(std::string(67, 'a') + " b") == std::string(67, 'a') + "\n b");
  CHECK(subject(std::string(68, 'a')).find("\n =?utf-8?q?") == 67);

  std::string words {"word"};
  for (int i = 0; i < 50; ++i) {
    words += " word";
  }
  Letter titled {letter()};
  titled.subject = words;
  const std::string message {write_message(titled, true)};
  for (std::size_t begin = 0; begin < message.size();) {
    const std::size_t end = message.find('\n', begin);
    CHECK(end - begin <= 78);
    begin = end + 1;
  }
  std::string unfolded {header(message, "Subject")};
  std::erase(unfolded, '\n');
  CHECK(unfolded == words);
}

TEST_CASE("mime: the body is 7bit where that is exact") {
  struct Case {
    std::string_view text;
    std::string_view encoding;
    std::string_view expected;
  };
  const std::string long_line {std::string(998, 'a') + "\n"};
  const std::vector<Case> cases {
      {"", "7bit", ""},
      {"a\n\nb\tc\n", "7bit", "a\n\nb\tc\n"},
      {long_line, "7bit", long_line},
      {"no end", "quoted-printable", "no end=\n"},
      {"é\n", "quoted-printable", "=C3=A9\n"},
      {".\n", "quoted-printable", "=2E\n"},
      {"From me\n", "quoted-printable", "=46rom me\n"},
      {"end \n", "quoted-printable", "end=20\n"},
      {"a\r\nb\n", "quoted-printable", "a=0D\nb\n"},
  };
  for (const Case& item : cases) {
    CAPTURE(item.text);
    Letter written {letter()};
    written.body = item.text;
    const std::string message {write_message(written, true)};
    CHECK(header(message, "Content-Transfer-Encoding") == item.encoding);
    CHECK(body(message) == item.expected);
  }
  Letter written {letter()};
  written.body = std::string(999, 'a') + "\n";
  CHECK(header(write_message(written, true), "Content-Transfer-Encoding") == "quoted-printable");
}

TEST_CASE("mime: no control character comes into a header") {
  const std::vector<std::function<void(Letter&, const std::string&)>> fields {
      [](Letter& wrong, const std::string& text) { wrong.subject = text; },
      [](Letter& wrong, const std::string& text) { wrong.from.name = text; },
      [](Letter& wrong, const std::string& text) { wrong.from.address = text; },
      [](Letter& wrong, const std::string& text) {
        wrong.to = {{"", "a@b.example"}, {text, "a@b.example"}};
      },
      [](Letter& wrong, const std::string& text) {
        wrong.cc = {{text, "a@b.example"}};
      },
      [](Letter& wrong, const std::string& text) { wrong.message_id = "<" + text + "@b>"; },
      [](Letter& wrong, const std::string& text) { wrong.in_reply_to = "<" + text + "@b>"; },
  };
  for (std::size_t i = 0; i < fields.size(); ++i) {
    for (const std::string& text : {std::string {"a\nBcc: x@y.example"}, std::string {"a\rb"}, std::string {"a\0b", 3},
                                    std::string {"a\x1b[31mb"}, std::string {"a\x7f"}, std::string {"\xff"}}) {
      CAPTURE(i);
      CAPTURE(text);
      Letter wrong {letter()};
      fields[i](wrong, text);
      CHECK(error_of(wrong).fault() == Fault::data);
    }
  }
  Letter wrong {letter()};
  wrong.subject = "a\nBcc: x@y.example";
  CHECK(error_of(wrong).message() == "the subject has a control character: 'a\\nBcc: x@y.example'");
  wrong = letter();
  wrong.to = {{"a\nb", "a@b.example"}};
  CHECK(error_of(wrong).hint() == "refer contact edit a@b.example --name NAME");
  wrong = letter();
  wrong.body = "\xff";
  CHECK(error_of(wrong).fault() == Fault::data);
  wrong = letter();
  for (const std::string_view id : {"x", "<>", "<a b>", "<a><b>"}) {
    CAPTURE(id);
    wrong.message_id = id;
    CHECK(error_of(wrong).fault() == Fault::data);
  }
}

TEST_CASE("mime: somebody without an address is named, with the command that gives one") {
  Letter wrong {letter()};
  wrong.to = {{"Bo Lind", ""}};
  CHECK(error_of(wrong).message() == "'Bo Lind' has no e-mail address");
  CHECK(error_of(wrong).hint() == "refer contact edit 'Bo Lind' --email ADDRESS");
  wrong.from.address = "";
  CHECK(error_of(wrong).hint() == "refer config set me.email ADDRESS");
}

TEST_CASE("mime: the message id is the same for the same letter and another for any other") {
  const Letter one {letter()};
  const std::string id {message_id(one, "ask-1")};
  CHECK(id.starts_with("<ask-1."));
  CHECK(id.ends_with("@acme.example>"));
  CHECK(id.size() == std::string_view {"<ask-1.@acme.example>"}.size() + 32);
  CHECK(message_id(letter(), "ask-1") == id);

  Letter other {letter()};
  other.date = Instant {};
  other.message_id = "<x@y>";
  CHECK(message_id(other, "ask-1") == id);
  CHECK(message_id(one, "ask-2").substr(7) != id.substr(7));
  other.body += "x";
  CHECK(message_id(other, "ask-1") != id);
  other = letter();
  other.subject += "x";
  CHECK(message_id(other, "ask-1") != id);
  other = letter();
  other.cc = std::move(other.to);
  other.to.clear();
  CHECK(message_id(other, "ask-1") != id);
  other = letter();
  other.from.address = "ada@BÜRO.example";
  CHECK(message_id(other, "ask-1").ends_with("@xn--bro-hoa.example>"));
}
