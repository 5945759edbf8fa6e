#pragma once

#include <string>

namespace refer::store {

/// Makes an empty file that only its owner may read, whatever the umask. Throws Error(Fault::conflict) when there is
/// one, Error(Fault::cannot_create).
void create_private(const std::string& path);

}  // namespace refer::store
