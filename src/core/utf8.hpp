#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace refer {

/// One code point of a text; or, where the bytes are no UTF-8, one byte.
struct Unit {
  char32_t code = 0;
  std::size_t size = 1;  ///< in bytes
  bool valid = true;
};

/// The first unit of `text`, which must not be empty. Overlong forms, surrogates and codes above U+10FFFF are invalid.
[[nodiscard]] Unit first_unit(std::string_view text);
/// Whether every byte is ASCII.
[[nodiscard]] bool is_ascii(std::string_view text);
/// Whether every byte is ASCII that a terminal shows: space to tilde.
[[nodiscard]] bool is_plain(std::string_view text);
/// How a terminal is to show a unit that it must not get as it is (\x1b, \u202e, \xff); empty for all others.
[[nodiscard]] std::string escape_of(const Unit& unit);
/// Whether a code point is neither space, control nor format character.
[[nodiscard]] bool is_visible(char32_t code);

}  // namespace refer
