#pragma once

#include <string>

#include "refer/core/letter.hpp"

namespace refer::mail {

/// The letter as an RFC 5322 message with lines ending in \n, as Unix mailers take it: From, To, Cc, Subject, Date,
/// Message-ID, In-Reply-To and References, MIME-Version, Content-Type text/plain UTF-8, Content-Transfer-Encoding, and
/// `X-Unsent: 1` when it is a draft. Headers are folded at 78 columns with RFC 2047 encoded words where they are not
/// ASCII; the body is 7bit where that is exact and quoted-printable elsewhere. Throws Error(Fault::data) when a control
/// character would enter a header, or an address is none.
[[nodiscard]] std::string write_message(const Letter& letter, bool draft);

/// A Message-ID that is the same for the same letter: <KEY.HASH@DOMAIN>. KEY names the record it is for (ask-1); HASH
/// is 128 bits of FNV-1a, not cryptographic, over key, sender, recipients, subject and body; DOMAIN is that of the
/// sender.
[[nodiscard]] std::string message_id(const Letter& letter, const std::string& key);

}  // namespace refer::mail
