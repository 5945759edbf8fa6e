#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "ascii.hpp"
#include "refer/core/text.hpp"

namespace refer {
namespace {

template <typename Number, typename... Style>
std::optional<Number> read_whole(std::string_view text, Style... style) {
  Number number {};
  const char* const end {text.data() + text.size()};
  const auto [stop, fault] {std::from_chars(text.data(), end, number, style...)};
  if (fault != std::errc {} || stop != end)
    return std::nullopt;
  return number;
}

}  // namespace

std::optional<long long> find_integer(std::string_view text) {
  return read_whole<long long>(text);
}

std::optional<double> find_number(std::string_view text) {
  // from_chars would take `inf`, `nan` and `5.` as well.
  const bool decimal {std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '.' || c == '-'; })};
  if (!decimal || text.empty() || !is_digit(text.back()))
    return std::nullopt;
  return read_whole<double>(text, std::chars_format::fixed);
}

std::string format_number(double number) {
  if (number == 0)
    return "0";  // not -0
  const double size {std::fabs(number)};
  const bool ordinary {size >= 1e-9 && size < 1e17};
  std::array<char, 64> buffer {};
  char* const begin {buffer.data()};
  char* const end {begin + buffer.size()};
  const auto written {ordinary ? std::to_chars(begin, end, number, std::chars_format::fixed)
                               : std::to_chars(begin, end, number)};
  return {begin, written.ptr};
}

}  // namespace refer
