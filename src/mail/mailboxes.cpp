// Addresses as they come in mail.

#include <algorithm>
#include <cstddef>

#include "mail/encode.hpp"
#include "mail/fields.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/reading.hpp"

namespace refer::mail {

namespace {

constexpr std::size_t most_mailboxes = 1000;

/// One mailbox on its way through an address field.
class Reader {
 public:
  explicit Reader(std::string_view value) : value_ {value} {}

  std::vector<Mailbox> read() {
    while (at_ < value_.size() && all_.size() < most_mailboxes) {
      step();
    }
    finish();
    return std::move(all_);
  }

 private:
  void step() {
    const char c = value_[at_++];
    switch (c) {
      case '"':
        read_quoted();
        break;
      case '(':
        read_comment();
        break;
      case '<':
        read_route();
        break;
      case ',':
      case ';':
        finish();
        break;
      case ':':
        words_.clear();  // the name of a group
        break;
      default:
        words_ += c;
    }
  }

  void read_quoted() {
    for (; at_ < value_.size() && value_[at_] != '"'; ++at_) {
      if (value_[at_] == '\\' && at_ + 1 < value_.size()) {
        ++at_;
      }
      words_ += value_[at_];
    }
    ++at_;
  }

  /// Passes over a comment; without another name it is one: elena@globex.example (Elena Cole).
  void read_comment() {
    std::string text;
    for (int depth = 1; at_ < value_.size(); ++at_) {
      const char c = value_[at_];
      if (c == '\\' && at_ + 1 < value_.size()) {
        text += value_[++at_];
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        break;
      }
      text += c;
    }
    ++at_;
    comment_ = text;
  }

  /// The address in angle brackets; what stands before a colon says by which hosts it went.
  void read_route() {
    const auto end = value_.find('>', at_);
    auto text = value_.substr(at_, end == std::string_view::npos ? end : end - at_);
    at_ = end == std::string_view::npos ? value_.size() : end + 1;
    if (text.starts_with('@')) {
      text.remove_prefix(std::min(text.find(':'), text.size() - 1) + 1);
    }
    address_ = text;
    has_route_ = true;
  }

  void finish() {
    auto address = std::string {trim(has_route_ ? address_ : words_)};
    std::erase_if(address, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    if (address.find('@') != std::string::npos) {
      const auto name = trim(has_route_ && !trim(words_).empty() ? words_ : comment_);
      all_.push_back({.name = decode_words(name), .address = to_utf8(address)});
    }
    words_.clear();
    comment_.clear();
    address_.clear();
    has_route_ = false;
  }

  std::string_view value_;
  std::size_t at_ = 0;
  std::string words_ {};    ///< outside of brackets: a name, or the address
  std::string comment_ {};  ///< the last one
  std::string address_ {};  ///< in brackets
  bool has_route_ = false;
  std::vector<Mailbox> all_ {};
};

}  // namespace

std::vector<Mailbox> read_mailboxes(std::string_view value) {
  return Reader {value}.read();
}

std::string address_key(std::string_view address) {
  const auto at = address.rfind('@');
  const auto plain = lower_ascii(trim(address));
  if (at == std::string_view::npos) {
    return plain;
  }
  try {
    return lower_ascii(trim(address.substr(0, at))) + "@" + ascii_domain(trim(address.substr(at + 1)));
  } catch (const Error&) {
    return plain;  // no domain name, and equal to itself only
  }
}

}  // namespace refer::mail
