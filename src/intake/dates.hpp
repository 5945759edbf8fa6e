#pragma once

#include <string>
#include <string_view>

#include "refer/core/date.hpp"

namespace refer::intake {

/// The order of the parts of a numeric date.
enum class DateOrder { unknown, ymd, dmy, mdy };

/// ymd, dmy or mdy. Throws Error(Fault::usage) on anything else.
[[nodiscard]] DateOrder parse_date_order(std::string_view text);

/// Reads a day as programs write it, with or without a time of day behind it: 2026-03-12, 12 Mar 2026, Mar 12, 2026, 12
/// March 2026, or numeric in `order`; without an order only what can be one day alone. Years of two digits need an
/// order and are 1970–2069. Throws Error(Fault::data) on anything else.
[[nodiscard]] Date read_date(std::string_view text, DateOrder order);

}  // namespace refer::intake
