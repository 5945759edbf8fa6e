#include <doctest/doctest.h>

#include "refer/core/error.hpp"
#include "refer/project/toml.hpp"

using namespace refer;

TEST_CASE("toml: tables keep the order of the file and values their places") {
  const Value tree {
      project::read_toml("\xEF\xBB\xBFzoo = 1\napple = \"é\"\n\n[m]\nz.y = true\nb = [1.5, [2], {q = 'x', a = "
                         "0}]\n[a.b]\nc = 1\n[[list]]\nn = 1\n[[list]]\nn = 2\n",
                         "f.toml")};
  const Value::Map& map {*tree.as<Value::Map>()};
  std::string names {};
  for (const Value::Member& member : map) {
    names += member.name + " ";
  }
  CHECK(names == "zoo apple m a list ");
  CHECK(*tree.find("zoo")->as<std::int64_t>() == 1);
  CHECK(*tree.find("apple")->as<std::string>() == "é");
  CHECK(tree.find("apple")->place.file == "f.toml");
  CHECK(tree.find("apple")->place.line == 2);
  CHECK(tree.find("apple")->place.column == 9);
  CHECK(*tree.find("m")->find("z")->find("y")->as<bool>());
  const Value::List& list {*tree.find("m")->find("b")->as<Value::List>()};
  REQUIRE(list.size() == 3);
  CHECK(*list[0].as<double>() == 1.5);
  CHECK(list[2].as<Value::Map>()->front().name == "q");
  CHECK(tree.find("list")->as<Value::List>()->size() == 2);
}

TEST_CASE("toml: dates and times are texts as written") {
  const Value tree {project::read_toml(
      "a = 2026-03-12\nb = 07:30:00\n'é' = [2026-03-12T09:30:00+01:00, 2026-03-12 09:30:00.25]\n", "f")};
  CHECK(*tree.find("a")->as<std::string>() == "2026-03-12");
  CHECK(*tree.find("b")->as<std::string>() == "07:30:00");
  const Value::List& list {*tree.find("é")->as<Value::List>()};
  CHECK(*list.at(0).as<std::string>() == "2026-03-12T09:30:00+01:00");
  CHECK(*list.at(1).as<std::string>() == "2026-03-12 09:30:00.25");
}

TEST_CASE("toml: a mistake is named with its place") {
  struct Case {
    const char* text;
    int line;
  };
  for (const auto& [text, line] : {Case {"a = 1\nb = \n", 2}, Case {"a = 1\na = 2\n", 2}, Case {"a = '\xE9'\n", 1},
                                   Case {"\n[a\n", 2}, Case {"x = {a = 1, =}\n", 1}, Case {"a", 1}}) {
    CAPTURE(text);
    try {
      (void)project::read_toml(text, "f.toml");
      FAIL("read");
    } catch (const Error& error) {
      CHECK(error.fault() == Fault::config);
      CHECK(error.message().starts_with("not TOML: "));
      CHECK(error.place().file == "f.toml");
      CHECK(error.place().line == line);
    }
  }
}

TEST_CASE("toml: a key of many parts is refused, where dots are no key they are none") {
  const auto deep = [](std::size_t dots) {
    std::string key {"a"};
    for (std::size_t at {0}; at < dots; ++at) {
      key += ".a";
    }
    return key;
  };
  for (const std::string& text : {"b = 1\n" + deep(32) + " = 1\n", "b = 1\n[" + deep(100'000) + "]\n",
                                  "b = 1\n'=\"'.\"='\". " + deep(100'000) + " = 1\n"}) {
    try {
      (void)project::read_toml(text, "f.toml");
      FAIL("read");
    } catch (const Error& error) {
      CHECK(error.message() == "a key has more than 32 parts");
      CHECK(error.place().line == 2);
    }
  }
  const std::string dots(100, '.');
  const auto tree = project::read_toml(deep(31) + " = 1\nb = \"\"\"\n\" '" + dots + "\"\"\"\nc = '" + dots + "' # '" +
                                           dots + "\nd = \"\\\"" + dots + "\"\n",
                                       "f.toml");
  CHECK(*tree.find("c")->as<std::string>() == dots);
  CHECK(*tree.find("d")->as<std::string>() == "\"" + dots);
}
