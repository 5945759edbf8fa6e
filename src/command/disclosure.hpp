#pragma once

#include <optional>
#include <string>

#include "refer/command/session.hpp"

namespace refer::command {

/// The name of the program that an introduction falls under: that of the profile, else of the source; empty for none.
[[nodiscard]] std::string program_of(ContactId source, std::optional<ProfileId> profile, Session& session);
/// The sentence in which a letter to the target says what the source gains: of the program of the profile, else of the
/// source's; empty when they gain nothing.
[[nodiscard]] std::string disclosure_of(ContactId source, std::optional<ProfileId> profile, Session& session);

}  // namespace refer::command
