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

}  // namespace refer::project
