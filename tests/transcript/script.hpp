#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace transcript {

/// What a command left behind.
struct Outcome {
  std::string output {};
  std::string errors {};
  int status = 0;
};

/// One `$` line with the text that is given to it. What is expected of it is not kept: the whole transcript is written
/// again with what really came, and compared with the file.
struct Step {
  std::size_t line = 0;                ///< of the `$` line, counted from 1
  std::string command {};              ///< without `$ ` and without `<<END`
  std::vector<std::string> source {};  ///< the lines as they stand in the file, the given text included
  std::string given {};                ///< between `<<END` and `END`
  bool has_given = false;
  std::vector<std::string> after {};  ///< comments and empty lines up to the next step
};

/// A transcript: its title, comments, and steps.
struct Script {
  std::vector<std::string> before {};  ///< the title and all other lines up to the first step
  std::vector<Step> steps {};
};

/// Reads a transcript. Throws std::runtime_error that begins with the line number on a missing title, on lines that
/// belong to no command, on a text without its end, and on a transcript without a command.
[[nodiscard]] Script read_script(std::string_view text);

/// The lines that stand for an outcome.
[[nodiscard]] std::vector<std::string> lines_of(const Outcome& outcome);

/// The whole transcript, with what really came in place of what was expected. `outcomes` has one entry a step.
[[nodiscard]] std::string write_script(const Script& script, const std::vector<Outcome>& outcomes);

/// The lines of a text, without their ends.
[[nodiscard]] std::vector<std::string> split_lines(std::string_view text);

/// `text` with \xNN, \n, \r, \t and \\ replaced by what they stand for. Throws std::runtime_error on any other
/// backslash.
[[nodiscard]] std::string unescape(std::string_view text);

}  // namespace transcript
