#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "refer/command/args.hpp"

namespace refer::command {

/// A slot and a word for it.
struct Given {
  const Slot* slot = nullptr;
  std::string text {};
};

/// Throws Error(Fault::usage) for the first required slot that was not given. `path` is the command's, for the message.
void check_required(std::string_view path, const std::deque<Slot>& slots, const std::vector<Given>& given);

/// Reads what was given into the fields, naming the slot in what goes wrong.
void put(const std::vector<Given>& given, const Reading& reading);

}  // namespace refer::command
