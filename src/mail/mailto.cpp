#include <fmt/core.h>

#include "mail/encode.hpp"
#include "refer/mail/formats.hpp"
#include "refer/mail/mime.hpp"

namespace refer::mail {
namespace {

constexpr std::size_t most_kept = 1900;  // what every mail program takes

/// Everything but letters, digits and - . _ ~ as %XX, a line break as CR LF (RFC 6068); `plain` may stand too.
std::string percent_encoded(std::string_view text, std::string_view plain = {}) {
  std::string result;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          (c != '\0' && std::string_view {"-._~"}.find(c) != std::string_view::npos) ||
                          (c != '\0' && plain.find(c) != std::string_view::npos);
    if (is_plain) {
      result += c;
    } else if (c == '\n') {
      result += result.ends_with("%0D") ? "%0A" : "%0D%0A";
    } else {
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return result;
}

std::string addresses(const std::vector<Mailbox>& mailboxes) {
  std::string result;
  for (const auto& mailbox : mailboxes) {
    result += (result.empty() ? "" : ",") + percent_encoded(ascii_address(mailbox.address), "@");
  }
  return result;
}

std::string url_of(const Letter& letter) {
  (void)write_message(letter, true);  // refuses what may not stand in a mail
  std::string url = fmt::format("mailto:{}?subject={}", addresses(letter.to), percent_encoded(letter.subject));
  if (!letter.cc.empty()) {
    url += "&cc=" + addresses(letter.cc);
  }
  if (!letter.in_reply_to.empty()) {
    url += "&in-reply-to=" + percent_encoded(letter.in_reply_to);
  }
  return url + "&body=" + percent_encoded(letter.body);
}

std::vector<std::string> write(const std::vector<Letter>& letters, Sink& sink) {
  std::vector<std::string> warnings;
  for (const Letter& letter : letters) {
    const auto url = url_of(letter);
    sink.write(url + "\n");
    if (url.size() > most_kept) {
      warnings.push_back(
          fmt::format("The link to {} has {} characters, and some mail programs cut it after {}: --format eml makes a "
                      "file for them.",
                      addresses(letter.to), url.size(), most_kept));
    }
  }
  return warnings;
}

}  // namespace

const Format mailto {.name = "mailto", .summary = "letters as links to click, one a line", .letters = write};

}  // namespace refer::mail
