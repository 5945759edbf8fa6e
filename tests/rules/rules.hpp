#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rules {

/// A file of the source tree; the path is relative to its root.
struct File {
  std::string path {};
  std::string text {};
};

using Files = std::vector<File>;
/// What is wrong, a sentence each, with file and line; empty when the rule is kept.
using Complaints = std::vector<std::string>;

/// All files below the directories `names` of `root`.
[[nodiscard]] Files read_tree(const std::string& root, const std::vector<std::string>& names);

/// Each layer includes only itself and what ARCHITECTURE.md lets it include; headers in src/ are for their own layer.
[[nodiscard]] Complaints check_layers(const Files& files);
/// Each heavy library has a home and is included nowhere else.
[[nodiscard]] Complaints check_libraries(const Files& files);
/// No header of ours includes what costs every file that sees it seconds of compile time.
[[nodiscard]] Complaints check_headers(const Files& files);
/// Nothing is printed below main.cpp but through a Sink.
[[nodiscard]] Complaints check_printing(const Files& files);
/// No clock is read below main.cpp, not even by SQL.
[[nodiscard]] Complaints check_clocks(const Files& files);
/// SQL stands in src/store and src/report.
[[nodiscard]] Complaints check_sql(const Files& files);
/// No file of code has over 400 lines.
[[nodiscard]] Complaints check_length(const Files& files);
/// Nothing is left for later by a note in the code.
[[nodiscard]] Complaints check_leftovers(const Files& files);
/// Every header in include/ has #pragma once, and a /// above each group of declarations.
[[nodiscard]] Complaints check_interfaces(const Files& files);
/// Every command has its source file, its transcript and a man page.
[[nodiscard]] Complaints check_commands(const std::vector<std::string_view>& paths, const Files& files);

}  // namespace rules
