#include <doctest/doctest.h>

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
  CHECK(mail::template_kinds().size() == 9);
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
       "the kinds are ask, forwardable, opt-in, bridge, mention, nudge, thanks, update, closure", 1, 8},
      {"name = \"hallo\"\nkind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\n",
       "the letter calls itself 'hallo' in a file of another name", "write name = \"hello\", or rename the file", 1, 8},
      {"kind = \"ask\"\nsubject = 3\nbody = \"b\"\n", "'subject' must be a text, not a number", "", 2, 11},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\nmax_words = -1\n",
       "'max_words' must be a number from 0 to 100000", "", 4, 13},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\nneeds = \"x\"\n", "'needs' must be a list of texts", "", 4, 9},
      {"kind = \"ask\"\nsubject = \"s\"\nbody = \"b\"\nneeds = [\"tags\", 3]\n", "'needs' must be a list of texts", "",
       4, 18},
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
