#pragma once

#include <cstddef>
#include <map>
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

/// What letters can say of an ask: me, source, target, segment, profile, challenge, outcome, tie, colleague, moment,
/// ask, today.
[[nodiscard]] Value facts_of(const store::Ask& ask, Session& session);
/// The same of an introduction, with intro and why.
[[nodiscard]] Value facts_of(const store::Intro& intro, Session& session);

/// Every fact that facts_of can give, as dotted names.
[[nodiscard]] std::span<const std::string_view> fact_names();

/// All of them, of made-up people.
[[nodiscard]] Value sample_facts();

/// The same, but what they say of the profile is what one of ours says, and I am who the settings say.
[[nodiscard]] Value sample_facts_for(ProfileId profile, Session& session);

/// Where a letter comes from.
struct LetterFile {
  std::string name {};
  std::string file {};  ///< empty: built in
  std::string text {};
};

/// The project's letters and the built-in ones, the project's winning, by name: each file is read once, and understood
/// when its letter is first asked for.
class Letters {
 public:
  /// Of the project in a directory; of none where that is empty.
  explicit Letters(const std::string& directory);

  [[nodiscard]] const std::vector<LetterFile>& files() const { return files_; }
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  /// The letter of a file. Throws Error(Fault::data) for one that cannot be read.
  [[nodiscard]] const mail::Template& at(std::size_t place);

 private:
  std::vector<LetterFile> files_ {};
  std::vector<std::string> names_ {};
  std::vector<std::optional<mail::Template>> letters_ {};
};

/// Where the letters come from, by name.
[[nodiscard]] const std::vector<LetterFile>& letter_files(const Session& session);
/// The letter of a name, and no other in its place. Throws Error(Fault::missing) with near misses, Error(Fault::data)
/// for a letter that cannot be read, or whose conditions say what can never be.
[[nodiscard]] mail::Template find_letter(std::string_view name, const Session& session);

/// What a record is like, by the keys of [for] in letters: warmth → cold, language → de-CH.
using Traits = std::map<std::string, std::string, std::less<>>;
/// The letter in the place of `letter` for a record: of those that say `instead_of` and whose conditions all hold, the
/// one with the most conditions, then the project's before built-in ones, then by name. A letter that stands in for
/// another is what was asked for, and one of the project gives way to others of the project only.
[[nodiscard]] mail::Template choose_letter(mail::Template letter, const Traits& traits, const Session& session);
/// The texts of templates/NAME.mustache of the project.
[[nodiscard]] mail::Partials project_partials(const Session& session);

/// The letter filled in, from me to the source, or to whom its `to` says. Throws Error(Fault::config) when it needs to
/// know who I am and the settings do not say, Error(Fault::data) as mail::fill, with the command that makes a missing
/// fact known. Who everybody is, the facts say; `key` names the record: ask-1.
[[nodiscard]] Letter draft(const mail::Template& letter, const Value& facts, const std::string& key,
                           const Session& session);

}  // namespace refer::command
