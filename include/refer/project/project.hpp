#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/project/config.hpp"

namespace refer::project {

/// A directory with a refer.toml, or what stands for one: where things are and which settings hold.
struct Project {
  std::string directory {};      ///< absolute; empty when there is none, and only the user's settings hold
  std::string database {};       ///< path of the database
  std::string settings_file {};  ///< path of refer.toml
  std::string user_file {};      ///< path of the user's settings; may not exist
  Config config {};
};

/// What was said about where the project is.
struct Where {
  std::string directory {};                           ///< absolute: where to begin to look
  std::map<std::string, std::string> environment {};  ///< REFER_DIR, REFER_DB, XDG_CONFIG_HOME, HOME count
  std::optional<std::string> database {};             ///< --db
  std::vector<std::string> settings {};               ///< -c KEY=VALUE
};

/// Finds the project by walking up to a refer.toml; without one, `directory` is empty and `database` is what --db or
/// REFER_DB say. Throws Error(Fault::config) on mistakes in settings.
[[nodiscard]] Project open_project(const Where& where);

/// The names of the files `DIRECTORY/FOLDER/*.ENDING`, without the ending, sorted.
[[nodiscard]] std::vector<std::string> files_in(const std::string& directory, std::string_view folder,
                                                std::string_view ending);

/// `path` seen from `directory`: absolute paths stay.
[[nodiscard]] std::string resolve(std::string_view directory, std::string_view path);

}  // namespace refer::project
