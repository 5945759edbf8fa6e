#pragma once

#include <string>
#include <string_view>

#include "refer/advice/guards.hpp"

namespace refer::advice {

/// The rule that no override goes past.
constexpr std::string_view do_not_contact_rule = "do-not-contact";

/// How a command line names a person: by a plain address, which holds for a contact that a dry run would have added
/// too, else by the id.
[[nodiscard]] std::string command_name(ContactId id, std::string_view email);

}  // namespace refer::advice
