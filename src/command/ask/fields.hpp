#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/states.hpp"
#include "refer/store/asks.hpp"

namespace refer::command {

/// What `add` and `edit` may say of an ask besides source and target.
struct AskOptions {
  std::optional<AskKind> kind {};
  std::optional<std::string> profile {};
  std::optional<std::optional<RecordId>> moment {};
  std::optional<std::string> owner {};
  std::optional<std::optional<Coming>> due {};
  std::optional<std::string> letter {};
  std::optional<std::string> note {};
  std::optional<std::string> override_reason {};
  std::optional<Sourced> sourced {};
};

void declare_fields(Args& args, AskOptions& options);
/// The options as the store takes them. Throws Error(Fault::missing) for a profile, a moment or a letter that there is
/// not, and Error(Fault::usage) for a moment of somebody else than the source.
[[nodiscard]] store::AskFields ask_fields(const AskOptions& options, ContactId source, Session& session);
/// Throws Error(Fault::usage) unless an ask is among three people.
void check_ask_people(ContactId source, std::optional<ContactId> target);
/// What went wrong with one of several asks, naming it.
[[nodiscard]] Error about_ask(AskId id, const Error& error);
/// `Jane Roe to introduce Elena Cole`, for sentences.
[[nodiscard]] std::string ask_sentence(const store::Ask& ask, Session& session);

}  // namespace refer::command
