#include <doctest/doctest.h>
#include <unistd.h>

#include <csignal>

#include "refer/project/file.hpp"
#include "refer/project/process.hpp"

using namespace refer::project;

namespace {

Program shell(const std::string& script) {
  return {.file = "/bin/sh",
          .arguments = {"-c", script},
          .environment = {{"PATH", "/usr/bin:/bin"}, {"WORD", "a b"}},
          .directory = "/",
          .is_heard = true};
}

/// Whether a process has ended, or does so at once; whoever inherited it may not have taken note yet.
bool is_gone(int process) {
  const auto file = "/proc/" + std::to_string(process) + "/status";
  for (int tries = 0; tries < 100; ++tries) {
    if (::kill(process, 0) != 0 || !exists(file) || read_file(file).find("State:\tZ") != std::string::npos) {
      return true;
    }
    ::usleep(10'000);
  }
  return false;
}

}  // namespace

TEST_CASE("process: the status, the directory, the environment, and the last of what it says") {
  const auto outcome = run_program(shell("pwd; echo \"$WORD\" >&2; exit 67"));
  CHECK((outcome.end == End::exited));
  CHECK(outcome.code == 67);
  CHECK(outcome.said == "/\na b\n");
  const auto loud = run_program(shell("head -c 100000 /dev/zero | tr '\\0' x; echo end"));
  CHECK(loud.said.size() == 4096);
  CHECK(loud.said.ends_with("xxend\n"));
}

TEST_CASE("process: it reads what it wants of its input") {
  const std::string input(1'000'000, 'y');
  auto all = shell("wc -c");
  all.input = input;
  CHECK(run_program(all).said == "1000000\n");
  auto none = shell("exit 3");
  none.input = input;
  CHECK(run_program(none).code == 3);
  auto limited = shell("head -c 2");
  limited.input = input;
  limited.seconds = 20;
  const auto outcome = run_program(limited);
  CHECK((outcome.end == End::exited));
  CHECK(outcome.said == "yy");
  auto empty = shell("cat");
  empty.input = "";
  empty.seconds = 20;
  CHECK(run_program(empty).said.empty());
}

TEST_CASE("process: a signal, the end of the time, and what never began are told apart") {
  const auto killed = run_program(shell("kill -9 $$"));
  CHECK((killed.end == End::killed));
  CHECK(killed.code == SIGKILL);

  auto hanging = shell("echo busy; sleep 100 & echo $!; sleep 100");
  hanging.seconds = 1;
  const auto timed_out = run_program(hanging);
  CHECK((timed_out.end == End::timed_out));
  REQUIRE(timed_out.said.starts_with("busy\n"));
  const int child = std::stoi(timed_out.said.substr(5));
  CHECK(is_gone(child));  // what it started, too

  auto missing = shell("");
  missing.file = "/nonexistent/program";
  CHECK((run_program(missing).end == End::unstarted));
  CHECK_FALSE(run_program(missing).said.empty());
  auto lost = shell("");
  lost.directory = "/nonexistent";
  CHECK((run_program(lost).end == End::unstarted));
}

TEST_CASE("process: a daemon that holds on to the streams is not waited for") {
  auto starting = shell("sleep 5 & echo started");
  starting.seconds = 4;
  const auto outcome = run_program(starting);
  CHECK((outcome.end == End::exited));
  CHECK(outcome.said == "started\n");
}

TEST_CASE("process: programs are found as a shell finds them") {
  CHECK(find_program({{"PATH", "/nonexistent:/bin"}}, "/", "sh") == "/bin/sh");
  CHECK(find_program({{"PATH", "/nonexistent"}}, "/", "sh").empty());
  CHECK(find_program({}, "/bin", "./sh") == "/bin/./sh");
  CHECK(find_program({}, "/", "bin/").empty());  // a directory is no program
}
