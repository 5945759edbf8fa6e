#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/mail/template.hpp"

using namespace refer;
using mail::fill;
using mail::read_template;
using mail::Template;

namespace {

constexpr std::string_view whole = R"(# A letter of ours.
name = "hello"
summary = "say hello"
kind = "nudge"
to = "{{source.email}}"
language = "en"
max_words = 80
needs = ["source.name", "tags"]
subject = "Hello {{source.name}}"
body = """
Hi {{source.name}},

{{>sign}}


"""
)";

Value facts() {
  return Value::Map {{"source", Value::Map {{"name", "Jane"}, {"blank", " "}, {"lines", "a\nb"}}},
                     {"tags", Value::List {"x"}},
                     {"none", Value::List {}}};
}

std::optional<std::string> sign(std::string_view name) {
  return name == "sign" ? std::optional<std::string> {"Ada  "} : std::nullopt;
}

Error error_of(std::string_view text, const std::string& file = "templates/hello.toml") {
  try {
    (void)fill(read_template(text, file), facts(), sign);
  } catch (const Error& error) {
    return error;
  }
  return {Fault::internal, "no error"};
}

}  // namespace

TEST_CASE("template: a letter is read") {
  const Template letter {read_template(whole, "templates/hello.toml")};
  CHECK(letter.name == "hello");
  CHECK(letter.summary == "say hello");
  CHECK(letter.kind == "nudge");
  CHECK(letter.subject == "Hello {{source.name}}");
  CHECK(letter.body == "Hi {{source.name}},\n\n{{>sign}}\n\n\n");
  CHECK(letter.to == "{{source.email}}");
  CHECK(letter.language == "en");
  CHECK(letter.max_words == 80);
  CHECK(letter.needs == std::vector<std::string> {"source.name", "tags"});
  CHECK(letter.file == "templates/hello.toml");
  CHECK(letter.text == whole);
  CHECK(letter.subject_line == 9);
  CHECK(letter.body_line == 11);
}

TEST_CASE("template: its name is that of its file") {
  constexpr std::string_view small {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\n"};
  CHECK(read_template(small, "hello.toml").name == "hello");
  CHECK(read_template(whole, "built in").name == "hello");
  CHECK(error_of(small, "built in").message() == "a letter needs a 'name'");
}

TEST_CASE("template: a letter is filled in") {
  const Letter letter {fill(read_template(whole, "templates/hello.toml"), facts(), sign)};
  CHECK(letter.template_name == "hello");
  CHECK(letter.kind == "nudge");
  CHECK(letter.language == "en");
  CHECK(letter.subject == "Hello Jane");
  CHECK(letter.body == "Hi Jane,\n\nAda\n");
}

TEST_CASE("template: a subject is one line") {
  const Template letter {
      read_template("kind = \"ask\"\nsubject = \"\"\"\nOne\n  {{#tags}}\n two "
                    "\t\n\n{{/tags}}\n{{^tags}}three{{/tags}}\"\"\"\nbody = \"b\"\n",
                    "a.toml")};
  CHECK(fill(letter, facts(), sign).subject == "One two");
}

TEST_CASE("template: mistakes name their place") {
  struct Case {
    std::string_view text;
    std::string_view message;
    std::string_view hint;
    int line;
    int column;
  };
  const std::vector<Case> cases {
      {"kind = \"ask\"\nbody = \"b\"\n", "a letter needs a 'subject'", "add a line: subject = \"…\"", 1, 1},
      {"kind = \"ask\"\nsubject = \"s\"\n", "a letter needs a 'body'", "add a line: body = \"…\"", 1, 1},
      {"subject = \"s\"\nbody = \"b\"\n", "a letter needs a 'kind'", "add a line: kind = \"…\"", 1, 1},
      {"kind = \"ask\"\nsubject = \" \"\nbody = \"b\"\n", "a letter needs a 'subject'", "", 2, 11},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\nsumary = \"x\"\n", "a letter has no key 'sumary'",
       "did you mean 'summary'?", 4, 10},
      {"kind = \"nuge\"\nsubject = \"s\"\nbody = \"b\"\n", "there is no kind of letter 'nuge'", "did you mean 'nudge'?",
       1, 8},
      {"kind = \"zzzzzz\"\nsubject = \"s\"\nbody = \"b\"\n", "there is no kind of letter 'zzzzzz'",
       "the kinds are ask, nudge, answer, forwardable, opt-in, bridge, mention, reply, follow-up, thanks, update, "
       "closure, recognition",
       1, 8},
      {"name = \"hallo\"\nkind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\n",
       "the letter calls itself 'hallo' in a file of another name", "write name = \"hello\", or rename the file", 1, 8},
      {"kind = \"ask\"\nsubject = 3\nbody = \"b\"\n", "'subject' must be a text, not a number", "", 2, 11},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\nmax_words = -1\n",
       "'max_words' must be a number from 0 to 100000", "", 4, 13},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\nneeds = \"x\"\n", "'needs' must be a list of texts", "", 4, 9},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\nneeds = [\"tags\", 3]\n", "'needs' must be a list of texts", "",
       4, 18},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\ninstead_of = \"hello\"\n", "a letter cannot take its own place",
       "", 4, 14},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\n[for]\nmode = \"mention\"\n",
       "a letter with [for] must say whose place it takes", "write instead_of = \"ask-specific\" above it", 4, 1},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\ninstead_of = \"a\"\n[for]\nwarmt = \"cold\"\n",
       "[for] has no key 'warmt'", "did you mean 'warmth'?", 6, 9},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\ninstead_of = \"a\"\n[for]\nwarmth = 3\n",
       "'warmth' must be a text, or a list of texts", "write warmth = \"cold\"", 6, 10},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\n[variants.short]\nbdy = \"x\"\n", "a variant has no key 'bdy'",
       "did you mean 'body'?", 5, 7},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\n[variants.short]\n",
       "the variant 'short' says nothing of its own", "give it a subject or a body", 4, 1},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\n[variants.main]\nbody = \"x\"\n",
       "'main' is the wording of the letter itself", "give the variant another name", 4, 1},
      // the text of a letter begins behind its quotes
      {"kind = \"ask\"\nsubject = \"{{nome}}\"\nbody = \"b\"\n", "there is no value for 'nome'", "", 2, 12},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"\"\"\n\nHi {{nome}}\"\"\"\n", "there is no value for 'nome'", "", 5,
       4},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = '''Hi {{nome}}'''\n", "there is no value for 'nome'", "", 3, 14},
      {"kind = \"ask\"\nsubject = \"s {{source.lines}}\"\nbody = \"b\"\n",
       "the value of 'source.lines' has a control character: 'a\\nb'", "a subject is one line of plain text", 2, 14},
      {"kind = \"ask\"\nsubject = \"a\\u0007b\"\nbody = \"b\"\n", "the subject has a control character: 'a\\x07b'", "",
       2, 12},
  };
  for (const Case& item : cases) {
    CAPTURE(item.text);
    const Error error {error_of(item.text)};
    CHECK(error.fault() == Fault::data);
    CHECK(error.message() == item.message);
    if (!item.hint.empty()) {
      CHECK(error.hint() == item.hint);
    }
    CHECK(error.place().file == "templates/hello.toml");
    CHECK(error.place().line == item.line);
    CHECK(error.place().column == item.column);
  }
  const Error error {error_of("kind = \"ask\"\nsubject =\n")};
  CHECK(error.fault() == Fault::data);
  CHECK(error.place().line == 2);
}

TEST_CASE("template: what a letter needs must be known, and not be blank") {
  for (const std::string_view need :
       {"target.name", "source.age", "source.blank", "none", "source.name.first", "me.name"}) {
    CAPTURE(need);
    const Error error {
        error_of("kind = \"ask\"\nsubject = \"{{nome}}\"\nbody = \"b\"\nneeds = [\"" + std::string {need} + "\"]\n")};
    CHECK(error.fault() == Fault::data);
    CHECK(error.message() == "letter 'hello' needs '" + std::string {need} + "', which is not known");
    CHECK(!error.hint().empty());
    CHECK(error.place().file == "templates/hello.toml");
  }
}

TEST_CASE("template: it says for which records it is, and how else it can be worded") {
  const Template letter {read_template(R"(kind = "ask"
language = "de"
instead_of = "ask-specific"
subject = "S"
body = "B {{x}}"
cc = "source"

[for]
warmth = "cold"
type = ["partner", "vendor"]

[variants.short]
body = """
Short {{y}}
"""
[variants.loud]
subject = "LOUD"
)",
                                       "templates/mine.toml")};
  CHECK(letter.instead_of == "ask-specific");
  CHECK(letter.cc == "source");
  REQUIRE(letter.conditions.size() == 3);
  CHECK(letter.conditions[0].key == "warmth");
  CHECK(letter.conditions[1].words == std::vector<std::string> {"partner", "vendor"});
  CHECK(letter.conditions[2].key == "language");
  CHECK(mail::wordings(letter) == std::vector<std::string> {"main", "short", "loud"});
  CHECK(mail::in_wording(letter, "main").body == "B {{x}}");
  CHECK(mail::in_wording(letter, "short").subject == "S");
  CHECK(mail::in_wording(letter, "short").body == "Short {{y}}\n");
  CHECK(mail::in_wording(letter, "short").body_line == 14);
  CHECK(mail::in_wording(letter, "loud").subject == "LOUD");
  CHECK_THROWS_WITH(mail::in_wording(letter, "shrot"), "letter 'mine' has no variant 'shrot'");
  CHECK(mail::wordings(read_template("kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\n", "a.toml")).empty());
}

TEST_CASE("template: what is confidential is told apart from what is mistyped") {
  constexpr std::array<std::string_view, 2> known {"target.name", "source.name"};
  const auto message = [&](std::string_view body, std::string_view more) {
    const auto text = "kind = \"ask\"\nsubject = \"s\"\nbody = \"" + std::string {body} + "\"\n" + std::string {more};
    try {
      mail::check_names(read_template(text, "a.toml"), known);
    } catch (const Error& error) {
      return error.message();
    }
    return std::string {};
  };
  CHECK(message("{{target.name}}", "").empty());
  CHECK(message("{{#intro.value}}x{{/intro.value}}", "") == "'intro.value' is confidential and never in a letter");
  CHECK(message("b", "[variants.v]\nsubject = \"{{reason}}\"\n") == "'reason' is confidential and never in a letter");
  CHECK(message("b", "[variants.v]\nsubject = \"{{reasn}}\"\n") == "there is no fact 'reasn'");
  CHECK(message("b", "cc = \"{{targt.name}}\"\n") == "there is no fact 'targt.name'");
}
