#pragma once

#include <string>
#include <vector>

#include "refer/core/answer.hpp"

namespace refer {

/// The page as plain text: headings underlined, items behind a dash, paragraphs wrapped at 78 columns.
[[nodiscard]] std::string plain_text(const Document& document);
/// The page as Markdown; every text is escaped, so that it cannot be markup.
[[nodiscard]] std::string markdown_text(const Document& document);
/// The page as rows: section, kind, text. For formats that hold records.
[[nodiscard]] Table document_table(const Document& document);

}  // namespace refer
