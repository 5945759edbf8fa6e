#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a source.
struct SourceOptions {
  std::optional<std::string> type {};
  std::optional<Strength> strength {};
  std::optional<std::optional<Satisfaction>> satisfaction {};
  std::optional<std::string> how {};
  std::optional<std::string> owner {};
  std::optional<std::string> channel {};
  std::optional<std::optional<Date>> since {};
  std::optional<std::optional<Coming>> next_touch {};
  std::optional<std::string> note {};
};

void declare_fields(Args& args, SourceOptions& options);

/// The options as the store takes them. Throws Error(Fault::usage) with near misses for a type that is neither built in
/// nor in the settings.
[[nodiscard]] store::SourceFields source_fields(const SourceOptions& options, const Session& session);

/// Sets what the options say of the person and of the tie between me and them.
void put_person(const SourceOptions& options, ContactId person, Session& session);

}  // namespace refer::command
