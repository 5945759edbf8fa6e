#pragma once

#include <memory>

#include "refer/intake/csv.hpp"
#include "refer/project/file.hpp"

namespace refer::intake {

/// `bytes` as UTF-8 without a byte order mark. What cannot be decoded comes out as the byte FF, which is in no UTF-8
/// text: whoever reads the lines finds it where the line is known. UTF-8 passes through unchecked.
[[nodiscard]] std::unique_ptr<project::Source> decoded(project::Source& bytes, Encoding encoding);

}  // namespace refer::intake
