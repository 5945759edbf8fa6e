#include "refer/store/companies.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"
#include "store/companies.hpp"

namespace refer::store {

namespace {

struct Match {
  CompanyId id {};
  std::string name {};
};

[[noreturn]] void refuse_several(std::string_view text, const std::vector<Match>& found) {
  constexpr std::size_t most = 5;
  std::vector<std::string> names;
  for (const auto& match : found) {
    names.push_back(names.size() < most ? escape_terminal(match.name) : "…");
  }
  throw Error(Fault::usage, fmt::format("several companies match {}: {}", quote(text), join(names, ", ")),
              "name one by its whole name, or a longer part of it");
}

[[noreturn]] void refuse_none(Database& database, std::string_view text) {
  std::vector<std::string> names;
  auto query = database.query("select name from company order by name, id");
  while (query.step()) {
    names.push_back(query.text(0));
  }
  throw Error(Fault::missing, fmt::format("no company {}", quote(text)),
              did_you_mean(near_misses(text, names), "'refer contact list --columns name,company' shows them"));
}

}  // namespace

CompanyId find_company(Database& database, std::string_view text) {
  const auto folded = fold(text);
  if (folded.empty()) {
    throw Error(Fault::usage, "a company needs a name, and this is empty");
  }
  // A name has no wildcards: instr. More than five are not listed.
  for (const auto* const condition :
       {"folded = ?1", "instr(' ' || folded || ' ', ' ' || ?1 || ' ') > 0", "instr(folded, ?1) > 0"}) {
    auto query = database.query(
        fmt::format("select id, name from company where {} order by name, id limit 6", condition), {folded});
    std::vector<Match> found;
    while (query.step()) {
      found.push_back({CompanyId {query.integer(0)}, query.text(1)});
    }
    if (found.size() > 1) {
      refuse_several(text, found);
    }
    if (!found.empty()) {
      return found.front().id;
    }
  }
  refuse_none(database, text);
}

std::string company_name(Database& database, CompanyId id) {
  const auto name = database.find_text("select name from company where id = ?1", {id});
  if (!name) {
    throw Error(Fault::missing, fmt::format("no company {}", number(id)));
  }
  return *name;
}

std::optional<CompanyId> company_named(Database& database, std::string_view name) {
  const auto folded = fold(name);
  if (folded.empty()) {
    return std::nullopt;
  }
  if (const auto id = database.find_integer("select id from company where folded = ?1", {folded})) {
    return CompanyId {*id};
  }
  database.run("insert into company (name, folded) values (?1, ?2)", {trim(name), folded});
  return CompanyId {database.last_id()};
}

std::optional<CompanyId> company_for(Database& database, const ContactFields& fields, std::optional<ContactId> person) {
  std::optional<std::int64_t> id;
  if (fields.company) {
    if (const auto company = company_named(database, *fields.company)) {
      id = number(*company);
    }
  } else if (person) {
    id = database.find_integer("select company_id from contact where id = ?1", {*person});
  }
  Assignments row;
  row.set("industry", fields.industry).set("employees", fields.employees);
  if (fields.revenue) {
    if (const auto& revenue = *fields.revenue) {
      row.put("revenue_minor", revenue->minor).put("currency", revenue->currency);
    } else {
      row.put("revenue_minor", {}).put("currency", {});
    }
  }
  if (!row.empty()) {
    if (!id) {
      throw Error(Fault::usage, "industry, employees and revenue are a company's, and none is named",
                  "add --company NAME");
    }
    row.update(database, "company", "id", *id);
  }
  return id ? std::optional {CompanyId {*id}} : std::nullopt;
}

}  // namespace refer::store
