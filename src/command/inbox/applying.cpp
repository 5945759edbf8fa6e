#include "command/inbox/applying.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>

#include "command/ask/fields.hpp"
#include "command/intro/fields.hpp"
#include "refer/command/consent.hpp"
#include "refer/command/drafts.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/mail/reading.hpp"

namespace refer::command {

namespace {

using store::Sign;
using Said = std::optional<std::string>;

/// One proposal on its way into the records.
class Applying {
 public:
  Applying(const store::Proposal& proposal, const Judgement& judgement, Session& session)
      : proposal_ {proposal},
        judgement_ {judgement},
        session_ {session},
        database_ {session.database()},
        at_ {std::min(proposal.at, session.now())} {}

  Said sent() const {
    const auto ask = store::get_ask(database_, proposal_.ask.value());
    const bool is_again = ask.state == AskState::later || ask.state == AskState::silent;
    if (ask.state != AskState::queued && !(is_again && at_ > ask.latest)) {
      return std::nullopt;
    }
    store::AskStep step {.state = AskState::sent, .when = after(ask.latest), .message_id = proposal_.message_id};
    if (const auto drafted = find_draft(ask, {}, session_)) {
      step.letter = drafted->form.name;
      step.variant = drafted->variant;
      step.template_version = drafted->form.version;
    } else {
      step.letter = store::letter_of(ask);
    }
    (void)take_step(ask.id, step, session_);
    return ask_is(ask, AskState::sent);
  }

  Said nudged() const {
    const auto ask = store::get_ask(database_, proposal_.ask.value());
    const bool is_waiting = ask.state == AskState::sent || ask.state == AskState::silent;
    if (!is_waiting || ask.nudges >= find_integer(proposal_.detail).value_or(INT64_MAX)) {
      return std::nullopt;
    }
    store::nudge_ask(database_, ask.id, after(ask.nudged_at.value_or(ask.sent_at.value_or(ask.queued_at))));
    return fmt::format("Nudged ask {}: {}.", number(ask.id), ask_sentence(ask, session_));
  }

  Said answered() const {
    const auto ask = store::get_ask(database_, proposal_.ask.value());
    if (ask.state == AskState::accepted || ask.state == AskState::declined || ask.state == AskState::cancelled) {
      return std::nullopt;
    }
    if (!judgement_.verdict) {
      throw Error(
          Fault::usage, "what the answer says only who reads it can tell",
          fmt::format("refer inbox apply {} --as accepted, or declined, or later --until DATE", number(proposal_.id)));
    }
    const auto state = parse_word<AskState>(word(*judgement_.verdict));
    if (state == AskState::accepted) {
      const auto intro = accept(ask, "mail " + proposal_.message_id);
      return fmt::format("{} Added intro {}.", ask_is(ask, state), number(intro));
    }
    (void)take_step(ask.id, {.state = state, .when = after(ask.latest), .until = judgement_.until}, session_);
    return ask_is(ask, state);
  }

  Said introduced() const {
    const auto evidence = introduction_evidence(find_target());
    return introduce(begin(evidence), evidence);
  }

  Said replied() const {
    const auto id = intro_id();
    const auto intro = store::get_intro(database_, id);
    if (is_stage(intro.state) && intro.state >= IntroState::replied) {
      return std::nullopt;
    }
    take_step(id, {.state = IntroState::replied, .when = after(intro.latest)}, session_);
    return intro_is(id);
  }

  /// What is kept of an introduction besides its steps.
  Said noted() const {
    const auto id = intro_id();
    const auto intro = store::get_intro(database_, id);
    const auto note = [&](const std::optional<Instant>& before, store::IntroFields fields) -> Said {
      if (before && (proposal_.what != Sign::updated || *before >= at_)) {
        return std::nullopt;
      }
      store::edit_intro(database_, id, fields);
      return fmt::format("Intro {}: {} on {}: {}.", number(id), word(proposal_.what),
                         format(project::day_of(at_, session_.config())), intro_sentence(intro, session_));
    };
    switch (proposal_.what) {
      case Sign::followed_up:
        return note(intro.followed_up_at, {.followed_up_at = at_});
      case Sign::thanked:
        return note(intro.thanked_at, {.thanked_at = at_});
      case Sign::updated:
        return note(intro.updated_at, {.updated_at = at_});
      default:
        return note(intro.told_at, {.told_at = at_});
    }
  }

  Said referral() const {
    const auto source = proposal_.contact.value();
    const auto target = target_or_new();
    check_intro_people(source, target);
    const auto evidence = introduction_evidence(target);
    if (proposal_.ask && !store::find_intro_of(database_, *proposal_.ask)) {
      const auto ask = store::get_ask(database_, *proposal_.ask);
      const auto id = accept(ask, evidence);
      if (!ask.target) {
        store::edit_intro(database_, id, {.target = target});
      }
      return introduce(id, evidence);
    }
    if (const auto there = store::find_intro(database_, source, target);
        there && is_stage(store::get_intro(database_, *there).state)) {
      return std::nullopt;
    }
    const auto id = store::add_intro(database_, source, std::nullopt,
                                     {.target = target,
                                      .mode = parse_word<Mode>(session_.config().text("intros.mode")),
                                      .owner = session_.owner(),
                                      .added_by = session_.owner(),
                                      .source_channel = Channel::email,
                                      .source_evidence = evidence},
                                     at_);
    return introduce(id, evidence);
  }

  Said bounced() const {
    const auto person = proposal_.contact.value();
    const auto contact = store::get_contact(database_, person);
    // Another address may have been learned since.
    if (mail::address_key(contact.email) != proposal_.address ||
        !store::keep_bounce(database_, person, {.at = at_, .reason = proposal_.detail})) {
      return std::nullopt;
    }
    return fmt::format("The address of {} takes no mail: 'refer contact edit {} --email ADDRESS' says another.",
                       session_.name(person), number(person));
  }

 private:
  /// The time of the mail, or of the step before where the mail is older.
  [[nodiscard]] When after(Instant latest) const { return {std::max(at_, latest)}; }

  [[nodiscard]] std::string ask_is(const store::Ask& ask, AskState state) const {
    return fmt::format("Ask {} is {}: {}.", number(ask.id), word(state), ask_sentence(ask, session_));
  }
  [[nodiscard]] std::string intro_is(IntroId id) const {
    const auto intro = store::get_intro(database_, id);
    return fmt::format("Intro {} is {}: {}.", number(id), word(intro.state), intro_sentence(intro, session_));
  }

  [[nodiscard]] IntroId intro_id() const {
    const auto id = proposal_.intro ? proposal_.intro : store::find_intro_of(database_, proposal_.ask.value());
    if (!id) {
      throw Error(Fault::conflict, fmt::format("no introduction came of ask {} yet", number(*proposal_.ask)),
                  fmt::format("'refer ask mark {} accepted' when the source agreed", number(*proposal_.ask)));
    }
    return *id;
  }

  IntroId accept(const store::Ask& ask, const std::string& evidence) const {
    return take_step(ask.id,
                     {.state = AskState::accepted,
                      .when = after(ask.latest),
                      .mode = parse_word<Mode>(session_.config().text("intros.mode")),
                      .added_by = session_.owner(),
                      .channel = Channel::email,
                      .evidence = evidence},
                     session_)
        .value();
  }

  /// The introduction of an ask; an ask without an answer is accepted by it.
  [[nodiscard]] IntroId begin(const std::string& evidence) const {
    if (const auto id = proposal_.intro ? proposal_.intro : store::find_intro_of(database_, proposal_.ask.value())) {
      return *id;
    }
    return accept(store::get_ask(database_, *proposal_.ask), evidence);
  }

  [[nodiscard]] std::optional<ContactId> find_target() const {
    if (const auto id = proposal_.intro) {
      return store::get_intro(database_, *id).target;
    }
    return store::get_ask(database_, proposal_.ask.value()).target;
  }

  /// Whom a referral is to; a new address becomes a contact.
  [[nodiscard]] ContactId target_or_new() const {
    if (proposal_.target) {
      return *proposal_.target;
    }
    const auto target = person_at(proposal_.address);
    store::name_target(database_, proposal_.id, target);
    return target;
  }

  [[nodiscard]] ContactId person_at(const std::string& address) const {
    if (const auto known = store::find_address(database_, address)) {
      return *known;
    }
    store::ContactFields fields {.email = address};
    if (const auto known = store::find_without_address(database_, address)) {
      store::edit_contact(database_, *known, fields);
      return *known;
    }
    if (!trim(proposal_.detail).empty() && !has_control(proposal_.detail)) {
      fields.name = proposal_.detail;
    }
    return store::add_contact(database_, fields, session_.now());
  }

  /// `Jane Roe introduced Elena Cole by mail <…>, me in copy`.
  [[nodiscard]] std::string introduction_evidence(std::optional<ContactId> target) const {
    const auto name_of = [&](ContactId person) { return store::get_contact(database_, person).name; };
    return fmt::format("{} introduced {} by mail {}, me in copy", name_of(proposal_.contact.value()),
                       target ? name_of(*target) : std::string {"the target"}, proposal_.message_id);
  }

  /// Both were brought together by the source's own act: in mode opt-in their mail shows that both agreed.
  [[nodiscard]] Said introduce(IntroId id, const std::string& evidence) const {
    const auto intro = store::get_intro(database_, id);
    if (is_stage(intro.state) && intro.state >= IntroState::introduced) {
      return std::nullopt;
    }
    const auto when = after(intro.latest);
    if (intro.mode == Mode::opt_in && proposal_.contact == intro.source) {
      if (intro.source_consent.channel.empty() && intro.source_consent.evidence.empty()) {
        store::edit_intro(database_, id, {.source_channel = Channel::email, .source_evidence = evidence});
      }
      if (intro.target_consent.state(when.at) == Consent::missing && intro.state < IntroState::consented) {
        take_step(id, {.state = IntroState::consented, .when = when, .channel = Channel::email, .evidence = evidence},
                  session_);
      }
    }
    take_step(id, {.state = IntroState::introduced, .when = when}, session_);
    return intro_is(id);
  }

  const store::Proposal& proposal_;
  const Judgement& judgement_;
  Session& session_;
  store::Database& database_;
  Instant at_;
};

}  // namespace

std::optional<std::string> apply(const store::Proposal& proposal, const Judgement& judgement, Session& session) {
  const Applying applying {proposal, judgement, session};
  switch (proposal.what) {
    case Sign::sent:
      return applying.sent();
    case Sign::nudged:
      return applying.nudged();
    case Sign::answered:
      return applying.answered();
    case Sign::introduced:
      return applying.introduced();
    case Sign::replied:
      return applying.replied();
    case Sign::followed_up:
    case Sign::thanked:
    case Sign::updated:
    case Sign::told:
      return applying.noted();
    case Sign::referral:
      return applying.referral();
    case Sign::bounced:
      return applying.bounced();
  }
  return std::nullopt;
}

}  // namespace refer::command
