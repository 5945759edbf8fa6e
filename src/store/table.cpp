#include <memory>
#include <utility>

#include "refer/core/text.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

namespace {

/// The value of a column as its kind says; `at` moves past the columns of the query that were used.
Cell read_cell(const Query& query, Kind kind, int& at) {
  const int column = at++;
  if (kind == Kind::money) {
    ++at;
    return query.is_null(column) ? Cell {} : Cell {Money {query.integer(column), query.text(column + 1)}};
  }
  if (query.is_null(column)) {
    return kind == Kind::list ? Cell {std::vector<std::string> {}} : Cell {};
  }
  switch (kind) {
    case Kind::text:
    case Kind::state:
      return query.text(column);
    case Kind::integer:
      return query.integer(column);
    case Kind::flag:
      return query.integer(column) != 0;
    case Kind::instant:
      return Instant {query.integer(column)};
    case Kind::number:
    case Kind::rate:
      return query.number(column);
    case Kind::date: {
      const auto text = query.text(column);
      const auto date = find_iso_date(text);
      return date ? Cell {*date} : Cell {text};
    }
    case Kind::list:
      return split(query.text(column), '\n');
    case Kind::money:
      break;
  }
  return query.cell(column);
}

}  // namespace

Table Database::table(std::string_view sql, std::vector<Column> columns, std::span<const Bind> values) {
  // Prepared when the first row is asked for: what is never printed costs nothing.
  struct Pulled {
    Database* database;
    std::string sql;
    std::vector<Bind> values;
    std::vector<Kind> kinds;
    std::optional<Query> query;
  };
  auto pulled = std::make_shared<Pulled>(Pulled {this, std::string {sql}, {}, {}, {}});
  for (const auto& value : values) {
    pulled->values.push_back(value.owned());
  }
  for (const auto& column : columns) {
    pulled->kinds.push_back(column.kind);
  }
  return {.columns = std::move(columns), .rows = [pulled](Row& row) {
            if (!pulled->query) {
              pulled->query = pulled->database->query(pulled->sql, pulled->values);
            }
            if (!pulled->query->step()) {
              return false;
            }
            row.clear();
            for (int at = 0; const auto kind : pulled->kinds) {
              row.push_back(read_cell(*pulled->query, kind, at));
            }
            return true;
          }};
}

}  // namespace refer::store
