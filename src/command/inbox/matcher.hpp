#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "command/inbox/match.hpp"
#include "refer/core/letter_kinds.hpp"

namespace refer::command {

/// What one of our letters is, by the number of its record and the rest of its key: ask-3-nudge-1.
struct LetterKey {
  bool is_ask = false;
  std::int64_t number = 0;
  std::string rest {};  ///< nudge-1, thanks; empty for the first sending of an ask
};
/// The key in a Message-ID of ours: <ask-3-nudge-1.HASH@acme.example>.
[[nodiscard]] std::optional<LetterKey> find_key(std::string_view message_id);

/// A pair that was brought together: the target is an address, or the number of a contact.
[[nodiscard]] std::string referral_key(ContactId source, std::string_view target);

/// Whether mail is of the time of a record, with a day of slack; it must have a date.
[[nodiscard]] bool is_after(const mail::Received& mail, Instant begin);

/// A conversation on its way through the mail: what was found is as if it had been recorded.
struct Thread {
  store::Conversation is {};
  bool is_sure = true;                ///< whether all that was found so far is certain
  std::set<std::string> subjects {};  ///< for comparing
  bool has_ask_subject = false;       ///< whether the subject of its letter was looked up
  bool has_letter = false;            ///< whether a message of mine is known of it
  bool has_loose_answer = false;      ///< whether the target wrote, and what it answers or should wait for was not seen
};

/// Walks over mail in the order of time.
class Matcher {
 public:
  explicit Matcher(const Known& known);
  void look_at(mail::Received mail);
  [[nodiscard]] Findings take() { return std::move(findings_); }

 private:
  struct Message {
    std::size_t thread = 0;
    store::With with = store::With::source;
    std::string letter {};
    bool is_mine = false;
    bool is_sure = true;  ///< whether it is known by more than what anybody may write
  };
  /// Who takes part in a message, by numbers.
  struct People {
    std::optional<ContactId> sender {};
    bool is_from_me = false;
    bool is_to_me = false;
    std::vector<ContactId> to {};       ///< known people besides me and the sender
    std::vector<Mailbox> strangers {};  ///< others
  };

  /// Whether it may be from another than its sender.
  [[nodiscard]] bool is_doubtful(const mail::Received& mail) const;
  [[nodiscard]] People people_of(const mail::Received& mail) const;
  [[nodiscard]] std::optional<std::size_t> thread_of(std::optional<AskId> ask, std::optional<IntroId> intro) const;
  /// A message that is known, or that is ours by the form of its Message-ID.
  [[nodiscard]] std::optional<Message> find_message(const std::string& id) const;
  /// The same for another target whom the source wrote to in the same message: a message is kept for one thread.
  [[nodiscard]] std::optional<Message> find_for_other(const Message& message, ContactId target) const;
  /// The key of a Message-ID that one of my domains gave, for a record that is there, and its thread.
  [[nodiscard]] std::optional<std::pair<LetterKey, std::size_t>> find_own(const std::string& id) const;
  /// The kind of a letter; one that cannot be read any more is of the kind that it is called by.
  [[nodiscard]] std::optional<LetterKind> kind_of(const std::string& letter) const;
  [[nodiscard]] std::string name(ContactId person) const;
  /// The subjects of a thread, with that of its letter.
  const std::set<std::string>& subjects_of(Thread& thread) const;

  /// A message belongs to a thread; what answers it does so too.
  void keep(const mail::Received& mail, std::size_t thread, store::With with, const std::string& letter,
            ContactId sender);
  /// Adds a proposal about a thread.
  void propose(const mail::Received& mail, store::Sign what, const Thread& thread, ContactId person, bool is_certain,
               std::string reason, std::string detail = {});
  void add(const mail::Received& mail, store::Proposal proposal);
  /// Whom a proposal is about, where one message may show the same of several.
  [[nodiscard]] std::string about(const store::Proposal& proposal) const;

  // Mail of mine.
  void look_at_mine(const mail::Received& mail, const People& people);
  [[nodiscard]] std::optional<Message> find_mine(const mail::Received& mail, const People& people,
                                                 std::optional<LetterKey>& key);
  [[nodiscard]] std::optional<Message> find_by_subject(const mail::Received& mail, const People& people);
  void show_ask_letter(const mail::Received& mail, Thread& thread, const std::optional<LetterKey>& key, bool is_sure);
  void show_intro_letter(const mail::Received& mail, Thread& thread, const LetterKind& kind);

  // Mail of others.
  void look_at_theirs(const mail::Received& mail, const People& people);
  bool introduces(const mail::Received& mail, const People& people);
  void show_introduced(const mail::Received& mail, std::size_t index, ContactId target, bool is_round);
  std::optional<std::size_t> find_answered(const mail::Received& mail, const People& people);
  void show_answer(const mail::Received& mail, std::size_t index, bool is_target, bool is_certain,
                   const std::string& how);
  bool has_known_subject(const mail::Received& mail, const People& people);
  void show_new_letter(const mail::Received& mail, const People& people);
  void refers(const mail::Received& mail, const People& people, std::optional<std::size_t> answered);
  void look_at_bounce(const mail::Received& mail);

  const Known& known_;
  Findings findings_ {};
  std::vector<Thread> threads_ {};
  std::unordered_map<std::string, Message> messages_ {};
  std::set<std::string> mine_ {};
  std::unordered_map<std::string, const store::Correspondent*> by_address_ {};
  std::unordered_map<std::int64_t, const store::Correspondent*> by_id_ {};
  std::map<AskId, std::size_t> by_ask_ {};
  std::map<IntroId, std::size_t> by_intro_ {};
  std::map<ContactId, std::vector<std::size_t>> by_person_ {};                   ///< source or target
  std::set<std::tuple<std::string, store::Sign, std::string>> found_before_ {};  ///< message, and about whom
  std::set<std::string> referred_ {};  ///< source and target of referrals that were found
};

}  // namespace refer::command
