#pragma once

#include <string>
#include <string_view>

#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// The company that a text names, however it is written: by its whole name, else by whole words of it, else by a part.
/// Throws Error(Fault::missing) with near misses, Error(Fault::usage) where several are named and for an empty text.
[[nodiscard]] CompanyId find_company(Database& database, std::string_view text);
/// Its name. Throws Error(Fault::missing).
[[nodiscard]] std::string company_name(Database& database, CompanyId id);

}  // namespace refer::store
