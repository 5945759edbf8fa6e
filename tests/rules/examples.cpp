// Each rule must be able to fail: small examples, good and bad.
#include <doctest/doctest.h>

#include "rules/rules.hpp"
#include "rules/scan.hpp"

namespace rules {

namespace {

/// A file with one line, and whether the rule lets it pass.
struct Example {
  std::string path;
  std::string text;
  bool good = false;
};

void hold(Complaints (*rule)(const Files&), const std::vector<Example>& examples) {
  for (const Example& example : examples) {
    CAPTURE(example.path);
    CAPTURE(example.text);
    CHECK(rule({{example.path, example.text + "\n"}}).empty() == example.good);
  }
}

}  // namespace

TEST_CASE("code is taken apart") {
  const Scan parts = scan("int a = 1'000; // \"no\"\nf(\"x\\\"y\" /* '\"' */ \"z\", '\"', R\"q(\"raw)q\");\n");
  REQUIRE(parts.literals.size() == 2);
  CHECK(parts.literals[0].text == "x\\\"yz");
  CHECK(parts.literals[1].text == "\"raw");
  CHECK(line_at(parts.code, parts.literals[1].position) == 2);
  CHECK(parts.code.starts_with("int a = 1'000;        \nf("));
  CHECK(parts.code.find_first_of("\"xyz") == std::string::npos);
  CHECK(scan("g(\"a\", \"b\")").literals.size() == 2);
  CHECK(scan("g(R\"(a)\"\n  R\"(b)\")").literals.size() == 1);
}

TEST_CASE("layers: an example") {
  hold(check_layers, {{"src/core/a.cpp", "#include \"refer/core/text.hpp\"", true},
                      {"src/core/a.cpp", "#include \"refer/project/file.hpp\"", false},
                      {"src/store/a.cpp", "#include \"refer/project/file.hpp\"", false},
                      {"src/intake/a.cpp", "#include \"refer/mail/template.hpp\"", false},
                      {"include/refer/report/a.hpp", "#include \"refer/store/database.hpp\"", true},
                      {"include/refer/report/a.hpp", "#include \"refer/advice/plan.hpp\"", false},
                      {"src/advice/a.cpp", "#include <refer/mail/mime.hpp>", false},
                      {"src/command/ask/add.cpp", "#include \"refer/mail/mime.hpp\"", true},
                      {"src/cli/a.cpp", "#include \"refer/mail/mime.hpp\"", false},
                      {"src/report/a.cpp", "#include \"store/schema.hpp\"", false},
                      {"src/store/a.cpp", "#include \"store/schema.hpp\"", true},
                      {"src/store/a.cpp", "#include \"../core/utf8.hpp\"", false},
                      {"src/utility/a.cpp", "", false},
                      {"src/registry.cpp", "#include \"refer/mail/formats.hpp\"", true}});
}

TEST_CASE("libraries: an example") {
  hold(check_libraries, {{"src/cli/parser.cpp", "#include <CLI/CLI.hpp>", true},
                         {"src/cli/run.cpp", "#include <CLI/CLI.hpp>", false},
                         {"src/store/database.cpp", "#include <SQLiteCpp/Database.h>", true},
                         {"src/store/asks.cpp", "#include <SQLiteCpp/Database.h>", false},
                         {"src/store/journal.cpp", "#include <sqlite3.h>", true},
                         {"src/report/catalog.cpp", "#include <sqlite3.h>", false},
                         {"src/project/toml.cpp", "#include <toml++/toml.h>", true},
                         {"src/mail/template.cpp", "#include <toml++/toml.h>", false},
                         {"src/intake/json.cpp", "#include <nlohmann/json.hpp>", true},
                         {"src/output/json.cpp", "#include <nlohmann/json.hpp>", false},
                         {"src/core/unicode.cpp", "#include <utf8proc.h>", true},
                         {"src/output/table.cpp", "#include <utf8proc.h>", false}});
  CHECK(check_libraries({{"src/core/a.cpp", "#include <utf8proc.h>\n"}, {"src/core/b.cpp", "#include <utf8proc.h>\n"}})
            .size() == 1);
}

TEST_CASE("headers: an example") {
  for (const std::string name :
       {"CLI/CLI.hpp", "toml++/toml.h", "SQLiteCpp/Database.h", "regex", "iostream", "filesystem", "fmt/core.h"}) {
    const std::string line {"#include <" + name + ">"};
    hold(check_headers,
         {{"include/refer/core/a.hpp", line, false}, {"src/core/a.hpp", line, false}, {"src/core/a.cpp", line, true}});
  }
  hold(check_headers, {{"include/refer/core/a.hpp", "#include <string>", true}});
}

TEST_CASE("printing: an example") {
  hold(check_printing, {{"src/cli/run.cpp", "void f() { std::cout << 1; }", false},
                        {"src/cli/run.cpp", "void f() { std::cerr << 1; }", false},
                        {"src/cli/run.cpp", "void f() { printf(\"x\"); }", false},
                        {"src/cli/run.cpp", "void f() { std::fprintf (stderr, \"x\"); }", false},
                        {"src/cli/run.cpp", "void f() { snprintf(a, 1, \"x\"); }", true},
                        {"src/cli/run.cpp", "// std::cout\nauto a = \"printf(\";", true},
                        {"src/main.cpp", "void f() { std::cout << 1; }", true}});
}

TEST_CASE("clocks: an example") {
  hold(check_clocks, {{"src/core/date.cpp", "auto a = std::time(nullptr);", false},
                      {"src/core/date.cpp", "auto a = std::chrono::system_clock::now();", false},
                      {"src/core/date.cpp", "clock_gettime(CLOCK_REALTIME, &a);", false},
                      {"src/core/date.cpp", "gettimeofday(&a, nullptr);", false},
                      {"src/core/date.cpp", "auto a = session.now(); auto b = mktime(&c);", true},
                      {"src/store/asks.cpp", "auto a = \"select unixepoch('now')\";", false},
                      {"src/report/funnel.sql", "select current_timestamp", false},
                      {"src/report/funnel.sql", "select :now", true},
                      {"src/main.cpp", "auto a = std::chrono::system_clock::now();", true}});
}

TEST_CASE("SQL: an example") {
  for (const std::string sql :
       {"select a, \" \"b from c", "SELECT\\n  a\\nFROM b", "insert into a values (1)", "Update a set b = 1",
        "delete from a", "create table a (b)", "with a as (select 1) select b", "pragma user_version"}) {
    const std::string line {"auto a = \"" + sql + "\";"};
    hold(check_sql, {{"src/command/a.cpp", line, false},
                     {"include/refer/core/a.hpp", line, false},
                     {"src/store/a.cpp", line, true},
                     {"src/report/a.cpp", line, true}});
  }
  hold(check_sql, {{"src/command/a.cpp", "auto a = R\"(\n  select a\n  from b\n)\";", false},
                   {"src/advice/a.sql", "select 1", false},
                   {"src/command/a.cpp", "auto a = \"create a project here\";", true},
                   {"src/command/a.cpp",
                    "auto a = \"update a contact\"; auto b = \"delete a tie\"; auto c = \"with hints\";", true},
                   {"src/command/a.cpp", "// select a from b", true}});
}

TEST_CASE("length: an example") {
  const std::string lines(400, '\n');
  CHECK(check_length({{"src/core/a.cpp", lines}}).empty());
  CHECK(check_length({{"src/core/a.cpp", lines + "\n"}}).size() == 1);
  CHECK(check_length({{"tests/cli/a.t", lines + "\n"}}).size() == 1);
  CHECK(check_length({{"tests/suite/a.json", lines + "\n"}}).empty());
}

TEST_CASE("leftovers: an example") {
  hold(check_leftovers, {{"src/core/a.cpp",
                          "// TO"
                          "DO: later",
                          false},
                         {"tests/a.cpp",
                          "// FIX"
                          "ME",
                          false},
                         {"src/core/a.cpp", "// to do it well", true}});
}

TEST_CASE("interfaces: an example") {
  const std::string path {"include/refer/core/a.hpp"};
  const std::string start {"#pragma once\n\n#include <string>\n\nnamespace refer {\n\nclass Later;\n\n"};
  hold(check_interfaces,
       {{path, start + "/// What.\nint a();\nint b();\n\n/// Why.\nstruct A {\n  int a;\n\n  int b;\n};\n\n}", true},
        {path, start + "template <>\nstruct A<int> {\n};\n\nstruct A::B {};\n\ntemplate <T>\nT& A::c() {\n}", true},
        {path, start + "int a();", false},
        {path, start + "std::string a(int B::c);", false},
        {path, start + "/// What.\nint a();\n\nint b();", false},
        {path, start + "// What.\nint a();", false},
        {path, start + "struct A {\n  int a;\n};", false},
        {path, "namespace refer {}", false},
        {"src/core/a.hpp", "int a();", true}});
}

TEST_CASE("commands: an example") {
  const Files whole {{"src/command/ask/add.cpp", ""}, {"tests/cli/ask/add.t", ""}, {"man/refer-ask.1", ""},
                     {"src/command/init.cpp", ""},    {"tests/cli/init.t", ""},    {"man/refer-init.1", ""}};
  CHECK(check_commands({"ask add", "init"}, whole).empty());
  for (std::size_t index = 0; index < whole.size(); ++index) {
    Files files {whole};
    files.erase(files.begin() + static_cast<std::ptrdiff_t>(index));
    CHECK(check_commands({"ask add", "init"}, files) ==
          Complaints {(index < 3 ? "refer ask add: there is no " : "refer init: there is no ") + whole[index].path});
  }
}

}  // namespace rules
