#pragma once

#include <span>

#include "refer/command/command.hpp"
#include "refer/core/format.hpp"

namespace refer {

/// What the program is made of.
struct Registry {
  std::span<const command::Command* const> commands;  ///< in the order of the help
  std::span<const Format* const> formats;
};

/// The program itself: the list in src/registry.cpp.
[[nodiscard]] const Registry& registry();

}  // namespace refer
