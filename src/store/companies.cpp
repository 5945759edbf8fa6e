#include "store/companies.hpp"

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"

namespace refer::store {

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
