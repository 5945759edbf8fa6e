#pragma once

#include <string_view>
#include <vector>

#include "refer/core/error.hpp"

namespace refer::mail {

/// Sections, and partials in partials, may be nested this deep.
inline constexpr std::size_t deepest_nesting = 64;

enum class Tag { text, variable, section, inverted, partial };

/// A piece of a parsed Mustache text. The views point into the text that was parsed.
struct Node {
  Tag tag = Tag::text;
  std::string_view name {};    ///< the name in the tag; for Tag::text the text itself
  bool raw = false;            ///< never escaped: {{{name}}} or {{&name}}
  std::string_view indent {};  ///< the white space before a partial that stands alone on its line
  int line = 0;
  int column = 0;
  std::vector<Node> inner {};  ///< what stands in a section
};

/// Reads a text that begins at `begin`; the first `indent` columns of its lines are not in its file and are not
/// counted. Throws Error(Fault::data) with the place of the tag that is wrong.
[[nodiscard]] std::vector<Node> parse_mustache(std::string_view text, const Place& begin, int indent);

}  // namespace refer::mail
