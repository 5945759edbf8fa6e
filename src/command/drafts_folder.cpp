#include "command/drafts_folder.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/maildir.hpp"
#include "refer/mail/mime.hpp"

namespace refer::command {

Answer put_into_folder(Answer drafted, const File& folder, const Session& session) {
  if (session.is_shaped) {
    throw Error(Fault::usage, "--to-maildir shows no letters, so there is nothing to format",
                "leave --format, --columns and --output out");
  }
  const auto& letters = drafted.letters;
  for (const auto& letter : letters) {
    (void)mail::write_message(letter, true);
  }
  const auto say = [&](const Letter& letter, std::string_view what) {
    return fmt::format("{} to {} {} {}.", quote(letter.subject), escape_terminal(format(letter.to.front())), what,
                       escape_terminal(folder.path));
  };
  Answer answer {.warnings = std::move(drafted.warnings)};
  if (session.dry_run) {
    for (const auto& letter : letters) {
      answer.notes.push_back(say(letter, "would be put into"));
    }
    return answer;
  }
  const mail::Maildir maildir {session.resolve(folder.path)};
  for (const auto& letter : letters) {
    answer.notes.push_back(say(letter, maildir.put(letter) ? "is a draft in" : "is already in"));
  }
  return answer;
}

}  // namespace refer::command
