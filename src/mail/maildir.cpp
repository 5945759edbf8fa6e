#include "refer/mail/maildir.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "mail/hash.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/mime.hpp"
#include "refer/project/file.hpp"

namespace refer::mail {
namespace {

constexpr std::string_view flags = ":2,DS";  // a draft, and seen
constexpr std::array<std::string_view, 3> parts {"cur", "new", "tmp"};

[[noreturn]] void fail(Fault fault, std::string_view what, const std::string& path) {
  const int code = errno;
  throw Error(fault, fmt::format("{} {}: {}", what, quote(path), std::strerror(code)));
}

/// The names in a directory.
std::vector<std::string> names_in(const std::string& path) {
  DIR* const directory = ::opendir(path.c_str());
  if (directory == nullptr) {
    fail(errno == ENOTDIR ? Fault::cannot_create : Fault::io, "cannot read", path);
  }
  std::vector<std::string> names;
  while (const dirent* const entry = ::readdir(directory)) {
    if (const std::string_view name {entry->d_name}; name != "." && name != "..") {
      names.emplace_back(name);
    }
  }
  ::closedir(directory);
  return names;
}

bool is_directory(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

/// The part of a name that is the same for the same message, whenever it was drafted.
std::string unique_part(const Letter& letter) {
  Hash hash;
  hash.add(letter.message_id);
  return fmt::format(".R{}.", hash.hex());
}

/// Makes what is written stay after a power failure; some file systems cannot do that to a directory.
void sync(const std::string& directory) {
  const int descriptor = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor >= 0) {
    (void)::fsync(descriptor);
    ::close(descriptor);
  }
}

/// A file of our own in a directory, with mode 0600 and all of `text`; its path.
std::string write_aside(const std::string& directory, std::string_view text) {
  std::string path = directory + "/refer.XXXXXX";
  const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);  // O_EXCL, so never through a link
  if (descriptor < 0) {
    fail(errno == ENOSPC || errno == EDQUOT || errno == EROFS ? Fault::io : Fault::cannot_create, "cannot write into",
         directory);
  }
  bool is_written = true;
  while (is_written && !text.empty()) {
    const auto written = ::write(descriptor, text.data(), text.size());
    is_written = written >= 0 || errno == EINTR;
    text.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
  }
  is_written = is_written && ::fsync(descriptor) == 0;
  const int code = errno;
  if (::close(descriptor) != 0 || !is_written) {
    ::unlink(path.c_str());
    errno = code;
    fail(Fault::io, "cannot write into", directory);
  }
  return path;
}

}  // namespace

std::string maildir_name(const Letter& letter) {
  std::string name = fmt::format("{}{}", letter.date.seconds, unique_part(letter));
  const auto at = letter.from.address.rfind('@');
  // It becomes a part of a path, and ends before the flags: nothing but what every domain is made of.
  for (const char c : letter.from.address.substr(at == std::string::npos ? 0 : at + 1)) {
    const bool is_plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    name += is_plain ? std::string {c} : fmt::format("\\{:03o}", static_cast<unsigned char>(c));
  }
  return name;
}

Maildir::Maildir(std::string directory) : directory_ {std::move(directory)} {
  project::make_directories(directory_);
  const auto names = names_in(directory_);
  const bool is_begun = std::all_of(names.begin(), names.end(), [](const std::string& name) {
    return std::find(parts.begin(), parts.end(), name) != parts.end();
  });
  if (!is_begun && !is_directory(directory_ + "/cur")) {
    throw Error(Fault::cannot_create, fmt::format("{} is no Maildir, and holds other files", quote(directory_)),
                "name a Maildir, or a directory that is not there yet");
  }
  for (const auto part : parts) {
    project::make_directories(fmt::format("{}/{}", directory_, part));
  }
}

bool Maildir::has(const std::string& unique) const {
  for (const auto* const part : {"/cur", "/new"}) {
    for (const auto& name : names_in(directory_ + part)) {
      if (name.find(unique) != std::string::npos) {
        return true;
      }
    }
  }
  return false;
}

bool Maildir::put(const Letter& letter) const {
  const auto message = write_message(letter, true);
  if (has(unique_part(letter))) {
    return false;
  }
  const auto path = write_aside(directory_ + "/tmp", message);
  try {
    project::rename_file(path, fmt::format("{}/cur/{}{}", directory_, maildir_name(letter), flags));
  } catch (const Error&) {
    ::unlink(path.c_str());
    throw;
  }
  sync(directory_ + "/cur");
  return true;
}

}  // namespace refer::mail
