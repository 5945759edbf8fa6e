#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a source: who they are to me, and when to be in touch.
struct TieOfSource {
  std::optional<std::string> type {};
  std::optional<Strength> strength {};
  std::optional<std::string> how {};
  std::optional<std::string> owner {};
  std::optional<std::string> channel {};
  std::optional<std::optional<Date>> since {};
  std::optional<std::optional<Coming>> next_touch {};
  std::optional<std::optional<Bounded<1, 3650>>> touch_every {};
  std::optional<std::optional<Bounded<1, 3650>>> update_every {};
  std::optional<std::optional<Channel>> update_by {};
  std::vector<std::string> tags {};
  std::optional<std::string> interests {};
  std::optional<std::string> note {};
};
/// What they are worth as a source, and what they get out of it.
struct WorthOfSource {
  std::array<std::optional<std::optional<Strength>>, 9> factors {};  ///< in the order of store::factors()
  std::optional<std::optional<bool>> would_clone {};
  std::optional<std::optional<bool>> unprompted {};
  std::optional<std::optional<Program>> program {};
  std::vector<std::optional<Exchange>> exchange {};
  std::vector<std::string> no_go {};
};
/// How they stand as a customer, and which days come.
struct StateOfSource {
  std::optional<std::optional<Satisfaction>> satisfaction {};
  std::optional<std::optional<Health>> health {};
  std::optional<std::string> open_issue {};
  std::optional<std::optional<Date>> signed_on {};
  std::optional<std::optional<Date>> handed_off_on {};
  std::optional<std::optional<Date>> onboarded_on {};
  std::optional<std::optional<Coming>> renewal_on {};
  std::optional<std::optional<Coming>> review_on {};
};
/// All of it.
struct SourceOptions {
  TieOfSource tie {};
  WorthOfSource worth {};
  StateOfSource state {};
};

void declare_fields(Args& args, SourceOptions& options);

/// The options as the store takes them. Throws Error(Fault::usage) with near misses for a type that is neither built in
/// nor in the settings.
[[nodiscard]] store::SourceFields source_fields(const SourceOptions& options, const Session& session);

/// Sets what the options say of the person and of the tie between me and them.
void put_person(const SourceOptions& options, ContactId person, Session& session);

}  // namespace refer::command
