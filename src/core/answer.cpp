#include "refer/core/answer.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace refer {
namespace {

std::vector<std::string> formatted(const std::vector<Mailbox>& mailboxes) {
  std::vector<std::string> texts {};
  for (const Mailbox& mailbox : mailboxes)
    texts.push_back(format(mailbox));
  return texts;
}

}  // namespace

Cell text_cell(std::string text) {
  return text.empty() ? Cell {} : Cell {std::move(text)};
}

Cell rounded_cell(double number) {
  constexpr double digits = 1e4;
  return std::round(number * digits) / digits;
}

Rows rows_of(std::vector<Row> rows) {
  return [rows = std::move(rows), next = std::size_t {0}](Row& row) mutable {
    if (next == rows.size())
      return false;
    row = std::move(rows[next++]);
    return true;
  };
}

std::vector<Row> pull_all(const Table& table) {
  std::vector<Row> rows {};
  for (Row row {}; table.rows && table.rows(row);) {
    rows.push_back(std::move(row));
  }
  return rows;
}

std::optional<std::size_t> find_column(const std::vector<Column>& columns, std::string_view name) {
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.name == name; });
  return found == columns.end() ? std::nullopt : std::optional {static_cast<std::size_t>(found - columns.begin())};
}

Table letter_table(std::vector<Letter> letters) {
  Table table {};
  table.columns = {{"template", Kind::text}, {"kind", Kind::text},    {"from", Kind::text}, {"to", Kind::list},
                   {"cc", Kind::list},       {"subject", Kind::text}, {"body", Kind::text}, {"message_id", Kind::text}};
  table.rows = [letters = std::move(letters), next = std::size_t {0}](Row& row) mutable {
    if (next == letters.size())
      return false;
    const Letter& letter {letters[next++]};
    row = {letter.template_name, letter.kind,    format(letter.from), formatted(letter.to),
           formatted(letter.cc), letter.subject, letter.body,         letter.message_id};
    return true;
  };
  return table;
}

}  // namespace refer
