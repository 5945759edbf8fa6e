#include <memory>

#include "command/permission/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which permission");
  return [id](Session& session) {
    const PermissionId key {id->number};
    (void)store::get_permission(session.database(), key);
    return Answer {.table = permission_rows({.ids = {key}}, session), .single = true};
  };
}

}  // namespace

extern const Command permission_show {
    .path = "permission show",
    .summary = "show a permission",
    .details = "  refer permission show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
