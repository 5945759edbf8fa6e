// Encoded words (RFC 2047), and bytes that are meant to be text.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "mail/fields.hpp"
#include "refer/core/text.hpp"

namespace refer::mail {

namespace {

// What windows-1252 has at 0x80 to 0x9F; 0 is no character.
constexpr std::array<std::uint16_t, 32> high_controls {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
constexpr std::string_view no_character {"\xEF\xBF\xBD"};

std::string from_windows(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const unsigned code = byte < 0x80U || byte >= 0xA0U ? byte : high_controls[byte - 0x80U];
    if (code == 0) {
      text += no_character;
    } else if (code < 0x80U) {
      text += c;
    } else if (code < 0x800U) {
      text += static_cast<char>(0xC0U | code >> 6U);
      text += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
      text += static_cast<char>(0xE0U | code >> 12U);
      text += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
      text += static_cast<char>(0x80U | (code & 0x3FU));
    }
  }
  return text;
}

std::optional<unsigned> hex_digit(char c) {
  if (c >= '0' && c <= '9') {
    return c - '0';
  }
  const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  return small >= 'a' && small <= 'f' ? std::optional<unsigned> {small - 'a' + 10} : std::nullopt;
}

std::string decode_q(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto high = text[at] == '=' && at + 2 < text.size() ? hex_digit(text[at + 1]) : std::nullopt;
    const auto low = high ? hex_digit(text[at + 2]) : std::nullopt;
    if (low) {
      bytes += static_cast<char>(*high << 4U | *low);
      at += 2;
    } else {
      bytes += text[at] == '_' ? ' ' : text[at];
    }
  }
  return bytes;
}

std::string decode_b(std::string_view text) {
  constexpr std::string_view alphabet {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"};
  std::string bytes;
  unsigned gathered = 0;
  unsigned bits = 0;
  for (const char c : text) {
    const auto digit = c == '\0' ? std::string_view::npos : alphabet.find(c);
    if (digit == std::string_view::npos) {
      continue;
    }
    gathered = (gathered << 6U | static_cast<unsigned>(digit)) & 0xFFFFU;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes += static_cast<char>(gathered >> bits & 0xFFU);
    }
  }
  return bytes;
}

enum class Charset { utf8, windows };

std::optional<Charset> find_charset(std::string_view name) {
  // RFC 2231 lets a language follow: utf-8*en.
  const auto plain = lower_ascii(name.substr(0, name.find('*')));
  constexpr std::array<std::string_view, 5> windows {"iso-8859-1", "windows-1252", "us-ascii", "latin1", "cp1252"};
  if (plain == "utf-8" || plain == "utf8") {
    return Charset::utf8;
  }
  return std::find(windows.begin(), windows.end(), plain) == windows.end() ? std::nullopt
                                                                           : std::optional {Charset::windows};
}

struct EncodedWord {
  Charset charset = Charset::utf8;
  std::string bytes {};
  std::size_t size = 0;  ///< of what it was written in
};

/// The encoded word that a text begins with: =?charset?B or Q?…?=
std::optional<EncodedWord> find_word(std::string_view text) {
  if (!text.starts_with("=?")) {
    return std::nullopt;
  }
  const auto first = text.find('?', 2);
  if (first == std::string_view::npos || first + 2 >= text.size() || text[first + 2] != '?') {
    return std::nullopt;
  }
  const auto end = text.find("?=", first + 3);
  const auto charset = find_charset(text.substr(2, first - 2));
  const char how = text[first + 1];
  const bool is_b = how == 'B' || how == 'b';
  if (end == std::string_view::npos || !charset || (!is_b && how != 'Q' && how != 'q')) {
    return std::nullopt;
  }
  const auto content = text.substr(first + 3, end - first - 3);
  return EncodedWord {.charset = *charset, .bytes = is_b ? decode_b(content) : decode_q(content), .size = end + 2};
}

std::string without_nul(std::string text) {
  for (auto at = text.find('\0'); at != std::string::npos; at = text.find('\0', at)) {
    text.replace(at, 1, no_character);
  }
  return text;
}

}  // namespace

std::string to_utf8(std::string_view bytes) {
  return without_nul(is_utf8(bytes) ? std::string {bytes} : from_windows(bytes));
}

std::string decode_words(std::string_view text) {
  if (text.find("=?") == std::string_view::npos) {
    return to_utf8(text);
  }
  std::string result;
  std::string bytes;  // of words of one charset: a character may be divided between them
  Charset charset = Charset::utf8;
  const auto flush = [&] {
    result += charset == Charset::utf8 ? to_utf8(bytes) : without_nul(from_windows(bytes));
    bytes.clear();
  };
  std::size_t plain = 0;  // where what is not encoded begins
  bool is_after_word = false;
  for (std::size_t at = text.find("=?"); at != std::string_view::npos;) {
    const auto found = find_word(text.substr(at));
    if (!found) {
      at = text.find("=?", at + 2);
      continue;
    }
    const auto between = text.substr(plain, at - plain);
    // White space between two encoded words is only there to divide them.
    if (!is_after_word || !trim(between).empty()) {
      flush();
      result += to_utf8(between);
    } else if (found->charset != charset) {
      flush();
    }
    charset = found->charset;
    bytes += found->bytes;
    is_after_word = true;
    plain = at + found->size;
    at = text.find("=?", plain);
  }
  flush();
  return result + to_utf8(text.substr(plain));
}

}  // namespace refer::mail
