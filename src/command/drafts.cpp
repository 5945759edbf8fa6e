#include "refer/command/drafts.hpp"

#include <fmt/core.h>

#include "refer/store/contacts.hpp"

namespace refer::command {

namespace {

/// What a letter is about: its record, and who may receive it.
struct About {
  std::optional<AskId> ask {};
  std::optional<IntroId> intro {};
  ContactId source {};
  std::optional<ContactId> target {};
};

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

Drafted fill_in(mail::Template form, const Value& facts, const std::string& key, const About& about, Session& session) {
  Drafted drafted {.key = key};
  drafted.letter = draft(form, facts, about.source, key, session);
  const auto target = about.target ? store::get_contact(session.database(), *about.target).email : std::string {};
  const bool is_to_target = !target.empty() && drafted.letter.to.front().address == target;
  drafted.with = is_to_target ? store::With::target : store::With::source;
  drafted.form = std::move(form);
  continue_thread(drafted, about, session);
  return drafted;
}

}  // namespace

Drafted draft_letter(const store::Ask& ask, const LetterChoice& choice, Session& session) {
  const auto usual = ask.letter.empty() ? fmt::format("ask-{}", word(ask.kind)) : ask.letter;
  return fill_in(find_letter(choice.name.value_or(usual), session), facts_of(ask, session),
                 fmt::format("ask-{}", number(ask.id)), {.ask = ask.id, .source = ask.source, .target = ask.target},
                 session);
}

Drafted draft_letter(const store::Intro& intro, const LetterChoice& choice, Session& session) {
  auto form = find_letter(choice.name.value_or("forwardable"), session);
  const auto key = fmt::format("intro-{}-{}", number(intro.id), form.name);
  return fill_in(std::move(form), facts_of(intro, session), key,
                 {.ask = intro.ask, .intro = intro.id, .source = intro.source, .target = intro.target}, session);
}

}  // namespace refer::command
