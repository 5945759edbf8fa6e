#include "command/book.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <set>

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

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char sign) {
    const auto code = static_cast<unsigned char>(sign);
    return code < 0x20 || code == 0x7f;
  });
}

/// The one spelling of a file in the directory of the book: ./a//b is a/b. A file stays in that directory.
std::string file_of(const std::string& file, const Value& value) {
  auto parts = split(file, '/');
  if (file.starts_with('/') || file.ends_with('/') || file.ends_with("/.") || has_control(file) ||
      std::find(parts.begin(), parts.end(), "..") != parts.end()) {
    parts.clear();
  }
  std::erase_if(parts, [](const std::string& part) { return part.empty() || part == "."; });
  if (parts.empty()) {
    refuse(value, fmt::format("{} is no file in the directory of the book", quote(file)),
           "write a name such as funnel.csv");
  }
  return join(parts, "/");
}

/// The files of a book: none twice, none that is the directory of another.
class Names {
 public:
  void add(const std::string& file, const Value& table) {
    if (!files_.insert(file).second) {
      refuse(table, fmt::format("two reports of the book go into {}", quote(file)), "give each a file");
    }
    if (directories_.contains(file)) {
      refuse_directory(file, table);
    }
    for (auto slash = file.find('/'); slash != std::string::npos; slash = file.find('/', slash + 1)) {
      const auto directory = file.substr(0, slash);
      if (files_.contains(directory)) {
        refuse_directory(directory, table);
      }
      directories_.insert(directory);
    }
  }

 private:
  [[noreturn]] static void refuse_directory(const std::string& name, const Value& table) {
    refuse(table, fmt::format("{} is a file of the book, and the directory of another", quote(name)),
           "give each a file");
  }

  std::set<std::string> files_ {};
  std::set<std::string> directories_ {};
};

std::string directory_of(const Value::Member& member) {
  const auto* const directory = member.value.as<std::string>();
  if (directory == nullptr || has_control(*directory)) {
    refuse(member.value, "'directory' must be the name of a directory");
  }
  return *directory;
}

/// Throws when the words of the entry would not be those of a report: the name is the first of them.
void check_name(const std::string& name, const Value& value) {
  if (name.starts_with('-')) {
    refuse(value, fmt::format("no report is called {}", quote(name)), "'refer report --list' shows them");
  }
  if (name == "run") {
    refuse(value, "a book does not run a book", "put the reports of both into one");
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
  const Value* name = &table;
  bool has_format = false;
  std::vector<std::string> options;
  for (const auto& member : *members) {
    if (member.name == "name") {
      entry.report = text_of(member);
      name = &member.value;
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
  check_name(entry.report, *name);
  entry.file = file_of(entry.file, *file);
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
  Names names;
  for (const auto& member : *tree.as<Value::Map>()) {
    if (member.name == "directory") {
      book.directory = directory_of(member);
    } else if (member.name == "report" && member.value.as<Value::List>() != nullptr) {
      for (const auto& table : *member.value.as<Value::List>()) {
        book.entries.push_back(read_entry(table, path));
        names.add(book.entries.back().file, table);
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
