#include <string>

#include "core_fixture.hpp"
#include "refer/core/letter.hpp"

using namespace refer;
using namespace std::string_literals;

TEST_CASE("mailboxes are read with and without a name") {
  struct Row {
    const char* text;
    const char* name;
    const char* address;
  };
  for (const Row& row :
       {Row {"elena@globex.example", "", "elena@globex.example"},
        Row {"<elena@globex.example>", "", "elena@globex.example"},
        Row {" Elena Cole  < elena@globex.example > ", "Elena Cole", "elena@globex.example"},
        Row {"Elena Cole<elena@globex.example>", "Elena Cole", "elena@globex.example"},
        Row {"\"Cole, Elena\" <elena@globex.example>", "Cole, Elena", "elena@globex.example"},
        Row {"\"The \\\"Boss\\\"\" <b@globex.example>", "The \"Boss\"", "b@globex.example"},
        Row {"\"jane@pixel.example\" <jane@pixel.example>", "jane@pixel.example", "jane@pixel.example"},
        Row {"Jürgen Groß <j@bücher.example>", "Jürgen Groß", "j@bücher.example"}}) {
    CAPTURE(row.text);
    const Mailbox mailbox {parse_mailbox(row.text)};
    CHECK(mailbox.name == row.name);
    CHECK(mailbox.address == row.address);
    const Mailbox again {parse_mailbox(format(mailbox))};
    CHECK(again.name == row.name);
    CHECK(again.address == row.address);
  }
}

TEST_CASE("what is not one mailbox is refused") {
  for (const std::string& text : {""s,
                                  "Elena"s,
                                  "Elena Cole"s,
                                  "a@b.example, c@d.example"s,
                                  "a@b.example; c@d.example"s,
                                  "a@b.example c@d.example"s,
                                  "A <a@b.example>, C <c@d.example>"s,
                                  "A <a@b.example> c@d.example"s,
                                  "Cole, Elena <e@b.example>"s,
                                  "a@b.example <c@d.example>"s,
                                  "Elena <e@b.example"s,
                                  "Elena e@b.example>"s,
                                  "Elena <>"s,
                                  "<<e@b.example>>"s,
                                  "\"Elena <e@b.example>"s,
                                  "\"Elena\" e@b.example"s,
                                  "\"Elena\""s,
                                  "Elena <e@b.example> x"s,
                                  "Elena\nBcc: x@y.example <e@b.example>"s,
                                  "e@b.example\r\n"s,
                                  "Elena\0 <e@b.example>"s,
                                  "El\xff <e@b.example>"s,
                                  "\"e\"@b.example"s}) {
    CAPTURE(text);
    const Error error {error_of([&] { (void)parse_mailbox(text); })};
    CHECK(error.fault() == Fault::usage);
    CHECK_FALSE(error.hint().empty());
  }
  CHECK(error_of([] { (void)parse_mailbox("a@b.example, c@d.example"); }).message() ==
        "cannot read the address 'a@b.example, c@d.example': there are several");
}

TEST_CASE("addresses have one form") {
  const std::string local(64, 'a');
  const std::string label(63, 'b');
  for (const std::string& text :
       {"a@b.example"s, "a.b+c-d_e@b-c.example"s, "O'Neil@x.co"s, "me@localhost"s, "j@bücher.example"s,
        "jürgen@b.example"s, "a@1.example"s, local + "@b.example", "a@" + label + ".example"}) {
    CAPTURE(text);
    CHECK(is_address(text));
  }
  const std::string long_domain {label + "." + label + "." + label + "." + std::string(61, 'c')};
  CHECK(is_address("a@" + long_domain.substr(0, 252)));
  for (const std::string& text : {""s,
                                  "a"s,
                                  "@b.example"s,
                                  "a@"s,
                                  "a@b"s,
                                  "a@@b.example"s,
                                  "a@b@c.example"s,
                                  "a b@c.example"s,
                                  "a@b .example"s,
                                  " a@b.example"s,
                                  "a@b.example "s,
                                  "a@b..example"s,
                                  "a@.example"s,
                                  "a@b.example."s,
                                  "a@-b.example"s,
                                  "a@b-.example"s,
                                  ".a@b.example"s,
                                  "a.@b.example"s,
                                  "a..b@c.example"s,
                                  "\"a\"@b.example"s,
                                  "a@[127.0.0.1]"s,
                                  "=?utf-8?q?=0A?=@b.example"s,
                                  "<a@b.example>"s,
                                  "a(x)@b.example"s,
                                  "a,b@c.example"s,
                                  "a@b_c.example"s,
                                  "a@b.example\n"s,
                                  "a\0@b.example"s,
                                  "a@b.example\0"s,
                                  "a@b\u00a0.example"s,
                                  "a@b\u202e.example"s,
                                  "a@b\u0085.example"s,
                                  "a@b\xff.example"s,
                                  local + "a@b.example",
                                  "a@" + label + "b.example",
                                  "a@" + long_domain}) {
    CAPTURE(text);
    CHECK_FALSE(is_address(text));
  }
}

TEST_CASE("a name that could be misread is shown in quotes") {
  CHECK(format(Mailbox {"", "a@b.example"}) == "a@b.example");
  CHECK(format(Mailbox {"Elena Cole", ""}) == "Elena Cole");
  CHECK(format(Mailbox {"Elena Cole", "a@b.example"}) == "Elena Cole <a@b.example>");
  CHECK(format(Mailbox {"Cole, Elena", "a@b.example"}) == "\"Cole, Elena\" <a@b.example>");
  CHECK(format(Mailbox {"The \"Boss\"", "a@b.example"}) == "\"The \\\"Boss\\\"\" <a@b.example>");
}
