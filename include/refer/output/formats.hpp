#pragma once

#include <string_view>

#include "refer/core/format.hpp"

namespace refer::output {

/// Tables for people. Widths come from the first 1,000 rows, so that memory stays flat.
extern const Format table;
extern const Format json;
extern const Format jsonl;
extern const Format csv;
extern const Format tsv;
extern const Format markdown;
extern const Format ics;
/// A page. Rows that are not drawn are written as they come.
extern const Format html;

/// Writes `text` as a JSON string, quotes included. Invalid UTF-8 becomes U+FFFD.
void write_json_string(std::string_view text, Sink& sink);

}  // namespace refer::output
