#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/report/catalog.hpp"

namespace refer::command {

extern const Command report_exposure;  // a report that is a command of its own

namespace {

struct Options {
  std::optional<std::string> name {};
  bool list = false;
  std::optional<Date> from {};
  std::optional<Date> to {};
  std::optional<Period> period {};
  std::optional<When> as_of {};
  std::optional<report::Dimension> by {};
  std::optional<std::string> owner {};
  std::optional<std::string> profile {};
  std::optional<Handle> source {};
};

std::vector<std::string> project_names(const Session& session) {
  return project::files_in(session.project().directory, "reports", ".sql");
}

report::Report read_project_report(const std::string& name, const Session& session) {
  const auto file = fmt::format("reports/{}.sql", name);
  return report::read_report(project::read_file(project::resolve(session.project().directory, file)), file);
}

report::Report find_report(const std::string& name, const Session& session) {
  if (name.ends_with(".sql")) {
    return report::read_report(session.read({name}), name);
  }
  auto names = project_names(session);
  if (std::find(names.begin(), names.end(), name) != names.end()) {
    return read_project_report(name, session);
  }
  if (auto built_in = report::find_built_in(name)) {
    return *built_in;
  }
  for (const auto& built_in : report::built_in_reports()) {
    names.emplace_back(built_in.name);
  }
  names.emplace_back("exposure");
  throw Error(Fault::missing, fmt::format("no report {}", quote(name)),
              did_you_mean(near_misses(name, names), "'refer report --list' shows them"));
}

Answer list(const Session& session) {
  Answer answer;
  std::vector<Row> rows;
  const auto add = [&](const report::Report& report, const char* origin) {
    rows.push_back({report.name, report.title.empty() ? Cell {} : Cell {report.title}, origin, report.details});
  };
  const auto own = project_names(session);
  for (const auto& name : own) {
    try {
      add(read_project_report(name, session), "project");
    } catch (const Error& error) {
      // One report with a mistake must not hide the others.
      rows.push_back({name, {}, "project", {}});
      answer.notes.push_back(fmt::format("{}:{}: {}.", error.place().file, error.place().line, error.message()));
    }
  }
  for (const auto& built_in : report::built_in_reports()) {
    if (const auto report = report::find_built_in(built_in.name);
        std::find(own.begin(), own.end(), report->name) == own.end()) {
      add(*report, "built-in");
    }
  }
  rows.push_back({"exposure", "What would be lost with a source, and who could step in", "built-in",
                  std::string {report_exposure.details}});
  std::sort(rows.begin(), rows.end(), [](const Row& one, const Row& other) { return one.front() < other.front(); });
  answer.table = {.columns = {{"name"}, {"title"}, {"origin"}, {"details", Kind::text, true}},
                  .rows = rows_of(std::move(rows))};
  return answer;
}

/// The end of the day for a day, so that what happened on it counts.
Instant end_of(const When& when) {
  return when.day_only ? Instant {start_of_day(Date {local_date(when.at).days + 1}).seconds - 1} : when.at;
}

report::Parameters parameters_of(const Options& options, Session& session) {
  if (options.period && (options.from || options.to)) {
    throw Error(Fault::usage, "--period says both --from and --to", "give the one or the others");
  }
  report::Parameters parameters {.from = options.from,
                                 .to = options.to,
                                 .by = options.by,
                                 .owner = options.owner,
                                 .profile = session.profile(options.profile),
                                 .source = session.source(options.source),
                                 .warm = session.config().integer("ties.strong"),
                                 .enough = session.config().integer("reports.enough"),
                                 .counting = parse_word<IntroState>(session.config().text("counting.from"))};
  if (options.period) {
    parameters.from = options.period->from;
    parameters.to = options.period->to;
  }
  if (parameters.from && parameters.to && *parameters.to <= *parameters.from) {
    throw Error(Fault::usage,
                fmt::format("no day is from {} on and before {}", format(*parameters.from), format(*parameters.to)),
                "the day of --to is not included");
  }
  if (options.as_of) {
    parameters.as_of = end_of(*options.as_of);
  }
  return parameters;
}

bool is_given(const Options& options) {
  return options.from || options.to || options.period || options.as_of || options.by || options.owner ||
         options.profile || options.source;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("NAME", options->name, "which report, or a file that ends in .sql");
  args.option("--list", options->list, "list the reports");
  args.option("--from", options->from, "the first day");
  args.option("--to", options->to, "the day after the last: it is not included");
  args.option("--period", options->period, "--from and --to in one: 2026-Q1, 12m, last month");
  args.option("--as-of", options->as_of, "count what had happened by then; a day counts to its end; now without it");
  args.option("--by", options->by, "split it by this");
  args.option("--owner", options->owner, "only what OWNER looks after").value = "OWNER";
  args.option("--profile", options->profile, "only what is for this profile").value = "PROFILE";
  args.option("--source", options->source, "only what this source is asked for");
  return [options](Session& session) {
    if (options->list) {
      if (options->name || is_given(*options)) {
        throw Error(Fault::usage, "--list goes alone", "refer report --list");
      }
      return list(session);
    }
    if (!options->name) {
      throw Error(Fault::usage, "which report?", "'refer report --list' shows them");
    }
    const auto report = find_report(*options->name, session);
    return Answer {.table = report::run(session.database(), report, parameters_of(*options, session), session.now())};
  };
}

}  // namespace

extern const Command report {
    .path = "report",
    .summary = "count what came of asking",
    .details =
        R"(A report is a query with a header. --list says what each of the built-in ones answers, and --list --columns all how it
counts. The first to look at are funnel, from the asks that were sent to the deals that were won; rates; sources; types and
moments, which are yield with a --by of their own; and what waits for you: thanks, dark, fulfilment. exposure, what would be
lost with a source, takes options of its own. Rates are fractions of one, with their 95 % bounds, and empty where nothing
can be divided.

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
line of parameters names. With '-- runs: yield by owner' and no query it is that report, split so.

The options are bound by name: :from and :to (Unix seconds), :as_of (Unix seconds, now unless given), :by, :owner,
:profile and :source (ids); of the settings, :warm is ties.strong, :enough is reports.enough and :counting the rank of counting.from. Kinds of
columns are text, integer, number, rate, flag, instant, date, money (two columns of the query: minor units, currency),
list (one text, a line each) and state; extra after the kind hides a column unless --columns names it. A first column
by is shown only with --by.

  refer report funnel --period 12m --by type
  refer report sources --format csv
  refer report ./unanswered.sql --owner "Ada Park"
  refer report --list)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
