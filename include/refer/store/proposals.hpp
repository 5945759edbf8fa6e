#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What a message shows.
enum class Sign {
  sent,         ///< the ask went out
  nudged,       ///< the source was reminded of it
  answered,     ///< the source answered; how, only reading tells
  introduced,   ///< the source brought both together
  replied,      ///< the target wrote back
  followed_up,  ///< we wrote to the target first
  thanked,      ///< the source was thanked
  updated,      ///< the source heard how it goes
  told,         ///< the source heard how it ended
  referral,     ///< a source introduces somebody without an ask
  bounced,      ///< mail to an address came back
};

/// Whether somebody has decided on a proposal.
enum class Decision { open, applied, dismissed };

/// What a message shows of a record, until somebody decides.
struct Proposal {
  ProposalId id {};
  std::string message_id {};
  Sign what {};
  std::optional<AskId> ask {};
  std::optional<IntroId> intro {};
  std::optional<ContactId> contact {};  ///< whose mail it is, or to whom it was; for a referral the source
  std::optional<ContactId> target {};   ///< of a referral
  std::string address {};               ///< of a referral to somebody unknown, or that bounced
  std::string detail {};                ///< the name at that address; why mail came back; which nudge it was
  std::string sender {};
  std::string subject {};
  Instant at {};
  bool is_certain = false;
  std::string reason {};
  Decision state = Decision::open;
  Instant found_at {};
};

/// Keeps a proposal as open; the same of the same message is kept once, and nothing comes back then.
std::optional<ProposalId> add_proposal(Database& database, const Proposal& proposal);
/// Throws Error(Fault::missing).
Proposal get_proposal(Database& database, ProposalId id);
/// Says what became of a proposal.
void decide_proposal(Database& database, ProposalId id, Decision decision);

/// Says who is at the unknown address of a referral.
void name_target(Database& database, ProposalId id, ContactId target);

/// Which proposals are meant.
struct ProposalFilter {
  bool all = false;                ///< also those that were decided
  bool certain = false;            ///< only the certain ones
  std::vector<ProposalId> ids {};  ///< only these; none: all
};
/// Proposals in the order of the mail they come from. The introduction of an ask is named where there is one by now.
[[nodiscard]] std::vector<Proposal> proposals(Database& database, const ProposalFilter& filter);

}  // namespace refer::store

template <>
struct refer::Words<refer::store::Sign> {
  static constexpr std::string_view what = "sign";
  static constexpr std::array<std::string_view, 11> words {"sent",    "nudged",      "answered", "introduced",
                                                           "replied", "followed-up", "thanked",  "updated",
                                                           "told",    "referral",    "bounced"};
};
template <>
struct refer::Words<refer::store::Decision> {
  static constexpr std::string_view what = "decision";
  static constexpr std::array<std::string_view, 3> words {"open", "applied", "dismissed"};
};
