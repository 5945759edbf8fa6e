#pragma once

#include <string>

#include "refer/core/letter.hpp"

namespace refer::mail {

/// A folder of drafts: a Maildir.
class Maildir {
 public:
  /// Takes a directory that is a Maildir, or makes one of it when it is empty or not there (mode 0700). Throws
  /// Error(Fault::cannot_create) for one that holds something else.
  explicit Maildir(std::string directory);

  /// Puts a letter among the messages as a draft (flags D and S), whole or not at all. A letter with the same
  /// Message-ID that is there already stays as it is, and false comes back. Throws as write_message, and
  /// Error(Fault::io).
  bool put(const Letter& letter) const;

 private:
  [[nodiscard]] bool has(const std::string& unique) const;

  std::string directory_;
};

/// The name of a letter in a Maildir, without flags: TIME.R<hash of the Message-ID>.DOMAIN.
[[nodiscard]] std::string maildir_name(const Letter& letter);

}  // namespace refer::mail
