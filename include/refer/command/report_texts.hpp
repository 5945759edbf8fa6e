#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace refer::command {

/// What help and the manual tell of a built-in report.
struct ReportText {
  std::string name {};
  std::string title {};
  std::vector<std::string> columns {};  ///< none: it is a command, with a page of its own
  std::vector<std::string> options {};  ///< `--from`, and `--by type|owner` where only some are possible
  std::string details {};               ///< how it counts, paragraphs divided by an empty line
};

/// All of them, by name; among them the commands that are reports: dashboard, digest, exposure.
[[nodiscard]] std::vector<ReportText> report_texts();
/// The one of a name, if there is one.
[[nodiscard]] std::optional<ReportText> find_report_text(std::string_view name);

}  // namespace refer::command
