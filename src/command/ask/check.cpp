#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "command/ask/proposal.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  std::optional<Handle> target {};
  std::optional<AskKind> kind {};
  std::optional<std::string> profile {};
  std::optional<std::optional<RecordId>> moment {};
  std::optional<std::string> owner {};
  bool refused = false;
};

/// What one rule says.
Row row_of(const advice::Rule& rule, const std::optional<advice::Refusal>& refusal) {
  const auto cell = [](const std::string& text) { return text.empty() ? Cell {} : Cell {text}; };
  return {std::string {rule.name},
          std::string {refusal ? "refused" : "allowed"},
          refusal ? cell(refusal->found) : Cell {},
          refusal ? cell(refusal->wanted) : Cell {},
          cell(std::string {rule.setting}),
          refusal ? cell(refusal->lift) : Cell {},
          std::string {rule.summary}};
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source,
                "who would be asked: an id, e-mail, handle, or part of the name of a source");
  args.argument("TARGET", options->target, "whom you want to meet");
  args.option("--kind", options->kind, "what it would say; specific with a target, else trigger");
  args.option("--profile", options->profile, "the profile it would be about").value = "PROFILE";
  args.option("--moment", options->moment, "the moment that earns it; without it the latest with an outcome").value =
      "ID";
  args.option("--owner", options->owner, "who would make it");
  args.option("--refused", options->refused, "only the rules that refuse");
  return [options](Session& session) {
    const auto source = session.source(options->source);
    auto given = ask_fields(
        {.kind = options->kind, .profile = options->profile, .moment = options->moment, .owner = options->owner},
        source, session);
    given.target = session.person(options->target);
    check_ask_people(source, given.target);
    const auto proposal = propose(source, filled_in(given, source, session.now(), session));
    const auto refusals = advice::check(session.database(), session.config(), proposal, session.now());

    Answer answer;
    std::vector<Row> rows;
    for (std::size_t index = 0; index < refusals.size(); ++index) {
      const auto& refusal = refusals.at(index);
      if (refusal || !options->refused) {
        rows.push_back(row_of(advice::rules().at(index), refusal));
      }
      // A terminal may be too narrow for the row.
      if (refusal) {
        answer.status = 1;
        answer.notes.push_back(
            fmt::format("Refused by {}: {}; {}; {}.", refusal->rule, refusal->found, refusal->wanted, refusal->lift));
      }
    }
    if (answer.notes.empty()) {
      answer.notes.emplace_back("No rule speaks against it.");
    }
    answer.table = {.columns = {{"rule"},
                                {"verdict", Kind::state},
                                {"found"},
                                {"wanted"},
                                {"setting"},
                                {"lift"},
                                {"summary", Kind::text, true}},
                    .rows = rows_of(std::move(rows))};
    return answer;
  };
}

}  // namespace

extern const Command ask_check {
    .path = "ask check",
    .summary = "ask the guards about an ask, without asking",
    .details =
        R"(Every rule says what it has against the ask, the weightiest first: what it found, what it takes, the setting that rules it, and what would
lift it: a command to type, or the day on which it is over. What is not said is filled in as 'refer ask add' does. Exit status 1 when a rule refuses.

  refer ask check jane elena
  refer ask check jane --kind direct --refused
  refer ask check jane elena --columns rule,verdict,summary)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
