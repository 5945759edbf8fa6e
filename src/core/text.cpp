#include "refer/core/text.hpp"

#include <algorithm>

#include "ascii.hpp"
#include "refer/core/error.hpp"

namespace refer {
namespace {

constexpr std::string_view hard_space {"\u00a0"};

}  // namespace

std::string_view trim(std::string_view text) {
  for (;;) {
    if (text.starts_with(hard_space))
      text.remove_prefix(hard_space.size());
    else if (!text.empty() && is_white(text.front()))
      text.remove_prefix(1);
    else
      break;
  }
  for (;;) {
    if (text.ends_with(hard_space))
      text.remove_suffix(hard_space.size());
    else if (!text.empty() && is_white(text.back()))
      text.remove_suffix(1);
    else
      return text;
  }
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts {};
  for (;;) {
    const std::size_t end {text.find(separator)};
    if (const std::string_view part {trim(text.substr(0, end))}; !part.empty())
      parts.emplace_back(part);
    if (end == text.npos)
      return parts;
    text.remove_prefix(end + 1);
  }
}

std::string shell_word(std::string_view word) {
  constexpr std::string_view plain {"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+=:,./-_"};
  if (!word.empty() && word.find_first_not_of(plain) == std::string_view::npos)
    return std::string {word};
  std::string quoted {'\''};
  for (const char c : word)
    quoted += c == '\'' ? std::string {"'\\''"} : std::string {c};
  return quoted + '\'';
}

std::vector<std::string> split_words(std::string_view line) {
  std::vector<std::string> words {};
  bool quoted {false};
  bool inside {false};
  for (const char c : line) {
    if (is_white(c) && !quoted) {
      inside = false;
      continue;
    }
    if (!inside) {
      words.emplace_back();
      inside = true;
    }
    if (c == '"')
      quoted = !quoted;
    else
      words.back() += c;
  }
  if (quoted)
    throw Error(Fault::usage, "a double quote is never closed in " + quote(line));
  return words;
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string text {};
  for (const std::string& part : parts) {
    if (&part != &parts.front())
      text += separator;
    text += part;
  }
  return text;
}

std::string lower_ascii(std::string_view text) {
  std::string small {text};
  std::ranges::transform(small, small.begin(), lower);
  return small;
}

bool is_language(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto is_part = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find('-', begin), text.size());
    const auto part = text.substr(begin, end - begin);
    const bool is_first = begin == 0;
    if (part.empty() || part.size() > 8 || (is_first && (part.size() < 2 || part.size() > 3)) ||
        !std::all_of(part.begin(), part.end(), [&](char c) { return is_first ? is_letter(c) : is_part(c); })) {
      return false;
    }
    begin = end + 1;
  }
  return true;
}

}  // namespace refer
