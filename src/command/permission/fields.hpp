#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/core/states.hpp"
#include "refer/store/permissions.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a permission.
struct PermissionOptions {
  std::optional<std::string> wording {};
  std::optional<Date> on {};
  std::optional<std::optional<Coming>> until {};
  std::optional<std::optional<Channel>> channel {};
  std::optional<std::string> evidence {};
  std::optional<std::string> note {};
};

void declare_fields(Args& args, PermissionOptions& options);
[[nodiscard]] store::PermissionFields permission_fields(const PermissionOptions& options);
/// The rows of permissions, as they hold today.
[[nodiscard]] Table permission_rows(store::PermissionFilter filter, Session& session);
/// `Jane Roe may be named to Elena Cole`, for sentences.
[[nodiscard]] std::string permission_sentence(const store::Permission& permission, Session& session);

}  // namespace refer::command
