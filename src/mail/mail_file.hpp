#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/mail/mailbox.hpp"

namespace refer::mail {

/// A file of mail, open for reading only: neither its bytes nor its times change. Lines end at LF.
class MailFile {
 public:
  /// Throws Error(Fault::absent) and Error(Fault::io).
  explicit MailFile(const std::string& path);
  ~MailFile();
  MailFile(const MailFile&) = delete;
  MailFile& operator=(const MailFile&) = delete;

  /// The next line with its end, or a piece of one that is longer than any in a header; empty at the end of the file.
  [[nodiscard]] std::string_view line();
  /// How many bytes have been given as lines.
  [[nodiscard]] std::size_t position() const { return start_ + at_; }
  /// The first bytes of the file.
  [[nodiscard]] std::string beginning() const { return bytes_at(0, 2048); }
  /// Up to `size` bytes at a position, without moving.
  [[nodiscard]] std::string bytes_at(std::size_t position, std::size_t size) const;
  /// Goes on at a position.
  void go_to(std::size_t position);

 private:
  bool fill();

  int descriptor_ = -1;
  std::string path_;
  std::string buffer_ {};
  std::size_t start_ = 0;  ///< where in the file the buffer begins
  std::size_t at_ = 0;     ///< what of the buffer has been given
};

/// Whether a text begins with the line that divides messages in a mailbox: `From ADDRESS Mon Mar  2 09:00:00 2026`.
[[nodiscard]] bool is_from_line(std::string_view line);
/// Whether a text begins as the header of a message does.
[[nodiscard]] bool is_message(std::string_view beginning);

/// Reads the header and, where it may be a report, the beginning of the body; the rest of the body is left.
[[nodiscard]] Stored read_message(MailFile& file);
/// Reads the messages of a mailbox file; how many there were.
std::size_t read_mbox(MailFile& file, const std::function<void(const Stored&)>& each);

}  // namespace refer::mail
