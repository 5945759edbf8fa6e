#include "refer/core/letter.hpp"

#include <algorithm>
#include <optional>

#include "ascii.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "utf8.hpp"

namespace refer {
namespace {

constexpr std::string_view mailbox_hint {"write elena@globex.example or Elena Cole <elena@globex.example>"};
constexpr std::string_view quoted_characters {"\",;:<>()[]@\\"};

[[noreturn]] void refuse(std::string_view text, std::string_view why, std::string_view hint = mailbox_hint) {
  throw Error(Fault::usage, "cannot read the address " + quote(text) + ": " + std::string {why}, std::string {hint});
}

bool is_letter_or_digit(char c) {
  return is_letter(c) || is_digit(c);
}

bool is_beyond_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

// Parts of the characters that RFC 5322 calls atext, or letters beyond ASCII, with single points between them. What
// looks like an encoded word would be read as another address by some.
bool is_local(std::string_view local) {
  constexpr std::size_t longest {64};
  constexpr std::string_view marks {"!#$%&'*+-/=?^_`{|}~."};
  const bool known {std::ranges::all_of(
      local, [&](char c) { return is_letter_or_digit(c) || is_beyond_ascii(c) || marks.find(c) != marks.npos; })};
  return known && !local.empty() && local.size() <= longest && !local.starts_with('.') && !local.ends_with('.') &&
         local.find("..") == local.npos && local.find("=?") == local.npos;
}

bool is_label(std::string_view label) {
  constexpr std::size_t longest {63};
  const bool known {
      std::ranges::all_of(label, [](char c) { return is_letter_or_digit(c) || is_beyond_ascii(c) || c == '-'; })};
  return known && !label.empty() && label.size() <= longest && !label.starts_with('-') && !label.ends_with('-');
}

bool is_domain(std::string_view domain) {
  if (lower_ascii(domain) == "localhost")
    return true;
  std::size_t labels {0};
  for (;;) {
    const std::size_t end {domain.find('.')};
    if (!is_label(domain.substr(0, end)))
      return false;
    ++labels;
    if (end == domain.npos)
      return labels > 1;
    domain.remove_prefix(end + 1);
  }
}

bool is_all_visible(std::string_view text) {
  while (!text.empty()) {
    const Unit unit {first_unit(text)};
    if (!unit.valid || !is_visible(unit.code))
      return false;
    text.remove_prefix(unit.size);
  }
  return true;
}

// A name in double quotes, and what follows it.
struct Quoted {
  std::string name {};
  std::string_view rest {};
};

Quoted read_quoted(std::string_view text, std::string_view whole) {
  Quoted quoted {};
  for (std::size_t at {1}; at < text.size(); ++at) {
    if (text[at] == '"') {
      quoted.rest = trim(text.substr(at + 1));
      return quoted;
    }
    if (text[at] == '\\' && at + 1 < text.size())
      ++at;
    quoted.name += text[at];
  }
  refuse(whole, "a quote is not closed");
}

std::string read_angle(std::string_view text, std::string_view whole) {
  const std::size_t end {text.find('>')};
  if (end == text.npos)
    refuse(whole, "a '>' is missing");
  if (const std::string_view rest {trim(text.substr(end + 1))}; !rest.empty())
    refuse(whole, rest.find('@') != rest.npos ? "there are several" : "something stands after the '>'");
  return std::string {trim(text.substr(1, end - 1))};
}

Mailbox read_mailbox(std::string_view text, std::string_view whole) {
  if (text.starts_with('"')) {
    const Quoted quoted {read_quoted(text, whole)};
    if (!quoted.rest.starts_with('<'))
      refuse(whole, "a name needs an address in <> after it");
    return {.name = std::string {trim(quoted.name)}, .address = read_angle(quoted.rest, whole)};
  }
  const std::size_t angle {text.find('<')};
  const std::string_view name {trim(text.substr(0, angle))};
  if (angle == text.npos)
    return {.name = {}, .address = std::string {name}};
  if (name.find('@') != name.npos)
    refuse(whole, "there are several, or a name with an '@' is not quoted");
  if (name.find_first_of("\",;<>") != name.npos)
    refuse(whole, "there are several, or a name with a comma is not quoted",
           "write \"Cole, Elena\" <elena@globex.example>");
  return {.name = std::string {name}, .address = read_angle(text.substr(angle), whole)};
}

}  // namespace

bool is_address(std::string_view text) {
  constexpr std::size_t longest {254};
  const std::size_t at {text.find('@')};
  return at != text.npos && text.size() <= longest && is_local(text.substr(0, at)) && is_domain(text.substr(at + 1)) &&
         is_all_visible(text);
}

Mailbox parse_mailbox(std::string_view text) {
  if (!is_utf8(text))
    refuse(text, "it is not UTF-8");
  if (has_control(text))
    refuse(text, "it has a control character");
  const Mailbox mailbox {read_mailbox(trim(text), text)};
  if (is_address(mailbox.address))
    return mailbox;
  const std::string& address {mailbox.address};
  if (std::ranges::count(address, '@') > 1)
    refuse(text, "there are several");
  refuse(text, address.find('@') == address.npos ? "it has no '@'"
                                                 : quote(address) + " has not the form name@domain.example");
}

std::string format(const Mailbox& mailbox) {
  if (mailbox.name.empty())
    return mailbox.address;
  if (mailbox.address.empty())
    return mailbox.name;
  if (mailbox.name.find_first_of(quoted_characters) == std::string::npos)
    return mailbox.name + " <" + mailbox.address + ">";
  std::string quoted {};
  for (const char c : mailbox.name) {
    if (c == '"' || c == '\\')
      quoted += '\\';
    quoted += c;
  }
  return "\"" + quoted + "\" <" + mailbox.address + ">";
}

}  // namespace refer
