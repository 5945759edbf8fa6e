#pragma once

#include <string>
#include <string_view>

namespace refer::store {

/// That a permission holds on a day, as SQL; `day` is an expression.
[[nodiscard]] std::string holds_on(std::string_view day);
/// That the customer of an outcome may be named in public on a day, as SQL over `outcome`.
[[nodiscard]] std::string nameable_on(std::string_view day);
/// The number of the permission that covers somebody on a day, as an expression of expressions. A permission for the
/// target comes before one for the profile, and that before one for anyone; of several the latest.
[[nodiscard]] std::string covering_permission(std::string_view source, std::string_view target,
                                              std::string_view profile, std::string_view use, std::string_view day);

}  // namespace refer::store
