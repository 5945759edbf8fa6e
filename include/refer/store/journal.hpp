#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "refer/core/answer.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// Watches what one command changes, to be kept with its words. Lives inside the command's transaction.
class Recorder {
 public:
  explicit Recorder(Database& database);
  ~Recorder();
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  /// Stores the entry when anything was changed; what could still be redone is dropped then. Whether anything was
  /// changed.
  bool store(Instant at, std::string_view who, std::string_view words);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// One command of the past.
struct Entry {
  std::int64_t id = 0;
  std::string words {};
};

/// Empties the journal, for what must not be kept anywhere, and begins it again with a command that cannot be taken
/// back.
void begin_journal(Database& database, Instant at, std::string_view who, std::string_view words);

/// Takes back the last command that stands. Throws Error(Fault::missing) when there is none, Error(Fault::conflict)
/// when the rows were changed by other means since, or for what cannot be taken back, and then changes nothing.
Entry undo(Database& database);
/// Does the first undone command again. Throws like undo.
Entry redo(Database& database);
/// The commands of the past, newest first: id, at, who, words, state.
[[nodiscard]] Table journal_table(Database& database);
/// One of them.
[[nodiscard]] Table journal_table(Database& database, std::int64_t id);

}  // namespace refer::store
