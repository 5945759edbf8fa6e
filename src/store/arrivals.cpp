// Which introductions somebody may mean by a person or a company.

#include "refer/store/provenance.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

std::vector<Arrival> read_arrivals(Database& database, const Where& where) {
  auto query = database.query(
      "select intro.id, target.name, source.name, intro.state from intro"
      " join contact as target on target.id = intro.target_id join contact as source on source.id = intro.source_id" +
          where.text() + " order by intro.id",
      where.values());
  std::vector<Arrival> all;
  while (query.step()) {
    all.push_back({IntroId {query.integer(0)}, query.text(1), query.text(2), query.text(3)});
  }
  return all;
}

}  // namespace

std::vector<Arrival> arrivals_of(Database& database, ContactId person) {
  Where where;
  where.put("intro.target_id = ?", person);
  return read_arrivals(database, where);
}

std::vector<Arrival> arrivals_at(Database& database, CompanyId company) {
  Where where;
  where.put("target.company_id = ?", company);
  return read_arrivals(database, where);
}

}  // namespace refer::store
