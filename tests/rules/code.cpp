#include <algorithm>
#include <array>
#include <cctype>

#include "rules/rules.hpp"
#include "rules/scan.hpp"

namespace rules {

namespace {

constexpr std::size_t most_lines {400};

bool is_program(const File& file) {
  return file.path.starts_with("src/") || file.path.starts_with("include/");
}

bool is_code(const File& file) {
  return is_program(file) && (file.path.ends_with(".cpp") || file.path.ends_with(".hpp"));
}

std::string place(const File& file, std::size_t position) {
  return file.path + ":" + std::to_string(line_at(file.text, position)) + ": ";
}

/// In lower case, with one space for all white space, so that SQL can be known by how it begins.
std::string flattened(std::string_view text) {
  std::string flat {};
  for (std::size_t index = 0; index < text.size(); ++index) {
    const bool line_break {text.substr(index, 2) == "\\n"};
    if (line_break || std::isspace(static_cast<unsigned char>(text[index])) != 0) {
      flat += flat.empty() || flat.back() == ' ' ? "" : " ";
      index += line_break ? 1 : 0;
    } else {
      flat += static_cast<char>(std::tolower(static_cast<unsigned char>(text[index])));
    }
  }
  return flat;
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Sentences begin with these words too, so a second sign of SQL is asked for.
bool is_sql(std::string_view flat) {
  constexpr std::array certain {
      "insert into ",    "insert or ",      "delete from ",   "create table ",   "create index ", "create view ",
      "create trigger ", "create temp ",    "create unique ", "create virtual ", "drop table ",   "drop view ",
      "alter table ",    "with recursive ", "pragma ",        "begin immediate", "savepoint "};
  return std::any_of(certain.begin(), certain.end(),
                     [flat](std::string_view start) { return flat.starts_with(start); }) ||
         (flat.starts_with("select ") && (has(flat, " from ") || has(flat, "(") || has(flat, "?") || has(flat, "*"))) ||
         (flat.starts_with("update ") && has(flat, " set ")) || (flat.starts_with("with ") && has(flat, " as ("));
}

bool asks_clock(std::string_view flat) {
  constexpr std::array clocks {"'now'",        "current_timestamp", "current_date",
                               "current_time", "unixepoch()",       "julianday()"};
  return std::any_of(clocks.begin(), clocks.end(), [flat](std::string_view word) { return has(flat, word); });
}

}  // namespace

Complaints check_printing(const Files& files) {
  constexpr std::array streams {"std::cout", "std::cerr", "std::clog", "fmt::print"};
  constexpr std::array functions {"printf", "fprintf", "vprintf", "vfprintf", "puts", "fputs", "putchar", "perror"};
  Complaints complaints {};
  for (const File& file : files) {
    if (!is_code(file) || file.path == "src/main.cpp") {
      continue;
    }
    const std::string code {scan(file.text).code};
    for (const std::string_view name : streams) {
      for (const std::size_t position : mentions_of(code, name)) {
        complaints.push_back(place(file, position) + std::string {name} + " below main.cpp; write to a Sink");
      }
    }
    for (const std::string_view name : functions) {
      for (const std::size_t position : calls_of(code, name)) {
        complaints.push_back(place(file, position) + std::string {name} + "( below main.cpp; write to a Sink");
      }
    }
  }
  return complaints;
}

Complaints check_clocks(const Files& files) {
  constexpr std::array functions {"time", "gettimeofday", "clock_gettime", "timespec_get", "clock", "ftime"};
  Complaints complaints {};
  for (const File& file : files) {
    if (!is_program(file) || file.path == "src/main.cpp") {
      continue;
    }
    const auto complain = [&](std::size_t position) {
      complaints.push_back(place(file, position) + "reads a clock below main.cpp");
    };
    if (file.path.ends_with(".sql") && asks_clock(flattened(file.text))) {
      complain(0);
    }
    if (!is_code(file)) {
      continue;
    }
    const Scan parts {scan(file.text)};
    for (const std::string_view name : functions) {
      const std::vector<std::size_t> calls {calls_of(parts.code, name)};
      std::for_each(calls.begin(), calls.end(), complain);
    }
    for (const std::size_t position : calls_of(parts.code, "now")) {
      if (position >= 2 && parts.code.compare(position - 2, 2, "::") == 0) {
        complain(position);
      }
    }
    for (const Literal& literal : parts.literals) {
      const std::string flat {flattened(literal.text)};
      if (is_sql(flat) && asks_clock(flat)) {
        complain(literal.position);
      }
    }
  }
  return complaints;
}

Complaints check_sql(const Files& files) {
  Complaints complaints {};
  for (const File& file : files) {
    if (!is_program(file) || file.path.starts_with("src/store/") || file.path.starts_with("src/report/")) {
      continue;
    }
    if (file.path.ends_with(".sql")) {
      complaints.push_back(file.path + ": SQL outside src/store and src/report");
    }
    for (const Literal& literal : is_code(file) ? scan(file.text).literals : std::vector<Literal> {}) {
      if (is_sql(flattened(literal.text))) {
        complaints.push_back(place(file, literal.position) + "SQL outside src/store and src/report");
      }
    }
  }
  return complaints;
}

Complaints check_length(const Files& files) {
  constexpr std::array endings {".cpp", ".hpp", ".sql", ".toml", ".cmake", ".t"};
  Complaints complaints {};
  for (const File& file : files) {
    const std::size_t count {lines_of(file.text).size()};
    const bool counted =
        std::any_of(endings.begin(), endings.end(), [&](const char* ending) { return file.path.ends_with(ending); });
    if (counted && count > most_lines) {
      complaints.push_back(file.path + ": " + std::to_string(count) + " lines; split it by meaning");
    }
  }
  return complaints;
}

Complaints check_leftovers(const Files& files) {
  constexpr std::array notes {
      "TO"
      "DO",
      "FIX"
      "ME"};
  Complaints complaints {};
  for (const File& file : files) {
    for (const std::string_view note : notes) {
      for (const std::size_t position : mentions_of(file.text, note)) {
        complaints.push_back(place(file, position) + std::string {note});
      }
    }
  }
  return complaints;
}

}  // namespace rules
