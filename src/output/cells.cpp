#include "output/cells.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <ctime>
#include <type_traits>

#include "refer/core/text.hpp"

namespace refer::output {

namespace {

constexpr std::size_t piece_size {std::size_t {64} << 10U};
const Cell no_value {};

std::string local_minute(Instant instant) {
  const auto seconds {static_cast<std::time_t>(instant.seconds)};
  std::tm parts {};
  std::array<char, 40> text {};
  if (localtime_r(&seconds, &parts) == nullptr) {
    return format(instant);
  }
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts)};
}

/// Two decimals are enough to read, four where two would leave next to nothing; every other format has the exact
/// number.
std::string rounded(double number) {
  constexpr double exact_beyond {1e12};
  const double steps {std::abs(number) < 0.01 ? 1e4 : 100};
  return format_number(std::abs(number) < exact_beyond ? std::round(number * steps) / steps + 0.0 : number);
}

}  // namespace

void Pieces::add(std::string_view text) {
  text_ += text;
  if (text_.size() >= piece_size) {
    flush();
  }
}

void Pieces::add_spaces(std::size_t count) {
  text_.append(count, ' ');
}

void Pieces::flush() {
  if (!text_.empty()) {
    sink_.write(text_);
    text_.clear();
  }
}

bool next_row(const Table& content, Row& row) {
  return content.rows && content.rows(row);
}

const Cell& cell_at(const Row& row, std::size_t index) {
  if (index >= row.size()) {
    return no_value;
  }
  const auto* const number {std::get_if<double>(&row[index])};
  return number != nullptr && !std::isfinite(*number) ? no_value : row[index];
}

bool is_right_aligned(Kind kind) {
  return kind == Kind::integer || kind == Kind::number || kind == Kind::rate || kind == Kind::money;
}

std::string exact_text(const Cell& cell) {
  return std::visit(
      [](const auto& value) -> std::string {
        using Type = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Type, std::monostate>) {
          return {};
        } else if constexpr (std::is_same_v<Type, bool>) {
          return value ? "true" : "false";
        } else if constexpr (std::is_same_v<Type, std::int64_t>) {
          return std::to_string(value);
        } else if constexpr (std::is_same_v<Type, double>) {
          return format_number(value);
        } else if constexpr (std::is_same_v<Type, std::string>) {
          return value;
        } else if constexpr (std::is_same_v<Type, std::vector<std::string>>) {
          return join(value, "; ");
        } else {
          return format(value);
        }
      },
      cell);
}

std::string readable(const Cell& cell, Kind kind) {
  if (const auto* const instant = std::get_if<Instant>(&cell)) {
    return local_minute(*instant);
  }
  if (const auto* const number = std::get_if<double>(&cell)) {
    return kind == Kind::rate ? percentage(*number) : rounded(*number);
  }
  return exact_text(cell);
}

std::string percentage(double fraction) {
  // Not printf: the locale must not put a comma into a number.
  std::array<char, 400> digits {};
  const auto end {
      std::to_chars(digits.data(), digits.data() + digits.size(), fraction * 100, std::chars_format::fixed, 1)};
  return end.ec == std::errc {} ? std::string {digits.data(), end.ptr} + " %" : format_number(fraction * 100) + " %";
}

std::string unix_lines(std::string_view text) {
  std::string lines {};
  lines.reserve(text.size());
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (text[index] != '\r') {
      lines += text[index];
    } else if (index + 1 == text.size() || text[index + 1] != '\n') {
      lines += '\n';
    }
  }
  return lines;
}

}  // namespace refer::output
