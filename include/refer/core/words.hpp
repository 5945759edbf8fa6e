#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace refer {

/// The words of an enumeration, in the order of its values: specialise with `what` (the thing in messages, "ask state")
/// and `words` (an array). Values start at 0.
template <typename E>
struct Words;

/// An enumeration that has words.
template <typename E>
concept Worded = requires {
  Words<E>::what;
  Words<E>::words;
};

/// The place of `text` in `words`. Throws Error(Fault::usage) with near misses: 'snet' is no ask state.
[[nodiscard]] std::size_t parse_word(std::string_view text, std::string_view what,
                                     std::span<const std::string_view> words);
/// 'x' is no WHAT, with near misses or the list as the hint; for words that come from settings.
[[noreturn]] void refuse_word(std::string_view text, std::string_view what, std::span<const std::string> words);

/// The word of a value.
template <Worded E>
[[nodiscard]] constexpr std::string_view word(E value) {
  return Words<E>::words[static_cast<std::size_t>(value)];
}

/// The value of a word. Throws Error(Fault::usage) with near misses.
template <Worded E>
[[nodiscard]] E parse_word(std::string_view text) {
  return static_cast<E>(parse_word(text, Words<E>::what, Words<E>::words));
}

}  // namespace refer
