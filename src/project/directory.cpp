#include <fmt/core.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/file.hpp"

namespace refer::project {

void make_directories(const std::string& path) {
  if (path.empty() || exists(path)) {
    return;
  }
  if (const auto slash = path.rfind('/'); slash != std::string::npos && slash > 0) {
    make_directories(path.substr(0, slash));
  }
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
    throw Error(errno == ENOSPC || errno == EROFS ? Fault::io : Fault::cannot_create,
                fmt::format("cannot make the directory {}: {}", quote(path), std::strerror(errno)));
  }
}

void rename_file(const std::string& from, const std::string& to) {
  if (std::rename(from.c_str(), to.c_str()) != 0) {
    throw Error(Fault::io, fmt::format("cannot rename {} to {}: {}", quote(from), quote(to), std::strerror(errno)));
  }
}

bool same_file(const std::string& one, const std::string& other) {
  struct stat first {};
  struct stat second {};
  return ::stat(one.c_str(), &first) == 0 && ::stat(other.c_str(), &second) == 0 && first.st_dev == second.st_dev &&
         first.st_ino == second.st_ino;
}

bool is_link(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

void check_output(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
    return;
  }
  constexpr std::string_view magic = "SQLite format 3";
  const auto file = open_file(path);
  if (file->read().starts_with(magic)) {
    throw Error(Fault::cannot_create, fmt::format("{} is a database, and is not written over", quote(path)),
                "name another file");
  }
  if (path == "refer.toml" || path.ends_with("/refer.toml")) {
    throw Error(Fault::cannot_create, fmt::format("{} holds the settings of a project", quote(path)),
                "name another file");
  }
}

}  // namespace refer::project
