#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "refer/advice/next.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/reports.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/database.hpp"

namespace refer::command {

namespace {

/// A report on the page, under a title of its own; of more rows than `most` the first are shown, or, of a curve, some
/// of all along.
struct Part {
  const char* report;
  const char* title;
  std::size_t most = 100;
  bool thinned = false;
};

constexpr Part parts[] {
    {"funnel", "From asks to deals"},
    {"rates", "Rates"},
    {"trend", "Month by month", 120},
    {"sources", "Sources", 12},
    {"curve", "How long people wait", 120, true},
    {"forecast", "Forecast", 60},
    {"health", "Warning signs", 30},
};

constexpr std::size_t most_tasks {30};

/// The options that a report takes; `left_out` in the title says which it does not, where that changes what is counted.
ReportOptions taken(const report::Report& report, ReportOptions options, std::string& title) {
  const auto takes = [&](std::string_view name) {
    const auto& names = report.parameters;
    return names && std::find(names->begin(), names->end(), name) != names->end();
  };
  const auto leave_out = [&](const char* name, auto& option) {
    if (option && !takes(name)) {
      title += fmt::format(" (without --{})", name);
      option.reset();
    }
  };
  leave_out("owner", options.owner);
  leave_out("profile", options.profile);
  leave_out("source", options.source);
  if (!takes("from")) {
    options.from.reset();
    options.to.reset();
    options.period.reset();
  }
  if (!takes("as_of")) {
    options.as_of.reset();
  }
  return options;
}

Table run_part(const std::string& name, std::string title, const ReportOptions& options, Session& session) {
  const auto report = find_report(name, session);
  auto table =
      report::run(session.database(), report, parameters_of(taken(report, options, title), session), session.now());
  table.title = std::move(title);
  return table;
}

/// Some rows of each line: the first, the last, and as many between them as there is room for.
std::vector<Row> thinned(const std::vector<Row>& rows, std::size_t line, std::size_t most) {
  const auto each = (rows.size() + most - 1) / most;
  std::vector<Row> some;
  for (std::size_t index = 0; index < rows.size(); ++index) {
    const bool first = index == 0 || rows[index - 1][line] != rows[index][line];
    const bool last = index + 1 == rows.size() || rows[index + 1][line] != rows[index][line];
    if (first || last || index % each == 0) {
      some.push_back(rows[index]);
    }
  }
  return some;
}

Table section(const Part& part, const ReportOptions& options, Session& session) {
  auto table = run_part(part.report, part.title, options, session);
  auto rows = pull_all(table);
  if (rows.size() > part.most) {
    const auto line = part.thinned ? find_column(table.columns, "step") : std::nullopt;
    table.title += fmt::format(", {} of {} rows", line ? "some" : "the first", rows.size());
    if (line) {
      rows = thinned(rows, *line, part.most);
    } else {
      rows.resize(part.most);
    }
  }
  table.rows = rows_of(std::move(rows));
  return table;
}

/// The counts alone, large; and what the deals are worth.
Table figures(const ReportOptions& options, Session& session) {
  auto table = run_part("yield", "In figures", options, session);
  const auto rows = pull_all(table);
  const auto cell = [&](const Row& row, const char* name) {
    const auto column = find_column(table.columns, name);
    return column ? row[*column] : Cell {};
  };
  std::vector<Row> all;
  constexpr std::pair<const char*, const char*> counts[] {{"asked", "asks sent"},
                                                          {"accepted", "said yes"},
                                                          {"introduced", "introductions"},
                                                          {"met", "met"},
                                                          {"won", "deals won"}};
  for (const auto& [name, title] : counts) {
    all.push_back({std::string {title}, rows.empty() ? Cell {std::int64_t {0}} : cell(rows.front(), name), Cell {}});
  }
  for (const auto& row : rows) {
    if (auto value = cell(row, "won_value"); std::holds_alternative<Money>(value)) {
      all.push_back({std::string {"value won"}, Cell {}, std::move(value)});
    }
  }
  return {.columns = {{"figure"}, {"count", Kind::integer}, {"value", Kind::money}},
          .rows = rows_of(std::move(all)),
          .title = table.title,
          .charts = {{.kind = Chart::Kind::figures, .y = {"count", "value"}, .x = "figure"}}};
}

Table today(const ReportOptions& options, Session& session) {
  const auto tasks = advice::next_tasks(session.database(), session.config(), session.now(),
                                        {.owner = options.owner, .source = session.source(options.source)});
  const auto day = project::day_of(session.now(), session.config());
  std::vector<Row> rows;
  for (const auto& task : tasks) {
    if (rows.size() < most_tasks) {
      auto& row = rows.emplace_back(Row(4));
      row[0] = task.what;
      row[1] = task.due;
      row[3] = task.command;
      if (task.due <= day) {
        row[2] = std::int64_t {day.days - task.due.days};
      }
    }
  }
  auto title = std::string {options.profile ? "Today (without --profile)" : "Today"};
  title += tasks.size() > most_tasks ? fmt::format(", the first of {} tasks", tasks.size()) : "";
  return {.columns = {{"what"}, {"due", Kind::date}, {"late", Kind::integer}, {"command"}},
          .rows = rows_of(std::move(rows)),
          .title = std::move(title)};
}

/// What the page is about, in a line.
std::string lead(const ReportOptions& options, Session& session) {
  const auto parameters = parameters_of(options, session);
  auto text = fmt::format("As of {}", format(parameters.today));
  if (parameters.from || parameters.to) {
    text += "; asks sent";
    text += parameters.from ? fmt::format(" from {}", format(*parameters.from)) : "";
    text += parameters.to ? fmt::format(" before {}", format(*parameters.to)) : "";
  }
  text += options.owner ? fmt::format("; what {} looks after", *options.owner) : "";
  text += options.profile ? fmt::format("; for profile {}", *options.profile) : "";
  text += parameters.source ? fmt::format("; through {}", session.name(*parameters.source)) : "";
  return text + ".";
}

Runner declare(Args& args) {
  const auto options = std::make_shared<ReportOptions>();
  declare_fields(args, *options);
  return [options](Session& session) {
    if (options->by) {
      throw Error(Fault::usage, "a dashboard is not split", "split one report: refer report funnel --by type");
    }
    // Rows are pulled here, while there is one state of all of them.
    const store::Reading one_state {session.database()};
    const auto company = session.config().text("me.company");
    Answer answer {.table = {.title = company.empty() ? "Referrals" : "Referrals of " + company,
                             .details = lead(*options, session)},
                   .file_format = "html"};
    answer.sections.push_back(figures(*options, session));
    for (const auto& part : parts) {
      answer.sections.push_back(section(part, *options, session));
    }
    // What was to do on another day is not known any more.
    if (!options->as_of) {
      answer.sections.push_back(today(*options, session));
    }
    return answer;
  };
}

}  // namespace

extern const Command report_dashboard {
    .path = "report dashboard",
    .summary = "make a page of the reports to look at every week",
    .details =
        R"(One page with the key figures, the funnel, the rates, the last months, the sources, how long people wait, the forecast,
the warning signs, and what is to do today. It needs nothing else: no network and no script; it can be sent and printed,
read in the light and in the dark, by keyboard and by screen reader. Under every picture stand its figures, and how they are
counted. All of them are of one state of the project.

It is shown in tables; the file of --output is HTML, unless --format says otherwise. --output may name a directory, which then
has the page as index.html. --format json is a list of titles, each with its rows.

The reports are those of 'refer report NAME'; one of yours of the same name takes its place. An option that a report
does not take is said in its title. With --as-of the list of today is left out.

  refer report dashboard -o dashboard.html
  refer report dashboard --period 2026-Q1 --owner "Ada Park" -o public/
  refer report dashboard --format markdown)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
