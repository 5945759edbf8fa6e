#pragma once

#include <optional>
#include <string_view>

#include "refer/command/session.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/asks.hpp"
#include "refer/store/intros.hpp"
#include "refer/store/mails.hpp"

namespace refer::command {

/// Throws Error(Fault::refused), with the command that records one, unless the source allows us to name them to
/// somebody on the day of an instant.
void check_permission(ContactId source, std::optional<ContactId> target, std::optional<ProfileId> profile, Instant at,
                      Session& session);
/// The same for an introduction in mode mention; other modes name nobody. `at` is now, or when the two came together.
void check_mention(const store::Intro& intro, Instant at, Session& session);

/// Throws Error(Fault::refused) for a letter to somebody who withdrew their consent to the introduction. One that is to
/// bring it about (forwardable, opt-in, bridge, mention) needs that neither did.
void check_consent_for_letter(const store::Intro& intro, std::string_view kind, store::With with, Session& session);

/// Throws Error(Fault::refused) for what `intros.required` asks before a state and is not there. `is_new`: it is only
/// being added, so that its number means nothing yet.
void check_required(const store::Intro& intro, IntroState state, bool is_new, Session& session);

/// Takes an introduction on: store::mark_intro, and what the mode and the settings ask; `is_new` as above. The way for
/// every command; it runs in a transaction, which what it throws ends.
void take_step(IntroId id, const store::IntroStep& step, Session& session, bool is_new = false);
/// The same for an ask, by store::mark_ask: the introduction that begins, if one does.
std::optional<IntroId> take_step(AskId id, const store::AskStep& step, Session& session);

}  // namespace refer::command
