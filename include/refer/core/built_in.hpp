#pragma once

#include <string_view>

namespace refer {

/// A file that is built into the binary: its name without the ending, and its text.
struct BuiltIn {
  std::string_view name;
  std::string_view text;
};

}  // namespace refer
