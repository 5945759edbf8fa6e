#include "refer/command/batch.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <memory>

#include "command/rejects.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/intake/json.hpp"

namespace refer::command {

namespace {

/// Runs the command on one record, unless its mark passes it over. What is wrong with a record is bad data, however the
/// command would call it.
std::optional<Answer> run_record(const Command& command, const std::vector<Given>& common, const intake::Record& record,
                                 const intake::Records& records, Session& session) {
  Args args;
  const auto runner = command.declare(args);
  const auto fields = find_taken(args, record.fields, records.has_column(args.mark_key()));
  if (!fields) {
    return std::nullopt;
  }
  auto given = read_fields(args.slots(), *fields);
  for (const auto& one : common) {
    const auto same = [&](const auto& other) { return other.slot->name == one.slot->name; };
    if (std::none_of(given.begin(), given.end(), same)) {
      const auto& slots = args.slots();
      const auto slot =
          std::find_if(slots.begin(), slots.end(), [&](const Slot& own) { return own.name == one.slot->name; });
      given.push_back({&*slot, one.text});
    }
  }
  check_required(command.path, args.slots(), given);
  put(given, session.reading());
  return runner(session);
}

void collect(Answer& all, Answer one, std::vector<Row>& rows) {
  all.table.columns = one.table.columns;
  all.warnings.insert(all.warnings.end(), one.warnings.begin(), one.warnings.end());
  auto own = pull_all(one.table);
  rows.insert(rows.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
}

}  // namespace

void declare(Args& args, Batch& batch) {
  args.option("--from", batch.from,
              "add a record for each row of a CSV, JSON or JSON lines file, named as these options");
  args.option("--rejects", batch.rejects, "with --from: write bad rows to FILE and keep the good ones");
}

Answer run_batch(const Command& command, const Batch& batch, const std::vector<Given>& given, Session& session) {
  const auto records = intake::records_of(session.open(*batch.from), batch.from->path);
  Rejects rejects {batch.rejects, *batch.from, session};
  session.batch = true;
  Answer all;
  std::vector<Row> rows;
  std::int64_t added = 0;
  std::int64_t there = 0;
  std::int64_t unmarked = 0;
  std::int64_t rejected = 0;
  intake::Record record;
  while (true) {
    try {
      if (!records->next(record)) {
        break;
      }
      store::Savepoint part {session.database()};
      try {
        if (auto one = run_record(command, given, record, *records, session)) {
          collect(all, std::move(*one), rows);
          part.keep();
          ++added;
        } else {
          ++unmarked;
        }
      } catch (const Error& error) {
        if (error.fault() != Fault::conflict) {
          throw error.at(record.place);
        }
        ++there;
      }
    } catch (const Error& error) {
      const bool is_ours =
          error.fault() == Fault::io || error.fault() == Fault::again || error.fault() == Fault::internal;
      if (!rejects.wanted() || is_ours) {
        throw is_ours || error.fault() == Fault::refused
            ? error
            : Error(Fault::data, error.message(), error.hint(), error.place());
      }
      rejects.write(records->head(), record.raw);
      ++rejected;
      all.warnings.push_back(
          fmt::format("Rejected {}:{}: {}.", escape_terminal(error.place().file), error.place().line, error.message()));
    }
  }
  rejects.keep();
  all.table.rows = rows_of(std::move(rows));
  const auto also = [](std::int64_t count, std::string_view what) {
    return count > 0 ? fmt::format("; {} {} {}", count, count == 1 ? "was" : "were", what) : std::string {};
  };
  all.notes.push_back(fmt::format("Added {}; {} {} there already{}{}.", added, there, there == 1 ? "was" : "were",
                                  also(unmarked, "not marked"), also(rejected, "rejected")));
  return all;
}

}  // namespace refer::command
