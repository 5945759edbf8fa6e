#include "mail/mail_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::mail {

namespace {

constexpr std::size_t piece = 16U << 10U;

[[noreturn]] void fail(const std::string& path, int code) {
  std::string reason {std::generic_category().message(code)};
  reason.replace(0, 1, lower_ascii(reason.substr(0, 1)));
  throw Error(code == ENOENT || code == ENOTDIR ? Fault::absent : Fault::io,
              "cannot read " + quote(path) + ": " + reason);
}

int open_unchanged(const std::string& path) {
  // Only the owner of a file may leave its time of access alone. Without O_NONBLOCK a pipe in a tree would be waited
  // for.
  constexpr int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
  const int descriptor = ::open(path.c_str(), flags | O_NOATIME);
  return descriptor >= 0 || errno != EPERM ? descriptor : ::open(path.c_str(), flags);
}

}  // namespace

MailFile::MailFile(const std::string& path) : descriptor_ {open_unchanged(path)}, path_ {path} {
  if (descriptor_ < 0) {
    fail(path, errno);
  }
  struct stat status {};
  if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(descriptor_);
    throw Error(Fault::io, quote(path) + " is no ordinary file", "name a Maildir, a mailbox file or a message");
  }
}

MailFile::~MailFile() {
  ::close(descriptor_);
}

std::string MailFile::bytes_at(std::size_t position, std::size_t size) const {
  std::string bytes(size, '\0');
  std::size_t have = 0;
  while (have < size) {
    const auto count = ::pread(descriptor_, bytes.data() + have, size - have, static_cast<off_t>(position + have));
    if (count < 0 && errno != EINTR) {
      fail(path_, errno);
    }
    if (count == 0) {
      break;
    }
    have += count > 0 ? static_cast<std::size_t>(count) : 0;
  }
  bytes.resize(have);
  return bytes;
}

bool MailFile::fill() {
  buffer_.erase(0, at_);
  start_ += at_;
  at_ = 0;
  const auto more = bytes_at(start_ + buffer_.size(), piece);
  buffer_ += more;
  return !more.empty();
}

std::string_view MailFile::line() {
  std::size_t searched = 0;
  while (true) {
    const auto end = buffer_.find('\n', at_ + searched);
    const auto size = (end == std::string::npos ? buffer_.size() : end + 1) - at_;
    if (end == std::string::npos && size < piece) {
      searched = size;
      if (fill()) {
        continue;
      }
    }
    const std::string_view found {buffer_.data() + at_, std::min(size, buffer_.size() - at_)};
    at_ += found.size();
    return found;
  }
}

void MailFile::go_to(std::size_t position) {
  if (position >= start_ && position <= start_ + buffer_.size()) {
    at_ = position - start_;
    return;
  }
  buffer_.clear();
  start_ = position;
  at_ = 0;
}

}  // namespace refer::mail
