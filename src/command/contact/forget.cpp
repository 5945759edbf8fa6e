#include "refer/store/forget.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "command/lines.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Person {
  ContactId id {};
  std::string name {};
};

std::string ids_of(const std::vector<Person>& people, std::string_view separator) {
  std::vector<std::string> texts;
  std::transform(people.begin(), people.end(), std::back_inserter(texts),
                 [](const Person& person) { return fmt::format("{}", number(person.id)); });
  return join(texts, separator);
}

/// Asks back at a terminal. Throws Error(Fault::usage) where nobody can be asked.
bool is_meant(const std::vector<Person>& people, Session& session) {
  if (session.yes || session.dry_run) {
    return true;
  }
  if (!session.is_interactive) {
    throw Error(Fault::usage, "what is forgotten cannot be brought back, so this needs --yes",
                "--dry-run shows what would be done");
  }
  const auto whom = people.size() == 1 ? escape_terminal(people.front().name) : fmt::format("{} people", people.size());
  session.prompts->write(fmt::format("Forget {} for good, and all of the log? [y/N] ", whom));
  const auto line = Lines {*session.input}.next();
  return line && (lower_ascii(trim(*line)) == "y" || lower_ascii(trim(*line)) == "yes");
}

/// Cleans the file; what was erased stays so when that cannot be done.
std::vector<std::string> clean(Session& session, const std::string& again) {
  try {
    return store::clean_file(session.database());
  } catch (const Error& error) {
    throw Error(error.fault(),
                fmt::format("the records are erased, but the file is not yet clean: {}", error.message()),
                fmt::format("'refer contact forget {} --yes' goes on", again));
  }
}

/// Ends what an earlier run began and could not end; the people it was about.
std::vector<ContactId> finish_earlier(Session& session) {
  auto half = store::half_forgotten(session.database());
  if (session.dry_run || half.empty()) {
    return {};
  }
  (void)clean(session, fmt::format("{}", number(half.front())));
  return half;
}

std::vector<Person> find_people(const std::vector<Handle>& handles, Session& session, Answer& answer) {
  std::vector<Person> people;
  for (const auto id : session.people(handles, store::Scope::anyone)) {
    if (store::is_forgotten(session.database(), id)) {
      answer.notes.push_back(fmt::format("Contact {} is forgotten already.", number(id)));
    } else {
      people.push_back({id, store::get_contact(session.database(), id).name});
    }
  }
  return people;
}

Table forgotten_table(std::vector<Row> rows) {
  return {.columns = {{"id", Kind::integer}, {"name"}}, .rows = rows_of(std::move(rows))};
}

/// What cannot be taken back is said in whichever format the rows are shown.
void forget(const std::vector<Person>& people, Session& session, Answer& answer) {
  auto& database = session.database();
  store::Forgotten result;
  session.step([&] {
    std::vector<ContactId> ids;
    for (const auto& person : people) {
      if (store::get_contact(database, person.id).name != person.name) {
        throw Error(Fault::conflict, fmt::format("contact {} was changed meanwhile", number(person.id)));
      }
      ids.push_back(person.id);
    }
    result = store::forget_people(
        database, ids,
        {.at = session.now(), .who = session.owner().value_or(""), .words = "contact forget " + ids_of(people, " ")});
  });
  std::vector<Row> rows;
  for (const auto& person : people) {
    rows.push_back({number(person.id), fmt::format("forgotten-{}", number(person.id))});
    // What a cron job says is kept somewhere: the name is said only by who asks what would be done.
    answer.warnings.push_back(
        session.dry_run ? fmt::format("Would forget contact {}: {}.", number(person.id), escape_terminal(person.name))
                        : fmt::format("Forgot contact {0}, now forgotten-{0}.", number(person.id)));
  }
  answer.table = forgotten_table(std::move(rows));
  if (result.records > 0) {
    answer.warnings.push_back(fmt::format(
        "Taken out of {} about others.", result.records == 1 ? "1 record" : fmt::format("{} records", result.records)));
  }
  if (result.companies > 0) {
    answer.warnings.push_back(result.companies == 1
                                  ? "A company where nobody is left went too."
                                  : fmt::format("{} companies where nobody is left went too.", result.companies));
  }
  answer.warnings.emplace_back("The log begins anew: nothing before this can be taken back.");
}

Runner declare(Args& args) {
  const auto handles = std::make_shared<std::vector<Handle>>();
  auto& slot = args.argument("PERSON", *handles,
                             "who: an id, e-mail, handle, or part of the name; - reads them from standard input");
  slot.required = true;
  return [handles](Session& session) {
    session.rehearse({.table = forgotten_table({})});
    Answer answer;
    const auto finished = finish_earlier(session);
    for (const auto id : finished) {
      answer.notes.push_back(fmt::format("Ended what was begun: contact {} is forgotten.", number(id)));
    }
    std::vector<Person> people;
    try {
      people = find_people(*handles, session, answer);
    } catch (const Error& error) {
      // Whoever was meant has no name any more.
      if (finished.empty() || error.fault() != Fault::missing) {
        throw;
      }
    }
    if (people.empty()) {
      return answer;
    }
    if (!is_meant(people, session)) {
      answer.notes.emplace_back("Nobody was forgotten.");
      return answer;
    }
    forget(people, session, answer);
    if (!session.dry_run) {
      const auto copies = clean(session, fmt::format("{}", number(people.front().id)));
      if (!copies.empty()) {
        answer.warnings.push_back(fmt::format("Removed the {} that an update had left: {}.",
                                              copies.size() == 1 ? "copy" : "copies",
                                              escape_terminal(join(copies, ", "))));
      }
    }
    return answer;
  };
}

}  // namespace

extern const Command contact_forget {
    .path = "contact forget",
    .summary = "erase people for good",
    .details =
        R"(All that is known of a person goes: name, addresses, company, jobs, notes, ties, permissions, consents' wording, letters and
found mail. 'refer contact export' shows it before. The number stays, as forgotten-N, with what reports count: asks and introductions with their
states, days, amounts and reasons, the kind and the day of moments and touches, and the strength of ties that an ask rests on. Reports give the same
counts as before.

In texts about others, [forgotten] takes the place of the whole name, however it is written, and of the address, the page, the telephone number
and the handle: always as a whole, never inside a longer word. A name or a handle of one word is taken out only as it is written, and a handle of fewer
than five letters, or a first or last name alone, only in records of the person's own asks and introductions; a name of a single letter stays. A company goes when nobody else is or was
there; its name in texts stays. Whoever has the same name keeps it, in what they are called by.

This cannot be taken back. The log holds what was, so it is emptied up to here, and the copies of before updates (refer.db.before-N) are removed. The
database is then written anew, so that no byte of the person is left in it. Stopped in between, the next 'refer contact forget' ends it. Files that
you made elsewhere (exports, drafts, mail, backups of your own) are yours to look through.

The number is not to be contacted any more, so open asks and introductions rest. But nothing is left by which the person could be known again: an
import that still has them adds them anew. Whoever must rather never be written to is kept, with 'refer contact edit PERSON --do-not-contact REASON'.

A terminal asks back; elsewhere --yes is needed. --dry-run shows what would be done, and says the names; without it only the numbers are said.

  refer contact forget elena@globex.example
  refer contact forget 12 13 --yes
  refer contact list --forgettable --columns id --format csv --no-header | refer contact forget - --yes)",
    .needs = Needs::steps,
    .declare = declare,
    .journalled = false,
};

}  // namespace refer::command
