#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/letters.hpp"
#include "refer/command/session.hpp"
#include "refer/store/asks.hpp"
#include "refer/store/intros.hpp"
#include "refer/store/mails.hpp"

namespace refer::command {

/// Which letter of a record is meant, and in which wording.
struct LetterChoice {
  std::optional<std::string> name {};     ///< without it the one of the record and its state
  std::optional<std::string> variant {};  ///< without it the one that the record has, or whose turn it is
  bool exactly = false;                   ///< that letter, whatever others take its place
  std::optional<std::string> topic {};    ///< the fact `topic`: what it is about, in a word or two
};

/// Declares --variant and --topic, which every command takes that writes a letter.
void declare_wording(Args& args, LetterChoice& choice);

/// A letter that is filled in, and what is kept of it when it is sent.
struct Drafted {
  Letter letter {};
  mail::Template form {};
  std::string variant {};  ///< empty: the letter has only one wording
  std::string key {};      ///< tells the letters of one record apart: ask-1, ask-1-nudge-1, intro-2-thanks
  store::With with = store::With::source;
};

/// The letter of an ask as it would be sent now, in the thread of those before. Throws as command::draft.
[[nodiscard]] Drafted draft_letter(const store::Ask& ask, const LetterChoice& choice, Session& session);
/// The same; nothing where it cannot be written now, for it may have been written otherwise. Throws
/// Error(Fault::missing) for a letter or a wording that was asked for, and what stops more than this letter.
[[nodiscard]] std::optional<Drafted> find_draft(const store::Ask& ask, const LetterChoice& choice, Session& session);
/// The letter of an introduction, likewise.
[[nodiscard]] Drafted draft_letter(const store::Intro& intro, const LetterChoice& choice, Session& session);

/// Throws Error(Fault::refused) when somebody must not be contacted whom the letter of an introduction is for, or who
/// passes it on. Thanks, updates and the like are between me and the source alone.
void check_readers(const store::Intro& intro, const mail::Template& letter, Session& session);
/// The message as store::keep_mail keeps it once it is sent.
[[nodiscard]] store::Mail mail_of(const Drafted& drafted, std::optional<AskId> ask, std::optional<IntroId> intro,
                                  Instant at);

}  // namespace refer::command
