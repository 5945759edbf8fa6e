#include <fmt/core.h>

#include <memory>

#include "command/rejects.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/intake/mapping.hpp"
#include "refer/store/merge.hpp"
#include "refer/store/ties.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string map {};
  File file {};
  std::vector<std::string> extra {};
  std::optional<std::string> date_format {};
  intake::Encoding encoding = intake::Encoding::detect;
  std::optional<File> rejects {};
  bool no_ties = false;
  std::optional<Handle> network_of {};
};

/// What an import came to.
struct Counts {
  std::int64_t added = 0;
  std::int64_t updated = 0;
  std::int64_t unchanged = 0;
  std::int64_t repeated = 0;
  std::int64_t empty = 0;
  std::int64_t rejected = 0;
};

intake::Map find_map(std::string_view name, const Session& session) {
  const auto& directory = session.project().directory;
  std::vector<std::string> names = project::files_in(directory, "imports", ".toml");
  for (const auto& own : names) {
    if (own == name) {
      const auto file = fmt::format("imports/{}.toml", own);
      return intake::read_map(project::read_file(project::resolve(directory, file)), file);
    }
  }
  for (const auto& built_in : intake::built_in_maps()) {
    if (built_in.name == name) {
      return intake::read_map(built_in.text, fmt::format("built-in/{}.toml", name));
    }
    names.emplace_back(built_in.name);
  }
  throw Error(Fault::usage, fmt::format("no kind of import {}", quote(name)),
              did_you_mean(near_misses(name, names), fmt::format("there are {}", join(names, ", "))));
}

std::pair<std::string, std::string> read_extra(std::string_view text) {
  const auto equals = text.rfind('=');
  if (equals == std::string_view::npos) {
    throw Error(Fault::usage, fmt::format("--map {} has no '='", quote(text)),
                "write --map \"Head in the file=field\"");
  }
  return {std::string {trim(text.substr(0, equals))}, std::string {trim(text.substr(equals + 1))}};
}

std::optional<std::string> field(const Value& record, std::string_view name) {
  const auto* const value = record.find(name);
  const auto* const text = value != nullptr ? value->as<std::string>() : nullptr;
  return text != nullptr && !text->empty() ? std::optional {*text} : std::nullopt;
}

/// The fields of a person; throws Error(Fault::data) for what cannot be one.
store::ContactFields contact_fields(const Value& record) {
  store::ContactFields fields {.name = field(record, "name"),
                               .first_name = field(record, "first_name"),
                               .last_name = field(record, "last_name"),
                               .handle = field(record, "handle"),
                               .email = field(record, "email"),
                               .title = field(record, "title"),
                               .company = field(record, "company"),
                               .url = field(record, "url"),
                               .phone = field(record, "phone"),
                               .region = field(record, "region"),
                               .note = field(record, "note"),
                               .industry = field(record, "industry")};
  // The user names of other programs are often addresses or numbers, which are no handles.
  if (fields.handle && !store::is_handle(*fields.handle)) {
    fields.handle.reset();
  }
  if (const auto employees = field(record, "employees")) {
    const auto count = find_integer(*employees);
    if (!count || *count < 0) {
      throw Error(Fault::data, fmt::format("{} is no number of employees", quote(*employees)),
                  "--map \"HEAD=\" leaves a column out");
    }
    fields.employees = std::int64_t {*count};
  }
  if (const auto worked = field(record, "worked")) {
    fields.worked = split(*worked, ';');
  }
  if (!fields.company) {
    fields.industry.reset();
    fields.employees.reset();
  }
  return fields;
}

/// The records of one file, merged one by one.
class Import {
 public:
  Import(const Options& options, Session& session)
      : options_ {options},
        session_ {session},
        network_of_ {session.source(options.network_of).value_or(me)},
        merger_ {session.database(), session.now(), network_of_},
        rejects_ {options.rejects, options.file, session} {
    if (network_of_ != me) {
      me_ = store::get_contact(session.database(), me);
      owner_ = store::get_contact(session.database(), network_of_);
    }
  }

  Answer run() {
    const auto source = session_.open(options_.file);
    intake::MappingOptions how {.encoding = options_.encoding, .date_format = options_.date_format};
    for (const auto& extra : options_.extra) {
      how.extra.push_back(read_extra(extra));
    }
    const auto records = intake::mapped_records(*source, options_.file.path, find_map(options_.map, session_), how);
    if (const auto unread = records->unread(); !unread.empty()) {
      warnings_.push_back(fmt::format("Columns that are not read: {}.", escape_terminal(join(unread, ", "))));
    }
    head_ = records->head();
    for (intake::Record record; next(*records, record);) {
      take(record);
    }
    rejects_.keep();
    return answer();
  }

 private:
  bool next(intake::Records& records, intake::Record& record) {
    while (true) {
      try {
        return records.next(record);
      } catch (const Error& error) {
        reject(error, record);
      }
    }
  }

  void take(const intake::Record& record) {
    try {
      const auto fields = contact_fields(record.fields);
      if (store::full_name(fields).empty()) {
        ++counts_.empty;
        return;
      }
      if (network_of_ != me && is_one_of_us(fields, record.place)) {
        return;
      }
      const auto connected_on = field(record.fields, "connected_on");
      // Only where bad rows are passed over can half a row be left behind.
      std::optional<store::Savepoint> part;
      if (rejects_.wanted()) {
        part.emplace(session_.database());
      }
      const auto merged = merger_.merge(fields, connected_on);
      bool changed = merged == store::Merged::updated;
      if (!options_.no_ties && merged != store::Merged::repeated) {
        changed = tie(connected_on) || changed;
      }
      if (part) {
        part->keep();
      }
      if (merged == store::Merged::repeated) {
        note_repeated(record.place);
      }
      count(merged, changed);
    } catch (const Error& error) {
      if (error.fault() != Fault::data && error.fault() != Fault::usage && error.fault() != Fault::conflict) {
        throw;
      }
      reject(error.at(record.place), record);
    }
  }

  /// The connections of somebody else hold me at times, and even themselves: known by the address, else by the name,
  /// unless the company speaks against it. Says so, for a namesake would be left out too.
  bool is_one_of_us(const store::ContactFields& fields, const Place& place) {
    const auto is_named = [&](const store::Contact& person) {
      if (fields.email && !person.email.empty()) {
        return lower_ascii(*fields.email) == lower_ascii(person.email);
      }
      const auto company = fold(fields.company.value_or(""));
      const bool is_elsewhere = !company.empty() && !person.company.empty() && company != fold(person.company);
      return fold(store::full_name(fields)) == fold(person.name) && !is_elsewhere;
    };
    const bool is_me = is_named(me_);
    if (!is_me && !is_named(owner_)) {
      return false;
    }
    warnings_.push_back(fmt::format("Not read {}:{}: {} is {}.", escape_terminal(place.file), place.line,
                                    escape_terminal(store::full_name(fields)),
                                    is_me ? "you" : "whose connections these are"));
    return true;
  }

  /// An imported connection is a tie between that person and me, or whose network it is. Whether anything was new.
  bool tie(const std::optional<std::string>& connected_on) {
    store::TieFields fields {.strength = static_cast<int>(session_.config().integer("ties.imported_strength")),
                             .evidence = Evidence::imported};
    if (connected_on) {
      fields.since = find_iso_date(*connected_on);
    }
    auto& database = session_.database();
    if (merger_.last() == network_of_ || store::find_tie(database, network_of_, merger_.last())) {
      return false;
    }
    return store::set_tie(database, network_of_, merger_.last(), fields, session_.now()) != store::Stored::unchanged;
  }

  /// The first few are named; a file of nothing but repetitions needs no sentence a row.
  void note_repeated(const Place& place) {
    constexpr std::int64_t named = 5;
    if (counts_.repeated < named) {
      warnings_.push_back(fmt::format("Not read {}:{}: it names {} (contact {}), as a row before it did.",
                                      escape_terminal(place.file), place.line, session_.name(merger_.last()),
                                      number(merger_.last())));
    }
  }

  void count(store::Merged merged, bool changed) {
    switch (merged) {
      case store::Merged::added:
        ++counts_.added;
        return;
      case store::Merged::repeated:
        ++counts_.repeated;
        return;
      case store::Merged::updated:
      case store::Merged::unchanged:
        break;
    }
    ++(changed ? counts_.updated : counts_.unchanged);
  }

  void reject(const Error& error, const intake::Record& record) {
    if (!rejects_.wanted() || error.fault() == Fault::io) {
      throw error.fault() == Fault::io ? error : Error(Fault::data, error.message(), error.hint(), error.place());
    }
    rejects_.write(head_, record.raw);
    ++counts_.rejected;
    warnings_.push_back(
        fmt::format("Rejected {}:{}: {}.", escape_terminal(options_.file.path), error.place().line, error.message()));
  }

  Answer answer() {
    const std::pair<std::string_view, std::int64_t> all[] {
        {"added", counts_.added},       {"updated", counts_.updated}, {"unchanged", counts_.unchanged},
        {"repeated", counts_.repeated}, {"empty", counts_.empty},     {"rejected", counts_.rejected}};
    Answer answer {.single = true, .warnings = std::move(warnings_)};
    Row row;
    std::string sentence;
    for (const auto& [name, number] : all) {
      answer.table.columns.push_back({std::string {name}, Kind::integer});
      row.emplace_back(number);
      if (number > 0 || name == "added" || name == "updated") {
        sentence += fmt::format("{}{} {}", sentence.empty() ? "" : ", ", number, name);
      }
    }
    answer.table.rows = rows_of({row});
    const auto from = options_.file.path == "-" ? std::string {"standard input"} : escape_terminal(options_.file.path);
    answer.notes.push_back(fmt::format("Imported {}: {}.", from, sentence));
    return answer;
  }

  const Options& options_;
  Session& session_;
  ContactId network_of_;
  store::Contact me_ {};
  store::Contact owner_ {};  ///< of the network, where it is not mine
  store::Merger merger_;
  Rejects rejects_;
  std::string head_ {};
  Counts counts_ {};
  std::vector<std::string> warnings_ {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("KIND", options->map, "linkedin, contacts, or one of your own: imports/KIND.toml").value = "KIND";
  args.argument("FILE", options->file, "the CSV file; - is standard input");
  args.option("--map", options->extra, "read a column as a field; without FIELD, leave it out").value = "HEAD=FIELD";
  args.option("--date-format", options->date_format, "the order in numeric dates: dmy, mdy or ymd").value = "ORDER";
  args.option("--encoding", options->encoding, "how the file is encoded");
  args.option("--rejects", options->rejects, "write bad rows to FILE and keep the good ones");
  args.option("--no-ties", options->no_ties, "do not record that you know these people");
  args.option("--network-of", options->network_of, "whose connections these are; yours without it").value = "SOURCE";
  return [options](Session& session) {
    if (options->network_of && options->no_ties) {
      throw Error(Fault::usage, "--network-of records ties, and --no-ties none", "give one of them");
    }
    return Import {*options, session}.run();
  };
}

}  // namespace

extern const Command import_ {
    .path = "import",
    .summary = "bring in people from a file of another program",
    .details =
        R"(linkedin reads the Connections.csv that LinkedIn exports, with or without its notes; contacts reads any CSV whose head says what is what, from Google,
Outlook, HubSpot, Salesforce and others. --map helps where a head is not known.

People are found again by e-mail, then by their page, then by name and day of connection (or company): the same file again adds nothing, and a newer
export changes titles and companies. Each becomes a tie of yours (strength 2, evidence imported; ties.imported_strength), unless --no-ties.
The export of a source, read with --network-of, makes ties between them and these people instead: 'refer source worksheet' then finds who fits.

A bad row ends the import with its line, and nothing is kept; with --rejects the good rows are. All of it is one step for 'refer undo'.

  refer import linkedin ~/Downloads/Connections.csv
  refer import linkedin JaneConnections.csv --network-of jane
  refer import contacts crm.csv --map "Works for=company" --date-format dmy --rejects bad.csv)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
