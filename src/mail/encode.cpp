#include "mail/encode.hpp"

#include <algorithm>

#include "refer/core/text.hpp"

namespace refer::mail {
namespace {

constexpr std::size_t longest_word = 75;
constexpr std::size_t longest_line = 76;
constexpr std::string_view hex_digits = "0123456789ABCDEF";
constexpr std::string_view q_begin = "=?utf-8?q?";
constexpr std::string_view b_begin = "=?utf-8?b?";
constexpr std::string_view word_end = "?=";

std::string hex(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return {'=', hex_digits[value >> 4U], hex_digits[value & 15U]};
}

// What may stand for itself in an encoded word, in a name as well as in a subject.
bool is_plain(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
         (byte != '\0' && std::string_view {"!*+-/"}.find(byte) != std::string_view::npos);
}

std::string q_encoded(std::string_view text) {
  std::string result {};
  for (const char byte : text) {
    if (byte == ' ') {
      result += '_';
    } else if (is_plain(byte)) {
      result += byte;
    } else {
      result += hex(byte);
    }
  }
  return result;
}

std::string base64(std::string_view text) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string result {};
  for (std::size_t i = 0; i < text.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, text.size() - i);
    unsigned bits = 0;
    for (std::size_t j = 0; j < 3; ++j) {
      bits = bits << 8U | (j < count ? static_cast<unsigned char>(text[i + j]) : 0U);
    }
    for (std::size_t j = 0; j < 4; ++j) {
      result += j <= count ? digits[bits >> (18 - 6 * j) & 63U] : '=';
    }
  }
  return result;
}

bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

std::vector<std::string> encoded_words(std::string_view text, std::size_t first_room) {
  const bool q = q_encoded(text).size() <= (text.size() + 2) / 3 * 4;
  std::vector<std::string> words {};
  std::string_view word {};
  std::size_t size = 0;  // of `word`, encoded
  const auto finish = [&] {
    words.push_back(std::string {q ? q_begin : b_begin} + (q ? q_encoded(word) : base64(word)) +
                    std::string {word_end});
  };
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin + 1;
    while (end < text.size() && continues_character(text[end])) {
      ++end;
    }
    const std::string_view character = text.substr(begin, end - begin);
    const std::size_t room =
        (words.empty() ? std::min(first_room, longest_word) : longest_word) - q_begin.size() - word_end.size();
    const std::size_t grown = q ? size + q_encoded(character).size() : (word.size() + character.size() + 2) / 3 * 4;
    if (grown > room && !word.empty()) {
      // Some readers show a space between two words; where there is one anyway it does no harm.
      const std::size_t gap = word.rfind(' ');
      const std::size_t kept = gap == std::string_view::npos || character == " " ? word.size() : gap + 1;
      begin -= word.size() - kept;
      word = word.substr(0, kept);
      finish();
      word = {};
      size = 0;
      continue;
    }
    word = text.substr(word.empty() ? begin : begin - word.size(), word.size() + character.size());
    size = grown;
    begin = end;
  }
  if (!word.empty()) {
    finish();
  }
  return words;
}

bool begins_message(std::string_view line) {
  return line.substr(std::min(line.find_first_not_of('>'), line.size())).starts_with("From ");
}

std::string quoted_printable(std::string_view text) {
  std::string result {};
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char byte = text[i];
    if (byte == '\n') {
      result += '\n';
      column = 0;
      continue;
    }
    const bool at_end = i + 1 == text.size() || text[i + 1] == '\n';
    const bool blank = byte == ' ' || byte == '\t';
    const bool printable = (byte >= '!' && byte <= '~' && byte != '=') || (blank && !at_end);
    const auto is_risky = [&] { return column == 0 && (byte == '.' || begins_message(text.substr(i))); };
    std::string piece {printable && !is_risky() ? std::string {byte} : hex(byte)};
    if (column + piece.size() >= longest_line) {  // one is for the soft break
      result += "=\n";
      column = 0;
      piece = printable && !is_risky() ? std::string {byte} : hex(byte);
    }
    result += piece;
    column += piece.size();
  }
  if (column > 0) {
    result += "=\n";
  }
  return result;
}

}  // namespace refer::mail
