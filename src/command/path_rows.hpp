#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "refer/advice/paths.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

/// The rows of paths, with the names of the people along them, and whether the first of them may be asked.
class PathRows {
 public:
  explicit PathRows(Session& session);

  /// Names that were read already.
  void know(const std::unordered_map<std::int64_t, std::string>& names) { names_ = names; }

  void add(ContactId target, const advice::Path& path);
  /// A person to whom no path leads.
  void add_unreached(ContactId target);
  /// The rows that were added; nothing is left.
  [[nodiscard]] Table table();

 private:
  const std::string& name(ContactId person);
  /// The guard that refuses to ask a source anything now; no value for who may be asked, and for who is no source.
  const Cell& blocked_by(ContactId person);

  Session& session_;
  std::int64_t strong_;
  std::vector<ContactId> sources_;  ///< by id
  std::vector<Row> rows_ {};
  std::unordered_map<std::int64_t, std::string> names_ {};
  std::unordered_map<std::int64_t, Cell> blocked_ {};
};

}  // namespace refer::command
