#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/letter.hpp"

namespace refer::mail {

/// A field of a header: its name in lower case, its value on one line, as it came.
struct Field {
  std::string name {};
  std::string value {};
};

/// The fields of a header block, unfolded; what is no field is passed over.
[[nodiscard]] std::vector<Field> read_fields(std::string_view head);
/// The value of the first field of a name; empty when there is none.
[[nodiscard]] std::string_view find_field(const std::vector<Field>& fields, std::string_view name);

/// A text as valid UTF-8: bytes that are none are read as windows-1252; a NUL is no character.
[[nodiscard]] std::string to_utf8(std::string_view bytes);
/// The same, with its RFC 2047 encoded words decoded; those in a charset that is not known stay as they are.
[[nodiscard]] std::string decode_words(std::string_view text);

/// The mailboxes of an address field: comments, quoted names, groups and routes are understood.
[[nodiscard]] std::vector<Mailbox> read_mailboxes(std::string_view value);
/// The Message-IDs in a field, with their angle brackets.
[[nodiscard]] std::vector<std::string> read_ids(std::string_view value);
/// A text without its comments (in parentheses, which may be nested).
[[nodiscard]] std::string without_comments(std::string_view value);

/// The instant of a Date field, also in the older forms, or of what stands in a mailbox's From line (`Mon Mar  2
/// 09:00:00 2026`, in UTC); nothing for anything else.
[[nodiscard]] std::optional<Instant> read_mail_date(std::string_view value);

/// What a report says in the beginning of its body; no address when it is of no failure for good.
struct Failure {
  std::vector<std::string> addresses {};
  std::string reason {};
  std::vector<std::string> messages {};
  bool is_passing = false;  ///< there is a report, and it says that delivery is tried again, or succeeded
};
/// Reads what reports say (RFC 3464), and the Message-ID of what came back.
[[nodiscard]] Failure read_failure(std::string_view body);

}  // namespace refer::mail
