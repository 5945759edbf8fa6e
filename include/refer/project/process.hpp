#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace refer::project {

/// A program that has not ended in time is asked to, and forced so many seconds later.
constexpr int grace_seconds = 2;

/// A program to start: by its argument vector, never through a shell.
struct Program {
  std::string file {};                    ///< a path, as find_program gives it
  std::vector<std::string> arguments {};  ///< without the name of the program
  std::map<std::string, std::string> environment {};
  std::string directory {};                  ///< where it works
  std::optional<std::string_view> input {};  ///< its standard input; without it, it reads ours
  std::optional<int> seconds {};             ///< it, and whatever it started, is ended after so many
  bool is_heard = false;                     ///< what it says is kept for us instead of shown
};

/// How a program came to its end.
enum class End {
  exited,     ///< by itself: `code` is its status
  killed,     ///< by the signal `code`
  timed_out,  ///< by us, for it had not ended in time
  unstarted,  ///< it never began: `said` is why
};

/// What came of a program.
struct Outcome {
  End end = End::exited;
  int code = 0;
  std::string said {};  ///< of a program that is heard: the last of its output and its errors, 4,096 bytes at most
};

/// The file of a program that is on the PATH of an environment, or that a name with a slash says itself, seen from
/// `directory`; empty when there is none.
[[nodiscard]] std::string find_program(const std::map<std::string, std::string>& environment,
                                       const std::string& directory, const std::string& name);

/// Runs a program and waits for its end. It reads as much of its input as it wants. One with a time limit is ended,
/// with all it started, when that is over. Throws nothing.
[[nodiscard]] Outcome run_program(const Program& program);

}  // namespace refer::project
