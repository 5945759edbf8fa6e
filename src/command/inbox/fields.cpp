#include "command/inbox/fields.hpp"

#include <fmt/core.h>

#include "refer/core/text.hpp"

namespace refer::command {

namespace {

using store::Sign;

std::string record_of(const store::Proposal& proposal) {
  const bool is_of_ask =
      proposal.what == Sign::sent || proposal.what == Sign::nudged || proposal.what == Sign::answered;
  if (proposal.intro && !is_of_ask) {
    return fmt::format("intro {}", number(*proposal.intro));
  }
  return proposal.ask ? fmt::format("ask {}", number(*proposal.ask)) : std::string {};
}

/// The command that would do the same by hand.
std::string command_of(const store::Proposal& proposal, const Session& session) {
  const auto day = format(project::day_of(proposal.at, session.config()));
  const auto ask = proposal.ask ? number(*proposal.ask) : 0;
  const auto intro = proposal.intro ? fmt::format("{}", number(*proposal.intro)) : std::string {"ID"};
  switch (proposal.what) {
    case Sign::sent:
      return fmt::format("refer ask mark {} sent --on {}", ask, day);
    case Sign::nudged:
      return fmt::format("refer ask nudge {} --on {}", ask, day);
    case Sign::answered:
      return fmt::format("refer inbox apply {} --as accepted|declined|later", number(proposal.id));
    case Sign::introduced:
      return fmt::format("{}refer intro mark {} introduced --on {}",
                         proposal.intro ? "" : fmt::format("refer ask mark {} accepted --on {} ; ", ask, day), intro,
                         day);
    case Sign::replied:
      return fmt::format("refer intro mark {} replied --on {}", intro, day);
    case Sign::followed_up:
    case Sign::thanked:
    case Sign::updated:
    case Sign::told:
      return fmt::format("refer intro edit {} --{} {}", intro, word(proposal.what), day);
    case Sign::referral:
      return fmt::format("refer intro add --source {} --target {} --state introduced --on {}",
                         proposal.contact ? number(*proposal.contact) : 0,
                         proposal.target ? fmt::format("{}", number(*proposal.target)) : shell_word(proposal.address),
                         day);
    case Sign::bounced:
      return fmt::format("refer inbox apply {}", number(proposal.id));
  }
  return {};
}

template <typename Id>
Cell id_cell(const std::optional<Id>& id) {
  return id ? Cell {number(*id)} : Cell {};
}

Cell name_cell(std::optional<ContactId> person, Session& session) {
  return person ? text_cell(store::get_contact(session.database(), *person).name) : Cell {};
}

}  // namespace

Table proposal_rows(const std::vector<store::Proposal>& proposals, Session& session) {
  std::vector<Row> rows;
  for (const auto& one : proposals) {
    const auto person = one.what == Sign::referral && !one.target ? text_cell(one.address)
                        : one.what == Sign::referral              ? name_cell(one.target, session)
                                                                  : name_cell(one.contact, session);
    rows.push_back({number(one.id), std::string {word(one.what)}, text_cell(record_of(one)), person, one.at,
                    one.is_certain, one.reason, command_of(one, session), text_cell(one.subject), one.sender,
                    std::string {word(one.state)}, id_cell(one.ask), id_cell(one.intro), id_cell(one.contact),
                    id_cell(one.target), text_cell(one.address), text_cell(one.detail), one.message_id, one.found_at});
  }
  return {.columns = {{"id", Kind::integer},
                      {"what"},
                      {"record"},
                      {"person"},
                      {"at", Kind::instant},
                      {"certain", Kind::flag},
                      {"reason"},
                      {"command"},
                      {"subject", Kind::text, true},
                      {"sender", Kind::text, true},
                      {"state", Kind::state, true},
                      {"ask_id", Kind::integer, true},
                      {"intro_id", Kind::integer, true},
                      {"contact_id", Kind::integer, true},
                      {"target_id", Kind::integer, true},
                      {"address", Kind::text, true},
                      {"detail", Kind::text, true},
                      {"message_id", Kind::text, true},
                      {"found_at", Kind::instant, true}},
          .rows = rows_of(std::move(rows))};
}

Error about_proposal(ProposalId id, const Error& error) {
  return {error.fault(), fmt::format("proposal {}: {}", number(id), error.message()), error.hint(), error.place()};
}

}  // namespace refer::command
