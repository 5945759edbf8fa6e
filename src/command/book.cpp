#include "command/book.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "refer/core/text.hpp"
#include "refer/core/value.hpp"
#include "refer/project/project.hpp"
#include "refer/project/toml.hpp"

namespace refer::command {

namespace {

/// What an entry may say beside name and file: options of reports, and those of all commands that shape the output.
constexpr std::array<std::string_view, 16> option_keys {
    "by",          "from",    "to",      "period", "as_of",   "owner", "profile", "source",
    "for_sources", "without", "summary", "format", "columns", "sort",  "limit",   "no_header"};
constexpr std::array<std::string_view, 2> book_keys {"directory", "report"};

/// By which ending a file says its format.
struct Ending {
  std::string_view ending;
  std::string_view format;
};
constexpr std::array<Ending, 8> endings {{{".csv", "csv"},
                                          {".json", "json"},
                                          {".jsonl", "jsonl"},
                                          {".tsv", "tsv"},
                                          {".md", "markdown"},
                                          {".html", "html"},
                                          {".txt", "table"},
                                          {".ics", "ics"}}};

[[noreturn]] void refuse(const Value& value, std::string message, std::string hint = {}) {
  throw Error(Fault::data, std::move(message), std::move(hint), value.place);
}

std::string text_of(const Value::Member& member) {
  if (const auto* const text = member.value.as<std::string>()) {
    return *text;
  }
  if (const auto* const number = member.value.as<std::int64_t>()) {
    return fmt::format("{}", *number);
  }
  if (const auto* const list = member.value.as<Value::List>()) {
    std::vector<std::string> texts;
    for (const auto& one : *list) {
      texts.push_back(text_of({.name = member.name, .value = one}));
    }
    return join(texts, ",");
  }
  refuse(member.value, fmt::format("{} must be a text, not a {}", quote(member.name), member.value.type()));
}

/// The format that a file is written in: what its name says, unless the entry does.
std::string format_of(const std::string& file, const Value& place) {
  for (const auto& one : endings) {
    if (file.ends_with(one.ending)) {
      return std::string {one.format};
    }
  }
  refuse(place, fmt::format("nothing says the format of {}", quote(file)), "add format = \"csv\", or name it so");
}

/// A file of a book stays in its directory.
void check_file(const std::string& file, const Value& value) {
  const auto parts = split(file, '/');
  if (file.empty() || file.starts_with('/') || file.ends_with('/') ||
      std::any_of(parts.begin(), parts.end(), [](const std::string& part) { return part == ".."; })) {
    refuse(value, fmt::format("{} is no file in the directory of the book", quote(file)),
           "write a name such as funnel.csv");
  }
}

std::string option_of(std::string key) {
  std::replace(key.begin(), key.end(), '_', '-');
  return "--" + key;
}

void add_option(const Value::Member& member, std::vector<std::string>& words) {
  if (const auto* const flag = member.value.as<bool>()) {
    if (*flag) {
      words.push_back(option_of(member.name));
    }
    return;
  }
  words.push_back(fmt::format("{}={}", option_of(member.name), text_of(member)));
}

BookEntry read_entry(const Value& table, const std::string& path) {
  const auto* const members = table.as<Value::Map>();
  if (members == nullptr) {
    refuse(table, "'report' must be tables: [[report]]");
  }
  BookEntry entry {.place = table.place};
  const Value* file = &table;
  bool has_format = false;
  std::vector<std::string> options;
  for (const auto& member : *members) {
    if (member.name == "name") {
      entry.report = text_of(member);
    } else if (member.name == "file") {
      entry.file = text_of(member);
      file = &member.value;
    } else if (std::find(option_keys.begin(), option_keys.end(), member.name) != option_keys.end()) {
      has_format = has_format || member.name == "format";
      add_option(member, options);
    } else {
      std::vector<std::string> known {"name", "file"};
      known.insert(known.end(), option_keys.begin(), option_keys.end());
      refuse(member.value, fmt::format("a report of a book has no key {}", quote(member.name)),
             did_you_mean(near_misses(member.name, known), fmt::format("the keys are {}", join(known, ", "))));
    }
  }
  if (entry.report.empty()) {
    refuse(table, "a report of a book needs a name", "add name = \"funnel\"; 'refer report --list' shows them");
  }
  if (entry.file.empty()) {
    refuse(*file, fmt::format("report {} of the book needs a file", quote(entry.report)),
           fmt::format("add file = \"{}.csv\"", entry.report));
  }
  check_file(entry.file, *file);
  if (!has_format) {
    options.push_back("--format=" + format_of(entry.file, *file));
  }
  // A report in a file is beside the book, wherever the command is typed.
  const bool is_file = entry.report.ends_with(".sql");
  entry.words = {"--color=never", "report",
                 is_file ? project::resolve(path.substr(0, path.rfind('/') + 1), entry.report) : entry.report};
  entry.words.insert(entry.words.end(), options.begin(), options.end());
  return entry;
}

Value read_tree(std::string_view text, const std::string& name) {
  try {
    return project::read_toml(text, name);
  } catch (const Error& error) {
    throw Error(Fault::data, error.message(), error.hint(), error.place());
  }
}

}  // namespace

Book read_book(std::string_view text, const std::string& name, const std::string& path) {
  const auto tree = read_tree(text, name);
  Book book;
  for (const auto& member : *tree.as<Value::Map>()) {
    if (member.name == "directory") {
      book.directory = text_of(member);
    } else if (member.name == "report" && member.value.as<Value::List>() != nullptr) {
      for (const auto& table : *member.value.as<Value::List>()) {
        book.entries.push_back(read_entry(table, path));
        const auto& added = book.entries.back();
        if (std::count_if(book.entries.begin(), book.entries.end(),
                          [&](const BookEntry& one) { return one.file == added.file; }) > 1) {
          refuse(table, fmt::format("two reports of the book go into {}", quote(added.file)), "give each a file");
        }
      }
    } else if (member.name == "report") {
      refuse(member.value, "'report' must be tables: [[report]]");
    } else {
      refuse(member.value, fmt::format("a book has no key {}", quote(member.name)),
             did_you_mean(near_misses(member.name, book_keys), "the keys are directory and [[report]]"));
    }
  }
  if (book.entries.empty()) {
    throw Error(Fault::data, "the book has no report", "add [[report]], name = \"funnel\" and file = \"funnel.csv\"",
                {.file = name, .line = 1});
  }
  return book;
}

}  // namespace refer::command
