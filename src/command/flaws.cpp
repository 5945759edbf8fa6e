#include "command/flaws.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/advice/proof.hpp"
#include "refer/command/consent.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/core/states.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

/// The people of a record, and what is cited for it.
struct Subject {
  store::Contact source {};
  std::optional<store::Contact> target {};
  std::optional<std::string> moment_outcome {};
};

Subject subject_of(ContactId source, std::optional<ContactId> target, std::optional<MomentId> moment,
                   Session& session) {
  auto& database = session.database();
  Subject subject {.source = store::get_contact(database, source)};
  if (target) {
    subject.target = store::get_contact(database, *target);
  }
  if (moment) {
    auto outcome = store::get_moment(database, *moment).outcome;
    if (!outcome.empty()) {
      subject.moment_outcome = std::move(outcome);
    }
  }
  return subject;
}

bool is_ours(const mail::Template& letter) {
  return letter.file.starts_with("built-in/");
}

/// What the records say of results, and of those whom they are for.
std::vector<std::string> told_of(const Subject& subject, std::optional<ProfileId> profile, Session& session) {
  std::vector<std::string> told;
  if (subject.moment_outcome) {
    told.push_back(*subject.moment_outcome);
  }
  for (const std::string_view kind : {"outcome", "challenge", "trigger"}) {
    const auto items = profile ? store::profile_items(session.database(), *profile, kind) : std::vector<std::string> {};
    told.insert(told.end(), items.begin(), items.end());
  }
  return told;
}

/// What holds for the letter of any record.
advice::LetterCase common_case(const Drafted& drafted, const Subject& subject, std::optional<ProfileId> profile,
                               Session& session) {
  const auto& [source, target, outcome] = subject;
  advice::LetterCase what {.max_words = drafted.form.max_words};
  // What our own letters say to everybody gives nothing away; one of the project may be about this very record.
  if (is_ours(drafted.form)) {
    what.form = drafted.form.body;
  }
  // Whom a letter greets that the source sends, or passes on, is the target.
  const bool is_to_target = drafted.with != store::With::source || letter_kind(drafted.letter.kind).is_passed_on;
  if (!is_to_target || drafted.with == store::With::both || !target) {
    what.readers.push_back(source.name);
  }
  if (is_to_target && target) {
    what.readers.push_back(target->name);
  }
  what.names = {source.name, source.first_name, source.company, session.config().text("me.name"),
                session.config().text("me.company")};
  if (target) {
    what.names.insert(what.names.end(), {target->name, target->first_name, target->company});
  }
  what.told = told_of(subject, profile, session);
  if (const auto proof =
          advice::find_proof(session.database(), profile, target ? std::optional {target->id} : std::nullopt,
                             project::day_of(session.now(), session.config()))) {
    what.proofs = {proof->result, proof->quote, proof->story};
    what.told.insert(what.told.end(), what.proofs.begin(), what.proofs.end());
  }
  what.outcome_hint =
      fmt::format("refer moment add {} --kind KIND --outcome TEXT", store::command_name(source.id, source.email));
  return what;
}

advice::LetterCase case_of(const store::Ask& ask, const Drafted& drafted, Session& session) {
  const auto subject = subject_of(ask.source, ask.target, ask.moment, session);
  auto what = common_case(drafted, subject, ask.profile, session);
  // Whoever takes another of our letters, which name nobody, has chosen to.
  if (ask.kind == AskKind::specific && drafted.letter.kind == "ask" && !is_ours(drafted.form)) {
    what.target = subject.target ? subject.target->name : std::string {};
  }
  what.outcomes.emplace();
  if (subject.moment_outcome) {
    what.outcomes->push_back(*subject.moment_outcome);
  }
  what.secrets = {ask.note, ask.override_reason};
  return what;
}

/// The source must not be named to the target without their consent, or their permission where we write ourselves.
std::optional<advice::EarlyName> early_source(const store::Intro& intro, const Drafted& drafted,
                                              const store::Contact& source, Session& session) {
  const auto permission = [&] { check_permission(intro.source, intro.target, intro.profile, session.now(), session); };
  const bool is_mention = drafted.letter.kind == "mention";
  if (!is_mention && (drafted.with == store::With::source || intro.introduced_at)) {
    return std::nullopt;
  }
  try {
    if (is_mention || intro.mode == Mode::mention) {
      permission();
    } else if (intro.consent(Side::source).state(session.now()) != Consent::given) {
      return advice::EarlyName {source.name, fmt::format("{} has not agreed to the introduction", source.name),
                                fmt::format("refer intro consent {} --side source", number(intro.id))};
    }
  } catch (const Error& error) {
    if (error.fault() != Fault::refused) {
      throw;
    }
    return advice::EarlyName {source.name, error.message(), error.hint()};
  }
  return std::nullopt;
}

/// The letter to both must not name the target before they agreed, when it was agreed to ask them.
std::optional<advice::EarlyName> early_target(const store::Intro& intro, const Drafted& drafted,
                                              const store::Contact& target, Session& session) {
  if (drafted.letter.kind != "bridge" || intro.mode != Mode::opt_in || intro.introduced_at ||
      intro.consent(Side::target).state(session.now()) == Consent::given) {
    return std::nullopt;
  }
  return advice::EarlyName {target.name, fmt::format("{} has not agreed to the introduction", target.name),
                            fmt::format("refer intro mark {} consented", number(intro.id))};
}

advice::LetterCase case_of(const store::Intro& intro, const Drafted& drafted, Session& session) {
  auto& database = session.database();
  const auto ask = intro.ask ? std::optional {store::get_ask(database, *intro.ask)} : std::nullopt;
  const auto subject = subject_of(intro.source, intro.target, ask ? ask->moment : std::nullopt, session);
  auto what = common_case(drafted, subject, intro.profile, session);
  what.outcomes.emplace();
  if (subject.moment_outcome) {
    what.outcomes->push_back(*subject.moment_outcome);
  }
  if (intro.profile) {
    for (auto& outcome : store::profile_items(database, *intro.profile, "outcome")) {
      what.outcomes->push_back(std::move(outcome));
    }
  }
  if (!what.proofs.empty()) {
    what.outcomes->push_back(what.proofs.front());
  }
  if (intro.value) {
    what.amounts.push_back(*intro.value);
  }
  what.secrets = {intro.reason, intro.note, intro.handoff, ask ? ask->note : std::string {}};
  if (auto early = early_source(intro, drafted, subject.source, session)) {
    what.early_names.push_back(*std::move(early));
  }
  if (auto early = subject.target ? early_target(intro, drafted, *subject.target, session) : std::nullopt) {
    what.early_names.push_back(*std::move(early));
  }
  return what;
}

template <typename Record>
Flaws lint_record(const Record& record, const std::string& name, const LetterChoice& choice, Session& session) {
  // One lock for all that a letter reads, instead of one for each query; and none from one record to the next.
  const store::Reading reading {session.database()};
  try {
    const auto drafted = draft_letter(record, choice, session);
    return flaws_in(drafted.letter, case_of(record, drafted, session), name);
  } catch (const Error& error) {
    return {flaw_of(error, name)};
  }
}

Cell line_cell(int line) {
  if (line > 0) {
    return std::int64_t {line};
  }
  return {};
}

template <Worded State>
std::vector<State> open_states() {
  std::vector<State> states;
  for (std::size_t at = 0; at < Words<State>::words.size(); ++at) {
    if (const auto state = static_cast<State>(at); !is_final(state)) {
      states.push_back(state);
    }
  }
  return states;
}

/// The ids of a table, the smallest first; all are read before anything else is asked of the database.
template <typename Id>
std::vector<Id> ids_of(const Table& table) {
  const auto at = find_column(table.columns, "id").value();
  std::vector<Id> ids;
  for (Row row; table.rows(row);) {
    ids.push_back(Id {std::get<std::int64_t>(row.at(at))});
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

}  // namespace

Flaws flaws_in(const Letter& letter, const advice::LetterCase& what, const std::string& record) {
  Flaws flaws;
  for (auto& finding : advice::lint_letter(letter, what)) {
    flaws.push_back({.severity = finding.severity,
                     .record = record,
                     .rule = std::string {finding.rule},
                     .part = std::string {finding.part},
                     .line = finding.line,
                     .found = std::move(finding.found),
                     .hint = std::move(finding.hint)});
  }
  return flaws;
}

Flaws lint_ask(AskId id, const LetterChoice& choice, Session& session) {
  return lint_record(store::get_ask(session.database(), id), fmt::format("ask {}", number(id)), choice, session);
}

Flaws lint_intro(IntroId id, const LetterChoice& choice, Session& session) {
  return lint_record(store::get_intro(session.database(), id), fmt::format("intro {}", number(id)), choice, session);
}

std::vector<AskId> open_asks(Session& session) {
  return ids_of<AskId>(store::ask_table(session.database(), {.states = open_states<AskState>()}));
}

std::vector<IntroId> open_intros(Session& session) {
  return ids_of<IntroId>(store::intro_table(session.database(), {.states = open_states<IntroState>()}));
}

Flaw flaw_of(const Error& error, std::string record) {
  switch (error.fault()) {
    case Fault::usage:
    case Fault::missing:
    case Fault::data:
    case Fault::config:
    case Fault::conflict:
      return {.record = std::move(record),
              .rule = "unresolved",
              .line = error.place().line,
              .found = error.place().file.empty() ? error.message()
                                                  : fmt::format("{}: {}", error.place().file, error.message()),
              .hint = error.hint()};
    case Fault::refused:
      // Writing the letter at all takes a consent that is not there.
      return {.record = std::move(record), .rule = "named-early", .found = error.message(), .hint = error.hint()};
    default:
      throw error;
  }
}

void declare_lint(Args& args, LintOptions& options) {
  args.option("--severity", options.severity, "leave out what weighs less: with error, the warnings");
}

Answer answer_with(Flaws flaws, const LintOptions& options, std::size_t looked_at, std::string_view what) {
  Answer answer {
      .table =
          {.columns = {{"severity"}, {"record"}, {"rule"}, {"part"}, {"line", Kind::integer}, {"found"}, {"hint"}}},
      .quiet = true};
  std::vector<Row> rows;
  for (auto& flaw : flaws) {
    if (flaw.severity > options.severity.value_or(advice::Severity::warning)) {
      continue;
    }
    rows.push_back({std::string {word(flaw.severity)}, std::move(flaw.record), std::move(flaw.rule),
                    text_cell(std::move(flaw.part)), line_cell(flaw.line), std::move(flaw.found),
                    text_cell(std::move(flaw.hint))});
  }
  answer.status = rows.empty() ? 0 : 1;
  if (rows.empty()) {
    answer.notes.push_back(looked_at == 0 ? fmt::format("There is no {} to look at.", what) : "Nothing found.");
  }
  answer.table.rows = rows_of(std::move(rows));
  return answer;
}

}  // namespace refer::command
