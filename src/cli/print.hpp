#pragma once

#include <string>
#include <vector>

#include "cli/globals.hpp"
#include "refer/cli/registry.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/error.hpp"
#include "refer/core/format.hpp"
#include "refer/core/sink.hpp"

namespace refer::cli {

/// The format of a name. Throws Error(Fault::usage) with near misses for one that there is not.
[[nodiscard]] const Format& format_of(std::string_view name, const Registry& registry);
/// The format that was asked for, or nullptr. Throws as format_of.
[[nodiscard]] const Format* asked_format(const Globals& globals, const Registry& registry);

/// Writes the data of an answer: what is text as it is, letters and rows in the format. `chosen` may be null: tables,
/// and letters as text. Throws Error(Fault::usage) for a format that does not know such answers, or columns that are
/// not there.
void print(Answer& answer, const Format* chosen, const Globals& globals, const Registry& registry, const Look& look,
           Sink& sink);

/// An error for people: `refer: …`, `hint: …`.
[[nodiscard]] std::string describe(const Error& error);
/// An error for machines: one JSON object with code, message, hint, and file, line, column where known.
[[nodiscard]] std::string describe_json(const Error& error);

}  // namespace refer::cli
