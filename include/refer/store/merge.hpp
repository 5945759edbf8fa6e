#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "refer/core/ids.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What a record of a file came to.
enum class Merged {
  added,
  updated,
  unchanged,
  repeated,  ///< an earlier record of the same file named the same person; it has said what there is to say
};

/// Merges the records of one file into the contacts.
class Merger {
 public:
  /// `network_of` is whose connections the file holds.
  Merger(Database& database, Instant now, ContactId network_of = me)
      : database_ {database}, now_ {now}, network_of_ {network_of} {}

  /// Finds the person by e-mail, then by URL, then by name where nothing speaks against it: the day of connection
  /// decides, and without one the company. Adds who is new; of who is not, changes what the record says otherwise and
  /// keeps what it leaves out.
  Merged merge(const ContactFields& fields, const std::optional<std::string>& connected_on);
  /// The person of the last record.
  [[nodiscard]] ContactId last() const { return last_; }

 private:
  [[nodiscard]] std::optional<ContactId> find(const ContactFields& fields, const std::string& name,
                                              const std::optional<std::string>& connected_on) const;
  [[nodiscard]] bool update(const ContactFields& fields, const std::string& name);

  Database& database_;
  Instant now_;
  ContactId network_of_;
  ContactId last_ {};
  std::unordered_set<ContactId> seen_ {};
};

}  // namespace refer::store
