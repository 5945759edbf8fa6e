#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/core/states.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/standing.hpp"

namespace refer::advice {

/// An ask before it is made, or before it is sent.
struct Proposal {
  ContactId source {};
  std::optional<ContactId> target {};
  std::optional<ProfileId> profile {};
  std::optional<MomentId> moment {};
  AskKind kind = AskKind::specific;
  std::string owner {};
  std::optional<AskId> ask {};          ///< itself, when it is recorded already: it does not stand in its own way
  bool follow_up = false;               ///< it was sent before: cooldown, cap, give-first, social-capital are past
  std::vector<std::string> wording {};  ///< what it will say, for the rule against vague words
};

/// Why an ask would burn goodwill: the rule, what was found, what it would take, and the setting that rules it.
struct Refusal {
  std::string_view rule {};
  std::string found {};
  std::string wanted {};
  std::string_view setting {};  ///< empty: nothing turns it off
  std::string off {};           ///< the value of the setting that turns the rule off: false, 0
  std::string lift {};          ///< the command that would lift it, or the day from which on it is lifted
};

/// Everything the rules look at, read before: they do not know the database, so that a plan can judge thousands.
struct Case {
  const project::Config& config;
  const store::Standing& source;
  const Proposal& proposal;
  Instant now {};                ///< when it is made: history after that does not count
  std::string target_name {};    ///< empty without a target
  std::string target_handle {};  ///< how a command line names them: an address or an id
  std::string target_company {};
  std::string target_do_not_contact {};
  std::optional<int> tie {};            ///< the strength between source and target
  std::optional<Evidence> evidence {};  ///< of that tie
  std::optional<Money> deal {};         ///< what a deal of the profile is worth
  std::string profile_handle {};
  std::vector<std::string> profile_words {};  ///< what an ask about the profile says before there is a letter
  bool is_certified = true;                   ///< the owner
};

/// One rule.
struct Rule {
  std::string_view name;
  std::string_view summary;     ///< what it refuses, in one line
  std::string_view setting {};  ///< false, 0 or empty, it turns the rule off; none: nothing does
  bool about_source = false;    ///< looks at the source alone, whatever is asked
  std::optional<Refusal> (*look)(const Case&) = nullptr;

  /// What it has against an ask, unless it is turned off.
  [[nodiscard]] std::optional<Refusal> check(const Case& it) const;
};

/// All rules, the weightiest first: do-not-contact outranks everything.
[[nodiscard]] const std::vector<Rule>& rules();

/// The first rule that speaks against an ask; with `source_only`, of those that look at the source alone.
[[nodiscard]] std::optional<Refusal> first_refusal(const Case& it, bool source_only = false);

/// What an ask about a profile says before there is a letter, its segment or its name: for the rule against vague
/// words.
[[nodiscard]] std::vector<std::string> words_of(const store::Ideal& profile);

/// Reads what the rules look at, and says for each, in their order, what it has against an ask.
[[nodiscard]] std::vector<std::optional<Refusal>> check(store::Database& database, const project::Config& config,
                                                        const Proposal& proposal, Instant now);

/// The same, where the source was read before.
[[nodiscard]] std::vector<std::optional<Refusal>> check(store::Database& database, const project::Config& config,
                                                        const store::Standing& source, const Proposal& proposal,
                                                        Instant now);

/// What takes an ask past rules: a reason, past all; and what an earlier reason went past, by the names of the rules
/// with commas between. It holds for those alone: what came up since is refused.
struct Override {
  std::optional<std::string> reason {};
  std::string passed {};
};

/// Throws Error(Fault::refused) with the first refusal that no override goes past; nothing goes past do-not-contact.
/// The names of the rules that were gone past come back, with commas between.
std::string guard(store::Database& database, const project::Config& config, const Proposal& proposal, Instant now,
                  const Override& given);

}  // namespace refer::advice
