#include "refer/command/batch.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "command/rejects.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/intake/json.hpp"

namespace refer::command {

namespace {

std::string text_of(const Value& value) {
  if (const auto* const text = value.as<std::string>()) {
    return *text;
  }
  if (const auto* const number = value.as<std::int64_t>()) {
    return fmt::format("{}", *number);
  }
  if (const auto* const fraction = value.as<double>()) {
    return format_number(*fraction);
  }
  if (const auto* const flag = value.as<bool>()) {
    return *flag ? "true" : "false";
  }
  throw Error(Fault::data, fmt::format("a {} cannot be a value", value.type()));
}

/// The words that a record has for a slot: an empty cell has none, a slot that repeats takes the parts between
/// semicolons.
std::vector<std::string> words_for(const Slot& slot, const Value& value) {
  std::vector<std::string> words;
  if (const auto* const items = value.as<Value::List>()) {
    for (const auto& item : *items) {
      words.push_back(text_of(item));
    }
  } else if (!value.is_null()) {
    auto text = text_of(value);
    if (slot.repeats) {
      words = split(text, ';');
    } else if (!trim(text).empty()) {
      words.push_back(std::move(text));
    }
  }
  if (words.size() > 1 && !slot.repeats) {
    throw Error(Fault::data, fmt::format("{} takes one value, and there are {}", quote(slot.key()), words.size()));
  }
  return words;
}

std::vector<Given> read_fields(const std::deque<Slot>& slots, const Value& fields) {
  std::vector<Given> given;
  const auto* const members = fields.as<Value::Map>();
  if (members == nullptr) {
    throw Error(Fault::data, fmt::format("a record is a table of names and values, not {}", fields.type()));
  }
  for (const auto& member : *members) {
    const auto slot =
        std::find_if(slots.begin(), slots.end(), [&](const Slot& one) { return one.key() == member.name; });
    if (slot == slots.end()) {
      std::vector<std::string> keys;
      std::transform(slots.begin(), slots.end(), std::back_inserter(keys), [](const Slot& one) { return one.key(); });
      throw Error(Fault::data, fmt::format("no field {}", quote(member.name)),
                  did_you_mean(near_misses(member.name, keys), fmt::format("the fields are {}", join(keys, ", "))));
    }
    for (auto& word : words_for(*slot, member.value)) {
      given.push_back({&*slot, std::move(word)});
    }
  }
  return given;
}

/// Runs the command on one record. What is wrong with a record is bad data, however the command would call it.
Answer run_record(const Command& command, const std::vector<Given>& common, const intake::Record& record,
                  Session& session) {
  Args args;
  const auto runner = command.declare(args);
  auto given = read_fields(args.slots(), record.fields);
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
  for (Row row; one.table.rows && one.table.rows(row);) {
    rows.push_back(row);
  }
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
  std::int64_t rejected = 0;
  intake::Record record;
  while (true) {
    try {
      if (!records->next(record)) {
        break;
      }
      store::Savepoint part {session.database()};
      try {
        collect(all, run_record(command, given, record, session), rows);
        part.keep();
        ++added;
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
  all.notes.push_back(fmt::format(
      "Added {}; {} {} there already{}.", added, there, there == 1 ? "was" : "were",
      rejected > 0 ? fmt::format("; {} {} rejected", rejected, rejected == 1 ? "was" : "were") : std::string {}));
  return all;
}

}  // namespace refer::command
