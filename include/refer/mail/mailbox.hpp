#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "refer/core/date.hpp"

namespace refer::mail {

/// A message as it stands in a mailbox: its header, and of a report the beginning of its body.
struct Stored {
  std::string head {};
  std::string body {};
  std::optional<Instant> arrived {};  ///< what the From line of a mailbox says
};

/// What was read.
struct Count {
  std::size_t folders = 0;
  std::size_t messages = 0;
};

/// Reads all mail at a path, one message at a time, and changes none: a Maildir (`cur` and `new`, and the folders in
/// it), a tree of directories with Maildirs, mailbox files and `.eml` files, one mailbox file, or one message. In
/// directories links are not followed. Throws Error(Fault::absent) when nothing is there, Error(Fault::io) when it
/// cannot be read, and Error(Fault::data) for a file that holds no mail.
Count read_mail(const std::string& path, const std::function<void(const Stored&)>& each);

}  // namespace refer::mail
