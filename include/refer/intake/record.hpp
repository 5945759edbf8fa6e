#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/value.hpp"

namespace refer::intake {

/// One record of a file: its fields by name, and where it stood. A field of several values has them as a list.
struct Record {
  Value fields {};     ///< a map; cells of a CSV file are texts
  std::string raw {};  ///< the record as written, for --rejects; without its line end
  Place place {};      ///< file and first line
};

/// Records, one at a time.
class Records {
 public:
  virtual ~Records() = default;
  /// Puts the next record into its argument; false at the end. Throws Error(Fault::data) with the place for a record
  /// that cannot be read, and goes on with the one after it when called again; `raw` and `place` of the record are set
  /// then, too.
  [[nodiscard]] virtual bool next(Record& record) = 0;
  /// The head of the file as written, for --rejects; empty where the format has none.
  [[nodiscard]] virtual std::string_view head() const = 0;
  /// Whether the file has a column of that name, so that a record without the field has an empty cell there.
  [[nodiscard]] virtual bool has_column(std::string_view) const { return false; }
  /// The heads of columns that mean nothing to the reader, and are passed over.
  [[nodiscard]] virtual std::vector<std::string> unread() const { return {}; }
};

}  // namespace refer::intake
