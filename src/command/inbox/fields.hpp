#pragma once

#include <string>
#include <vector>

#include "refer/command/session.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/error.hpp"
#include "refer/store/proposals.hpp"

namespace refer::command {

/// Proposals as rows: id, what, record, person, at, certain, reason, command; extra: the rest.
[[nodiscard]] Table proposal_rows(const std::vector<store::Proposal>& proposals, Session& session);
/// What went wrong with one of several proposals, naming it.
[[nodiscard]] Error about_proposal(ProposalId id, const Error& error);

}  // namespace refer::command
