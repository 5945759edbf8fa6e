#pragma once

#include <optional>
#include <string_view>

#include "refer/command/session.hpp"
#include "refer/project/file.hpp"

namespace refer::command {

/// The file of --rejects: the rows that could not be read, below the head of the file they came from. It is there only
/// when there are any.
class Rejects {
 public:
  /// Throws Error(Fault::cannot_create) when the file cannot be made, or is the input or a database.
  Rejects(const std::optional<File>& file, const File& input, const Session& session);

  /// Whether bad rows are passed over.
  [[nodiscard]] bool wanted() const { return wanted_; }
  void write(std::string_view head, std::string_view row);
  void keep();

 private:
  bool wanted_;
  bool written_ = false;
  std::optional<project::AtomicFile> file_ {};
};

}  // namespace refer::command
