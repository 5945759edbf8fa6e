#pragma once

#include "refer/core/format.hpp"

namespace refer::mail {

/// A letter as a draft message to open in a mail program.
extern const Format eml;
/// A letter as text: To, Subject, an empty line, the body.
extern const Format text;
/// Letters as drafts in one mbox file.
extern const Format mbox;
/// Letters as mailto links, one a line; warns of those that some mail programs cut.
extern const Format mailto;

}  // namespace refer::mail
