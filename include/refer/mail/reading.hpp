#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/letter.hpp"

namespace refer::mail {

/// What a report says of mail that came back for good.
struct Bounce {
  std::vector<std::string> addresses {};  ///< that took no mail, as address_key gives them
  std::string reason {};                  ///< what the server said; may be empty
  std::vector<std::string> messages {};   ///< the Message-IDs that it may be about
};

/// What the header of a message that came says. Texts are valid UTF-8 and may hold anything else.
struct Received {
  std::string message_id {};            ///< with angle brackets; one is made from the header where it has none
  bool is_named = false;                ///< whether the Message-ID is its own
  std::vector<std::string> answers {};  ///< the messages before it in its thread, the last first
  std::optional<Instant> date {};       ///< nothing when it has none that can be read
  Mailbox sender {};
  std::vector<Mailbox> recipients {};  ///< To and Cc
  std::string subject {};
  std::string reply_to {};          ///< where an answer would go, if it says so
  bool is_automatic = false;        ///< an automatic answer, a list, a calendar: nobody wrote it to us
  bool is_doubtful = false;         ///< the receiver's checks do not speak for its sender
  std::optional<Bounce> bounce {};  ///< only for mail that came back for good
};

/// Reads the header of a message, and the beginning of its body, where a report of a failure stands. Never throws for
/// what stands there: what cannot be read is not there.
[[nodiscard]] Received read_received(std::string_view head, std::string_view body);
/// Whether the body is worth keeping for read_received.
[[nodiscard]] bool may_be_report(std::string_view head);

/// An address for comparing: lower case, the domain as ASCII.
[[nodiscard]] std::string address_key(std::string_view address);
/// A subject for comparing: without Re:, Fwd: and their like, folded.
[[nodiscard]] std::string subject_key(std::string_view subject);

}  // namespace refer::mail
