#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "refer/mail/reading.hpp"
#include "refer/store/conversations.hpp"
#include "refer/store/mails.hpp"
#include "refer/store/proposals.hpp"

namespace refer::command {

/// What mail is held against.
struct Known {
  std::vector<std::string> mine {};  ///< my addresses
  std::vector<store::Correspondent> people {};
  std::vector<store::Conversation> conversations {};
  std::vector<store::Mail> mails {};
  std::vector<store::Proposal> proposals {};                    ///< all that were ever found
  std::map<std::string, std::string, std::less<>> kinds {};     ///< the kind of each letter
  std::function<std::optional<std::string>(AskId)> subject {};  ///< of the letter of an ask, where it can be written
  Instant now {};
};

/// What mail shows, in the order of time. Nothing in it has been decided.
struct Findings {
  std::vector<store::Proposal> proposals {};
  std::vector<store::Mail> mails {};  ///< messages that belong to conversations
  std::size_t automatic = 0;          ///< passed over: automatic answers, lists
  std::size_t undated = 0;            ///< passed over: without a date that can be read, or of the future
};

/// Holds mail against what is known. It is a pure function: the same mail, in whatever order, finds the same.
[[nodiscard]] Findings match(const Known& known, std::vector<mail::Received> mails);

}  // namespace refer::command
