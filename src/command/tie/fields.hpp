#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/core/states.hpp"
#include "refer/store/ties.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a tie.
struct TieOptions {
  std::optional<Strength> strength {};
  std::optional<std::string> how {};
  std::optional<std::optional<Date>> since {};
  std::optional<std::optional<Date>> until {};
  std::optional<Evidence> evidence {};
  std::optional<std::string> note {};
};

void declare_fields(Args& args, TieOptions& options);
[[nodiscard]] store::TieFields tie_fields(const TieOptions& options);

/// The rows of ties; those of mine say when I was last in touch.
[[nodiscard]] Table tie_rows(store::TieFilter filter, Session& session);

/// A tie as it is named: its number, or the two people.
struct TieName {
  Handle one {};
  std::optional<Handle> other {};
};

void declare_name(Args& args, TieName& name);
/// Throws Error(Fault::missing).
[[nodiscard]] TieId find_tie(const TieName& name, Session& session);
/// `Jane Roe and Elena Cole`, for sentences.
[[nodiscard]] std::string tie_people(TieId id, Session& session);

}  // namespace refer::command
