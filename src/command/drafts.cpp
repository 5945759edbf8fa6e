#include "refer/command/drafts.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/advice/relationship.hpp"
#include "refer/command/bounces.hpp"
#include "refer/command/consent.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

/// The two whom a record is about.
struct People {
  ContactId source {};
  std::optional<ContactId> target {};
};

/// What a letter is about: its record, and what tells which letter it is.
struct About {
  std::optional<AskId> ask {};
  std::optional<IntroId> intro {};
  People people {};
  Traits traits {};
  std::size_t turn = 0;    ///< which wording is next
  std::string variant {};  ///< the wording that the record has already
};

/// Whether the target is who reads a letter in the end, whoever passes it on.
bool is_for_target(const mail::Template& letter) {
  return letter.to.empty() ? letter_kind(letter.kind).is_for_target : letter.to != "source";
}

/// Whether a letter is between me and the source alone.
bool is_for_source_alone(const mail::Template& letter) {
  return letter_kind(letter.kind).is_private && !is_for_target(letter) && letter.cc.empty();
}

/// A customer who is in no program introduces us as a customer.
std::string program_of(const store::Source& source) {
  if (source.program) {
    return std::string {word(*source.program)};
  }
  return source.type == "customer" ? std::string {word(Program::client)} : std::string {};
}

Traits traits_of(const People& people, std::optional<ProfileId> profile, Session& session) {
  auto& database = session.database();
  const auto source = store::get_source(database, people.source);
  Traits traits {{"type", source.type}, {"program", program_of(source)}};
  const auto strong = session.config().integer("ties.strong");
  if (const auto is_warm = advice::find_warmth(database, people.source, people.target, strong)) {
    traits["warmth"] = *is_warm ? "warm" : "cold";
  }
  if (profile) {
    traits["profile"] = store::profile_handle(database, *profile);
  }
  return traits;
}

/// The letter that was asked for, or the usual one, for a record: in the language of whoever reads it.
mail::Template letter_for(const std::string& usual, const LetterChoice& choice, About& about, Session& session) {
  auto letter = find_letter(choice.name.value_or(usual), session);
  if (choice.exactly) {
    return letter;
  }
  const auto reader = is_for_target(letter) && about.people.target ? *about.people.target : about.people.source;
  const auto language = store::get_contact(session.database(), reader).language;
  about.traits["language"] = language.empty() ? session.config().text("letters.language") : language;
  return choose_letter(std::move(letter), about.traits, session);
}

/// A letter goes by the name of the one whose place it takes: they are not both sent.
std::string common_name(const mail::Template& letter) {
  return letter.instead_of.empty() ? letter.name : letter.instead_of;
}

/// The wording that was asked for, the one that the record has, or the one whose turn it is.
std::string wording_of(const mail::Template& letter, const LetterChoice& choice, const About& about) {
  const auto names = mail::wordings(letter);
  if (choice.variant || names.empty()) {
    return choice.variant.value_or("");
  }
  const bool is_kept = std::find(names.begin(), names.end(), about.variant) != names.end();
  return is_kept ? about.variant : names[about.turn % names.size()];
}

/// With whom a letter is exchanged.
store::With with_of(const Letter& letter, const People& people, Session& session) {
  const auto is_read_by = [&](ContactId person) {
    const auto theirs = store::get_contact(session.database(), person).mailbox();
    const auto is_theirs = [&](const Mailbox& one) { return is_same_mailbox(one, theirs); };
    return std::any_of(letter.to.begin(), letter.to.end(), is_theirs) ||
           std::any_of(letter.cc.begin(), letter.cc.end(), is_theirs);
  };
  if (!people.target || !is_read_by(*people.target)) {
    return store::With::source;
  }
  return is_read_by(people.source) ? store::With::both : store::With::target;
}

/// Puts a letter behind those that were exchanged with the same person about the same record.
void continue_thread(Drafted& drafted, const About& about, Session& session) {
  constexpr std::size_t longest = 12;  // a chain of answers is found by its last ones
  for (const auto& mail : store::mails_of(session.database(), about.ask, about.intro)) {
    const bool is_theirs = mail.with == store::With::both || mail.with == drafted.with;
    if (is_theirs && mail.message_id != drafted.letter.message_id) {
      drafted.letter.references.push_back(mail.message_id);
    }
  }
  auto& ids = drafted.letter.references;
  if (ids.size() > longest) {
    ids.erase(ids.begin() + 1, ids.end() - longest);
  }
  drafted.letter.in_reply_to = ids.empty() ? std::string {} : ids.back();
}

Drafted fill_in(mail::Template form, Value facts, std::string key, const LetterChoice& choice, const About& about,
                Session& session) {
  if (choice.topic) {
    facts.set("topic", Value {*choice.topic});
  }
  Drafted drafted {.variant = wording_of(form, choice, about), .key = std::move(key)};
  drafted.form = drafted.variant.empty() ? std::move(form) : mail::in_wording(std::move(form), drafted.variant);
  drafted.letter = draft(drafted.form, facts, drafted.key, session);
  drafted.with = with_of(drafted.letter, about.people, session);
  continue_thread(drafted, about, session);
  return drafted;
}

/// Tells the letters of an ask apart: the same one is not sent twice, but an ask that was put off is made again.
std::string key_of(const store::Ask& ask, const mail::Template& letter) {
  const auto key = fmt::format("ask-{}", number(ask.id));
  if (letter.kind == "nudge") {
    return fmt::format("{}-nudge-{}", key, ask.nudges + 1);
  }
  if (letter.kind != "ask") {
    return fmt::format("{}-{}", key, common_name(letter));
  }
  const auto before = may_be_sent(ask.state) ? ask.sendings : ask.sendings - 1;
  return before > 0 ? fmt::format("{}-again-{}", key, before) : key;
}

/// The letter that an introduction is at.
std::string usual_letter(const store::Intro& intro, const Traits& traits) {
  if (is_final(intro.state)) {
    return "closure";
  }
  if (intro.mode == Mode::mention && intro.state < IntroState::introduced) {
    return traits.at("type") == "customer" || traits.at("program") == "client" ? "mention-client" : "mention-indirect";
  }
  if (intro.state <= IntroState::forwarded) {
    return "forwardable";
  }
  if (intro.state == IntroState::consented) {
    return "bridge";
  }
  return intro.state == IntroState::introduced ? "follow-up" : "update";
}

}  // namespace

void declare_wording(Args& args, LetterChoice& choice) {
  args.option("--variant", choice.variant, "this wording of it; without it they take turns").value = "NAME";
  args.option("--topic", choice.topic, "what it is about, where the letter has a word for it");
}

Drafted draft_letter(const store::Ask& ask, const LetterChoice& choice, Session& session) {
  About about {.ask = ask.id,
               .people = {.source = ask.source, .target = ask.target},
               .turn = static_cast<std::size_t>(number(ask.id))};
  about.traits = traits_of(about.people, ask.profile, session);
  about.traits["state"] = word(ask.state);
  about.traits["kind"] = word(ask.kind);
  const auto usual = store::letter_of(ask);
  auto form = letter_for(usual, choice, about, session);
  about.variant = form.name == ask.letter ? ask.variant : std::string {};
  if (form.kind == "mention") {
    check_permission(ask.source, ask.target, ask.profile, session.now(), session);
  }
  auto key = key_of(ask, form);
  return fill_in(std::move(form), facts_of(ask, session), std::move(key), choice, about, session);
}

std::optional<Drafted> find_draft(const store::Ask& ask, const LetterChoice& choice, Session& session) {
  try {
    return draft_letter(ask, choice, session);
  } catch (const Error& error) {
    const bool is_mistyped = error.fault() == Fault::missing && (choice.name || choice.variant);
    // Settings that say no address, or none that can be used, stop the letter alone.
    const bool concerns_letter = concerns_one(error.fault()) || error.fault() == Fault::config;
    if (is_mistyped || !concerns_letter) {
      throw;
    }
    return std::nullopt;
  }
}

Drafted draft_letter(const store::Intro& intro, const LetterChoice& choice, Session& session) {
  About about {.ask = intro.ask,
               .intro = intro.id,
               .people = {.source = intro.source, .target = intro.target},
               .turn = static_cast<std::size_t>(number(intro.id))};
  about.traits = traits_of(about.people, intro.profile, session);
  about.traits["state"] = word(intro.state);
  about.traits["mode"] = word(intro.mode);
  if (intro.ask) {
    about.traits["kind"] = word(store::get_ask(session.database(), *intro.ask).kind);
  }
  auto form = letter_for(usual_letter(intro, about.traits), choice, about, session);
  if (form.kind == "mention") {
    check_permission(intro.source, intro.target, intro.profile, session.now(), session);
  }
  auto key = fmt::format("intro-{}-{}", number(intro.id), common_name(form));
  if (form.kind == "update") {
    key += fmt::format("-{}", format(project::day_of(session.now(), session.config())));
  }
  auto drafted = fill_in(std::move(form), facts_of(intro, session), std::move(key), choice, about, session);
  check_consent_for_letter(intro, drafted.form.kind, drafted.with, session);
  return drafted;
}

void check_readers(const store::Intro& intro, const mail::Template& letter, Session& session) {
  session.check_contact(intro.source);
  if (intro.target && !is_for_source_alone(letter)) {
    session.check_contact(*intro.target);
  }
}

store::Mail mail_of(const Drafted& drafted, std::optional<AskId> ask, std::optional<IntroId> intro, Instant at) {
  return {.message_id = drafted.letter.message_id,
          .ask = ask,
          .intro = intro,
          .letter = drafted.form.name,
          .with = drafted.with,
          .sender = me,
          .at = at};
}

}  // namespace refer::command
