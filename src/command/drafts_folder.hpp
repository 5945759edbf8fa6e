#pragma once

#include <vector>

#include "refer/command/reader.hpp"
#include "refer/command/session.hpp"
#include "refer/core/letter.hpp"

namespace refer::command {

/// Puts letters as drafts into a Maildir, each at most once; all are written out first, so that one that is no mail
/// leaves the folder as it is. With --dry-run it only says so. Throws as mail::Maildir.
[[nodiscard]] Answer put_into_folder(const std::vector<Letter>& letters, const File& folder, const Session& session);

}  // namespace refer::command
