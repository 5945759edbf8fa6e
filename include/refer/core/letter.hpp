#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"

namespace refer {

/// A name and an address. The name may be empty.
struct Mailbox {
  std::string name {};
  std::string address {};
};

/// A drafted e-mail, before any format: subject and body are plain UTF-8 text, lines end in \n.
struct Letter {
  std::string template_name {};
  std::string kind {};
  Mailbox from {};
  std::vector<Mailbox> to {};
  std::vector<Mailbox> cc {};
  std::string subject {};
  std::string body {};
  std::string language {};                 ///< BCP 47, or empty
  std::string message_id {};               ///< with angle brackets
  std::string in_reply_to {};              ///< with angle brackets, or empty
  std::vector<std::string> references {};  ///< the messages of the thread before, the first first
  Instant date {};
};

/// Reads `Elena Cole <elena@globex.example>`, `"Cole, Elena" <…>` or a bare address. Throws Error(Fault::usage) on
/// several addresses, on control characters, and on what is no address.
[[nodiscard]] Mailbox parse_mailbox(std::string_view text);
/// Whether `text` has the form local@domain: one @, no space, no control or bracket character, a domain with letters or
/// digits.
[[nodiscard]] bool is_address(std::string_view text);
/// `Elena Cole <elena@globex.example>`, for people; not for a mail header.
[[nodiscard]] std::string format(const Mailbox& mailbox);

}  // namespace refer
