#include "refer/mail/mime.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "mail/encode.hpp"
#include "mail/hash.hpp"
#include "refer/core/date.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::mail {
namespace {

constexpr std::size_t longest_header_line = 76;  // RFC 2047 allows lines with encoded words no more
constexpr std::size_t longest_body_line = 998;
constexpr std::size_t longest_quoted = 60;
constexpr std::size_t longest_id = 900;

[[noreturn]] void fail(std::string message, std::string hint = {}) {
  throw Error(Fault::data, std::move(message), std::move(hint));
}

// Nothing that could end a header or begin another one comes past here.
void check_header(std::string_view text, std::string_view what, const std::string& hint = {}) {
  if (has_control(text)) {
    fail("the " + std::string {what} + " has a control character: " + quote(text),
         hint.empty() ? "it cannot stand in a mail header" : hint);
  }
  if (!is_utf8(text)) {
    fail("the " + std::string {what} + " is not valid UTF-8: " + quote(text));
  }
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

bool is_atom_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         (c != '\0' && std::string_view {"!#$%&'*+-/=?^_`{|}~"}.find(c) != std::string_view::npos);
}

// The words between single spaces; nothing where white space would not read back as it is.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words {};
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end == begin) {
      return {};
    }
    words.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

// One header: pieces that are not broken, with a space or a fold between them.
std::string header(std::string_view name, const std::vector<std::string>& pieces) {
  std::string result {name};
  result += ':';
  std::size_t column = result.size();
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool fold = i > 0 && column + 1 + pieces[i].size() > longest_header_line;
    result += fold ? "\n " : " ";
    result += pieces[i];
    column = (fold ? 0 : column) + 1 + pieces[i].size();
  }
  return result + '\n';
}

// Plain where that reads back as it is: printable ASCII in short words that do not look encoded.
std::vector<std::string> unstructured(std::string_view text, std::size_t first_room) {
  std::vector<std::string> words {is_ascii(text) ? words_of(text) : std::vector<std::string> {}};
  const bool plain =
      !words.empty() && text.find("=?") == std::string_view::npos &&
      std::all_of(words.begin(), words.end(), [&](const std::string& word) { return word.size() <= first_room; });
  return plain ? words : encoded_words(text, first_room);
}

std::string quoted(std::string_view text) {
  std::string result {'"'};
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      result += '\\';
    }
    result += c;
  }
  return result + '"';
}

std::vector<std::string> name_pieces(std::string_view name, std::size_t first_room) {
  const std::vector<std::string> words {is_ascii(name) ? words_of(name) : std::vector<std::string> {}};
  if (words.empty() || name.find("=?") != std::string_view::npos || name.size() > longest_quoted) {
    return encoded_words(name, first_room);
  }
  const bool atoms = std::all_of(name.begin(), name.end(), [](char c) { return c == ' ' || is_atom_character(c); });
  return atoms ? words : std::vector<std::string> {quoted(name)};
}

// The command that gives somebody another name or address: the sender stands in the settings, all others are contacts.
std::string mending(std::string_view field, std::string_view what, std::string_view who) {
  return field == "From" ? "refer config set me." + std::string {what} + (what == "email" ? " ADDRESS" : " NAME")
                         : "refer contact edit " + std::string {who} + " --" + std::string {what} +
                               (what == "email" ? " ADDRESS" : " NAME");
}

std::string address_of(std::string_view field, const Mailbox& mailbox) {
  const std::string_view address {mailbox.address};
  if (address.empty()) {
    fail(mailbox.name.empty() ? "a mail needs an address, and there is none"
                              : quote(mailbox.name) + " has no e-mail address",
         mending(field, "email", quote(mailbox.name)));
  }
  check_header(address, "address");
  if (!is_address(address)) {
    fail(quote(address) + " is no mail address", "write name@domain");
  }
  const std::size_t at = address.rfind('@');
  if (!is_ascii(address.substr(0, at))) {
    fail("the address " + quote(address) + " cannot be written in mail: what stands before the @ is not ASCII",
         "ask for an address in plain letters");
  }
  return ascii_address(address);
}

// White space in a name is one space wherever mail is read, so it is written so.
std::string tidy_name(std::string_view field, const Mailbox& mailbox) {
  check_header(mailbox.name, "name", mending(field, "name", mailbox.address));
  return join(split(mailbox.name, ' '), " ");
}

std::string mailboxes(std::string_view field, const std::vector<Mailbox>& list) {
  std::vector<std::string> pieces {};
  for (const Mailbox& mailbox : list) {
    const std::string address {address_of(field, mailbox)};
    const std::string name {tidy_name(field, mailbox)};
    if (name.empty()) {
      pieces.push_back(address);
    } else {
      const std::vector<std::string> words {name_pieces(name, longest_header_line - field.size() - 2)};
      pieces.insert(pieces.end(), words.begin(), words.end());
      pieces.push_back('<' + address + '>');
    }
    if (&mailbox != &list.back()) {
      pieces.back() += ',';
    }
  }
  return pieces.empty() ? std::string {} : header(field, pieces);
}

std::string id_header(std::string_view field, const std::string& id) {
  if (id.empty()) {
    return {};
  }
  check_header(id, field);
  const bool visible = std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c <= '~'; });
  if (!visible || id.size() < 3 || id.size() > longest_id || id.front() != '<' || id.back() != '>' ||
      id.find_first_of("<>", 1) != id.size() - 1) {
    fail("the " + std::string {field} + " " + quote(id) + " is none", "it has the form <left@right>");
  }
  return header(field, {id});
}

// Every message of the thread before, the one it answers last.
std::string references(const Letter& letter) {
  std::vector<std::string> ids {letter.references};
  if (!letter.in_reply_to.empty() && (ids.empty() || ids.back() != letter.in_reply_to)) {
    ids.push_back(letter.in_reply_to);
  }
  for (const std::string& id : ids) {
    (void)id_header("References", id);
  }
  return ids.empty() ? std::string {} : header("References", ids);
}

// Whether every way of carrying mail leaves `body` as it is without an encoding.
bool is_exact_in_7bit(std::string_view body) {
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = body.find('\n', begin);
    if (end == std::string_view::npos) {
      return false;
    }
    const std::string_view line = body.substr(begin, end - begin);
    if (line.size() > longest_body_line || line.starts_with('.') || begins_message(line) || line.ends_with(' ') ||
        line.ends_with('\t') ||
        !std::all_of(line.begin(), line.end(), [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); })) {
      return false;
    }
    begin = end + 1;
  }
  return true;
}

}  // namespace

std::string write_message(const Letter& letter, bool draft) {
  check_header(letter.subject, "subject");
  if (!is_utf8(letter.body)) {
    fail("the body of the letter is not valid UTF-8");
  }
  const bool plain = is_exact_in_7bit(letter.body);
  std::string message {mailboxes("From", {letter.from})};
  message += mailboxes("To", letter.to);
  message += mailboxes("Cc", letter.cc);
  message +=
      header("Subject", unstructured(letter.subject, longest_header_line - std::string_view {"Subject: "}.size()));
  message += header("Date", {format_mail_date(letter.date)});
  message += id_header("Message-ID", letter.message_id);
  message += id_header("In-Reply-To", letter.in_reply_to);
  message += references(letter);
  message += "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ";
  message += plain ? "7bit\n" : "quoted-printable\n";
  message += draft ? "X-Unsent: 1\n\n" : "\n";
  message += plain ? letter.body : quoted_printable(letter.body);
  return message;
}

std::string message_id(const Letter& letter, const std::string& key) {
  Hash hash {};
  hash.add(key);
  hash.add(letter.from.address);
  for (const std::vector<Mailbox>* list : {&letter.to, &letter.cc}) {
    for (const Mailbox& mailbox : *list) {
      hash.add(mailbox.address);
    }
    hash.add({});
  }
  hash.add(letter.subject);
  hash.add(letter.body);
  const std::size_t at = letter.from.address.rfind('@');
  const std::string domain {at == std::string::npos ? "refer.invalid"
                                                    : ascii_domain(letter.from.address.substr(at + 1))};
  return '<' + key + '.' + hash.hex() + '@' + domain + '>';
}

}  // namespace refer::mail
