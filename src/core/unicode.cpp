// The home of utf8proc: composing, folding and measuring text.
#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>

#include "ascii.hpp"
#include "refer/core/text.hpp"
#include "utf8.hpp"

namespace refer {
namespace {

constexpr std::string_view ellipsis {"…"};

// White space is collapsed on the way: pending until a letter follows.
class Folded {
 public:
  explicit Folded(std::size_t size) { text_.reserve(size); }

  void add(std::string_view letters) {
    if (space_ && !text_.empty())
      text_ += ' ';
    space_ = false;
    text_ += letters;
  }
  void add_space() { space_ = true; }
  void add_ascii(char c) {
    if (is_white(c))
      return add_space();
    const char small {lower(c)};
    add({&small, 1});
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_ {};
  bool space_ = false;
};

std::string fold_bytes(std::string_view text) {
  Folded folded {text.size()};
  for (const char c : text)
    folded.add_ascii(c);
  return folded.take();
}

// Letters that Unicode takes for letters of their own, but people type without their stroke.
std::string_view plain_letters(utf8proc_int32_t code) {
  switch (code) {
    case 0xe6:
      return "ae";
    case 0xf0:
      return "d";
    case 0xf8:
      return "o";
    case 0xfe:
      return "th";
    case 0x111:
      return "d";
    case 0x127:
      return "h";
    case 0x131:
      return "i";
    case 0x142:
      return "l";
    case 0x153:
      return "oe";
    case 0x167:
      return "t";
    default:
      return {};
  }
}

// Classes 7 to 9 and 0 are no accents: they tell letters of Indic scripts and kana apart.
bool is_accent(const utf8proc_property_t& property) {
  const bool mark {property.category == UTF8PROC_CATEGORY_MN || property.category == UTF8PROC_CATEGORY_MC ||
                   property.category == UTF8PROC_CATEGORY_ME};
  return mark && property.combining_class != 0 && (property.combining_class < 7 || property.combining_class > 9);
}

void fold_code(Folded& folded, utf8proc_int32_t code) {
  if (code < 0x80)
    return folded.add_ascii(static_cast<char>(code));
  const utf8proc_property_t& property {*utf8proc_get_property(code)};
  if (property.category == UTF8PROC_CATEGORY_ZS || property.category == UTF8PROC_CATEGORY_ZL ||
      property.category == UTF8PROC_CATEGORY_ZP)
    return folded.add_space();
  if (is_accent(property))
    return;
  if (const std::string_view letters {plain_letters(code)}; !letters.empty())
    return folded.add(letters);
  std::array<char, 4> bytes {};
  const auto size {utf8proc_encode_char(code, reinterpret_cast<utf8proc_uint8_t*>(bytes.data()))};
  folded.add({bytes.data(), static_cast<std::size_t>(size)});
}

std::size_t width_of(const Unit& unit) {
  if (const std::string shown {escape_of(unit)}; !shown.empty())
    return shown.size();
  return static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(unit.code)));
}

}  // namespace

std::string compose(std::string_view text) {
  if (is_ascii(text))
    return std::string {text};
  utf8proc_uint8_t* result {nullptr};
  const auto options {static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE)};
  const auto size {utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                static_cast<utf8proc_ssize_t>(text.size()), &result, options)};
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner {result, &std::free};
  if (size < 0)
    return std::string {text};
  return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
}

std::string fold(std::string_view text) {
  if (is_ascii(text))
    return fold_bytes(text);
  const auto* const bytes {reinterpret_cast<const utf8proc_uint8_t*>(text.data())};
  const auto size {static_cast<utf8proc_ssize_t>(text.size())};
  const auto options {static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                     UTF8PROC_CASEFOLD | UTF8PROC_IGNORE)};
  std::vector<utf8proc_int32_t> codes(text.size() * 2 + 16);
  auto count {utf8proc_decompose(bytes, size, codes.data(), static_cast<utf8proc_ssize_t>(codes.size()), options)};
  if (count > static_cast<utf8proc_ssize_t>(codes.size())) {
    codes.resize(static_cast<std::size_t>(count));
    count = utf8proc_decompose(bytes, size, codes.data(), count, options);
  }
  if (count < 0)
    return fold_bytes(text);
  codes.resize(static_cast<std::size_t>(count));
  Folded folded {text.size()};
  for (const utf8proc_int32_t code : codes)
    fold_code(folded, code);
  return folded.take();
}

std::size_t width(std::string_view text) {
  if (is_plain(text))
    return text.size();
  std::size_t columns {0};
  while (!text.empty()) {
    const Unit unit {first_unit(text)};
    columns += width_of(unit);
    text.remove_prefix(unit.size);
  }
  return columns;
}

std::string cut(std::string_view text, std::size_t columns) {
  if (columns == 0)
    return {};
  if (is_plain(text) && text.size() <= columns)
    return std::string {text};
  std::size_t used {0};
  std::size_t end {0};  // of the last whole character that leaves a column for the ellipsis
  std::size_t position {0};
  utf8proc_int32_t previous {'\n'};
  utf8proc_int32_t state {0};
  while (position < text.size()) {
    const Unit unit {first_unit(text.substr(position))};
    // An invalid byte stands for itself, like a control character: nothing joins it.
    const utf8proc_int32_t code {unit.valid ? static_cast<utf8proc_int32_t>(unit.code) : '\n'};
    const bool starts {utf8proc_grapheme_break_stateful(previous, code, &state)};
    if (starts && used < columns)
      end = position;
    used += width_of(unit);
    if (used > columns)
      return std::string {text.substr(0, end)} + std::string {ellipsis};
    position += unit.size;
    previous = code;
  }
  return std::string {text};
}

bool is_visible(char32_t code) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
      return false;
    default:
      return true;
  }
}

}  // namespace refer
