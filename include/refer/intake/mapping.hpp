#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "refer/core/built_in.hpp"
#include "refer/core/value.hpp"
#include "refer/intake/csv.hpp"
#include "refer/intake/record.hpp"

namespace refer::intake {

/// How the columns of a file become fields of a contact: one .toml file (title, what it is a record of, one table a
/// field).
struct Map {
  struct Field {
    std::string name {};  ///< of ours: first_name, last_name, name, email, company, title, url, phone, connected_on …
    std::vector<std::string> headers {};  ///< heads that mean it, folded; of several the first that is not empty counts
    bool required = false;                ///< a file without such a column is refused
    bool date = false;                    ///< read as a date, written on as YYYY-MM-DD
  };
  std::string name {};
  std::string summary {};
  std::vector<Field> fields {};
  int least_fields = 2;  ///< a line is the header when at least so many of its cells are heads, and all required ones;
                         ///< 1 for a map of one field
};

/// The fields of a contact that a map may name.
[[nodiscard]] std::span<const std::string_view> field_names();

/// The maps that are built into the binary, by name.
[[nodiscard]] std::span<const BuiltIn> built_in_maps();

/// Reads a map: `summary`, `least_fields`, and a table [field.NAME] with `heads`, `required`, `date`. Throws
/// Error(Fault::data) with the place on a mistake, and for a field that no contact has.
[[nodiscard]] Map read_map(std::string_view text, const std::string& file);

/// How a file is read by a map.
struct MappingOptions {
  Encoding encoding = Encoding::detect;
  /// Head → field, from --map; they win over the map. Without a field, the column is left out.
  std::vector<std::pair<std::string, std::string>> extra {};
  /// The order of the parts of a numeric date: ymd, dmy or mdy; nothing: only what is unambiguous is read.
  std::optional<std::string> date_format {};
};

/// The records of a CSV file by a map. The header is found by its words within the first 50 lines, so that notes before
/// it do not matter; a line of the notes may hold anything, quotes too. Heads are compared by their letters and digits
/// alone. Cells are trimmed; empty cells, and columns that mean nothing, are left out: a row of nobody is a record
/// without a name. More or fewer cells than the header has are Error(Fault::data). Dates may be 2026-03-12, `12 Mar
/// 2026`, `Mar 12, 2026`, `12 March 2026`, with or without a time of day behind them, or numeric: where 03/04/2026
/// could be two days it is Error(Fault::data) with the line and a hint to --date-format. Throws at once:
/// Error(Fault::data) when there is no header (naming the heads that were looked for and the near misses that were
/// found) or not the head of an `extra`, Error(Fault::usage) for an `extra` field that no map knows and for an unknown
/// date format.
[[nodiscard]] std::unique_ptr<Records> mapped_records(project::Source& source, const std::string& file, const Map& map,
                                                      const MappingOptions& options);

}  // namespace refer::intake
