#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// Somebody to meet, as a line of `next` names them.
struct DueTarget {
  ContactId id {};
  std::string name {};
  std::string email {};
  std::string do_not_contact {};  ///< why not; empty: they may be contacted
};

/// An ask that waits for something: queued, sent, put off, or unanswered.
struct DueAsk {
  AskId id {};
  ContactId source {};
  std::optional<DueTarget> target {};
  std::optional<ProfileId> profile {};
  std::string profile_handle {};
  std::optional<MomentId> moment {};
  AskKind kind = AskKind::specific;
  AskState state = AskState::queued;
  std::string owner {};
  std::optional<Date> due {};
  std::optional<Date> later_until {};
  Instant queued_at {};
  std::optional<Instant> sent_at {};  ///< the last sending
  std::optional<Instant> nudged_at {};
  std::int64_t nudges = 0;
  std::optional<Instant> silent_at {};
  std::string override_rules {};  ///< the rules that it goes past, joined by commas
};

/// An introduction, with the instants that something is due after.
struct DueIntro {
  IntroId id {};
  ContactId source {};
  std::string source_name {};
  std::string source_do_not_contact {};  ///< why not; empty: they may be contacted
  std::optional<DueTarget> target {};
  std::optional<ProfileId> profile {};
  Mode mode = Mode::opt_in;
  IntroState state = IntroState::accepted;
  std::string owner {};
  Instant accepted_at {};
  std::optional<Instant> forwarded_at {};
  std::optional<Instant> consented_at {};
  std::optional<Instant> introduced_at {};  ///< when it came to `introduced`, or past it
  std::optional<Instant> replied_at {};     ///< likewise
  std::optional<Instant> booked_at {};      ///< likewise
  std::optional<Instant> closed_at {};
  std::optional<Instant> source_withdrawn_at {};  ///< when they took their consent back
  std::optional<Instant> target_withdrawn_at {};
  Instant latest {};  ///< of its latest step
  std::optional<Instant> thanked_at {};
  std::optional<Instant> followed_up_at {};
  std::optional<Instant> updated_at {};
  std::optional<Instant> told_at {};
  std::optional<Date> until {};           ///< put off to that day
  std::optional<Date> source_touched {};  ///< the latest contact with the source
  std::optional<int> update_every {};     ///< days: how often the source wants to hear how it goes
  std::optional<Channel> update_by {};    ///< and by which way
  bool target_is_source = false;
  std::optional<Date> target_touched {};  ///< the latest contact with the target
};

/// The asks that are queued, sent, or put off, by id.
[[nodiscard]] std::vector<DueAsk> due_asks(Database& database);
/// The asks for a person that have been silent since some instant or later, by id.
[[nodiscard]] std::vector<DueAsk> silent_asks(Database& database, Instant since);
/// All introductions but those that came to nothing before anybody was introduced, by id, with contacts up to `today`.
[[nodiscard]] std::vector<DueIntro> due_intros(Database& database, Date today);
/// The introductions that ended at some instant or later, whatever came of them, by id.
[[nodiscard]] std::vector<DueIntro> ended_intros(Database& database, Instant since, Date today);
/// The introductions that lapsed and were put off to a day, unless the same was asked for or begun again since, by id.
[[nodiscard]] std::vector<DueIntro> postponed_intros(Database& database, Date today);
/// Whoever owns anything, each once, in the order of their bytes.
[[nodiscard]] std::vector<std::string> owners(Database& database);
/// The moments that an ask has cited, unless it was cancelled; ascending.
[[nodiscard]] std::vector<MomentId> cited_moments(Database& database);

/// A source whom one may ask next for somebody.
struct OtherSource {
  ContactId id {};
  std::string name {};
  std::string email {};
  int strength = 0;  ///< of their tie to that person
};
/// The source with the strongest tie to a person that is more than inferred, of those who were never asked for them and
/// never introduced them, and may be contacted.
[[nodiscard]] std::optional<OtherSource> find_other_source(Database& database, ContactId target);

/// What `next` leaves out, by the key of the line, and until when.
[[nodiscard]] std::map<std::string, Date, std::less<>> snoozes(Database& database);
/// Leaves a line out until a day; none takes it back.
void snooze(Database& database, std::string_view key, std::optional<Date> until);

}  // namespace refer::store
