#include <algorithm>
#include <array>
#include <cstddef>

#include "mail/fields.hpp"
#include "mail/hash.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/reading.hpp"

namespace refer::mail {

namespace {

constexpr std::size_t longest_text = 2000;  // of a subject or a name, in bytes

/// The first word of a value, in lower case: `auto-replied; owner-email=…` is auto-replied.
std::string first_word(std::string_view value) {
  const auto plain = lower_ascii(without_comments(value));
  const auto text = trim(plain);
  return std::string {text.substr(0, text.find_first_of("; \t"))};
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool is_automatic_field(const Field& field) {
  constexpr std::array<std::string_view, 12> telling {"list-id",
                                                      "list-unsubscribe",
                                                      "list-post",
                                                      "list-help",
                                                      "x-autoreply",
                                                      "x-autorespond",
                                                      "x-autoresponder",
                                                      "feedback-id",
                                                      "x-auto-reply-from",
                                                      "x-mailing-list",
                                                      "x-ms-exchange-calendar-originator-id",
                                                      "x-ms-exchange-generated-message-source"};
  constexpr std::array<std::string_view, 4> precedences {"bulk", "list", "junk", "auto_reply"};
  if (std::find(telling.begin(), telling.end(), field.name) != telling.end()) {
    return true;
  }
  if (field.name == "auto-submitted") {
    return first_word(field.value) != "no";
  }
  if (field.name == "precedence" || field.name == "x-precedence") {
    return std::find(precedences.begin(), precedences.end(), first_word(field.value)) != precedences.end();
  }
  if (field.name == "content-type") {
    // A report is of a delivery, or of a reading.
    return first_word(field.value) == "text/calendar" || first_word(field.value) == "multipart/report";
  }
  if (field.name == "x-auto-response-suppress") {
    return first_word(field.value) == "all";
  }
  if (field.name == "content-class") {
    return has(lower_ascii(field.value), "calendarmessage");
  }
  if (field.name == "sender") {
    return has(lower_ascii(field.value), "calendar-notification@");
  }
  return field.name == "return-path" && trim(field.value) == "<>";
}

/// One result of a check by the receiver: `dkim=pass header.d=pixel.example`.
struct Check {
  std::string method {};
  std::string outcome {};
  std::string domain {};  ///< whom it is about; empty when it does not say
};

std::string domain_of(std::string_view address) {
  return std::string {address.substr(address.rfind('@') + 1)};
}

/// The results in an Authentication-Results, without comments and in lower case. The name of the server is none.
std::vector<Check> read_checks(std::string_view results) {
  constexpr std::array<std::string_view, 4> telling {"header.d", "header.i", "header.from", "smtp.mailfrom"};
  std::vector<Check> all;
  for (const auto& part : split(results, ';')) {
    Check check;
    for (const auto& word : split(part, ' ')) {
      const auto equals = word.find('=');
      if (equals == std::string::npos) {
        continue;
      }
      const auto name = word.substr(0, equals);
      const auto value = word.substr(equals + 1);
      if (check.method.empty()) {
        check = {.method = name, .outcome = value};
      } else if (std::find(telling.begin(), telling.end(), name) != telling.end()) {
        check.domain = domain_of(value);
      }
    }
    if (!check.method.empty()) {
      all.push_back(std::move(check));
    }
  }
  return all;
}

/// Whether a check of one domain speaks for the other: the same, or one within the other.
bool speaks_for(const std::string& domain, const std::string& sender) {
  return domain.empty() || sender.empty() || domain == sender || domain.ends_with("." + sender) ||
         sender.ends_with("." + domain);
}

/// Whether the receiver found the sender to be forged, or found nothing that speaks for it. Results by another server
/// than the first may be the sender's own words, and good ones there do not count.
bool is_doubtful(const std::vector<Field>& fields, const std::string& sender) {
  std::optional<std::string> server;
  bool is_shown = false;   // to be of that domain
  bool is_forged = false;  // for sure
  bool is_open = false;    // to doubts
  for (const auto& field : fields) {
    if (field.name == "received-spf") {
      is_open = is_open || has(first_word(field.value), "fail");
    }
    if (field.name != "authentication-results") {
      continue;
    }
    auto results = lower_ascii(without_comments(field.value));
    std::replace(results.begin(), results.end(), '\t', ' ');
    const auto word = first_word(results);
    const auto by = has(word, "=") ? std::string {} : word;
    server = server.value_or(by);
    for (const auto& check : read_checks(results)) {
      const bool is_pass = check.outcome == "pass" && by == *server;
      const bool is_ours = is_pass && speaks_for(check.domain, sender);
      const bool is_mail_check = check.method == "dkim" || check.method == "spf" || check.method == "dmarc";
      is_shown = is_shown || (is_mail_check && is_ours);
      is_forged = is_forged || ((check.method == "dmarc" || check.method == "compauth") && check.outcome == "fail");
      is_open = is_open || check.method == "spf" || (is_mail_check && is_pass && !is_ours);
    }
  }
  return is_forged || (is_open && !is_shown);
}

/// When it arrived, by the server that took it last.
std::optional<Instant> read_arrival(const std::vector<Field>& fields) {
  const auto received = find_field(fields, "received");
  const auto at = received.rfind(';');
  return at == std::string_view::npos ? std::nullopt : read_mail_date(received.substr(at + 1));
}

/// When it was written. A date that cannot be read, or is after its arrival, is not so.
std::optional<Instant> read_date(const std::vector<Field>& fields) {
  constexpr std::int64_t slack = 86400;  // clocks differ
  const auto written = read_mail_date(find_field(fields, "date"));
  const auto arrived = read_arrival(fields);
  return arrived && (!written || written->seconds > arrived->seconds + slack) ? arrived : written;
}

/// What mail programs write before the subject of an answer that nobody wrote.
bool is_automatic_subject(std::string_view subject) {
  constexpr std::array<std::string_view, 11> prefixes {
      "automatic reply:",      "auto reply:",           "auto-reply:",          "autoreply:",
      "out of office:",        "automatische antwort:", "abwesenheitsnotiz:",   "réponse automatique",
      "respuesta automática:", "risposta automatica:",  "automatisch antwoord:"};
  const auto key = fold(subject);
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](std::string_view prefix) { return key.starts_with(fold(prefix)); });
}

/// At most so many bytes, and no half character at the end.
std::string clipped(std::string text) {
  if (text.size() <= longest_text) {
    return text;
  }
  std::size_t end = longest_text;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  text.resize(end);
  return text;
}

/// What was answered last first: In-Reply-To, then the thread backwards, each once.
std::vector<std::string> read_answers(const std::vector<Field>& fields) {
  std::vector<std::string> all;
  const auto add = [&](std::string id) {
    if (std::find(all.begin(), all.end(), id) == all.end()) {
      all.push_back(std::move(id));
    }
  };
  for (auto& id : read_ids(find_field(fields, "in-reply-to"))) {
    add(std::move(id));
  }
  auto thread = read_ids(find_field(fields, "references"));
  for (auto id = thread.rbegin(); id != thread.rend(); ++id) {
    add(std::move(*id));
  }
  return all;
}

bool is_postmaster(const Mailbox& sender) {
  const auto key = address_key(sender.address);
  return key.starts_with("mailer-daemon@") || key.starts_with("postmaster@");
}

/// The report of a failure, if that is what the message is.
std::optional<Bounce> find_bounce(const std::vector<Field>& fields, const Received& mail, std::string_view body) {
  const auto type = lower_ascii(find_field(fields, "content-type"));
  const bool is_report = has(type, "multipart/report") && has(type, "delivery-status");
  const bool is_returned = is_postmaster(mail.sender) && trim(find_field(fields, "return-path")) == "<>";
  const auto failed = read_mailboxes(find_field(fields, "x-failed-recipients"));
  if (!is_report && !is_returned && (failed.empty() || !is_postmaster(mail.sender))) {
    return std::nullopt;
  }
  auto failure = read_failure(body);
  if (failure.addresses.empty() && !failure.is_passing) {
    for (const auto& mailbox : failed) {
      failure.addresses.push_back(address_key(mailbox.address));
    }
  }
  Bounce bounce {.addresses = std::move(failure.addresses),
                 .reason = clipped(std::move(failure.reason)),
                 .messages = std::move(failure.messages)};
  bounce.messages.insert(bounce.messages.end(), mail.answers.begin(), mail.answers.end());
  return bounce.addresses.empty() ? std::nullopt : std::optional {std::move(bounce)};
}

}  // namespace

bool may_be_report(std::string_view head) {
  const auto text = lower_ascii(head);
  return has(text, "multipart/report") || has(text, "mailer-daemon@") || has(text, "postmaster@");
}

Received read_received(std::string_view head, std::string_view body) {
  const auto fields = read_fields(head);
  Received mail {.answers = read_answers(fields),
                 .date = read_date(fields),
                 .subject = clipped(decode_words(find_field(fields, "subject")))};
  const auto ids = read_ids(find_field(fields, "message-id"));
  mail.is_named = !ids.empty();
  if (mail.is_named) {
    mail.message_id = ids.front();
  } else {
    Hash hash;
    for (const auto* const name : {"date", "from", "to", "cc", "subject", "in-reply-to", "references"}) {
      hash.add(find_field(fields, name));
    }
    mail.message_id = "<" + hash.hex() + "@unnamed.invalid>";
  }
  for (const auto* const name : {"from", "sender"}) {
    const auto from = read_mailboxes(find_field(fields, name));
    if (!from.empty() && mail.sender.address.empty()) {
      mail.sender = {.name = clipped(from.front().name), .address = clipped(from.front().address)};
    }
  }
  for (const auto& field : fields) {
    if (field.name == "to" || field.name == "cc") {
      for (auto& mailbox : read_mailboxes(field.value)) {
        mail.recipients.push_back({.name = clipped(mailbox.name), .address = clipped(mailbox.address)});
      }
    }
  }
  if (const auto answers_to = read_mailboxes(find_field(fields, "reply-to")); !answers_to.empty()) {
    mail.reply_to = clipped(answers_to.front().address);
  }
  mail.is_doubtful = is_doubtful(fields, domain_of(address_key(mail.sender.address)));
  mail.bounce = find_bounce(fields, mail, body);
  mail.is_automatic =
      std::any_of(fields.begin(), fields.end(), is_automatic_field) || is_automatic_subject(mail.subject);
  return mail;
}

std::string subject_key(std::string_view subject) {
  constexpr std::array<std::string_view, 14> prefixes {"re", "fwd", "fw", "aw",  "wg", "sv",  "vs",
                                                       "vb", "ref", "tr", "rif", "r",  "odp", "antw"};
  auto key = fold(subject);
  for (bool goes_on = true; goes_on;) {
    const auto colon = key.find(':');
    auto word = colon == std::string::npos ? std::string {} : std::string {trim(key.substr(0, colon))};
    // Re[2]: and RE(3): count the answers.
    word = word.substr(0, word.find_first_of("[("));
    goes_on = std::find(prefixes.begin(), prefixes.end(), word) != prefixes.end();
    if (goes_on) {
      key = std::string {trim(std::string_view {key}.substr(colon + 1))};
    }
  }
  return key;
}

}  // namespace refer::mail
