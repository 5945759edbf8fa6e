#pragma once

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/intake/csv.hpp"
#include "refer/intake/record.hpp"

namespace refer::intake {

/// Yields a text in pieces of 1 to 7 bytes, so that everything that can be cut in two is.
class Crumbs final : public project::Source {
 public:
  explicit Crumbs(std::string text, unsigned seed = 1) : text_ {std::move(text)}, seed_ {seed} {}

  std::string_view read() override {
    seed_ = seed_ * 1664525U + 1013904223U;
    const std::string_view piece {std::string_view {text_}.substr(at_, 1 + (seed_ >> 16U) % 7)};
    at_ += piece.size();
    return piece;
  }

 private:
  std::string text_;
  unsigned seed_;
  std::size_t at_ = 0;
};

using Cells = std::vector<std::string>;

/// All rows; a row that cannot be read is `!LINE:COLUMN message`, with `raw` as its second cell.
inline std::vector<Cells> rows_of(std::string text, Encoding encoding = Encoding::detect, char separator = '\0') {
  Crumbs source {std::move(text)};
  CsvReader reader {source, "file.csv", encoding, separator};
  std::vector<Cells> rows {};
  CsvRow row {};
  while (true) {
    try {
      if (!reader.next(row)) {
        return rows;
      }
      rows.push_back(row.cells);
    } catch (const Error& error) {
      CHECK(error.fault() == Fault::data);
      CHECK(error.place().file == "file.csv");
      rows.push_back({"!" + std::to_string(error.place().line) + ":" + std::to_string(error.place().column) + " " +
                          error.message(),
                      row.raw});
    }
  }
}

/// All records as `name=value|…`; a mistake is `!LINE message`.
inline Cells texts_of(Records& records) {
  Cells all {};
  Record record {};
  while (true) {
    try {
      if (!records.next(record)) {
        return all;
      }
      std::string text {};
      for (const Value::Member& member : *record.fields.as<Value::Map>()) {
        const std::string* const value {member.value.as<std::string>()};
        text += (text.empty() ? "" : "|") + member.name + "=" +
                (value == nullptr ? std::string {member.value.type()} : *value);
      }
      all.push_back(text);
    } catch (const Error& error) {
      CHECK(error.fault() == Fault::data);
      CHECK(error.place().line == record.place.line);
      all.push_back("!" + std::to_string(error.place().line) + " " + error.message());
    }
  }
}

/// What `action` throws.
template <typename Action>
std::optional<Error> error_of(Action action) {
  try {
    action();
  } catch (const Error& error) {
    return error;
  }
  return std::nullopt;
}

}  // namespace refer::intake
