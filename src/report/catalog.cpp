#include "refer/report/catalog.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "report/parameters.hpp"

namespace refer::report {

namespace {

constexpr std::array<std::string_view, 8> header_words {"title", "columns",  "parameters", "on",
                                                        "runs",  "settings", "chart",      "by"};
/// In the order of refer::Chart::Kind.
constexpr std::array<std::string_view, 3> chart_kinds {"bars", "lines", "steps"};
/// In the order of refer::Kind.
constexpr std::array<std::string_view, 10> kinds {"text",    "integer", "number", "rate", "flag",
                                                  "instant", "date",    "money",  "list", "state"};

/// The place of `text` in `words`. Throws Error(Fault::data) with near misses.
std::size_t find_word(std::string_view text, std::string_view what, std::span<const std::string_view> words,
                      const Place& place) {
  const auto found = std::find(words.begin(), words.end(), text);
  if (found == words.end()) {
    const std::vector<std::string> all {words.begin(), words.end()};
    throw Error(Fault::data, fmt::format("{} is no {}", quote(text), what),
                did_you_mean(near_misses(text, words), fmt::format("there are {}", join(all, ", "))), place);
  }
  return static_cast<std::size_t>(found - words.begin());
}

bool is_name(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

/// Reads the header a line at a time.
class Header {
 public:
  explicit Header(Report& report) : report_ {report} {}

  void add(std::string_view line) {
    ++place_.line;
    place_.file = report_.file;
    const auto colon = line.find(':');
    const bool ends_word = colon != std::string_view::npos && (colon + 1 == line.size() || line[colon + 1] == ' ');
    if (ends_word && is_name(line.substr(0, colon))) {
      word_ = header_words[find_word(line.substr(0, colon), "word of a header", header_words, place_)];
      add_to(word_, trim(line.substr(colon + 1)));
    } else if (goes_on_) {
      add_to(word_, line);
    } else if (!line.empty() || !report_.details.empty()) {
      report_.details += fmt::format("{}\n", line);
    }
  }

 private:
  void add_to(std::string_view word, std::string_view text) {
    goes_on_ = (word == "columns" || word == "parameters" || word == "settings") && text.ends_with(',');
    if (word == "title") {
      report_.title = text;
    } else if (word == "on") {
      stand_on(text);
    } else if (word == "runs") {
      run_other(text);
    } else if (word == "chart") {
      add_chart(text);
    } else if (word == "by") {
      for (const auto& name : split(text, ' ')) {
        report_.dimensions.push_back(
            static_cast<Dimension>(find_word(name, "dimension", Words<Dimension>::words, place_)));
      }
    } else if (word == "settings") {
      for (const auto& part : split(text, ',')) {
        for (auto& key : split(part, ' ')) {
          report_.settings.push_back(std::move(key));
        }
      }
    } else if (word == "columns") {
      for (const auto& part : split(text, ',')) {
        add_column(part);
      }
    } else {
      auto& names = report_.parameters ? *report_.parameters : report_.parameters.emplace();
      for (const auto& part : split(text, ',')) {
        for (const auto& name : split(part, ' ')) {
          names.emplace_back(parameter_names[find_word(name, "parameter", parameter_names, place_)]);
        }
      }
    }
  }

  /// A built-in report that this one needs.
  [[nodiscard]] Report base(std::string_view name) const {
    std::vector<std::string_view> names;
    for (const auto& one : built_in_reports()) {
      names.push_back(one.name);
    }
    return *find_built_in(names[find_word(name, "built-in report", names, place_)]);
  }

  /// "cohort", or "cohort of all time".
  void stand_on(std::string_view text) {
    constexpr std::string_view always {" of all time"};
    const bool of_all_time = text.ends_with(always);
    text.remove_suffix(of_all_time ? always.size() : 0);
    const auto below = base(text);
    report_.on.push_back({below.name, of_all_time});
    report_.settings.insert(report_.settings.end(), below.settings.begin(), below.settings.end());
  }

  /// "yield by type": all of a report but its title, with one of its dimensions.
  void run_other(std::string_view text) {
    const auto words = split(text, ' ');
    if (words.size() != 3 || words[1] != "by") {
      throw Error(Fault::data, fmt::format("{} is no report by something", quote(text)), "write: yield by type",
                  place_);
    }
    auto other = base(words[0]);
    const auto& dimensions = Words<Dimension>::words;
    const auto dimension = find_word(words[2], "dimension", dimensions, place_);
    if (!other.splits_by(static_cast<Dimension>(dimension))) {
      throw Error(Fault::data, fmt::format("report {} cannot be split", quote(other.name)), {}, place_);
    }
    report_.runs = other.name;
    report_.by = static_cast<Dimension>(dimension);
    report_.on = other.on;
    report_.sql = std::move(other.sql);
    report_.columns = std::move(other.columns);
    report_.columns.front().name = dimensions[dimension];
    report_.parameters = std::move(other.parameters);
    report_.settings = std::move(other.settings);
    report_.charts = std::move(other.charts);
    for (auto& chart : report_.charts) {
      chart.x = chart.x == "by" ? report_.columns.front().name : chart.x;
    }
    std::erase(*report_.parameters, "by");
  }

  /// "bars count by stage", "lines asked, won by month", "steps remaining by days each step".
  void add_chart(std::string_view text) {
    const auto by = text.find(" by ");
    const auto space = text.find(' ');
    if (by == std::string_view::npos || space >= by) {
      throw Error(Fault::data, fmt::format("{} is no chart", quote(text)), "write: bars count by stage", place_);
    }
    const auto after = split(text.substr(by + std::string_view {" by "}.size()), ' ');
    if (after.empty() || after.size() == 2 || after.size() > 3 || (after.size() == 3 && after[1] != "each")) {
      throw Error(Fault::data, fmt::format("{} is no chart", quote(text)), "write: lines asked, won by month each type",
                  place_);
    }
    const auto kind = find_word(text.substr(0, space), "kind of chart", chart_kinds, place_);
    report_.charts.push_back({.kind = static_cast<Chart::Kind>(kind),
                              .y = split(text.substr(space + 1, by - space - 1), ','),
                              .x = after.front(),
                              .series = after.size() == 3 ? after.back() : ""});
  }

  void add_column(std::string_view part) {
    const auto words = split(part, ' ');
    if (words.size() < 2 || words.size() > 3 || (words.size() == 3 && words[2] != "extra")) {
      throw Error(Fault::data, fmt::format("{} is no column", quote(part)), "write a name and a kind: source text",
                  place_);
    }
    report_.columns.push_back({.name = words[0],
                               .kind = static_cast<Kind>(find_word(words[1], "kind of column", kinds, place_)),
                               .extra = words.size() == 3});
  }

  Report& report_;
  Place place_ {};
  std::string_view word_ {};
  bool goes_on_ = false;
};

/// A query without the lines that are comments and the semicolon at its end, in one line.
std::string flattened(std::string_view sql) {
  std::string all;
  for (const auto& line : split(sql, '\n')) {
    all += line.starts_with("--") ? "" : line + " ";
  }
  all.resize(std::min(all.size(), all.find_last_not_of("; ") + 1));
  return all;
}

/// A query for which --from and --to were never given.
std::string of_all_time(std::string sql) {
  for (const std::string_view name : {":from", ":to"}) {
    for (auto at = sql.find(name); at != std::string::npos; at = sql.find(name, at + 1)) {
      if (!is_name(std::string_view {sql}.substr(at + name.size(), 1))) {
        sql.replace(at, name.size(), "null");
      }
    }
  }
  return sql;
}

/// The query of a report with that of the report it stands on, which is then a table of its name. Every line stays
/// where it was, for the places of mistakes.
std::string on_top_of(const Report& base, bool always, std::string_view text) {
  const auto opens_with = [&](std::string_view word) {
    return fold(text.substr(0, word.size())) == word && !is_name(text.substr(word.size(), 1));
  };
  std::string above;
  const auto pass = [&](std::size_t size) {
    above.append(
        static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size), '\n')),
        '\n');
    text.remove_prefix(size);
  };
  const auto pass_to_word = [&] {
    for (auto rest = trim(text);; rest = trim(text)) {
      pass(static_cast<std::size_t>(rest.data() - text.data()));
      if (!rest.starts_with("--")) {
        return;
      }
      pass(std::min(text.find('\n'), text.size()));
    }
  };
  pass_to_word();
  bool recursive = false;
  const bool with = opens_with("with");
  if (with) {
    pass(std::string_view {"with"}.size());
    pass_to_word();
    recursive = opens_with("recursive");
    pass(recursive ? std::string_view {"recursive"}.size() : 0);
  }
  // Of the rows of asks a report reads a few columns: kept as a table, with all of them, they cost it three times as
  // much. What stands on another is summed up already.
  const auto* const kept = base.on.empty() ? "not materialized " : "";
  return fmt::format("{}with {}{} as {}({}){} {}", above, recursive ? "recursive " : "", base.name, kept,
                     always ? of_all_time(flattened(base.sql)) : flattened(base.sql), with ? "," : "", text);
}

std::string stem(std::string_view file) {
  file.remove_prefix(file.rfind('/') + 1);  // npos + 1 is 0
  return std::string {file.substr(0, file.rfind('.'))};
}

/// Throws when a chart draws a column that the header does not name.
void check_chart(const Report& report, const Chart& chart) {
  auto drawn = chart.y;
  drawn.push_back(chart.x);
  if (!chart.series.empty()) {
    drawn.push_back(chart.series);
  }
  for (const auto& name : drawn) {
    if (!find_column(report.columns, name)) {
      throw Error(Fault::data, fmt::format("the chart draws {}, which is no column of the header", quote(name)),
                  "a chart needs the line '-- columns:'", {.file = report.file});
    }
  }
}

}  // namespace

bool Report::splits_by(Dimension dimension) const {
  return !columns.empty() && columns.front().name == "by" &&
         (dimensions.empty() || std::find(dimensions.begin(), dimensions.end(), dimension) != dimensions.end());
}

std::optional<Report> find_built_in(std::string_view name) {
  for (const auto& file : built_in_reports()) {
    if (file.name == name) {
      auto report = read_report(file.text, fmt::format("{}.sql", name));
      report.ours = true;
      return report;
    }
  }
  return std::nullopt;
}

Report read_report(std::string_view text, const std::string& file) {
  Report report {.name = stem(file), .sql = std::string {text}, .file = file};
  if (!is_utf8(text) || text.find('\0') != std::string_view::npos) {
    throw Error(Fault::data, fmt::format("{} is no text in UTF-8", quote(file)), {}, {.file = file});
  }
  constexpr std::string_view mark {"\xef\xbb\xbf"};
  text.remove_prefix(text.starts_with(mark) ? mark.size() : 0);
  Header header {report};
  while (text.starts_with("--")) {
    const auto end = text.find('\n');
    header.add(trim(text.substr(2, end - 2)));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  report.details = trim(report.details);
  for (const auto& chart : report.charts) {
    check_chart(report, chart);
  }
  const auto body = trim(text);
  if (!report.runs.empty()) {
    if (!body.empty()) {
      throw Error(Fault::data, "a report that runs another has no query of its own", {}, {.file = file});
    }
    report.ours = true;  // the query is
  } else {
    for (const auto& below : report.on) {
      report.sql = on_top_of(*find_built_in(below.name), below.of_all_time, report.sql);
    }
  }
  return report;
}

}  // namespace refer::report
