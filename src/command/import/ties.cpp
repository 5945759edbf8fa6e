#include "refer/store/ties.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

#include "command/rejects.hpp"
#include "command/tie/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/given.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/intake/json.hpp"

namespace refer::command {

namespace {

struct Options {
  File file {};
  std::optional<File> rejects {};
};

/// One row: two people, and what is said of their tie.
struct TieRow {
  Handle from {};
  Handle to {};
  TieOptions tie {};
};

/// The rows of one file.
class TieImport {
 public:
  TieImport(const Options& options, Session& session)
      : options_ {options}, session_ {session}, rejects_ {options.rejects, options.file, session} {
    args_.argument("FROM", row_.from, "one of two people");
    args_.argument("TO", row_.to, "the other");
    declare_fields(args_, row_.tie);
  }

  Answer run() {
    const auto records = intake::records_of(session_.open(options_.file), options_.file.path);
    const auto head = records->head();
    intake::Record record;
    while (true) {
      try {
        if (!records->next(record)) {
          break;
        }
        take(record);
      } catch (const Error& error) {
        reject(error, head, record);
      }
    }
    rejects_.keep();
    return answer();
  }

 private:
  void take(const intake::Record& record) {
    try {
      // Only where bad rows are passed over can half a row be left behind.
      std::optional<store::Savepoint> part;
      if (rejects_.wanted()) {
        part.emplace(session_.database());
      }
      row_ = {};
      put(read_fields(args_.slots(), record.fields), session_.reading());
      if (row_.from.text.empty() || row_.to.text.empty() || !row_.tie.strength) {
        throw Error(Fault::data, "a tie needs from, to and strength", "these are the heads of three columns");
      }
      Answer said;  // a sentence for each contact that is new
      const auto from = person(row_.from, said);
      const auto to = person(row_.to, said);
      const auto stored = is_repeated(from, to, record.place)
                              ? store::Stored::unchanged
                              : store::set_tie(session_.database(), from, to, tie_fields(row_.tie), session_.now());
      if (part) {
        part->keep();
      }
      known_.insert_or_assign(row_.from.text, from);
      known_.insert_or_assign(row_.to.text, to);
      ++counts_[static_cast<std::size_t>(stored)];
      contacts_ += static_cast<std::int64_t>(said.notes.size());
      warnings_.insert(warnings_.end(), said.warnings.begin(), said.warnings.end());
    } catch (const Error& error) {
      throw error.at(record.place);
    }
  }

  /// Whoever was named once in the same words is known.
  ContactId person(const Handle& handle, Answer& said) {
    const auto found = known_.find(handle.text);
    return found != known_.end() ? found->second : session_.person_or_new(handle, said);
  }

  /// Of several rows about one pair the first holds: the same file again must change nothing. One that says otherwise
  /// is named.
  bool is_repeated(ContactId from, ContactId to, const Place& place) {
    if (pairs_.emplace(std::min(from, to), std::max(from, to)).second) {
      return false;
    }
    constexpr std::size_t named = 5;
    const auto tie = store::find_tie(session_.database(), from, to);
    if (tie && tie->strength != row_.tie.strength->value && repeated_++ < named) {
      warnings_.push_back(fmt::format("Not read {}:{}: a row before it says how well {} and {} know each other.",
                                      escape_terminal(place.file), place.line, session_.name(from), session_.name(to)));
    }
    return true;
  }

  void reject(const Error& error, std::string_view head, const intake::Record& record) {
    const bool is_ours =
        error.fault() == Fault::io || error.fault() == Fault::again || error.fault() == Fault::internal;
    if (is_ours || !rejects_.wanted()) {
      throw is_ours ? error : Error(Fault::data, error.message(), error.hint(), error.place());
    }
    rejects_.write(head, record.raw);
    ++rejected_;
    warnings_.push_back(
        fmt::format("Rejected {}:{}: {}.", escape_terminal(error.place().file), error.place().line, error.message()));
  }

  Answer answer() {
    const auto count = [&](store::Stored stored) { return counts_[static_cast<std::size_t>(stored)]; };
    const std::pair<std::string_view, std::int64_t> all[] {{"added", count(store::Stored::added)},
                                                           {"updated", count(store::Stored::updated)},
                                                           {"unchanged", count(store::Stored::unchanged)},
                                                           {"rejected", rejected_},
                                                           {"contacts", contacts_}};
    Answer answer {.single = true, .warnings = std::move(warnings_)};
    Row row;
    std::string sentence;
    for (const auto& [name, number] : all) {
      answer.table.columns.push_back({std::string {name}, Kind::integer});
      row.emplace_back(number);
      if (name != "contacts" && (number > 0 || name == "added" || name == "updated")) {
        sentence += fmt::format("{}{} {}", sentence.empty() ? "" : ", ", number, name);
      }
    }
    answer.table.rows = rows_of({row});
    const auto from = options_.file.path == "-" ? std::string {"standard input"} : escape_terminal(options_.file.path);
    answer.notes.push_back(fmt::format(
        "Imported {}: {}{}.", from, sentence,
        contacts_ == 0 ? "" : fmt::format("; {} new {}", contacts_, contacts_ == 1 ? "contact" : "contacts")));
    return answer;
  }

  const Options& options_;
  Session& session_;
  Rejects rejects_;
  TieRow row_ {};
  Args args_ {};
  std::unordered_map<std::string, ContactId> known_ {};
  std::set<std::pair<ContactId, ContactId>> pairs_ {};
  std::size_t repeated_ = 0;
  std::array<std::int64_t, 3> counts_ {};
  std::int64_t rejected_ = 0;
  std::int64_t contacts_ = 0;
  std::vector<std::string> warnings_ {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("FILE", options->file, "a CSV, JSON or JSON lines file; - is standard input");
  args.option("--rejects", options->rejects, "write bad rows to FILE and keep the good ones");
  return [options](Session& session) { return TieImport {*options, session}.run(); };
}

}  // namespace

extern const Command import_ties {
    .path = "import ties",
    .summary = "bring in who knows whom",
    .details =
        R"(The columns are from, to and strength (1 to 5), and where you have them how, since, until, evidence and note.
Without evidence a tie is stated: somebody said so.

People are found as everywhere: by id, e-mail, handle, or any unique part of the name, and me is you. An e-mail
address that is nobody's, or 'Name <e-mail>', adds a contact; another name that is nobody's is an error with its
row. A tie that is there and says something else is changed, unless what it rests on is stronger; of several rows
about one pair the first holds, and the same file again changes nothing. All of it is one step for 'refer undo'.

  refer import ties ties.csv
  refer import ties ties.csv --rejects bad.csv
  printf 'from,to,strength\nme,jane@pixel.example,5\n' | refer import ties -)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
