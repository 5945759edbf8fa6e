#include "refer/command/report_texts.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "refer/command/command.hpp"
#include "refer/core/text.hpp"
#include "refer/report/catalog.hpp"

namespace refer::command {

extern const Command report_exposure;  // reports that are commands of their own
extern const Command report_dashboard;
extern const Command report_digest;

namespace {

constexpr std::array<std::string_view, 7> options {"from", "to", "as_of", "by", "owner", "profile", "source"};

std::string spelling(std::string_view option, const report::Report& report) {
  std::string text = option == "as_of" ? "--as-of" : fmt::format("--{}", option);
  if (option == "by" && !report.dimensions.empty()) {
    std::vector<std::string> words;
    for (const auto dimension : report.dimensions) {
      words.emplace_back(word(dimension));
    }
    text += " " + join(words, "|");
  }
  return text;
}

ReportText text_of(const report::Report& report) {
  ReportText text {.name = report.name, .title = report.title, .details = report.details};
  if (!report.runs.empty()) {
    text.details += "\n\n" + report::find_built_in(report.runs)->details;
  }
  for (const auto& column : report.columns) {
    text.columns.push_back(column.name);
  }
  const auto& taken = report.parameters;
  for (const auto option : options) {
    const bool is_fixed = option == "by" && report.by;
    if (taken && !is_fixed && std::find(taken->begin(), taken->end(), option) != taken->end()) {
      text.options.push_back(spelling(option, report));
    }
  }
  return text;
}

}  // namespace

std::vector<ReportText> report_texts() {
  std::vector<ReportText> all {
      {.name = "dashboard",
       .title = "What a leader looks at every week, on one page",
       .details = std::string {report_dashboard.details}},
      {.name = "digest",
       .title = "What was won, met and introduced, for the team or for sources",
       .details = std::string {report_digest.details}},
      {.name = "exposure",
       .title = "What would be lost with a source, and who could step in",
       .details = std::string {report_exposure.details}},
  };
  for (const auto& built_in : report::built_in_reports()) {
    if (const auto report = report::find_built_in(built_in.name)) {
      all.push_back(text_of(*report));
    }
  }
  std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one.name < other.name; });
  return all;
}

std::optional<ReportText> find_report_text(std::string_view name) {
  auto all = report_texts();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& text) { return text.name == name; });
  return found == all.end() ? std::nullopt : std::optional {std::move(*found)};
}

}  // namespace refer::command
