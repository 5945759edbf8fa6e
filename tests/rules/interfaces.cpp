#include <set>

#include "rules/rules.hpp"
#include "rules/scan.hpp"

namespace rules {

namespace {

bool is_forward(std::string_view line) {
  return (line.starts_with("class ") || line.starts_with("struct ") || line.starts_with("enum ")) &&
         line.ends_with(";") && line.find('{') == std::string_view::npos;
}

/// Lines that declare nothing, or stand inside a declaration.
bool is_frame(std::string_view line) {
  return line.empty() || line.starts_with("#") || line.starts_with("namespace ") || line.starts_with("}") ||
         line.starts_with(" ") || is_forward(line);
}

/// `Args::add` defines what has its comment in the class; `template <>` what has it at the general case.
bool is_told_elsewhere(std::string_view line, std::string_view next) {
  const std::string_view name_line {line.starts_with("template") ? next : line};
  const std::size_t colons {name_line.find("::")};
  const std::size_t start {colons == std::string_view::npos ? 0 : name_line.find_last_of(" &*<(", colons) + 1};
  const bool of_a_class {colons != std::string_view::npos && name_line[start] >= 'A' && name_line[start] <= 'Z'};
  return line.starts_with("template <>") || of_a_class;
}

/// One comment may stand above several declarations, as long as no empty line divides them.
void check_comments(const File& file, Complaints& complaints) {
  const std::vector<std::string_view> lines {lines_of(file.text)};
  bool told = false;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    const std::string_view line {lines[index]};
    const std::string_view next = index + 1 < lines.size() ? lines[index + 1] : std::string_view {};
    if (line.empty() || line.starts_with("namespace ")) {
      told = false;
    } else if (line.starts_with("///") || is_told_elsewhere(line, next)) {
      told = true;
    } else if (!told && !line.starts_with("//") && !is_frame(line)) {
      complaints.push_back(file.path + ":" + std::to_string(index + 1) + ": no /// above the declaration");
      told = true;
    }
  }
}

}  // namespace

Complaints check_interfaces(const Files& files) {
  Complaints complaints {};
  for (const File& file : files) {
    if (file.path.starts_with("include/") && file.path.ends_with(".hpp")) {
      if (!file.text.starts_with("#pragma once\n")) {
        complaints.push_back(file.path + ": does not begin with #pragma once");
      }
      check_comments(file, complaints);
    }
  }
  return complaints;
}

Complaints check_commands(const std::vector<std::string_view>& paths, const Files& files) {
  std::set<std::string, std::less<>> there {};
  for (const File& file : files) {
    there.insert(file.path);
  }
  Complaints complaints {};
  for (const std::string_view path : paths) {
    std::string file {path};
    for (char& sign : file) {
      sign = sign == ' ' ? '/' : sign;
    }
    const std::string noun {path.substr(0, path.find(' '))};
    for (const std::string& needed :
         {"src/command/" + file + ".cpp", "tests/cli/" + file + ".t", "man/refer-" + noun + ".1"}) {
      if (!there.contains(needed)) {
        complaints.push_back("refer " + std::string {path} + ": there is no " + needed);
      }
    }
  }
  return complaints;
}

}  // namespace rules
