#pragma once

#include <set>
#include <string>
#include <string_view>

#include "refer/advice/unnamed.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/store/database.hpp"

namespace refer::command {

/// What must not be heard outside: whom sources were asked for, where those work, and what deals were worth.
class Discretion {
 public:
  /// Names somebody who was to be met.
  void keep_secret(store::Database& database, ContactId target);
  /// Names somebody who may not be named in public, though nobody was to meet them.
  void keep_unnamed(store::Database& database, ContactId person);
  /// What a deal is worth.
  void keep_secret(const Money& value);

  [[nodiscard]] bool is_target(ContactId person) const { return targets_.contains(person); }
  /// Whether a name is none of theirs, and none of their companies.
  [[nodiscard]] bool allows_name(std::string_view name) const;
  /// Whether a text names none of them (advice::Unnamed) and says no value of a deal, however it is written.
  [[nodiscard]] bool allows_text(std::string_view text) const;

 private:
  std::set<ContactId> targets_ {};
  advice::Unnamed unnamed_ {};
  std::set<std::string, std::less<>> amounts_ {};  ///< their digits
};

}  // namespace refer::command
