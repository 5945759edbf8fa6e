#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace refer::mail {

/// `text` (valid UTF-8) as RFC 2047 encoded words, in Q or B, whichever is shorter. The first word has at most
/// `first_room` characters, the others 75; none splits a character, and they break at spaces where there are some. Q is
/// written so that it may stand in a name too.
[[nodiscard]] std::vector<std::string> encoded_words(std::string_view text, std::size_t first_room);

/// `text` in quoted-printable, in lines of at most 76 that end in \n. Reads back as exactly `text`; no line begins with
/// `.`, `From ` or `>From `, which transports and mailboxes would change.
[[nodiscard]] std::string quoted_printable(std::string_view text);

/// A domain as it stands in mail: lower case, labels that are not ASCII in Punycode (RFC 3492) after `xn--`. Throws
/// Error(Fault::data) on what is no domain name.
[[nodiscard]] std::string ascii_domain(std::string_view domain);

/// A valid address with its domain as ascii_domain writes it.
[[nodiscard]] std::string ascii_address(std::string_view address);

/// Whether a line would be changed in a file of many messages: `From ` begins one there, `>From ` is such a line
/// quoted.
[[nodiscard]] bool begins_message(std::string_view line);

}  // namespace refer::mail
