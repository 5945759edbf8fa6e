#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rules {

/// A text in quotes; neighbours with nothing but white space between them are one.
struct Literal {
  std::size_t position = 0;
  std::string text {};
};

/// C++ taken apart: the code without comments and without what stands in quotes (lines and positions stay), and the
/// texts.
struct Scan {
  std::string code {};
  std::vector<Literal> literals {};
};

[[nodiscard]] Scan scan(std::string_view text);

/// An #include, as it stands between quotes or angle brackets.
struct Include {
  std::string name {};
  std::size_t line = 0;
};

[[nodiscard]] std::vector<Include> includes_of(std::string_view text);

/// Where `name` stands in `code` as a whole word.
[[nodiscard]] std::vector<std::size_t> mentions_of(std::string_view code, std::string_view name);
/// Where the free function `name` is called, or declared; not a member of that name.
[[nodiscard]] std::vector<std::size_t> calls_of(std::string_view code, std::string_view name);

/// The line of a position, counted from 1.
[[nodiscard]] std::size_t line_at(std::string_view text, std::size_t position);
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

}  // namespace rules
