#pragma once

#include "refer/core/format.hpp"

namespace refer::mail {

/// A letter as a draft message to open in a mail program.
extern const Format eml;
/// A letter as text: To, Subject, an empty line, the body.
extern const Format text;

}  // namespace refer::mail
