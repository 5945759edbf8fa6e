// The architecture as tests: each rule is held against the source tree here, and against small bad examples in
// rules/examples.cpp.
#include "rules/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "refer/cli/registry.hpp"

namespace rules {

namespace {

const Files& tree() {
  static const Files files = read_tree(REFER_ROOT, {"src", "include", "tests", "man", "examples", "templates"});
  return files;
}

void expect_none(const Complaints& complaints) {
  for (const std::string& complaint : complaints) {
    FAIL_CHECK(complaint);
  }
}

}  // namespace

TEST_CASE("the tree is read") {
  for (const std::string_view path : {"src/main.cpp", "include/refer/core/error.hpp", "tests/rules.cpp"}) {
    CHECK(std::any_of(tree().begin(), tree().end(),
                      [path](const File& file) { return file.path == path && !file.text.empty(); }));
  }
}

TEST_CASE("each layer includes only what lies below it") {
  expect_none(check_layers(tree()));
}

TEST_CASE("each library is included at its home only") {
  expect_none(check_libraries(tree()));
}

TEST_CASE("no header of ours is heavy") {
  expect_none(check_headers(tree()));
}

TEST_CASE("nothing is printed below main.cpp") {
  expect_none(check_printing(tree()));
}

TEST_CASE("no clock is read below main.cpp") {
  expect_none(check_clocks(tree()));
}

TEST_CASE("SQL stands in store and report only") {
  expect_none(check_sql(tree()));
}

TEST_CASE("no file is too long") {
  expect_none(check_length(tree()));
}

TEST_CASE("nothing is left for later in a note") {
  expect_none(check_leftovers(tree()));
}

TEST_CASE("every declaration in include has its comment") {
  expect_none(check_interfaces(tree()));
}

TEST_CASE("every command has its file, its transcript and its page") {
  std::vector<std::string_view> paths {};
  for (const refer::command::Command* const command : refer::registry().commands) {
    paths.push_back(command->path);
  }
  CHECK_FALSE(paths.empty());
  expect_none(check_commands(paths, tree()));
}

}  // namespace rules
