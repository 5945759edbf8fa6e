#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "refer/core/value.hpp"
#include "refer/intake/record.hpp"
#include "refer/project/file.hpp"

namespace refer::intake {

/// Reads one JSON document. Throws Error(Fault::data) with line and column on a mistake, on a name that stands twice,
/// on invalid UTF-8, on a NUL in a text, on whole numbers beyond 64 bits, and on nesting deeper than 64. Values know
/// their places.
[[nodiscard]] Value read_json(std::string_view text, const std::string& file);

/// The records of JSON lines: one object a line, empty lines skipped. Streams.
[[nodiscard]] std::unique_ptr<Records> jsonl_records(project::Source& source, const std::string& file);
/// The records of a JSON array of objects, or of one object. Read whole, at once: mistakes in the JSON are thrown from
/// here.
[[nodiscard]] std::unique_ptr<Records> json_records(project::Source& source, const std::string& file);
/// The records of a file of any of the three kinds: told by its first characters (`[` an array, `{` JSON lines or one
/// object), else CSV.
[[nodiscard]] std::unique_ptr<Records> records_of(std::unique_ptr<project::Source> source, const std::string& file);

}  // namespace refer::intake
