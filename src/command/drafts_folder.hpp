#pragma once

#include "refer/command/reader.hpp"
#include "refer/command/session.hpp"
#include "refer/core/answer.hpp"

namespace refer::command {

/// Puts the letters of an answer as drafts into a Maildir, each at most once, and keeps its warnings; all are written
/// out first, so that one that is no mail leaves the folder as it is. With --dry-run it only says so. Throws as
/// mail::Maildir, and Error(Fault::usage) where the letters are also to be shown.
[[nodiscard]] Answer put_into_folder(Answer drafted, const File& folder, const Session& session);

}  // namespace refer::command
