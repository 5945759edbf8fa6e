#include "utf8.hpp"

#include <algorithm>
#include <array>

#include "refer/core/text.hpp"

namespace refer {
namespace {

unsigned byte_at(std::string_view text, std::size_t index) {
  return static_cast<unsigned char>(text[index]);
}

}  // namespace

Unit first_unit(std::string_view text) {
  const unsigned lead {byte_at(text, 0)};
  const Unit invalid {.code = lead, .size = 1, .valid = false};
  if (lead < 0x80)
    return {.code = lead};
  const std::size_t size {lead < 0xc0 ? 0u : lead < 0xe0 ? 2u : lead < 0xf0 ? 3u : lead < 0xf8 ? 4u : 0u};
  if (size == 0 || text.size() < size)
    return invalid;
  char32_t code {lead & (0x7fu >> size)};
  for (std::size_t index {1}; index < size; ++index) {
    const unsigned next {byte_at(text, index)};
    if ((next & 0xc0) != 0x80)
      return invalid;
    code = code << 6 | (next & 0x3f);
  }
  constexpr std::array<char32_t, 5> least {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate {code >= 0xd800 && code <= 0xdfff};
  if (code < least.at(size) || code > 0x10ffff || surrogate)
    return invalid;
  return {.code = code, .size = size};
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

bool is_utf8(std::string_view text) {
  if (is_ascii(text))
    return true;
  while (!text.empty()) {
    const Unit unit {first_unit(text)};
    if (!unit.valid)
      return false;
    text.remove_prefix(unit.size);
  }
  return true;
}

}  // namespace refer
