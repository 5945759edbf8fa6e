#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/mail/mustache.hpp"

using namespace refer;
using mail::Escape;
using mail::MustacheOptions;

namespace {

Value map(Value::Map members) {
  return Value {std::move(members)};
}

Value list(Value::List items) {
  return Value {std::move(items)};
}

// Jane at Globex, whom two people know.
Value facts() {
  return map({{"name", "Jane"},
              {"company", map({{"name", "Globex"}, {"size", 200}, {"none", Value {}}})},
              {"rate", 0.25},
              {"yes", true},
              {"no", false},
              {"blank", ""},
              {"nobody", list({})},
              {"people", list({map({{"name", "Ada"}}), map({{"name", "Bo"}, {"company", map({{"city", "Ulm"}})}})})},
              {"words", list({"a", "b"})},
              {"grid", list({list({1, 2}), list({3})})},
              {"lines", "one\ntwo"},
              {"marks", "<a href=\"x\">&"},
              {"nested", "{{name}}"}});
}

std::map<std::string, std::string, std::less<>> parts() {
  return {{"sign", "Yours,\n{{name}}\n"},    {"lines", "-{{lines}}\n\n-end"}, {"loop", "{{>loop}}"},
          {"twice", "{{>twice}}{{>twice}}"}, {"bar", "{{name}} |name|"},      {"broken", "ok\n  {{nome}}\n"},
          {"outer", "<\n {{>sign}}\n>\n"}};
}

std::string render(std::string_view text, MustacheOptions options = {}) {
  options.partials = [](std::string_view name) -> std::optional<std::string> {
    const auto all = parts();
    const auto part = all.find(name);
    return part == all.end() ? std::nullopt : std::optional {part->second};
  };
  return mail::render(text, facts(), options);
}

Error error_of(std::string_view text, MustacheOptions options = {}) {
  try {
    (void)render(text, std::move(options));
  } catch (const Error& error) {
    return error;
  }
  return {Fault::internal, "no error"};
}

}  // namespace

TEST_CASE("mustache: what a text becomes") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const std::vector<Case> cases {
      // values
      {"no {tags} }} here", "no {tags} }} here"},
      {"{{name}} {{ name }} {{{name}}} {{{ name }}} {{&name}} {{& name }}", "Jane Jane Jane Jane Jane Jane"},
      {"{{company.size}} {{rate}} {{yes}} {{no}}[{{blank}}]", "200 0.25 true false[]"},
      {"{{nested}}", "{{name}}"},
      {"  {{name}}\n", "  Jane\n"},
      // sections
      {"{{#yes}}a{{/yes}}{{#no}}b{{/no}}{{#blank}}c{{/blank}}{{#nobody}}d{{/nobody}}{{#company.none}}e{{/"
       "company.none}}",
       "a"},
      {"{{^yes}}a{{/yes}}{{^no}}b{{/no}}{{^blank}}c{{/blank}}{{^nobody}}d{{/nobody}}{{^missing}}e{{/missing}}", "bcde"},
      {"{{#missing.part}}a{{/missing.part}}{{#company.missing}}b{{/company.missing}}-", "-"},
      {"{{#name}}{{.}} is {{name}}{{/name}}", "Jane is Jane"},
      {"{{#words}}({{.}}){{/words}}", "(a)(b)"},
      {"{{#grid}}[{{#.}}{{.}}{{/.}}]{{/grid}}", "[12][3]"},
      {"{{#people}}{{name}}@{{company.name}}{{^company.name}}{{company.city}}{{/company.name}} {{/people}}", ""},
      {"{{#people}}{{name}},{{/people}}{{name}}", "Ada,Bo,Jane"},
      {"{{#company}}{{name}} {{size}} {{rate}}{{/company}}", "Globex 200 0.25"},
      {"{{#yes}}{{#yes}}x{{/yes}}{{/yes}}", "x"},
      // comments
      {"a{{! no }}b{{!\n{{name\n}}c", "abc"},
      // lines of their own
      {"a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"},
      {"a\n  {{#yes}}  \nb\n\t{{/yes}}\t\nc", "a\nb\nc"},
      {"a\r\n{{! x }}\r\nb", "a\r\nb"},
      {"  {{#yes}}\nb\n  {{/yes}}", "b\n"},
      {" {{#yes}}x{{/yes}} \n", " x \n"},
      {" {{#yes}} {{! x }}\n {{/yes}}.\n", "  \n .\n"},
      {"{{!\n}} {{! not alone }}\n", " \n"},
      {"a\n{{=<% %>=}}\n<%name%>\n", "a\nJane\n"},
      // delimiters
      {"{{=<% %>=}}<%name%> {{name}} <%={{ }}=%>{{name}}", "Jane {{name}} Jane"},
      {"{{= | | =}}|#yes||name||/yes||{name}|", "JaneJane"},
      {"{{#yes}}{{=[ ]=}}[name]{{name}}[/yes]", "Jane{{name}}"},
      // partials
      {"{{>sign}}", "Yours,\nJane\n"},
      {"  {{>sign}}\n.", "  Yours,\n  Jane\n."},
      {"a {{>sign}}.", "a Yours,\nJane\n."},
      {" {{>lines}}\n", " -one\ntwo\n\n -end"},
      {"  {{>outer}}", "  <\n   Yours,\n   Jane\n  >\n"},
      {"{{= | | =}}|>bar|", "Jane |name|"},
      {"{{#people}}{{>bar}};{{/people}}", "Ada |name|;Bo |name|;"},
  };
  for (const Case& item : cases) {
    CAPTURE(item.text);
    if (item.expected.empty()) {
      // A company without a name hides the one outside: the rest of a dotted name stands strictly below its first part.
      CHECK(error_of(item.text).message() == "there is no value for 'company.name'");
      continue;
    }
    CHECK(render(item.text) == item.expected);
  }
}

TEST_CASE("mustache: HTML is escaped when asked for, except where told not to") {
  CHECK(render("{{marks}}") == "<a href=\"x\">&");
  CHECK(render("{{marks}}", {.escape = Escape::html}) == "&lt;a href=&quot;x&quot;&gt;&amp;");
  CHECK(render("{{{marks}}}{{&marks}}", {.escape = Escape::html}) == "<a href=\"x\">&<a href=\"x\">&");
  CHECK(render("{{#marks}}{{.}}{{/marks}}<", {.escape = Escape::html}) == "&lt;a href=&quot;x&quot;&gt;&amp;<");
}

TEST_CASE("mustache: lenient leaves out what is missing") {
  CHECK(render("[{{missing}}{{company.none}}{{people}}{{>missing}}]", {.lenient = true}) == "[]");
  CHECK(error_of("{{#yes}}", {.lenient = true}).fault() == Fault::data);
}

TEST_CASE("mustache: errors name the thing and its place") {
  struct Case {
    std::string_view text;
    std::string_view message;
    std::string_view hint;
    int line;
    int column;
  };
  const std::vector<Case> cases {
      {"Grüß {{nome}}", "there is no value for 'nome'", "did you mean 'name'?", 5, 14},
      {"a\n b {{compny.name}}", "there is no value for 'compny.name'", "did you mean 'company.name' or 'company.none'?",
       6, 4},
      {"{{company.none}}", "there is no value for 'company.none'", "", 5, 9},
      {"{{#company}}{{siz}}{{/company}}", "there is no value for 'siz'", "did you mean 'size'?", 5, 21},
      {"{{xyzzyxyzzy}}", "there is no value for 'xyzzyxyzzy'",
       "where it may be missing, write {{#xyzzyxyzzy}}…{{/xyzzyxyzzy}} around it", 5, 9},
      {"{{words}}", "'words' is a list, not a text", "write {{#words}}{{.}}{{/words}} for its items", 5, 9},
      {"{{company}}", "'company' is a table, not a text", "", 5, 9},
      {"\n{{>nothing}}", "there is no partial 'nothing'",
       "a partial is a file NAME.mustache in templates/, or in the folder of --partials", 6, 1},
      {"{{name", "a tag is never closed", "close it with '}}'", 5, 9},
      {"{{{name}}", "a tag is never closed", "close it with '}}}'", 5, 9},
      {"x{{#yes}}", "section 'yes' is never closed", "add {{/yes}}", 5, 10},
      {"{{/yes}}", "section 'yes' is closed but was never opened", "open it with {{#yes}}", 5, 9},
      {"{{#yes}}\n{{#no}}{{/yes}}", "section 'no' of line 6 is closed as 'yes'",
       "close the inner section first: {{/no}}", 6, 8},
      {"{{}}", "a tag has no name", "", 5, 9},
      {"{{first name}}", "the name 'first name' has a space in it", "", 5, 9},
      {"{{a..b}}", "the name 'a..b' has an empty part", "", 5, 9},
      {"{{=<%=}}", "new delimiters must be two, without '='", "write {{=<% %>=}}", 5, 9},
      {"{{<layout}}", "a tag with '<' is not supported", "templates have no inheritance", 5, 9},
      {"{{>*name}}", "the name of a partial cannot be a variable: '*name'", "", 5, 9},
  };
  for (const Case& item : cases) {
    CAPTURE(item.text);
    const Error error {error_of(item.text, {.file = "ask.toml", .first_line = 5, .first_column = 9})};
    CHECK(error.fault() == Fault::data);
    CHECK(error.message() == item.message);
    if (!item.hint.empty()) {
      CHECK(error.hint() == item.hint);
    }
    CHECK(error.place().file == "ask.toml");
    CHECK(error.place().line == item.line);
    CHECK(error.place().column == item.column);
  }
}

TEST_CASE("mustache: an error in a partial names the partial and its own columns") {
  const Error error {error_of("x\n    {{>broken}}\n", {.file = "ask.toml", .first_line = 5})};
  CHECK(error.message() == "there is no value for 'nome'");
  CHECK(error.place().file == "broken");
  CHECK(error.place().line == 2);
  CHECK(error.place().column == 3);
}

TEST_CASE("mustache: a value with a control character is refused where one line is asked for") {
  const Error error {error_of("ok {{lines}}", {.one_line = true})};
  CHECK(error.message() == "the value of 'lines' has a control character: 'one\\ntwo'");
  CHECK(error.place().column == 4);
  CHECK(render("a\n{{name}}", {.one_line = true}) == "a\nJane");
}

TEST_CASE("mustache: nothing runs away") {
  CHECK(error_of("{{>loop}}").message() == "partials are nested deeper than 64 in 'loop'");
  CHECK(error_of(" {{>twice}}").message() == "partials are nested deeper than 64 in 'twice'");

  std::string deep {"x"};
  for (int i = 0; i < 64; ++i) {
    deep = "{{#yes}}" + deep + "{{/yes}}";
  }
  CHECK(render(deep) == "x");
  CHECK(error_of("{{#yes}}" + deep + "{{/yes}}").message() == "sections are nested deeper than 64");

  CHECK(render("{{name}}", {.limit = 4}) == "Jane");
  CHECK(error_of("{{name}}", {.limit = 3}).message() == "the text becomes longer than 3 bytes");

  // Each partial takes the next one twice: 2 to the 40th pieces, and no text at all.
  const auto chain = [](std::string_view name) -> std::optional<std::string> {
    const int number = std::stoi(std::string {name});
    return number == 40 ? "" : "{{>" + std::to_string(number + 1) + "}}{{>" + std::to_string(number + 1) + "}}";
  };
  CHECK_THROWS_WITH(mail::render("{{>1}}", Value {}, {.partials = chain}), "the template takes too many steps");

  const auto wide = [](std::string_view) { return std::optional {std::string(100'000, '\n')}; };
  CHECK_THROWS_WITH(mail::render(std::string(100'000, ' ') + "{{>x}}", Value {}, {.partials = wide}),
                    "the template takes too many steps");
}
