#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/report/catalog.hpp"
#include "refer/store/guard.hpp"
#include "report/cells.hpp"
#include "report/parameters.hpp"

namespace refer::report {

namespace {

std::optional<Instant> start_of(const std::optional<Date>& date) {
  return date ? std::optional {start_of_day(*date)} : std::nullopt;
}

bool has(std::span<const std::string> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string option_of(std::string_view parameter) {
  auto option = fmt::format("--{}", parameter);
  std::replace(option.begin(), option.end(), '_', '-');
  return option;
}

[[noreturn]] void refuse_argument(const Report& report, std::string_view name, std::span<const std::string> taken) {
  std::vector<std::string> options;
  for (const auto& one : taken) {
    if (std::find(silent_parameters.begin(), silent_parameters.end(), one) == silent_parameters.end()) {
      options.push_back(option_of(one));
    }
  }
  throw Error(Fault::usage, fmt::format("report {} does not take {}", quote(report.name), option_of(name)),
              options.empty() ? "it takes no options" : fmt::format("it takes {}", join(options, ", ")));
}

/// The placeholder of a setting: roi_network.
std::string placeholder(std::string key) {
  std::replace(key.begin(), key.end(), '.', '_');
  return key;
}

/// Whether a placeholder is one of the settings that the header names.
bool is_setting(const Report& report, std::string_view name) {
  return std::any_of(report.settings.begin(), report.settings.end(), [&](const std::string& key) {
    const auto own = placeholder(key);
    return name == own || name == own + "_currency";
  });
}

/// Gives a query the settings that its header names.
void bind_settings(store::Query& query, const Report& report, const Parameters& parameters) {
  for (const auto& key : report.settings) {
    const auto name = placeholder(key);
    const auto value = parameters.setting ? parameters.setting(key) : SettingValue {};
    if (const auto* const money = std::get_if<Money>(&value)) {
      query.bind(name, money->minor);
      query.bind(name + "_currency", money->currency);
    } else if (const auto* const integer = std::get_if<std::int64_t>(&value)) {
      query.bind(name, *integer);
    } else if (const auto* const fraction = std::get_if<double>(&value)) {
      query.bind(name, *fraction);
    } else if (const auto* const text = std::get_if<std::string>(&value)) {
      query.bind(name, *text);
    }
  }
}

/// The parameters of the reports that a report stands on.
std::vector<std::string> parameters_below(const Report& report) {
  std::vector<std::string> names;
  for (const auto& below : report.on) {
    const auto base = *find_built_in(below.name);
    names.insert(names.end(), base.parameters->begin(), base.parameters->end());
    const auto further = parameters_below(base);
    names.insert(names.end(), further.begin(), further.end());
  }
  return names;
}

/// The parameters that a report takes; `placeholders` are those of its query.
std::vector<std::string> taken_by(const Report& report, const std::vector<std::string>& placeholders) {
  const std::vector<std::string> known {parameter_names.begin(), parameter_names.end()};
  const auto below = parameters_below(report);
  for (const auto& name : placeholders) {
    if (is_setting(report, name)) {
      continue;
    }
    if (!has(known, name)) {
      throw Error(Fault::data, fmt::format("{} is no parameter", quote(":" + name)),
                  did_you_mean(near_misses(name, known), fmt::format("there are {}", join(known, ", "))),
                  {.file = report.file});
    }
    const bool is_silent =
        std::find(silent_parameters.begin(), silent_parameters.end(), name) != silent_parameters.end();
    if (report.parameters && !is_silent && !has(*report.parameters, name) && !has(below, name)) {
      throw Error(Fault::data, fmt::format("{} is not among the parameters of the report", quote(":" + name)),
                  "add it to the line '-- parameters:'", {.file = report.file});
    }
  }
  for (const auto& name : report.parameters.value_or(std::vector<std::string> {})) {
    if (!has(placeholders, name)) {
      throw Error(Fault::data, fmt::format("the report names the parameter {} and does not use it", quote(name)),
                  fmt::format("write :{} in the query, or take it out of the header", name), {.file = report.file});
    }
  }
  return report.parameters && !below.empty() ? *report.parameters : placeholders;
}

/// Throws Error(Fault::usage) for a dimension that a report cannot be split by.
void check_dimension(const Report& report, Dimension by) {
  if (report.dimensions.empty() || report.splits_by(by)) {
    return;
  }
  std::vector<std::string> words;
  for (const auto one : report.dimensions) {
    words.emplace_back(word(one));
  }
  throw Error(Fault::usage, fmt::format("report {} is not split by {}", quote(report.name), quote(word(by))),
              fmt::format("--by {}", join(words, ", ")));
}

/// Gives a query its values; what it does not ask for is left out, unless someone asked for that.
void bind_all(store::Query& query, const Report& report, std::span<const std::string> taken,
              const Parameters& parameters, Instant now) {
  const auto bind = [&](std::string_view name, const auto& value) {
    if (value && !has(taken, name)) {
      refuse_argument(report, name, taken);
    }
    query.bind(name, value);
  };
  std::optional<std::string> by;
  if (parameters.by) {
    check_dimension(report, *parameters.by);
    by = word(*parameters.by);
  }
  if (report.by) {
    query.bind("by", word(*report.by));
  }
  bind("from", start_of(parameters.from));
  bind("to", start_of(parameters.to));
  bind("as_of", parameters.as_of);
  if (!report.by || by) {
    bind("by", by);
  }
  bind("owner", parameters.owner);
  bind("profile", parameters.profile);
  bind("source", parameters.source);
  const auto as_of = parameters.as_of.value_or(now);
  query.bind("as_of", as_of);
  query.bind("year_ago", months_after(as_of, -12));
  query.bind("warm", parameters.warm);
  query.bind("enough", parameters.enough);
  query.bind("counting", static_cast<std::int64_t>(parameters.counting));
  query.bind("today", parameters.today);
  query.bind("types", parameters.types);
}

/// Does a part of the work of a report, and says in which file a mistake is.
template <typename Work>
auto located(const std::string& file, bool ours, Work work) {
  try {
    return work();
  } catch (const Error& error) {
    // What SQLite cannot do for a query that is not ours is a mistake of the query: too long a text, for instance.
    const auto fault = !ours && error.fault() == Fault::internal ? Fault::data : error.fault();
    throw Error(fault, error.message(), error.hint(), error.place()).at({.file = file});
  }
}

/// A query on its way, with what keeps it to reading.
struct Running {
  std::string file {};
  std::unique_ptr<store::Guard> guard {};
  std::optional<store::Query> query {};
  std::vector<Column> columns {};
  int first = 0;                  ///< the first column of the query that is shown
  std::optional<bool> peeked {};  ///< what the step to the first row said, when that was taken already

  bool step() {
    if (peeked) {
      return *std::exchange(peeked, std::nullopt);
    }
    return located(file, !guard, [&] { return guard ? guard->step(*query) : query->step(); });
  }

  bool pull(Row& row) {
    if (!step()) {
      return false;
    }
    row = located(file, !guard, [&] {
      Row next;
      int at = first;
      for (const auto& column : columns) {
        next.push_back(read_cell(*query, column, at));
      }
      return next;
    });
    return true;
  }
};

/// The columns as the query names them; what they hold, its first row says.
void take_columns(Running& running) {
  auto& query = *running.query;
  running.peeked = running.step();
  for (int at = 0; at < query.column_count(); ++at) {
    const auto name = query.column_name(at);
    if (find_column(running.columns, name)) {
      throw Error(Fault::data, fmt::format("two columns are called {}", quote(name)), "name one with as",
                  {.file = running.file});
    }
    running.columns.push_back({.name = name, .kind = *running.peeked ? kind_of(query.cell(at)) : Kind::text});
  }
}

/// The columns as the header names them; `by` is among them only when it was asked for.
void take_columns(Running& running, const Report& report, bool by) {
  int width = 0;
  for (const auto& column : report.columns) {
    width += column.kind == Kind::money ? 2 : 1;
  }
  if (width != running.query->column_count()) {
    throw Error(
        Fault::data,
        fmt::format("the query has {} columns, the header of the report {}", running.query->column_count(), width),
        "a money column takes two of the query: minor units, currency", {.file = report.file});
  }
  running.columns = report.columns;
  if (!by && report.columns.front().name == "by") {
    running.columns.erase(running.columns.begin());
    running.first = 1;
  }
}

/// How the columns that are shown can be drawn: without a dimension there is no column `by`.
std::vector<Chart> charts_of(const Report& report, bool by) {
  auto charts = report.charts;
  std::erase_if(charts, [&](const Chart& chart) { return !by && (chart.x == "by" || chart.series == "by"); });
  return charts;
}

}  // namespace

Table run(store::Database& database, const Report& report, const Parameters& parameters, Instant now) {
  auto running = std::make_shared<Running>();
  running->file = report.file;
  std::vector<std::string> taken = report.parameters.value_or(std::vector<std::string> {});
  if (!report.ours) {
    running->guard = std::make_unique<store::Guard>(database);
    taken = taken_by(report, running->guard->check(report.sql, report.file));
  }
  running->query = database.query(report.sql);
  bind_all(*running->query, report, taken, parameters, now);
  bind_settings(*running->query, report, parameters);
  if (report.columns.empty()) {
    take_columns(*running);
  } else {
    take_columns(*running, report, parameters.by.has_value());
  }
  auto columns = running->columns;
  return {.columns = std::move(columns),
          .rows = [running](Row& row) { return running->pull(row); },
          .title = report.title,
          .details = report.details,
          .charts = charts_of(report, parameters.by.has_value())};
}

}  // namespace refer::report
