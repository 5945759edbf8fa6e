#include "report/cells.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::report {

namespace {

/// RFC 3339 in UTC, as the views of the database write it.
std::optional<Instant> find_instant(const std::string& text) {
  constexpr std::size_t size {std::string_view {"2026-03-12T09:30:00Z"}.size()};
  if (text.size() != size || text.back() != 'Z') {
    return std::nullopt;
  }
  try {
    return parse_when(text, {}).at;
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// The value as `kind`; nothing when it is none.
std::optional<Cell> convert(const Cell& value, Kind kind) {
  const auto* const integer = std::get_if<std::int64_t>(&value);
  const auto* const number = std::get_if<double>(&value);
  const auto* const text = std::get_if<std::string>(&value);
  switch (kind) {
    case Kind::text:
    case Kind::state:
      return text != nullptr      ? Cell {*text}
             : integer != nullptr ? Cell {std::to_string(*integer)}
                                  : Cell {format_number(*number)};
    case Kind::integer:
      if (integer != nullptr) {
        return *integer;
      }
      break;
    case Kind::flag:
      if (integer != nullptr) {
        return *integer != 0;
      }
      break;
    case Kind::number:
    case Kind::rate:
      if (text == nullptr) {
        return integer != nullptr ? static_cast<double>(*integer) : *number;
      }
      break;
    case Kind::instant:
      if (integer != nullptr) {
        return Instant {*integer};
      }
      if (text != nullptr) {
        return find_instant(*text);
      }
      break;
    case Kind::date:
      if (text != nullptr) {
        return find_iso_date(*text);
      }
      break;
    case Kind::list:
      if (text != nullptr) {
        return split(*text, '\n');
      }
      break;
    case Kind::money:
      break;
  }
  return std::nullopt;
}

}  // namespace

Cell read_cell(const store::Query& query, const Column& column, int& at) {
  const auto value = query.cell(at++);
  const bool missing = std::holds_alternative<std::monostate>(value);
  std::optional<Cell> cell;
  if (column.kind == Kind::money) {
    const auto currency = query.cell(at++);
    const auto* const minor = std::get_if<std::int64_t>(&value);
    const auto* const code = std::get_if<std::string>(&currency);
    if (minor != nullptr && code != nullptr) {
      cell = Money {*minor, *code};
    }
  } else if (!missing) {
    cell = convert(value, column.kind);
  }
  if (missing) {
    return column.kind == Kind::list ? Cell {std::vector<std::string> {}} : Cell {};
  }
  if (!cell) {
    throw Error(Fault::data, fmt::format("a value of the column {} is not what the header says", quote(column.name)),
                "name another kind in the line '-- columns:'");
  }
  return *cell;
}

Kind kind_of(const Cell& cell) {
  return std::holds_alternative<std::int64_t>(cell) ? Kind::integer
         : std::holds_alternative<double>(cell)     ? Kind::number
                                                    : Kind::text;
}

}  // namespace refer::report
