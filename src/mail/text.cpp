#include "refer/core/text.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "refer/core/document.hpp"
#include "refer/mail/formats.hpp"

namespace refer::mail {
namespace {

std::string line(std::string_view field, std::string_view value) {
  return std::string {field} + ": " + escape_terminal(value) + '\n';
}

std::string people(std::string_view field, const std::vector<Mailbox>& mailboxes) {
  std::vector<std::string> parts {};
  for (const Mailbox& mailbox : mailboxes) {
    parts.push_back(format(mailbox));
  }
  return parts.empty() ? std::string {} : line(field, join(parts, ", "));
}

std::vector<std::string> write(const std::vector<Letter>& letters, Sink& sink) {
  for (const Letter& letter : letters) {
    sink.write(&letter == letters.data() ? "" : "---\n");
    sink.write(people("To", letter.to) + people("Cc", letter.cc) + line("Subject", letter.subject) + '\n');
    sink.write(escape_terminal_lines(letter.body));
    sink.write(letter.body.ends_with('\n') ? "" : "\n");
  }
  return {};
}

}  // namespace

const Format text {.name = "text",
                   .summary = "letters as text: to, subject, an empty line, the body",
                   .letters = write,
                   .page = plain_text};

}  // namespace refer::mail
