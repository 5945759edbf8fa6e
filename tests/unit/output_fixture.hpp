#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "refer/output/formats.hpp"

namespace refer::output {

inline Cell text(std::string value) {
  return Cell {std::move(value)};
}

inline Cell number(std::int64_t value) {
  return Cell {value};
}

inline std::string written(const Format& format, std::vector<Column> columns, std::vector<Row> rows,
                           const Look& look = {}, bool single = false) {
  StringSink sink {};
  format.rows({.columns = std::move(columns), .rows = rows_of(std::move(rows))}, single, look, sink);
  return sink.text;
}

/// Five thousand rows of about a hundred bytes; `pulled` counts those that were asked for.
inline Table long_table(std::size_t& pulled) {
  return {.columns = {{"id", Kind::integer}, {"name"}}, .rows = [&pulled](Row& row) {
            if (pulled == 5000) {
              return false;
            }
            ++pulled;
            row = {Cell {static_cast<std::int64_t>(pulled)}, text(std::string(100, 'x'))};
            return true;
          }};
}

/// Remembers how many rows had been pulled when the first piece came, and how large the pieces are.
class WatchingSink final : public Sink {
 public:
  explicit WatchingSink(const std::size_t& pulled) : pulled_ {pulled} {}
  void write(std::string_view piece) override {
    first_at = largest == 0 ? pulled_ : first_at;
    largest = std::max(largest, piece.size());
    ++pieces;
  }

  std::size_t first_at = 0;
  std::size_t largest = 0;
  std::size_t pieces = 0;

 private:
  const std::size_t& pulled_;
};

}  // namespace refer::output
