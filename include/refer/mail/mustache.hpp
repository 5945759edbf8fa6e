#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "refer/core/value.hpp"
#include "refer/core/words.hpp"

namespace refer::mail {

/// How a value is written into the text.
enum class Escape { none, html };

/// The text of a partial by its name; nothing when there is none.
using Partials = std::function<std::optional<std::string>(std::string_view name)>;

/// How a text is rendered.
struct MustacheOptions {
  Escape escape = Escape::none;
  bool lenient = false;  ///< a missing value is empty text, as the specification has it; else it is an error
  Partials partials {};
  std::string file {};            ///< for messages
  int first_line = 1;             ///< the line of `file` on which the text begins
  int first_column = 1;           ///< and its column there
  bool one_line = false;          ///< a value with a control character is an error: for subjects
  std::size_t limit = 1U << 20U;  ///< bytes of output, at most
};

/// Renders a Mustache text (the whole core specification: comments, delimiters, interpolation, inverted sections,
/// partials, sections, and their white space). Values are never rendered again. Strict unless `lenient`: a variable or
/// a partial without a value is Error(Fault::data) with file, line, column, and near misses as the hint; sections may
/// test what is missing, and take false, an empty text and an empty list for missing too. A malformed text, one nested
/// deeper than 64, or too long a result is Error(Fault::data) with its place.
[[nodiscard]] std::string render(std::string_view text, const Value& facts, const MustacheOptions& options);

}  // namespace refer::mail

/// The words of ways to escape.
template <>
struct refer::Words<refer::mail::Escape> {
  static constexpr std::string_view what = "way to escape";
  static constexpr std::array<std::string_view, 2> words {"none", "html"};
};
