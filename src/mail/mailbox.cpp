#include "refer/mail/mailbox.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <vector>

#include "mail/mail_file.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::mail {

namespace {

using Each = std::function<void(const Stored&)>;

enum class Sort { nothing, file, directory };

/// What a name in a directory stands for; a link for nothing, so that no tree is read twice or for ever.
Sort sort_of(const std::string& path, bool follow) {
  struct stat status {};
  const int code = follow ? ::stat(path.c_str(), &status) : ::lstat(path.c_str(), &status);
  if (code != 0) {
    return Sort::nothing;
  }
  return S_ISDIR(status.st_mode) ? Sort::directory : S_ISREG(status.st_mode) ? Sort::file : Sort::nothing;
}

/// The names in a directory, by their bytes.
std::vector<std::string> names_in(const std::string& path) {
  const std::unique_ptr<DIR, int (*)(DIR*)> directory {::opendir(path.c_str()), ::closedir};
  if (!directory) {
    throw Error(errno == ENOENT || errno == ENOTDIR ? Fault::absent : Fault::io,
                "cannot read the directory " + quote(path), "see who may read it");
  }
  std::vector<std::string> names;
  while (const auto* const entry = ::readdir(directory.get())) {
    const std::string name {entry->d_name};
    if (name != "." && name != "..") {
      names.push_back(name);
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

void read_one(const std::string& path, const Each& each, Count& count) {
  MailFile file {path};
  each(read_message(file));
  ++count.messages;
}

/// Reads what a directory named a moment ago. What is moved meanwhile (seen, filed) is read the next time.
template <typename Read>
void unless_moved(const Read& read) {
  try {
    read();
  } catch (const Error& error) {
    if (error.fault() != Fault::absent) {
      throw;
    }
  }
}

/// The messages in `cur` or `new` of a Maildir.
void read_messages(const std::string& directory, const Each& each, Count& count) {
  for (const auto& name : names_in(directory)) {
    const auto path = directory + "/" + name;
    if (name.starts_with('.') || sort_of(path, false) != Sort::file) {
      continue;
    }
    unless_moved([&] { read_one(path, each, count); });
  }
}

/// A file in a tree: a mailbox, or one message; all else is passed over.
void read_file(const std::string& path, const Each& each, Count& count) {
  MailFile file {path};
  if (is_from_line(file.beginning())) {
    ++count.folders;
    count.messages += read_mbox(file, each);
  } else if (path.ends_with(".eml") && is_message(file.beginning())) {
    each(read_message(file));
    ++count.messages;
  }
}

void read_directory(const std::string& path, const Each& each, Count& count) {
  constexpr std::size_t longest_path = 3000;  // deeper than this no mail program files anything
  const auto names = names_in(path);
  const auto has = [&](std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end() &&
           sort_of(path + "/" + std::string {name}, false) == Sort::directory;
  };
  const bool is_maildir = has("cur") || has("new");
  const auto folders = count.folders;
  const auto messages = count.messages;
  for (const auto& name : names) {
    const auto inner = path + "/" + name;
    const auto sort = sort_of(inner, false);
    const bool is_part = is_maildir && (name == "cur" || name == "new" || name == "tmp");
    if (is_part && name != "tmp") {
      unless_moved([&] { read_messages(inner, each, count); });
    } else if (sort == Sort::directory && !is_part && inner.size() < longest_path) {
      unless_moved([&] { read_directory(inner, each, count); });
    } else if (sort == Sort::file && !is_maildir) {
      unless_moved([&] { read_file(inner, each, count); });
    }
  }
  const bool has_own = count.messages > messages && count.folders == folders;
  count.folders += is_maildir || has_own ? 1 : 0;
}

}  // namespace

Count read_mail(const std::string& path, const std::function<void(const Stored&)>& each) {
  Count count;
  if (sort_of(path, true) == Sort::directory) {
    read_directory(path, each, count);
    return count;
  }
  MailFile file {path};
  count.folders = 1;
  const auto beginning = file.beginning();
  if (beginning.empty() || is_from_line(beginning)) {
    count.messages = read_mbox(file, each);
  } else if (is_message(beginning)) {
    each(read_message(file));
    count.messages = 1;
  } else {
    throw Error(Fault::data, quote(path) + " is neither a mailbox nor a message",
                "name a Maildir, a mailbox file or a message");
  }
  return count;
}

}  // namespace refer::mail
