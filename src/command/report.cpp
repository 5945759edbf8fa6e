#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "refer/command/command.hpp"
#include "refer/command/report_texts.hpp"
#include "refer/command/reports.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<std::string> name {};
  bool list = false;
  ReportOptions report {};
};

Answer list(const Session& session) {
  Answer answer;
  std::vector<Row> rows;
  const auto add = [&](const report::Report& report, const char* origin) {
    rows.push_back({report.name, report.title.empty() ? Cell {} : Cell {report.title}, origin, report.details});
  };
  const auto own = project_reports(session);
  for (const auto& name : own) {
    try {
      add(read_project_report(name, session), "project");
    } catch (const Error& error) {
      // One report with a mistake must not hide the others.
      rows.push_back({name, {}, "project", {}});
      const auto& place = error.place();
      const auto at = place.line > 0 ? fmt::format("{}:{}: ", place.file, place.line) : std::string {};
      answer.notes.push_back(fmt::format("{}{}.", at, error.message()));
    }
  }
  for (const auto& text : report_texts()) {
    if (std::find(own.begin(), own.end(), text.name) == own.end()) {
      rows.push_back({text.name, text.title, "built-in", text.details});
    }
  }
  std::sort(rows.begin(), rows.end(), [](const Row& one, const Row& other) { return one.front() < other.front(); });
  answer.table = {.columns = {{"name"}, {"title"}, {"origin"}, {"details", Kind::text, true}},
                  .rows = rows_of(std::move(rows))};
  return answer;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("NAME", options->name, "which report, or a file that ends in .sql");
  args.option("--list", options->list, "list the reports");
  declare_fields(args, options->report);
  return [options](Session& session) {
    if (options->list) {
      if (options->name || options->report.is_given()) {
        throw Error(Fault::usage, "--list goes alone",
                    options->name ? fmt::format("'refer help report {}' tells what it counts", *options->name)
                                  : "refer report --list");
      }
      return list(session);
    }
    if (!options->name) {
      throw Error(Fault::usage, "which report?", "'refer report --list' shows them");
    }
    return Answer {.table = run_report(*options->name, options->report, session)};
  };
}

}  // namespace

extern const Command report {
    .path = "report",
    .summary = "count what came of asking",
    .details =
        R"(A report is a query with a header. Begin with funnel, from the asks that were sent to the deals that were won; rates;
sources; diagnose, the one stage to mend first; and what waits for you: thanks, dark, fulfilment. 'refer help report NAME'
tells how one counts. Rates are fractions of one, with their 95 % bounds, and empty where nothing can be divided.

The cohort is what was asked from --from on and before --to; the counts are what had come of it by --as-of. Not every
report takes every option.

Reports of your own are files reports/NAME.sql in the project, or any file that ends in .sql: one select on the tables
and on the views v_ask, v_intro, v_source, v_contact, v_tie, v_moment, v_touch, v_profile (refer schema prints them).
They may only read, and not for ever. A report of yours takes the place of a built-in one of the same name. It needs
no header, and may have one:

  -- title: Asks without an answer
  -- columns: source text, asked integer, since date
  -- parameters: from to owner
  -- Any other line at the top is part of the details.

With the line '-- on: cohort' it can read the rows of the built-in report cohort as a table of that name: every ask and
introduction that reports count, with the instants of its stages by --as-of; what it binds there are the options that the
line of parameters names. 'cohort of all time' leaves --from and --to to the report itself; and it may stand on any other
built-in report so, or with a line for each on several. With '-- runs: yield by owner' and no query it is that report,
split so.

The options are bound by name: :from and :to (Unix seconds), :as_of (Unix seconds, now unless given), :by, :owner,
:profile and :source (ids); :today is the day of :as_of, and :year_ago is 12 calendar months before it (Unix seconds).
:types are the types of sources, as a JSON object whose values say whether a type is shown though there is none.
Of the settings, :warm is ties.strong, :enough is reports.enough and :counting the rank of counting.from; any other is
bound by a line '-- settings: roi.network roi.deal' as :roi_network, :roi_deal (minor units) and :roi_deal_currency, a
list as a JSON array.

A line '-- chart: bars count by stage' says how the rows can be drawn: bars, lines or steps of some columns, by
another; 'each COLUMN' at its end makes a line of each value. '-- by: type owner' names the only dimensions that it
can be split by. Kinds of columns are text, integer, number, rate, flag, instant, date, money (two columns of the
query: minor units, currency), list (one text, a line each) and state; extra after the kind hides a column unless
--columns names it. A first column by is shown only with --by.

  refer report funnel --period 12m --by type
  refer report sources --format csv
  refer report diagnose --by source
  refer report trend --format html -o trend.html
  refer report ./unanswered.sql --owner "Ada Park"
  refer report --list)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
