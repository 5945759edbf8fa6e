#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "refer/core/text.hpp"
#include "transcript/stage.hpp"

namespace transcript {

namespace {

/// A program that tells what it was given.
int tell(const refer::cli::World& world) {
  world.output->write("words " + refer::join(world.words, "|") + "\ninput " + refer::project::read_all(*world.input) +
                      "\n");
  world.errors->write(world.directory + " " + refer::format(world.now) + " " + world.environment.at("HOME") + "\n");
  return static_cast<int>(world.words.size());
}

class Play {
 public:
  Outcome operator()(const std::string& command, const std::string& given = {}) {
    return stage_.play({.line = 1, .command = command, .given = given, .has_given = !given.empty()});
  }

 private:
  Stage stage_ {tell, "/somewhere/bin/refer"};
};

}  // namespace

TEST_CASE("refer runs in this process, with everything given to it") {
  Play play {};
  const Outcome first {play("refer ask 'Jane Roe' <dir>/x")};
  CHECK(first.output == "words ask|Jane Roe|<dir>/x\ninput \n");
  CHECK(first.errors == "<dir> 2026-03-02T09:00:00Z <dir>/.home\n");
  CHECK(first.status == 3);
  CHECK(play("refer -", "a\n").output == "words -\ninput a\n\n");
  CHECK(play("now 2026-03-01T09:30:00Z").output.empty());
  CHECK(play("refer").errors == "<dir> 2026-03-01T09:30:00Z <dir>/.home\n");
}

TEST_CASE("files are written, printed, and take input and output") {
  Play play {};
  CHECK(play("write deep/a.txt", "one\\r\n").output.empty());
  CHECK(play("cat deep/a.txt").output == "one\\r\n");
  CHECK(play("write -e a.txt", "one\\r\n").status == 0);
  CHECK(play("cat a.txt").output == "one\r\n");
  CHECK(play("refer x < a.txt > out.txt").output.empty());
  CHECK(play("cat out.txt").output == "words x\ninput one\r\n\n");
  CHECK(play("refer x '>' a.txt").output.starts_with("words x|>|a.txt"));
  CHECK(play("cd deep").status == 0);
  CHECK(play("refer").errors.starts_with("<dir>/deep "));
  CHECK(play("cat a.txt").output == "one\\r\n");
}

TEST_CASE("a shell finds the real program, the clock, and nothing of ours") {
  setenv("REFER_SECRET", "x", 1);
  Play play {};
  const Outcome told =
      play("sh echo $REFER $REFER_NOW $HOME $TZ ${REFER_SECRET-none}; echo ${PATH%%:*}; pwd; cat; echo no >&2; exit 7",
           "in\n");
  CHECK(told.output == "/somewhere/bin/refer 2026-03-02T09:00:00Z <dir>/.home UTC none\n/somewhere/bin\n<dir>\nin\n");
  CHECK(told.errors == "no\n");
  CHECK(told.status == 7);
  CHECK(play("sh kill -TERM $$").status == 143);
  unsetenv("REFER_SECRET");
}

TEST_CASE("variables are set and removed") {
  Play play {};
  CHECK(play("env NAME='a b'").status == 0);
  CHECK(play("sh echo $NAME").output == "a b\n");
  CHECK(play("env -u NAME").status == 0);
  CHECK(play("sh echo $NAME").output == "\n");
  CHECK(play("env PATH=<dir>/bin:$PATH").status == 0);
  CHECK(play("sh echo $PATH | cut -d: -f2; which sh >/dev/null").output == "<dir>/bin\n");
}

TEST_CASE("a step that is wrong is an error, not an outcome") {
  Play play {};
  for (const std::string command :
       {"", "ls", "refer a | b", "refer a && b", "refer a >b", "cat none", "cat a b", "cd none", "env x", "env",
        "now 2026-03-01", "now then", "write a", "refer 'a", "env -u"}) {
    CAPTURE(command);
    CHECK_THROWS(static_cast<void>(play(command)));
  }
  CHECK_THROWS(static_cast<void>(play("cat a", "text")));
  CHECK_THROWS(static_cast<void>(play("refer < a", "text")));
}

TEST_CASE("the directory goes when the stage does") {
  std::string directory {};
  {
    Stage stage {[&directory](const refer::cli::World& world) {
                   directory = world.directory;
                   return 0;
                 },
                 "refer"};
    CHECK(stage.play({.command = "refer"}).status == 0);
    CHECK(std::filesystem::is_directory(directory));
  }
  CHECK_FALSE(std::filesystem::exists(directory));
}

}  // namespace transcript
