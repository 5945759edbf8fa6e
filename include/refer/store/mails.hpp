#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// With whom a message is exchanged: the source, the target, or both in one.
enum class With { source, target, both };

/// A message of a conversation, ours or theirs.
struct Mail {
  std::string message_id {};  ///< with angle brackets
  std::optional<AskId> ask {};
  std::optional<IntroId> intro {};
  std::string letter {};  ///< the template it was written from; empty: not written by us
  With with = With::source;
  ContactId sender {};
  Instant at {};
};

/// Keeps a message; one that is known already stays as it is, and false comes back.
bool keep_mail(Database& database, const Mail& mail);
/// Every message that is known.
[[nodiscard]] std::vector<Mail> all_mails(Database& database);
/// What was written about an ask and about the introduction that came of it, the first first.
[[nodiscard]] std::vector<Mail> mails_of(Database& database, std::optional<AskId> ask, std::optional<IntroId> intro);

}  // namespace refer::store

template <>
struct refer::Words<refer::store::With> {
  static constexpr std::string_view what = "side of a conversation";
  static constexpr std::array<std::string_view, 3> words {"source", "target", "both"};
};
