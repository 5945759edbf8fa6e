#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules/rules.hpp"
#include "rules/scan.hpp"

namespace rules {

namespace {

using Names = std::set<std::string, std::less<>>;

const std::map<std::string, Names, std::less<>>& layers() {
  static const std::map<std::string, Names, std::less<>> may_include {
      {"core", {}},
      {"store", {"core"}},
      {"project", {"core"}},
      {"intake", {"project", "core"}},
      {"mail", {"project", "core"}},
      {"output", {"project", "core"}},
      {"report", {"store", "core"}},
      {"advice", {"report", "store", "project", "core"}},
      {"command", {"advice", "report", "intake", "mail", "output", "store", "project", "core"}},
      {"cli", {"command", "output", "store", "project", "core"}},
  };
  return may_include;
}

bool is_code(const File& file) {
  return (file.path.starts_with("src/") || file.path.starts_with("include/")) &&
         (file.path.ends_with(".cpp") || file.path.ends_with(".hpp"));
}

/// The first part of a path.
std::string head_of(std::string_view path) {
  const std::size_t slash {path.find('/')};
  return slash == std::string_view::npos ? std::string {} : std::string {path.substr(0, slash)};
}

/// The layer of a file; empty for main.cpp and registry.cpp, which wire everything.
std::string layer_of(std::string_view path) {
  for (const std::string_view start : {"src/", "include/refer/"}) {
    if (path.starts_with(start)) {
      return head_of(path.substr(start.size()));
    }
  }
  return {};
}

std::string place(const File& file, const Include& include) {
  return file.path + ":" + std::to_string(include.line) + ": includes " + include.name;
}

struct Library {
  std::string_view name;
  std::string_view include;  ///< how its includes begin
  std::string_view home;     ///< a file, or a folder that ends in /
};

constexpr std::array libraries {
    Library {"CLI11", "CLI/", "src/cli/parser.cpp"},
    Library {"SQLiteCpp", "SQLiteCpp/", "src/store/database.cpp"},
    Library {"SQLite", "sqlite3", "src/store/"},
    Library {"toml++", "toml++/", "src/project/toml.cpp"},
    Library {"nlohmann-json", "nlohmann/", "src/intake/json.cpp"},
    Library {"utf8proc", "utf8proc", "src/core/"},
};

}  // namespace

Complaints check_layers(const Files& files) {
  Complaints complaints {};
  for (const File& file : files) {
    const std::string layer {layer_of(file.path)};
    if (!is_code(file) || layer.empty()) {
      continue;
    }
    const auto rule {layers().find(layer)};
    if (rule == layers().end()) {
      complaints.push_back(file.path + ": '" + layer + "' is no layer");
      continue;
    }
    for (const Include& include : includes_of(file.text)) {
      const bool shared {include.name.starts_with("refer/")};
      const std::string target =
          head_of(shared ? std::string_view {include.name}.substr(6) : std::string_view {include.name});
      const bool foreign {target != layer && (shared ? !rule->second.contains(target) : layers().contains(target))};
      if (foreign || include.name.find("..") != std::string::npos) {
        complaints.push_back(place(file, include) + ", which " + layer + " may not");
      }
    }
  }
  return complaints;
}

Complaints check_libraries(const Files& files) {
  Complaints complaints {};
  std::string utf8proc_home {};
  for (const File& file : files) {
    for (const Include& include : is_code(file) ? includes_of(file.text) : std::vector<Include> {}) {
      for (const Library& library : libraries) {
        if (!include.name.starts_with(library.include)) {
          continue;
        }
        const bool at_home {library.home.ends_with('/') ? file.path.starts_with(library.home)
                                                        : file.path == library.home};
        if (!at_home) {
          complaints.push_back(place(file, include) + "; the home of " + std::string {library.name} + " is " +
                               std::string {library.home});
        } else if (library.name == "utf8proc" && !utf8proc_home.empty() && utf8proc_home != file.path) {
          complaints.push_back(place(file, include) + "; the home of utf8proc is " + utf8proc_home);
        } else if (library.name == "utf8proc") {
          utf8proc_home = file.path;
        }
      }
    }
  }
  return complaints;
}

Complaints check_headers(const Files& files) {
  constexpr std::array heavy {"CLI/", "toml++/", "SQLiteCpp/", "fmt/", "nlohmann/"};
  constexpr std::array heavy_standard {"regex", "iostream", "filesystem"};
  Complaints complaints {};
  for (const File& file : files) {
    if (!is_code(file) || !file.path.ends_with(".hpp")) {
      continue;
    }
    for (const Include& include : includes_of(file.text)) {
      const bool found =
          std::any_of(heavy.begin(), heavy.end(), [&](const char* start) { return include.name.starts_with(start); }) ||
          std::find(heavy_standard.begin(), heavy_standard.end(), include.name) != heavy_standard.end();
      if (found) {
        complaints.push_back(place(file, include) + ", which no header may");
      }
    }
  }
  return complaints;
}

}  // namespace rules
