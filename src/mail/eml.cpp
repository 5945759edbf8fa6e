#include "refer/core/error.hpp"
#include "refer/mail/formats.hpp"
#include "refer/mail/mime.hpp"

namespace refer::mail {
namespace {

std::vector<std::string> write(const std::vector<Letter>& letters, Sink& sink) {
  if (letters.size() > 1) {
    throw Error(Fault::usage, "the format eml holds one letter, and here are " + std::to_string(letters.size()),
                "write them with --format mbox, text or json");
  }
  for (const Letter& letter : letters) {
    sink.write(write_message(letter, true));
  }
  return {};
}

}  // namespace

const Format eml {.name = "eml", .summary = "one letter as a draft to open in a mail program", .letters = write};

}  // namespace refer::mail
