#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What mail may be about: an ask with the introduction that came of it, or an introduction that nobody asked for.
struct Conversation {
  std::optional<AskId> ask {};
  std::optional<IntroId> intro {};
  ContactId source {};
  std::optional<ContactId> target {};
  Instant since {};       ///< when it began
  std::string letter {};  ///< the letter of the ask
  AskState ask_state = AskState::queued;
  Instant ask_latest {};  ///< the latest step of the ask
  std::int64_t sendings = 0;
  std::int64_t nudges = 0;
  IntroState state = IntroState::accepted;  ///< of the introduction
  Mode mode = Mode::opt_in;
  bool is_followed_up = false;  ///< likewise, as the next three
  bool is_thanked = false;
  bool is_told = false;
  std::optional<Instant> updated_at {};
};

/// Somebody with an address.
struct Correspondent {
  ContactId id {};
  std::string name {};
  std::string address {};
  std::optional<Instant> source_since {};  ///< since when they are a source here; none: they are none
  bool is_bounced = false;                 ///< mail to the address came back
};

/// Every ask and every introduction: those with an ask first, by id.
[[nodiscard]] std::vector<Conversation> conversations(Database& database);
/// Everybody with an address, by id.
[[nodiscard]] std::vector<Correspondent> correspondents(Database& database);

}  // namespace refer::store
