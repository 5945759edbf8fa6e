#include "command/rejects.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

Rejects::Rejects(const std::optional<File>& file, const File& input, const Session& session)
    : wanted_ {file.has_value()} {
  if (!file) {
    return;
  }
  const auto path = session.resolve(file->path);
  if (input.path != "-" && project::same_file(path, session.resolve(input.path))) {
    throw Error(Fault::cannot_create, fmt::format("--rejects: {} is the file that is read", quote(file->path)),
                "name another file");
  }
  project::check_output(path);
  if (!session.dry_run) {
    file_.emplace(path, session.force);
  }
}

void Rejects::write(std::string_view head, std::string_view row) {
  if (!file_) {
    return;
  }
  if (!written_ && !head.empty()) {
    file_->write(head);
    file_->write("\n");
  }
  written_ = true;
  file_->write(row);
  file_->write("\n");
}

void Rejects::keep() {
  if (file_ && written_) {
    file_->commit();
  }
}

}  // namespace refer::command
