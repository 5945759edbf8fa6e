#include <fmt/core.h>

#include <memory>

#include "command/permission/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  std::optional<std::optional<Date>> withdrawn {};
  PermissionOptions permission {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which permission");
  args.option("--withdrawn", options->withdrawn, "the day on which it was taken back: from then on it does not hold");
  declare_fields(args, options->permission);
  return [options](Session& session) {
    auto& database = session.database();
    const PermissionId id {options->id.number};
    auto fields = permission_fields(options->permission);
    fields.withdrawn = options->withdrawn;
    store::edit_permission(database, id, fields);
    const auto permission = store::get_permission(database, id);
    return Answer {
        .table = permission_rows({.ids = {id}}, session),
        .single = true,
        .notes = {fmt::format("Changed permission {}: {}{}.", number(id), permission_sentence(permission, session),
                              permission.withdrawn_on ? ", withdrawn on " + format(*permission.withdrawn_on) : "")}};
  };
}

}  // namespace

extern const Command permission_edit {
    .path = "permission edit",
    .summary = "change or withdraw a permission",
    .details =
        R"(Only what is given changes; an empty text clears. For whom it holds does not change: withdraw it, and add another.

  refer permission edit 1 --withdrawn today
  refer permission edit 1 --until 2026-12-31)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
