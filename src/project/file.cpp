#include "refer/project/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <optional>
#include <system_error>
#include <utility>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::project {
namespace {

constexpr std::size_t piece = 64U << 10U;

[[noreturn]] void fail(Fault fault, std::string_view what, const std::string& path, int code) {
  std::string reason {std::generic_category().message(code)};
  reason.replace(0, 1, lower_ascii(reason.substr(0, 1)));
  throw Error(fault, std::string {what} + " " + quote(path) + ": " + reason);
}

class FileSource final : public Source {
 public:
  FileSource(int descriptor, std::string name) : descriptor_ {descriptor}, name_ {std::move(name)} {}
  ~FileSource() override {
    if (descriptor_ != STDIN_FILENO) {
      ::close(descriptor_);
    }
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  std::string_view read() override {
    buffer_.resize(piece);
    while (true) {
      const ssize_t count {::read(descriptor_, buffer_.data(), buffer_.size())};
      if (count >= 0) {
        return {buffer_.data(), static_cast<std::size_t>(count)};
      }
      if (errno != EINTR) {
        fail(Fault::io, "cannot read", name_, errno);
      }
    }
  }

 private:
  int descriptor_;
  std::string name_;
  std::string buffer_ {};
};

class TextSource final : public Source {
 public:
  explicit TextSource(std::string text) : text_ {std::move(text)} {}

  std::string_view read() override { return std::exchange(done_, true) ? std::string_view {} : text_; }

 private:
  std::string text_;
  bool done_ = false;
};

std::string directory_of(const std::string& path) {
  const std::size_t slash {path.rfind('/')};
  return slash == std::string::npos ? "./" : path.substr(0, slash + 1);
}

// Where a chain of symbolic links ends; that need not exist.
std::string follow_links(std::string path) {
  constexpr int most_links = 40;
  for (int links {0}; links < most_links; ++links) {
    std::array<char, 4096> target {};
    const ssize_t length {::readlink(path.c_str(), target.data(), target.size())};
    if (length < 0) {
      return path;
    }
    const std::string next {target.data(), static_cast<std::size_t>(length)};
    path = next.starts_with('/') ? next : directory_of(path) + next;
  }
  fail(Fault::cannot_create, "cannot create", path, ELOOP);
}

// The descriptors that /dev/stdout and its like name: opened again, a redirected file would be written over from its
// start.
int inherited_descriptor(std::string_view path) {
  if (path == "/dev/stdout") {
    return STDOUT_FILENO;
  }
  if (path == "/dev/stderr") {
    return STDERR_FILENO;
  }
  constexpr std::string_view folder {"/dev/fd/"};
  if (path.starts_with(folder)) {
    const std::optional<long long> number {find_integer(path.substr(folder.size()))};
    return number && *number >= 0 && *number < 1 << 20 ? static_cast<int>(*number) : -1;
  }
  return -1;
}

void sync_directory(const std::string& path) {
  const int descriptor {::open(directory_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (descriptor < 0) {
    return;  // A directory may be writable and yet not readable.
  }
  const int code {::fsync(descriptor) == 0 ? 0 : errno};
  ::close(descriptor);
  if (code != 0 && code != EINVAL) {  // Some file systems cannot sync a directory.
    fail(Fault::io, "cannot write", path, code);
  }
}

}  // namespace

std::unique_ptr<Source> open_file(const std::string& path) {
  const int descriptor {::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)};
  if (descriptor < 0) {
    const bool absent {errno == ENOENT || errno == ENOTDIR};
    fail(absent ? Fault::absent : Fault::io, "cannot read", path, errno);
  }
  auto source = std::make_unique<FileSource>(descriptor, path);
  struct stat status {};
  if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    throw Error(Fault::io, quote(path) + " is a directory", "name a file in it");
  }
  return source;
}

std::unique_ptr<Source> standard_input() {
  return std::make_unique<FileSource>(STDIN_FILENO, "standard input");
}

std::unique_ptr<Source> text_source(std::string text) {
  return std::make_unique<TextSource>(std::move(text));
}

std::string read_all(Source& source, std::size_t limit) {
  std::string all {};
  for (std::string_view part {source.read()}; !part.empty(); part = source.read()) {
    if (part.size() > limit - all.size()) {
      throw Error(Fault::data, "the input is larger than " + std::to_string(limit) + " bytes");
    }
    all += part;
  }
  return all;
}

std::string read_file(const std::string& path) {
  const std::unique_ptr<Source> source {open_file(path)};
  try {
    return read_all(*source);
  } catch (const Error& error) {
    throw error.at({.file = path});
  }
}

bool exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

AtomicFile::AtomicFile(std::string path, bool force) : path_ {std::move(path)} {
  if (const int inherited {inherited_descriptor(path_)}; inherited >= 0) {
    descriptor_ = ::fcntl(inherited, F_DUPFD_CLOEXEC, 0);
    if (descriptor_ < 0) {
      fail(Fault::cannot_create, "cannot write to", path_, errno);
    }
    return;
  }
  struct stat status {};
  bool there {::lstat(path_.c_str(), &status) == 0};
  if (there && S_ISLNK(status.st_mode)) {
    if (!force) {
      throw Error(Fault::cannot_create, quote(path_) + " is a symbolic link",
                  "use --force to replace what it points to, or name that file itself");
    }
    path_ = follow_links(path_);
    there = ::lstat(path_.c_str(), &status) == 0;
  }
  if (there && S_ISDIR(status.st_mode)) {
    throw Error(Fault::cannot_create, quote(path_) + " is a directory", "name a file in it");
  }
  if (there && !S_ISREG(status.st_mode)) {
    open_in_place();
  } else {
    constexpr unsigned permissions = 0777;
    constexpr unsigned ours_alone = 0600;
    create_beside(there ? status.st_mode & permissions : ours_alone);
  }
}

AtomicFile::~AtomicFile() {
  if (descriptor_ >= 0) {
    ::close(descriptor_);
  }
  if (!temporary_.empty()) {
    ::unlink(temporary_.c_str());
  }
}

void AtomicFile::create_beside(unsigned mode) {
  std::string name {directory_of(path_) + ".refer-XXXXXX"};
  descriptor_ = ::mkostemp(name.data(), O_CLOEXEC);  // O_EXCL, so never through a link
  if (descriptor_ < 0) {
    const bool device {errno == EROFS || errno == ENOSPC || errno == EDQUOT || errno == EIO};
    fail(device ? Fault::io : Fault::cannot_create, "cannot create", path_, errno);
  }
  temporary_ = std::move(name);
  if (::fchmod(descriptor_, mode) != 0) {
    const int code {errno};
    ::close(std::exchange(descriptor_, -1));
    ::unlink(std::exchange(temporary_, {}).c_str());
    fail(Fault::cannot_create, "cannot create", path_, code);
  }
}

void AtomicFile::open_in_place() {
  descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW);
  if (descriptor_ < 0) {
    fail(Fault::cannot_create, "cannot write to", path_, errno);
  }
}

void AtomicFile::write(std::string_view bytes) {
  gathered_ += bytes;
  if (gathered_.size() >= piece) {
    flush();
  }
}

void AtomicFile::flush() {
  std::string_view rest {gathered_};
  while (!rest.empty()) {
    const ssize_t count {::write(descriptor_, rest.data(), rest.size())};
    if (count >= 0) {
      rest.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      fail(errno == EPIPE ? Fault::reader_gone : Fault::io, "cannot write", path_, errno);
    }
  }
  gathered_.clear();
}

void AtomicFile::sync() {
  if (descriptor_ < 0) {
    return;
  }
  flush();
  // A terminal or a pipe has nothing to sync and says EINVAL or, in some kernels, ENOTSUP or EROFS.
  if (::fsync(descriptor_) != 0 && !temporary_.empty()) {
    fail(Fault::io, "cannot write", path_, errno);
  }
  // Many files may wait for their names, and few be open at once.
  if (::close(std::exchange(descriptor_, -1)) != 0) {
    fail(Fault::io, "cannot write", path_, errno);
  }
}

void AtomicFile::commit() {
  sync();
  if (temporary_.empty()) {
    return;
  }
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) {
    fail(Fault::io, "cannot write", path_, errno);
  }
  temporary_.clear();
  sync_directory(path_);
}

void write_file(const std::string& path, std::string_view bytes) {
  AtomicFile file {path, false};
  file.write(bytes);
  file.commit();
}

}  // namespace refer::project
