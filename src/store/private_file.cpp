#include "store/private_file.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::store {

void create_private(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (descriptor < 0) {
    throw Error(errno == EEXIST ? Fault::conflict : Fault::cannot_create,
                fmt::format("cannot create {}: {}", quote(path), std::strerror(errno)));
  }
  ::fchmod(descriptor, 0600);
  ::close(descriptor);
}

}  // namespace refer::store
