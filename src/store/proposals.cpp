#include "refer/store/proposals.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

/// No text is no value.
std::optional<std::string_view> said(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view> {text};
}

Proposal read(const Query& query) {
  return {.id = ProposalId {query.integer(0)},
          .message_id = query.text(1),
          .what = parse_word<Sign>(query.text(2)),
          .ask = query.optional_id<AskId>(3),
          .intro = query.optional_id<IntroId>(4),
          .contact = query.optional_id<ContactId>(5),
          .target = query.optional_id<ContactId>(6),
          .address = query.text(7),
          .detail = query.text(8),
          .sender = query.text(9),
          .subject = query.text(10),
          .at = Instant {query.integer(11)},
          .is_certain = query.integer(12) != 0,
          .reason = query.text(13),
          .state = parse_word<Decision>(query.text(14)),
          .found_at = Instant {query.integer(15)}};
}

}  // namespace

std::optional<ProposalId> add_proposal(Database& database, const Proposal& proposal) {
  const auto added = database.run(
      "insert into proposal (message_id, what, ask_id, intro_id, contact_id, target_id, address, detail, sender,"
      " subject, at, certain, reason, found_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
      " on conflict do nothing",
      {proposal.message_id, word(proposal.what), proposal.ask, proposal.intro, proposal.contact, proposal.target,
       said(proposal.address), said(proposal.detail), proposal.sender, said(proposal.subject), proposal.at,
       proposal.is_certain, proposal.reason, proposal.found_at});
  return added > 0 ? std::optional {ProposalId {database.last_id()}} : std::nullopt;
}

Proposal get_proposal(Database& database, ProposalId id) {
  auto found = proposals(database, {.all = true, .ids = {id}});
  if (found.empty()) {
    throw Error(Fault::missing, fmt::format("no proposal {}", number(id)), "'refer inbox list' shows them");
  }
  return std::move(found.front());
}

void decide_proposal(Database& database, ProposalId id, Decision decision) {
  database.run("update proposal set state = ?2 where id = ?1", {id, word(decision)});
}

void name_target(Database& database, ProposalId id, ContactId target) {
  database.run("update proposal set target_id = ?2 where id = ?1", {id, target});
}

std::vector<Proposal> proposals(Database& database, const ProposalFilter& filter) {
  Where where;
  where.among("proposal.id", filter.ids);
  if (!filter.all) {
    where.put("proposal.state = 'open'");
  }
  if (filter.certain) {
    where.put("proposal.certain");
  }
  auto query = database.query(
      "select proposal.id, message_id, what, proposal.ask_id, coalesce(proposal.intro_id, intro.id), contact_id,"
      " proposal.target_id, address, detail, sender, subject, at, certain, proposal.reason, proposal.state, found_at"
      " from proposal left join intro on intro.ask_id = proposal.ask_id" +
          where.text() + " order by at, proposal.id",
      where.values());
  std::vector<Proposal> all;
  while (query.step()) {
    all.push_back(read(query));
  }
  return all;
}

}  // namespace refer::store
