#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/core/states.hpp"
#include "refer/store/asks.hpp"

namespace refer::command {

/// What `add` and `edit` may say of an ask besides source and target.
struct AskOptions {
  std::optional<AskKind> kind {};
  std::optional<std::string> profile {};
  std::optional<std::int64_t> moment {};
  std::optional<std::string> owner {};
  std::optional<Date> due {};
  std::optional<std::string> letter {};
  std::optional<std::string> note {};
  std::optional<std::string> override_reason {};
};

void declare_fields(Args& args, AskOptions& options);
/// The options as the store takes them. Throws Error(Fault::missing) for a profile, a moment or a letter that there is not.
[[nodiscard]] store::AskFields ask_fields(const AskOptions& options, Session& session);
/// `Jane Roe to introduce Elena Cole`, for sentences.
[[nodiscard]] std::string ask_sentence(const store::Ask& ask, Session& session);

}  // namespace refer::command
