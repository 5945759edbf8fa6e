// What stands in a report of a delivery that failed (RFC 3464).

#include <algorithm>
#include <cstddef>

#include "mail/fields.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/reading.hpp"

namespace refer::mail {

namespace {

/// A block of lines up to an empty one, which is taken off the text too.
std::string_view take_block(std::string_view& text) {
  const std::size_t end = std::min(text.find("\n\n"), text.find("\n\r\n"));
  const auto block = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : text.find('\n', end + 1) + 1);
  return block;
}

/// `rfc822; elena@globex.example` as a key.
std::string recipient_key(std::string_view value) {
  const auto mailboxes = read_mailboxes(value.substr(value.find(';') + 1));
  return mailboxes.empty() ? std::string {} : address_key(mailboxes.front().address);
}

/// `smtp; 550 5.1.1 User unknown` without the kind of server.
std::string diagnosis(std::string_view value) {
  const auto kind = value.find(';');
  return decode_words(trim(kind == std::string_view::npos ? value : value.substr(kind + 1)));
}

/// What a report says of one recipient.
void read_recipient(const std::vector<Field>& fields, Failure& failure) {
  const auto action = lower_ascii(find_field(fields, "action"));
  const auto status = trim(find_field(fields, "status"));
  if (!action.starts_with("failed") || !(status.empty() || status.starts_with('5'))) {
    failure.is_passing = true;
    return;
  }
  for (const auto* const name : {"final-recipient", "original-recipient"}) {
    const auto key = recipient_key(find_field(fields, name));
    if (!key.empty() && std::find(failure.addresses.begin(), failure.addresses.end(), key) == failure.addresses.end()) {
      failure.addresses.push_back(key);
    }
  }
  if (failure.reason.empty()) {
    const auto said = diagnosis(find_field(fields, "diagnostic-code"));
    failure.reason = said.empty() ? to_utf8(status) : said;
  }
}

}  // namespace

Failure read_failure(std::string_view body) {
  Failure failure;
  while (!body.empty()) {
    const auto fields = read_fields(take_block(body));
    if (!find_field(fields, "action").empty()) {
      read_recipient(fields, failure);
    }
    // The header of the message that came back stands in a part of its own.
    for (auto& id : read_ids(find_field(fields, "message-id"))) {
      failure.messages.push_back(std::move(id));
    }
  }
  return failure;
}

}  // namespace refer::mail
