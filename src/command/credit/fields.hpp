#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/credits.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a credit.
struct CreditOptions {
  std::optional<CreditRole> role {};
  std::optional<Bounded<0, 100>> share {};
  std::optional<std::string> note {};
};

void declare_fields(Args& args, CreditOptions& options);
[[nodiscard]] store::CreditFields credit_fields(const CreditOptions& options);
/// `Omar Diaz, influenced, 30 % of intro 3`, for sentences.
[[nodiscard]] std::string credit_sentence(const store::Credit& credit, Session& session);

}  // namespace refer::command
