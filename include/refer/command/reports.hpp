#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/report/catalog.hpp"

namespace refer::command {

/// What people may ask of a report; not every report takes every one.
struct ReportOptions {
  std::optional<Date> from {};
  std::optional<Date> to {};
  std::optional<Period> period {};
  std::optional<When> as_of {};
  std::optional<report::Dimension> by {};
  std::optional<std::string> owner {};
  std::optional<std::string> profile {};
  std::optional<Handle> source {};

  [[nodiscard]] bool is_given() const { return from || to || period || as_of || by || owner || profile || source; }
};

/// Declares them: --from, --to, --period, --as-of, --by, --owner, --profile, --source.
void declare_fields(Args& args, ReportOptions& options);
/// What a query gets of them, with the settings. Throws Error(Fault::usage) where they contradict each other, and as
/// Session::profile and Session::source.
[[nodiscard]] report::Parameters parameters_of(const ReportOptions& options, Session& session);

/// The names of the reports of the project, reports/NAME.sql.
[[nodiscard]] std::vector<std::string> project_reports(const Session& session);
/// A report of the project. Throws as report::read_report.
[[nodiscard]] report::Report read_project_report(const std::string& name, const Session& session);
/// The report of a name, the project's own first, or in a file that ends in .sql. Throws Error(Fault::missing) with
/// near misses.
[[nodiscard]] report::Report find_report(const std::string& name, const Session& session);

/// The rows of a report. Throws as find_report, parameters_of and report::run.
[[nodiscard]] Table run_report(const std::string& name, const ReportOptions& options, Session& session);

}  // namespace refer::command
