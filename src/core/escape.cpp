#include <fmt/core.h>

#include <algorithm>

#include "refer/core/text.hpp"
#include "utf8.hpp"

namespace refer {
namespace {

bool is_control(char32_t code) {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

// Characters that turn the direction of what follows, the two line breaks of Unicode, and the mark of byte order, which
// nobody sees.
bool is_deceptive(char32_t code) {
  return code == 0x61c || code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e) ||
         (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

std::string escape(std::string_view text, bool keep_lines) {
  if (is_plain(text))
    return std::string {text};
  std::string shown {};
  shown.reserve(text.size() + 16);
  while (!text.empty()) {
    const Unit unit {first_unit(text)};
    // A lone CR goes back over the line and hides it; only as a part of CR LF is it a line break.
    const bool kept {keep_lines && (unit.code == '\n' || unit.code == '\t' || text.starts_with("\r\n"))};
    const std::string hidden {kept ? std::string {} : escape_of(unit)};
    shown += hidden.empty() ? text.substr(0, unit.size) : std::string_view {hidden};
    text.remove_prefix(unit.size);
  }
  return shown;
}

}  // namespace

std::string escape_of(const Unit& unit) {
  const auto code {static_cast<unsigned>(unit.code)};
  if (!unit.valid)
    return fmt::format("\\x{:02x}", code);
  if (code == '\n')
    return "\\n";
  if (code == '\r')
    return "\\r";
  if (code == '\t')
    return "\\t";
  if (!is_control(unit.code) && !is_deceptive(unit.code))
    return {};
  return code < 0x80 ? fmt::format("\\x{:02x}", code) : fmt::format("\\u{:04x}", code);
}

std::string escape_terminal(std::string_view text) {
  return escape(text, false);
}

std::string escape_terminal_lines(std::string_view text) {
  return escape(text, true);
}

bool has_control(std::string_view text) {
  if (is_plain(text))
    return false;
  while (!text.empty()) {
    const Unit unit {first_unit(text)};
    if (unit.valid && is_control(unit.code))
      return true;
    text.remove_prefix(unit.size);
  }
  return false;
}

std::string quote(std::string_view text) {
  return "'" + escape_terminal(text) + "'";
}

}  // namespace refer
