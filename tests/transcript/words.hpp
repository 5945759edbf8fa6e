#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace transcript {

/// A word of a command line.
struct Word {
  std::string text {};
  bool bare = true;  ///< nothing in it was quoted, so that > and < mean something
};

/// Splits a line as a shell does: spaces, 'single' and "double" quotes, backslash; nothing is expanded. Throws
/// std::runtime_error on a quote without its end.
[[nodiscard]] std::vector<Word> split_words(std::string_view line);

}  // namespace transcript
