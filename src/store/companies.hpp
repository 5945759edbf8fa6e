#pragma once

#include <optional>
#include <string_view>

#include "refer/core/ids.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// The company of a name, however it is written; made when it is new. Nothing for an empty name.
[[nodiscard]] std::optional<CompanyId> company_named(Database& database, std::string_view name);

/// The company that the fields name, made when it is new, with what they say of it; without a name, that of `person`,
/// if any. Throws Error(Fault::usage) when something is said of a company and none is known.
[[nodiscard]] std::optional<CompanyId> company_for(Database& database, const ContactFields& fields,
                                                   std::optional<ContactId> person = std::nullopt);

}  // namespace refer::store
