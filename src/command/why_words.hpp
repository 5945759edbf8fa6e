#pragma once

#include <string>

#include "refer/store/provenance.hpp"

namespace refer::command {

/// What a link of the chain is, in a word: `met`, `letter`, `credit`.
[[nodiscard]] std::string what_of(const store::Link& link);
/// The rest of what it says; empty where there is nothing to say.
[[nodiscard]] std::string detail_of(const store::Link& link);
/// The record that says so, as commands name it: `ask 12`.
[[nodiscard]] std::string record_of(const store::Record& record);

}  // namespace refer::command
