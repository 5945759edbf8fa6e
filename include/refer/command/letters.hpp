#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "refer/command/session.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/value.hpp"
#include "refer/mail/template.hpp"
#include "refer/store/asks.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

/// What letters can say of an ask: me, source, target, segment, profile, challenge, outcome, tie, moment, ask, today.
[[nodiscard]] Value facts_of(const store::Ask& ask, Session& session);
/// The same of an introduction, with intro and reason.
[[nodiscard]] Value facts_of(const store::Intro& intro, Session& session);

/// Every fact that facts_of can give, as dotted names.
[[nodiscard]] std::span<const std::string_view> fact_names();

/// Where a letter comes from.
struct LetterFile {
  std::string name {};
  std::string file {};  ///< empty: built in
  std::string text {};
};

/// The project's letters and the built-in ones, the project's winning, by name.
[[nodiscard]] std::vector<LetterFile> letter_files(const Session& session);
/// The letter of a name. Throws Error(Fault::missing) with near misses.
[[nodiscard]] mail::Template find_letter(std::string_view name, const Session& session);
/// The texts of templates/NAME.mustache of the project.
[[nodiscard]] mail::Partials project_partials(const Session& session);

/// The letter filled in, from me to the source, or to whom its `to` says. Throws Error(Fault::config) when it needs to
/// know who I am and the settings do not say, Error(Fault::data) as mail::fill, with the command that makes a missing
/// fact known. `key` names the record: ask-1.
[[nodiscard]] Letter draft(const mail::Template& letter, const Value& facts, ContactId source, const std::string& key,
                           Session& session);

}  // namespace refer::command
