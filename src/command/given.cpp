#include "refer/command/given.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"

namespace refer::command {

void check_required(std::string_view path, const std::deque<Slot>& slots, const std::vector<Given>& given) {
  for (const auto& slot : slots) {
    const bool is_given = std::any_of(given.begin(), given.end(), [&](const Given& one) { return one.slot == &slot; });
    if (slot.required && !is_given) {
      throw Error(Fault::usage, fmt::format("'refer {}' needs {}", path, slot.name),
                  fmt::format("{} is {}; 'refer {} --help' shows more", slot.name, slot.help, path));
    }
  }
  const bool says_nothing =
      std::all_of(given.begin(), given.end(), [](const Given& one) { return one.slot->is_argument; });
  if (path.ends_with(" edit") && says_nothing) {
    throw Error(Fault::usage, fmt::format("'refer {}' is told nothing to change", path),
                fmt::format("'refer {} --help' lists what it can change", path));
  }
}

void put(const std::vector<Given>& given, const Reading& reading) {
  for (const auto& one : given) {
    try {
      one.slot->put(one.text, reading);
    } catch (const Error& error) {
      throw Error(error.fault(), fmt::format("{}: {}", one.slot->name, error.message()), error.hint(), error.place());
    }
  }
}

}  // namespace refer::command
