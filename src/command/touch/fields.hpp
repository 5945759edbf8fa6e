#pragma once

#include <optional>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a touch.
struct TouchOptions {
  store::TouchFields said {};
  std::optional<std::optional<Handle>> introduced {};
};

void declare_fields(Args& args, TouchOptions& options);
/// The options as the store takes them. Throws as Session::person.
[[nodiscard]] store::TouchFields touch_fields(const TouchOptions& options, Session& session);

}  // namespace refer::command
