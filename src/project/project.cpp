#include "refer/project/project.hpp"

#include <dirent.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/project/file.hpp"

namespace refer::project {

namespace {

constexpr std::string_view settings_name = "refer.toml";

std::string find_variable(const Where& where, const std::string& name) {
  const auto found = where.environment.find(name);
  return found == where.environment.end() ? std::string {} : found->second;
}

std::string user_file(const Where& where) {
  if (const auto home = find_variable(where, "XDG_CONFIG_HOME"); !home.empty()) {
    return home + "/refer/config.toml";
  }
  const auto home = find_variable(where, "HOME");
  return home.empty() ? std::string {} : home + "/.config/refer/config.toml";
}

std::string find_directory(std::string directory) {
  while (true) {
    if (exists(resolve(directory, settings_name))) {
      return directory;
    }
    const auto slash = directory.rfind('/');
    if (slash == std::string::npos || directory == "/") {
      return {};
    }
    directory.resize(std::max<std::size_t>(slash, 1));
  }
}

}  // namespace

std::string resolve(std::string_view directory, std::string_view path) {
  if (path.starts_with('/') || directory.empty()) {
    return std::string {path};
  }
  return std::string {directory} + (directory.ends_with('/') ? "" : "/") + std::string {path};
}

Project open_project(const Where& where) {
  Project project;
  const auto named = find_variable(where, "REFER_DIR");
  project.directory = named.empty() ? find_directory(where.directory) : resolve(where.directory, named);
  project.user_file = user_file(where);
  if (!named.empty() && !exists(resolve(project.directory, settings_name))) {
    throw Error(Fault::absent, "REFER_DIR names no project: '" + project.directory + "' has no refer.toml");
  }
  if (!project.directory.empty()) {
    project.settings_file = resolve(project.directory, settings_name);
    project.database = resolve(project.directory, "refer.db");
  }
  if (const auto database = find_variable(where, "REFER_DB"); !database.empty()) {
    project.database = resolve(where.directory, database);
  }
  if (where.database) {
    project.database = resolve(where.directory, *where.database);
  }
  if (!project.user_file.empty() && exists(project.user_file)) {
    project.config.add_file(project.user_file, Config::Layer::user);
  }
  if (!project.settings_file.empty()) {
    project.config.add_file(project.settings_file, Config::Layer::project);
  }
  for (const auto& setting : where.settings) {
    project.config.add_words(setting);
  }
  return project;
}

std::vector<std::string> files_in(const std::string& directory, std::string_view folder, std::string_view ending) {
  std::vector<std::string> names;
  if (directory.empty()) {
    return names;
  }
  if (auto* const stream = ::opendir(resolve(directory, folder).c_str())) {
    while (const auto* const entry = ::readdir(stream)) {
      const std::string_view name = entry->d_name;
      if (name.size() > ending.size() && name.ends_with(ending) && !name.starts_with('.')) {
        names.emplace_back(name.substr(0, name.size() - ending.size()));
      }
    }
    ::closedir(stream);
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace refer::project
