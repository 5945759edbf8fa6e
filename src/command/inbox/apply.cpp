#include <fmt/core.h>

#include <memory>

#include "command/inbox/applying.hpp"
#include "command/inbox/fields.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  bool certain = false;
  std::optional<Verdict> verdict {};
  std::optional<Coming> until {};
};

void check(const Options& options) {
  if (options.ids.empty() != options.certain) {
    throw Error(Fault::usage, options.certain ? "--certain and ids say different things" : "which proposals?",
                options.certain ? "give one of them"
                                : "'refer inbox apply --certain', or the ids that 'refer inbox list' shows");
  }
  if (options.verdict && options.certain) {
    throw Error(Fault::usage, "--as is about an answer that you read, and that is never certain", "name it by its id");
  }
  if (options.until && options.verdict != Verdict::later) {
    throw Error(Fault::usage, "--until belongs to '--as later'");
  }
  if (options.verdict == Verdict::later && !options.until) {
    throw Error(Fault::usage, "'later' needs the day on which to ask again", "--as later --until 2026-06-01");
  }
}

/// Applies a proposal, or nothing of it; `answer` gets what there is to say about it.
void apply_one(const store::Proposal& proposal, const Judgement& judgement, Answer& answer, Session& session) {
  store::Savepoint savepoint {session.database()};
  const auto said = apply(proposal, judgement, session);
  store::decide_proposal(session.database(), proposal.id, store::Decision::applied);
  savepoint.keep();
  answer.notes.push_back(said.value_or(fmt::format("Proposal {} changes nothing: it was recorded already ({}).",
                                                   number(proposal.id), word(proposal.what))));
}

Answer apply_all(const std::vector<store::Proposal>& proposals, const Judgement& judgement, bool is_named,
                 Session& session) {
  Answer answer;
  std::vector<store::Proposal> applied;
  for (const auto& proposal : proposals) {
    if (proposal.state == store::Decision::applied) {
      answer.notes.push_back(fmt::format("Proposal {} is applied already.", number(proposal.id)));
      continue;
    }
    try {
      apply_one(proposal, judgement, answer, session);
      applied.push_back(store::get_proposal(session.database(), proposal.id));
    } catch (const Error& error) {
      const auto named = about_proposal(proposal.id, error);
      if (is_named || !concerns_one(error.fault())) {
        throw named;
      }
      answer.warnings.push_back(
          fmt::format("Passed over {}{}.", named.message(), named.hint().empty() ? "" : " (" + named.hint() + ")"));
    }
  }
  answer.table = proposal_rows(applied, session);
  return answer;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which proposals; - reads their ids from standard input").required = false;
  args.option("--certain", options->certain, "all that are certain");
  args.option("--as", options->verdict, "for answered: what the source said");
  args.option("--until", options->until, "for --as later: when to ask again");
  return [options](Session& session) {
    check(*options);
    auto& database = session.database();
    std::vector<store::Proposal> proposals;
    if (options->certain) {
      proposals = store::proposals(database, {.certain = true});
    } else {
      const auto ids = session.ids<ProposalId>(options->ids);
      for (const auto id : ids) {
        (void)store::get_proposal(database, id);
      }
      // No id is no proposal, not every one.
      proposals = store::proposals(database, {.all = true, .ids = ids.empty() ? std::vector {ProposalId {}} : ids});
    }
    const Judgement judgement {.verdict = options->verdict,
                               .until = options->until ? std::optional {options->until->day} : std::nullopt};
    auto answer = apply_all(proposals, judgement, !options->certain, session);
    if (proposals.empty() && options->certain) {
      answer.notes.push_back("Nothing that is certain waits to be applied.");
    }
    return answer;
  };
}

}  // namespace

extern const Command inbox_apply {
    .path = "inbox apply",
    .summary = "record what was found in your mail",
    .details =
        R"(Each proposal is recorded as 'refer ask mark' and 'refer intro mark' do, with the date of its mail, in the order of the mail; a step that would come before the
one it follows gets the time of that. One undo takes all of it back.

--certain applies all that is certain, and passes over, with the reason, what a rule refuses or a state does not allow. The others are applied one
by one, by their ids, after you have read the mail; for the answer of a source, --as says what it is. An introduction by the source, you in copy, accepts an ask that has no
answer yet; in mode opt-in it is kept as what shows that both agreed. What is recorded already is not recorded twice.

  refer inbox apply --certain
  refer inbox apply 4 --as accepted
  refer inbox apply 5 --as later --until 2026-06-01
  refer inbox apply 6 7)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
