#include <fmt/core.h>

#include <memory>

#include "command/source/questions.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<std::string> answers {};
  std::optional<File> from {};
  bool list = false;
  bool is_typed = false;  ///< the namings were typed at a terminal
  std::vector<Naming> namings {};
};

Answer list_questions() {
  std::vector<Row> rows;
  for (const auto& question : questions()) {
    rows.push_back(
        {static_cast<std::int64_t>(rows.size()) + 1, std::string {question.type}, std::string {question.text}});
  }
  return {.table = {.columns = {{"question", Kind::integer}, {"type"}, {"text"}}, .rows = rows_of(std::move(rows))}};
}

/// Gathers the answers, or lists the questions where there is nobody to ask.
std::optional<Answer> gather(Options& options, Session& session) {
  for (const auto& answer : options.answers) {
    for (auto& naming : read_naming(answer)) {
      options.namings.push_back(std::move(naming));
    }
  }
  if (options.from) {
    for (auto& naming : read_namings(*options.from, session)) {
      options.namings.push_back(std::move(naming));
    }
  }
  if (!options.answers.empty() || options.from) {
    return std::nullopt;
  }
  if (options.list || !session.is_interactive) {
    return list_questions();
  }
  options.is_typed = true;
  options.namings = ask_namings(session);
  return options.namings.empty() ? std::optional {Answer {.notes = {"Nobody was named; nothing is added."}}}
                                 : std::nullopt;
}

struct Person {
  ContactId id {};
  bool is_new = false;
};

Person person_of(const Naming& naming, Session& session, Answer& answer) {
  if (naming.person.find('@') != std::string::npos) {
    Answer made;
    const auto id = session.person_or_new({naming.person}, made);
    answer.warnings.insert(answer.warnings.end(), made.warnings.begin(), made.warnings.end());
    return {id, !made.notes.empty()};
  }
  if (const auto id = store::find_called(session.database(), naming.person)) {
    return {*id, false};
  }
  return {store::add_contact(session.database(), {.name = naming.person}, session.now()), true};
}

/// Keeps what was said of somebody who is a source already; whether that is new.
bool remark(ContactId source, const Remark& says, Session& session, Answer& answer) {
  auto& database = session.database();
  const auto counting = parse_word<IntroState>(session.config().text("counting.from"));
  answer.notes.push_back(fmt::format("{} is a source already; {} is set.", session.name(source), says.name));
  if (store::load_standing(database, source, counting).*says.known) {
    return false;
  }
  store::SourceFields fields;
  fields.*says.field = true;
  store::edit_source(database, source, fields);
  return true;
}

/// Makes a source of whoever was named, or of a source what the question says; nothing when that was known.
std::optional<ContactId> add_candidate(const Naming& naming, Session& session, Answer& answer) {
  const auto& question = questions()[static_cast<std::size_t>(naming.question) - 1];
  const auto person = person_of(naming, session, answer);
  if (question.says != nullptr && store::is_source(session.database(), person.id)) {
    return remark(person.id, *question.says, session, answer) ? std::optional {person.id} : std::nullopt;
  }
  store::SourceFields fields {
      .type = std::string {question.type},
      .owner = session.owner(),
      .note = fmt::format("brainstorm: {}{}", question.text, naming.note.empty() ? "" : " " + naming.note),
      .added_by = session.owner()};
  if (question.says != nullptr) {
    fields.*question.says->field = true;
  }
  store::add_source(session.database(), person.id, fields, session.now());
  answer.notes.push_back(fmt::format("Added source {}: {}, {}{}.", number(person.id), session.name(person.id),
                                     question.type, person.is_new ? ", a new contact" : ""));
  return person.id;
}

bool is_about_naming(const Error& error) {
  return error.fault() == Fault::usage || error.fault() == Fault::missing || error.fault() == Fault::conflict;
}

/// Adds all who were named. Who is a source already is said, with what the question says of them. What somebody typed
/// is never lost for one bad name: it is left out, and said.
Answer add_candidates(const Options& options, Session& session) {
  Answer all;
  std::vector<ContactId> added {ContactId {}};  // no source is no row, not every row
  for (const auto& naming : options.namings) {
    store::Savepoint part {session.database()};
    try {
      Answer one;
      if (const auto id = add_candidate(naming, session, one)) {
        added.push_back(*id);
      }
      part.keep();
      all.notes.insert(all.notes.end(), one.notes.begin(), one.notes.end());
      all.warnings.insert(all.warnings.end(), one.warnings.begin(), one.warnings.end());
    } catch (const Error& error) {
      if (error.fault() == Fault::conflict) {
        all.notes.push_back(error.message() + ".");
      } else if (options.is_typed && is_about_naming(error)) {
        all.warnings.push_back(
            fmt::format("Left out {}, question {}: {}.", quote(naming.person), naming.question, error.message()));
      } else if (!naming.place.file.empty() && is_about_naming(error)) {
        throw Error(Fault::data, error.message(), error.hint(), naming.place);
      } else {
        throw;
      }
    }
  }
  all.table = store::source_table(session.database(), {.people = std::move(added)});
  return all;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--answer", options->answers, "the number of a question and who comes to mind: \"3=Jane Roe; Omar Diaz\"")
      .value = "N=PEOPLE";
  args.option("--from", options->from, "answers from a CSV, JSON or JSON lines file: question, person, note");
  args.option("--list", options->list, "only list the questions");
  args.before([options](Session& session) { return gather(*options, session); });
  return [options](Session& session) { return add_candidates(*options, session); };
}

}  // namespace

extern const Command source_brainstorm {
    .path = "source brainstorm",
    .summary = "find sources by sixteen questions",
    .details =
        R"(Four questions each for customers, partners, connectors and advisors. At a terminal they are asked one after the other: type the names that come to
mind, divided by semicolons, with the address where you know it; an empty line goes on, Ctrl-D is the end, and all who were named are added at once.
Elsewhere the questions are listed, and the answers come by --answer or --from.

  refer source brainstorm
  refer source brainstorm --answer "3=Jane Roe <jane@pixel.example>" --answer "9=Oskar Blum; Mia Wolf"
  refer source brainstorm --from answers.csv

Whoever is named becomes a source of the question's type, with the question as the note, and a contact if they are not one yet; a name that one contact
has, whole or in whole words of it, means that contact. Who is a source already stays as they are, and is named. Answers to question 3 also set
--unprompted, those to question 4 --would-clone, on who is a source already too. One 'refer undo' takes it all back.)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
