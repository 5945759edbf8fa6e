#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/core/range.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of a profile; nothing is left alone, an empty text clears; a given list takes the place of the old
/// one.
struct ProfileFields {
  std::optional<std::string> name {};
  std::optional<std::string> program {};
  std::optional<std::string> segment {};      ///< how a sentence names them: SaaS companies going through rapid scaling
  std::optional<std::string> summary {};      ///< the positioning, one sentence
  std::optional<std::string> who_we_help {};  ///< a paragraph
  std::optional<std::string> story {};        ///< a memorable description of a client
  std::optional<std::optional<Range>> employees {};
  std::optional<std::optional<MoneyRange>> revenue {};
  std::optional<std::optional<Money>> deal {};  ///< what a deal is worth
  std::optional<std::string> next_step {};
  std::optional<std::string> link {};
  std::optional<std::string> availability {};
  std::optional<std::string> contact_by {};
  std::vector<std::string> industries {};
  std::vector<std::string> regions {};
  std::vector<std::string> roles {};
  std::vector<std::string> triggers {};
  std::vector<std::string> challenges {};
  std::vector<std::string> outcomes {};
  std::vector<std::string> phrases {};
};

/// A profile as letters need it; its lists are profile_items.
struct Profile {
  ProfileId id {};
  std::string handle {};
  std::string name {};
  std::string segment {};
  std::string summary {};
  std::string who_we_help {};
  std::string story {};
  std::string next_step {};
  std::string link {};
  std::string availability {};
  std::string contact_by {};
  Range employees {};
  std::string program {};
  std::optional<ContactId> wanted_by {};  ///< the source who wants to meet them; nothing: we do
};

/// Throws Error(Fault::conflict) when the handle is taken, Error(Fault::usage) when it is no plain word. With
/// `wanted_by` it says whom that source wants to meet, and is none of ours.
ProfileId add_profile(Database& database, std::string_view handle, const ProfileFields& fields, Instant now,
                      std::optional<ContactId> wanted_by = std::nullopt);
/// Throws Error(Fault::missing).
void edit_profile(Database& database, ProfileId id, const ProfileFields& fields);
/// Throws Error(Fault::missing), and Error(Fault::conflict) when asks or introductions name it.
void remove_profile(Database& database, ProfileId id);
/// The profile with a handle, or a number. Throws Error(Fault::missing) with near misses.
ProfileId find_profile(Database& database, std::string_view text);
/// Throws Error(Fault::missing).
[[nodiscard]] Profile get_profile(Database& database, ProfileId id);
/// Throws Error(Fault::usage) for a profile that says whom a source wants to meet: nobody is asked for them.
void check_is_ours(Database& database, ProfileId id);
/// Throws Error(Fault::conflict) when a profile says whom a source who is to be removed wants to meet.
void check_wants_nobody(Database& database, ContactId source);
/// The profile of ours, when there is exactly one.
[[nodiscard]] std::optional<ProfileId> only_profile(Database& database);
/// The handle of a profile.
[[nodiscard]] std::string profile_handle(Database& database, ProfileId id);
/// The texts of one kind (role, trigger, …) in their order.
[[nodiscard]] std::vector<std::string> profile_items(Database& database, ProfileId id, std::string_view kind);

/// Which profiles a list shows: ours, unless more is said.
struct ProfileFilter {
  std::optional<ProfileId> id {};
  std::optional<ContactId> wanted_by {};  ///< those that say whom this source wants to meet
  bool all = false;                       ///< ours and those of all sources
};
/// id, handle, name, industries, employees, regions, roles, triggers; extra: the rest, but wanted_by is not where those
/// of sources are among them.
[[nodiscard]] Table profile_table(Database& database, const ProfileFilter& filter);

/// A profile with all its lists, ours or that of a source: what people are matched against and what is checked for
/// vague words.
struct Ideal {
  ProfileId id {};
  std::string handle {};
  std::string name {};
  std::string segment {};
  std::string summary {};
  Range employees {};
  MoneyRange revenue {};
  std::optional<Money> deal {};  ///< what a deal is worth
  std::vector<std::string> industries {};
  std::vector<std::string> regions {};
  std::vector<std::string> roles {};
  std::vector<std::string> triggers {};
  std::vector<std::string> challenges {};
  std::vector<std::string> outcomes {};
  std::optional<ContactId> wanted_by {};  ///< the source who wants to meet them; nothing: we do
};
/// Throws Error(Fault::missing).
[[nodiscard]] Ideal get_ideal(Database& database, ProfileId id);
/// All profiles of ours, by id.
[[nodiscard]] std::vector<Ideal> all_ideals(Database& database);
/// The profiles that say whom sources, or one of them, want to meet, by id.
[[nodiscard]] std::vector<Ideal> wishes(Database& database, std::optional<ContactId> source);

/// A person as a profile sees them.
struct Candidate {
  ContactId id {};
  std::string name {};
  std::string email {};
  std::string title {};
  std::string company {};
  std::string industry {};
  std::string region {};
  std::optional<std::int64_t> employees {};
  std::optional<Money> revenue {};
  std::string do_not_contact {};
};
/// Everybody but me, by id; `known_by` only those who have a tie with that person.
[[nodiscard]] std::vector<Candidate> candidates(Database& database, std::optional<ContactId> known_by = {});
/// Throws Error(Fault::missing).
[[nodiscard]] Candidate get_candidate(Database& database, ContactId id);

}  // namespace refer::store
