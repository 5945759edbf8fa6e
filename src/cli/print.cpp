#include "cli/print.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "refer/core/document.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/output/formats.hpp"

namespace refer::cli {

namespace {

/// The place of a column that somebody has asked for.
std::size_t asked_column(const std::vector<Column>& columns, std::string_view name) {
  if (const auto place = find_column(columns, name)) {
    return *place;
  }
  std::vector<std::string> names;
  for (const auto& column : columns) {
    names.push_back(column.name);
  }
  throw Error(Fault::usage, fmt::format("no column {}", quote(name)),
              did_you_mean(near_misses(name, names), fmt::format("the columns are {}", join(names, ", "))));
}

/// Cells of one column are of one type, or missing; what is missing comes last.
bool before(const Cell& one, const Cell& other) {
  const bool has_one = !std::holds_alternative<std::monostate>(one);
  const bool has_other = !std::holds_alternative<std::monostate>(other);
  if (!has_one || !has_other) {
    return has_one && !has_other;
  }
  if (const auto* a = std::get_if<Money>(&one), *b = std::get_if<Money>(&other); a != nullptr && b != nullptr) {
    return std::tie(a->currency, a->minor) < std::tie(b->currency, b->minor);
  }
  return one < other;
}

void sort_rows(Table& table, std::string_view keys) {
  struct Key {
    std::size_t column;
    bool descending;
  };
  std::vector<Key> order;
  const auto names = split(keys, ',');
  if (names.empty()) {
    throw Error(Fault::usage, "--sort names no column", "write --sort name or --sort -id,name");
  }
  for (std::string_view name : names) {
    const bool descending = name.starts_with('-');
    order.push_back({asked_column(table.columns, name.substr(descending ? 1 : 0)), descending});
  }
  auto rows = pull_all(table);
  std::stable_sort(rows.begin(), rows.end(), [&](const Row& one, const Row& other) {
    for (const auto& key : order) {
      const auto& a = one[key.column];
      const auto& b = other[key.column];
      const bool missing = std::holds_alternative<std::monostate>(a) || std::holds_alternative<std::monostate>(b);
      if (key.descending && !missing ? before(b, a) : before(a, b)) {
        return true;
      }
      if (key.descending && !missing ? before(a, b) : before(b, a)) {
        return false;
      }
    }
    return false;
  });
  table.rows = rows_of(std::move(rows));
}

/// Only these columns, in this order.
void project_columns(Table& table, std::vector<std::size_t> places) {
  std::vector<Column> columns;
  for (const auto place : places) {
    columns.push_back(table.columns[place]);
    columns.back().extra = false;  // it was asked for
  }
  table.columns = std::move(columns);
  table.rows = [inner = std::move(table.rows), places = std::move(places), whole = Row {}](Row& row) mutable {
    if (!inner(whole)) {
      return false;
    }
    row.clear();
    for (const auto place : places) {
      row.push_back(whole[place]);
    }
    return true;
  };
}

void choose_columns(Table& table, const Globals& globals, bool single) {
  std::vector<std::size_t> places;
  if (globals.columns && *globals.columns != "all") {
    for (const auto& name : split(*globals.columns, ',')) {
      places.push_back(asked_column(table.columns, name));
      if (std::count(places.begin(), places.end(), places.back()) > 1) {
        throw Error(Fault::usage, fmt::format("--columns names {} twice", quote(name)));
      }
    }
    if (places.empty()) {
      throw Error(Fault::usage, "--columns names no column", "write --columns id,name, or --columns all");
    }
  } else {
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
      if (globals.columns || single || !table.columns[place].extra) {
        places.push_back(place);
      }
    }
  }
  if (places.size() != table.columns.size() || globals.columns) {
    project_columns(table, std::move(places));
  }
}

void limit_rows(Table& table, std::int64_t limit) {
  table.rows = [inner = std::move(table.rows), limit](Row& row) mutable { return limit-- > 0 && inner(row); };
}

/// Pulls the first row, which the table then still has; false when there is none.
bool begin(Table& table) {
  Row first;
  if (!table.rows(first)) {
    return false;
  }
  table.rows = [inner = std::move(table.rows), first = std::optional {std::move(first)}](Row& row) mutable {
    if (!first) {
      return inner(row);
    }
    row = std::move(*first);
    first.reset();
    return true;
  };
  return true;
}

std::string json_text(std::string_view text) {
  StringSink sink;
  output::write_json_string(text, sink);
  return sink.text;
}

/// What is read from above to below has no rows and no columns.
void refuse_list_options(std::string_view what, const Globals& globals) {
  for (const auto& [given, option] :
       {std::pair {globals.columns.has_value(), "--columns"}, std::pair {globals.sort.has_value(), "--sort"},
        std::pair {globals.limit.has_value(), "--limit"}}) {
    if (given) {
      throw Error(Fault::usage, fmt::format("{} is for lists, and this is a {}", option, what));
    }
  }
}

/// Several tables, each under its title.
void write_sections(Answer& answer, const Format& format, const Globals& globals, const Look& look, Sink& sink) {
  refuse_list_options("page", globals);
  if (format.sections == nullptr) {
    throw Error(Fault::usage, fmt::format("format {} is for one list, and this is several", quote(format.name)),
                "use html, markdown, table or json");
  }
  for (auto& section : answer.sections) {
    choose_columns(section, globals, format.takes_extras);
  }
  format.sections(answer.table, answer.sections, look, sink);
}

/// A text is no list: it has two formats, and no columns.
void write_text(std::string_view text, const Format* chosen, const Globals& globals, Sink& sink) {
  refuse_list_options("text", globals);
  if (chosen == nullptr || chosen->name == "text") {
    sink.write(text);
  } else if (chosen->name == "json" || chosen->name == "jsonl") {
    sink.write(json_text(text.substr(0, text.size() - (text.ends_with('\n') ? 1 : 0))) + "\n");
  } else {
    throw Error(Fault::usage, fmt::format("format {} is for lists, and this is a text", quote(chosen->name)),
                "use text or json");
  }
}

}  // namespace

const Format& format_of(std::string_view name, const Registry& registry) {
  std::vector<std::string> names;
  for (const auto* const format : registry.formats) {
    if (format->name == name) {
      return *format;
    }
    names.emplace_back(format->name);
  }
  throw Error(Fault::usage, fmt::format("no format {}", quote(name)),
              did_you_mean(near_misses(name, names), fmt::format("the formats are {}", join(names, ", "))));
}

const Format* asked_format(const Globals& globals, const Registry& registry) {
  if (!globals.format && !globals.json) {
    return nullptr;
  }
  const std::string name = globals.format.value_or("json");
  if (globals.json && name != "json") {
    throw Error(Fault::usage, fmt::format("--json and --format {} say different things", quote(name)),
                "give one of them");
  }
  return &format_of(name, registry);
}

void print(Answer& answer, const Format* chosen, const Globals& globals, const Registry& registry, const Look& look,
           Sink& sink) {
  if (chosen == nullptr && !answer.file_format.empty() && globals.output && globals.output->path != "-") {
    chosen = &format_of(answer.file_format, registry);
  }
  if (!answer.text.empty()) {
    write_text(answer.text, chosen, globals, sink);
  }
  if (answer.is_letters || !answer.letters.empty()) {
    const auto letters_format = [&]() -> const Format* {
      if (chosen != nullptr) {
        return chosen;
      }
      const auto found = std::find_if(registry.formats.begin(), registry.formats.end(),
                                      [](const Format* format) { return format->name == "text"; });
      return found == registry.formats.end() ? registry.formats.front() : *found;
    }();
    if (letters_format->letters != nullptr) {
      auto warnings = letters_format->letters(answer.letters, sink);
      std::move(warnings.begin(), warnings.end(), std::back_inserter(answer.warnings));
      return;
    }
    answer.table = letter_table(std::move(answer.letters));
    answer.single = false;
  }
  if (!answer.document.empty()) {
    const auto* const format = chosen != nullptr ? chosen : registry.formats.front();
    if (format->page != nullptr) {
      refuse_list_options("page", globals);
      sink.write(format->page(answer.document));
      return;
    }
    answer.table = document_table(answer.document);
    answer.single = false;
  }
  if (!answer.sections.empty()) {
    write_sections(answer, chosen != nullptr ? *chosen : *registry.formats.front(), globals, look, sink);
    return;
  }
  if (answer.table.columns.empty()) {
    // A batch that added nothing has no columns either; an empty list is still a list.
    if (answer.table.rows && chosen != nullptr && chosen->name == "json") {
      sink.write("[]\n");
    }
    return;
  }
  const auto* const format = chosen != nullptr ? chosen : registry.formats.front();
  if (format->rows == nullptr) {
    throw Error(Fault::usage, fmt::format("format {} is for letters, and this is a list", quote(format->name)),
                "use table, json, jsonl, csv, tsv, markdown or html");
  }
  auto& table = answer.table;
  if (globals.sort) {
    sort_rows(table, *globals.sort);
  }
  choose_columns(table, globals, answer.single || format->takes_extras);
  if (globals.limit) {
    limit_rows(table, *globals.limit);
  }
  if (answer.quiet && format == registry.formats.front() && !begin(table)) {
    return;
  }
  format->rows(table, answer.single, look, sink);
}

std::string describe(const Error& error) {
  std::string text = "refer: ";
  const auto& place = error.place();
  if (!place.file.empty()) {
    text += escape_terminal(place.file);
    if (place.line > 0) {
      text += fmt::format(":{}", place.line);
      if (place.column > 0) {
        text += fmt::format(":{}", place.column);
      }
    }
    text += ": ";
  }
  text += error.message() + "\n";
  if (!error.hint().empty()) {
    text += "hint: " + error.hint() + "\n";
  }
  return text;
}

std::string describe_json(const Error& error) {
  std::string text = fmt::format("{{\"code\": {}, \"message\": {}, \"hint\": {}", static_cast<int>(error.fault()),
                                 json_text(error.message()), error.hint().empty() ? "null" : json_text(error.hint()));
  const auto& place = error.place();
  if (!place.file.empty()) {
    text += fmt::format(", \"file\": {}", json_text(place.file));
  }
  if (place.line > 0) {
    text += fmt::format(", \"line\": {}", place.line);
  }
  if (place.column > 0) {
    text += fmt::format(", \"column\": {}", place.column);
  }
  return text + "}\n";
}

}  // namespace refer::cli
