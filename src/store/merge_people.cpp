#include "refer/store/merge_people.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/credits.hpp"
#include "refer/store/feedback.hpp"
#include "refer/store/sources.hpp"
#include "refer/store/ties.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

/// One value of a row and its column.
struct Field {
  std::string name {};
  Cell value {};

  [[nodiscard]] bool empty() const { return std::holds_alternative<std::monostate>(value); }
};

std::vector<Field> read_row(Database& database, std::string_view table, std::string_view key, ContactId id) {
  std::vector<Field> fields;
  auto row = database.query(fmt::format("select * from {} where {} = ?1", table, key), {id});
  if (row.step()) {
    for (int column = 0; column < row.column_count(); ++column) {
      fields.push_back({row.column_name(column), row.cell(column)});
    }
  }
  return fields;
}

Bind bind_of(const Cell& cell) {
  if (const auto* const integer = std::get_if<std::int64_t>(&cell)) {
    return *integer;
  }
  if (const auto* const number = std::get_if<double>(&cell)) {
    return *number;
  }
  const auto* const text = std::get_if<std::string>(&cell);
  return text != nullptr ? Bind {*text} : Bind {};
}

std::string text_of(Database& database, const Field& field) {
  if (const auto* const integer = std::get_if<std::int64_t>(&field.value)) {
    return field.name == "company_id"
               ? database.find_text("select name from company where id = ?1", {*integer}).value_or("")
               : fmt::format("{}", *integer);
  }
  const auto* const text = std::get_if<std::string>(&field.value);
  return text != nullptr ? *text : std::string {};
}

void check_people(Database& database, ContactId keep, ContactId other) {
  const auto name = [&](ContactId id) { return escape_terminal(get_contact(database, id).name); };
  const auto kept = name(keep);
  const auto gone = name(other);
  if (keep == other) {
    throw Error(Fault::usage, fmt::format("both are contact {}, {}", number(keep), kept), "name two people");
  }
  if (other == me) {
    throw Error(Fault::conflict, "'me' cannot go into another contact",
                fmt::format("'refer contact merge me {}' does it the other way round", number(keep)));
  }
  const auto forgotten = database.find_integer(
      "select id from contact where id in (?1, ?2) and forgotten is not null order by id", {keep, other});
  if (forgotten) {
    throw Error(Fault::conflict, fmt::format("contact {} is forgotten: nobody can say who it was", *forgotten));
  }
  const auto named = database.find_text(
      "select 'is a source' from source where contact_id = ?1"
      " union all select 'is to be met' from ask where target_id = ?1"
      " union all select 'is to be met' from intro where target_id = ?1",
      {other});
  if (keep == me && named) {
    throw Error(Fault::conflict, fmt::format("{} {}, and 'me' cannot be that", gone, *named),
                fmt::format("'refer ask list --person {}' shows the asks", number(other)));
  }
}

void check_sources(Database& database, ContactId keep, ContactId other) {
  if (!is_source(database, keep) || !is_source(database, other)) {
    return;
  }
  const auto kept = get_source(database, keep);
  const auto gone = get_source(database, other);
  if (kept.type != gone.type) {
    throw Error(
        Fault::conflict,
        fmt::format("they are sources of two types: {} and {}", escape_terminal(kept.type), escape_terminal(gone.type)),
        fmt::format("refer source edit {} --type {}", number(other), shell_word(kept.type)));
  }
}

/// Nobody is introduced to themselves.
void check_pairs(Database& database, ContactId keep, ContactId other) {
  for (const auto* const table : {"ask", "intro", "permission"}) {
    const auto id = database.find_integer(
        fmt::format("select id from {} where source_id in (?1, ?2) and target_id in (?1, ?2) order by id", table),
        {keep, other});
    if (id) {
      throw Error(Fault::conflict, fmt::format("{} {} names one of them to the other", table, *id),
                  fmt::format("'refer {0} remove {1}' first, or 'refer {0} show {1}' tells who is who", table, *id));
    }
  }
  if (const auto touch = database.find_integer(
          "select id from touch where contact_id in (?1, ?2) and introduced_id in (?1, ?2) order by id",
          {keep, other})) {
    throw Error(Fault::conflict, fmt::format("touch {} introduced one of them to the other", *touch),
                fmt::format("'refer touch remove {}' first", *touch));
  }
  const auto waiting = database.find_integer(
      "select id from outbox where ?1 in (source_id, contact_id) and state in ('queued', 'uncertain') order by id",
      {other});
  if (waiting) {
    throw Error(Fault::conflict,
                fmt::format("letter {} to {} is still on its way", *waiting,
                            escape_terminal(get_contact(database, other).name)),
                "'refer outbox list' shows it");
  }
}

/// The ties of the other, each to the one who stays, unless there is a better one.
void move_ties(Database& database, ContactId keep, ContactId other) {
  std::vector<TieId> ties;
  {
    auto query = database.query("select id from tie where a = ?1 or b = ?1 order by id", {other});
    while (query.step()) {
      ties.push_back(TieId {query.integer(0)});
    }
  }
  for (const auto id : ties) {
    const auto tie = get_tie(database, id);
    const auto third = tie.a == other ? tie.b : tie.a;
    const auto there = third == keep ? std::nullopt : find_tie(database, keep, third);
    // The stronger evidence comes first.
    const bool is_better = third != keep && (!there || std::pair {tie.evidence, -tie.strength} <
                                                           std::pair {there->evidence, -there->strength});
    if (!is_better) {
      remove_tie(database, id);
      continue;
    }
    if (there) {
      remove_tie(database, there->id);
    }
    database.run("update tie set a = min(?2, ?3), b = max(?2, ?3) where id = ?1", {id, keep, third});
  }
}

/// What stands of the one row where it is empty comes from the other; what both say, and differently, is given back.
std::vector<Unkept> fill(Database& database, std::string_view table, std::string_view key, ContactId keep,
                         const std::vector<Field>& others, const std::vector<std::string_view>& passed_over) {
  Assignments row;
  std::vector<Unkept> unkept;
  const auto kept = read_row(database, table, key, keep);
  for (std::size_t index = 0; index < others.size(); ++index) {
    const auto& other = others[index];
    const auto& own = kept[index];
    if (other.name == key || other.empty() ||
        std::find(passed_over.begin(), passed_over.end(), other.name) != passed_over.end()) {
      continue;
    }
    if (own.empty()) {
      row.put(other.name, bind_of(other.value));
    } else if (own.value != other.value) {
      unkept.push_back({other.name, text_of(database, other)});
    }
  }
  row.update(database, table, key, number(keep));
  return unkept;
}

/// What is unique to a person, and might stand in the way, is set aside first.
void move_source(Database& database, ContactId keep, ContactId other, std::vector<Unkept>& unkept) {
  const auto others = read_row(database, "source", "contact_id", other);
  if (others.empty()) {
    return;
  }
  if (!is_source(database, keep)) {
    Assignments row;
    for (const auto& field : others) {
      row.put(field.name, field.name == "contact_id" ? Bind {keep} : bind_of(field.value));
    }
    row.insert(database, "source");
  } else {
    const auto more =
        fill(database, "source", "contact_id", keep, others, {"added_at", "added_by", "would_clone", "unprompted"});
    for (const auto* const flag : {"would_clone", "unprompted"}) {
      database.run(fmt::format("update source set {0} = max({0}, (select {0} from source where contact_id = ?2))"
                               " where contact_id = ?1",
                               flag),
                   {keep, other});
    }
    unkept.insert(unkept.end(), more.begin(), more.end());
  }
  for (const auto* const table : {"source_exchange", "source_no_go", "source_step", "source_tag"}) {
    database.run(fmt::format("update or ignore {} set contact_id = ?1 where contact_id = ?2", table), {keep, other});
    database.run(fmt::format("delete from {} where contact_id = ?1", table), {other});
  }
}

/// Whatever names the other names the one who stays: every column that refers to a person or a source.
void move_references(Database& database, ContactId keep, ContactId other) {
  std::vector<std::pair<std::string, std::string>> columns;
  {
    auto query = database.query(
        "select entry.name, part.\"from\" from sqlite_schema as entry, pragma_foreign_key_list(entry.name) as part"
        " where entry.type = 'table' and part.\"table\" in ('contact', 'source')"
        " and entry.name not in ('source', 'tie') order by 1, 2");
    while (query.step()) {
      columns.emplace_back(query.text(0), query.text(1));
    }
  }
  for (const auto& [table, column] : columns) {
    database.run(fmt::format("update {0} set {1} = ?1 where {1} = ?2", table, column), {keep, other});
  }
}

/// A contact is called one thing: first and last name of another name would contradict it, and an address that came
/// back is no news of another address.
std::vector<std::string_view> no_filling(const std::vector<Field>& kept, const std::vector<Field>& others) {
  std::vector<std::string_view> names {"id", "added_at"};
  const auto text = [](const std::vector<Field>& fields, std::string_view name) {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
    const auto* const value = found == fields.end() ? nullptr : std::get_if<std::string>(&found->value);
    return value != nullptr ? *value : std::string {};
  };
  if (text(kept, "folded") != text(others, "folded")) {
    names.insert(names.end(), {"first_name", "last_name"});
  }
  names.emplace_back("folded");
  if (!text(kept, "email").empty()) {
    names.insert(names.end(), {"bounced_at", "bounce"});
  }
  return names;
}

}  // namespace

std::vector<Unkept> merge_people(Database& database, ContactId keep, ContactId other) {
  check_people(database, keep, other);
  check_sources(database, keep, other);
  check_pairs(database, keep, other);
  const auto kept = read_row(database, "contact", "id", keep);
  const auto others = read_row(database, "contact", "id", other);
  std::vector<Unkept> unkept;
  const bool was_source = is_source(database, keep);
  move_ties(database, keep, other);
  move_source(database, keep, other, unkept);
  database.run(
      "delete from job where contact_id = ?2 and exists (select 1 from job as own where own.contact_id = ?1"
      " and own.company_id = job.company_id and own.since_year is job.since_year and own.until_year is job.until_year)",
      {keep, other});
  // Found in mail: one of them was to meet the other.
  database.run("delete from proposal where contact_id in (?1, ?2) and target_id in (?1, ?2)", {keep, other});
  merge_credits(database, keep, other);
  if (was_source) {
    follow_feedback(database, keep, [&] { move_references(database, keep, other); });
    // The satisfaction that was not kept may be the one that is followed.
    std::erase_if(unkept, [satisfaction = satisfaction_of(database, keep)](const Unkept& one) {
      return satisfaction && one.field == "satisfaction" && one.value == fmt::format("{}", *satisfaction);
    });
  } else {
    move_references(database, keep, other);
  }
  database.run("delete from snooze where key like 'source-' || ?1 || '-%'", {other});
  database.run("delete from source where contact_id = ?1", {other});
  database.run("delete from contact where id = ?1", {other});
  const auto own = fill(database, "contact", "id", keep, others, no_filling(kept, others));
  unkept.insert(unkept.begin(), own.begin(), own.end());
  return unkept;
}

}  // namespace refer::store
