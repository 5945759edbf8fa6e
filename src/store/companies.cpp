#include "store/companies.hpp"

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/assignments.hpp"

namespace refer::store {

std::optional<CompanyId> company_for(Database& database, const ContactFields& fields, std::optional<ContactId> person) {
  std::optional<std::int64_t> id;
  if (fields.company) {
    if (const auto folded = fold(*fields.company); !folded.empty()) {
      id = database.find_integer("select id from company where folded = ?1", {folded});
      if (!id) {
        database.run("insert into company (name, folded) values (?1, ?2)", {trim(*fields.company), folded});
        id = database.last_id();
      }
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
