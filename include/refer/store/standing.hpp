#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// An ask of a source, as its history counts it.
struct PastAsk {
  AskId id {};
  std::optional<ContactId> target {};
  std::optional<ProfileId> profile {};
  AskKind kind = AskKind::specific;
  AskState state = AskState::queued;
  std::string owner {};
  Instant queued_at {};
  std::optional<Instant> sent_at {};       ///< the first sending
  std::optional<Instant> last_sent_at {};  ///< put off or silent, it may have been sent again
  std::optional<Instant> answered_at {};   ///< yes or no
};

/// A moment of a source.
struct PastMoment {
  MomentId id {};
  std::string kind {};
  Date day {};
  std::string outcome {};  ///< empty: none was written down
};

/// An introduction of a source.
struct PastIntro {
  IntroId id {};
  std::optional<ContactId> target {};
  IntroState state = IntroState::accepted;
  Instant accepted_at {};
  std::optional<Instant> counted_at {};  ///< when it became a referral (`counting.from`)
  std::optional<Instant> met_at {};
};

/// How often and when something was given to a source.
struct PastTouch {
  Date day {};
  bool gave = false;
};

/// What is known of one source: what guards, readiness, the plan, the portfolio and `next` judge by. Read in one pass a
/// table, in the order of days.
struct Standing {
  ContactId id {};
  std::string name {};
  std::string email {};
  std::string company {};
  std::string type {};
  std::string owner {};
  std::string program {};
  std::string do_not_contact {};  ///< why not; empty: they may be contacted
  std::string health {};          ///< good, at-risk, lost; empty: not known
  std::string open_issue {};
  std::optional<int> satisfaction {};  ///< 0 to 10
  std::optional<int> strength {};      ///< of the tie between me and the source
  std::optional<Evidence> evidence {};
  std::optional<Date> since {};  ///< as the source says, else as the tie does
  std::optional<Date> signed_on {};
  std::optional<Date> onboarded_on {};
  std::optional<Date> renewal_on {};
  std::optional<Date> review_on {};
  std::optional<Date> next_touch {};
  std::optional<int> touch_every {};  ///< days
  std::vector<std::string> tags {};   ///< ascending
  Instant added_at {};
  /// The factors of the portfolio, 1 to 5, in the order of `factors`.
  std::vector<std::optional<int>> rated {};
  std::vector<std::string> no_go {};  ///< whom they must not be asked for: companies and names
  bool would_clone = false;
  bool unprompted = false;
  std::vector<PastAsk> asks {};
  std::vector<PastMoment> moments {};
  std::vector<PastIntro> intros {};
  std::vector<PastTouch> touches {};
};

/// The names of the factors of the portfolio, as columns and options: network_match, shared_values, mutual_benefit,
/// access, inclination, clear_path, independence, credibility, frequency.
[[nodiscard]] const std::vector<std::string>& factors();

/// The state from which on an introduction counts is `counting`.
[[nodiscard]] Standing load_standing(Database& database, ContactId source, IntroState counting);
/// All sources, by id.
[[nodiscard]] std::vector<Standing> load_standings(Database& database, IntroState counting);

}  // namespace refer::store
