#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/command/args.hpp"
#include "refer/core/value.hpp"

namespace refer::command {

/// A slot and a word for it.
struct Given {
  const Slot* slot = nullptr;
  std::string text {};
};

/// Throws Error(Fault::usage) for the first required slot that was not given. `path` is the command's, for the message.
void check_required(std::string_view path, const std::deque<Slot>& slots, const std::vector<Given>& given);

/// What a record of a file gives: each field goes to the slot whose key is its name. An empty cell gives nothing, a
/// slot that repeats takes the parts between semicolons. Throws Error(Fault::data) for a field that is none.
[[nodiscard]] std::vector<Given> read_fields(const std::deque<Slot>& slots, const Value& fields);

/// A record without its mark and without the columns that are only there for people; nothing when its mark passes it
/// over. Without a mark it is taken, unless the file has a column of marks. Throws Error(Fault::data) for a mark that
/// is neither yes nor no.
[[nodiscard]] std::optional<Value> find_taken(const Args& args, const Value& fields, bool has_marks);

/// Reads what was given into the fields, naming the slot in what goes wrong.
void put(const std::vector<Given>& given, const Reading& reading);

}  // namespace refer::command
