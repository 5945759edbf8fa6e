// Our own letters, as they were really sent.

#include <fmt/core.h>

#include <algorithm>

#include "command/inbox/matcher.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

using store::Sign;
using store::With;

/// The number at the end of a key: again-2.
std::optional<std::int64_t> number_after(std::string_view rest, std::string_view prefix) {
  const auto number = rest.starts_with(prefix) ? find_integer(rest.substr(prefix.size())) : std::nullopt;
  return number && *number > 0 ? std::optional<std::int64_t> {*number} : std::nullopt;
}

/// The letter of an introduction in a key: thanks, update-2026-03-02.
std::string letter_in(const std::string& rest) {
  constexpr std::size_t day = std::string_view {"-2026-03-02"}.size();
  const bool has_day = rest.size() > day && find_iso_date(std::string_view {rest}.substr(rest.size() - day + 1));
  return has_day ? rest.substr(0, rest.size() - day) : rest;
}

bool has(const std::vector<ContactId>& people, std::optional<ContactId> person) {
  return person && std::find(people.begin(), people.end(), *person) != people.end();
}

}  // namespace

/// By its Message-ID as it was handed over, by what it answers, and at last by its subject.
std::optional<Matcher::Message> Matcher::find_mine(const mail::Received& mail, const People& people,
                                                   std::optional<LetterKey>& key) {
  const auto to = [&](std::size_t thread, std::string letter) -> std::optional<Message> {
    const auto& conversation = threads_[thread].is;
    const bool is_to_source = has(people.to, conversation.source);
    const bool is_to_target = has(people.to, conversation.target);
    if ((!is_to_source && !is_to_target) || !is_after(mail, threads_[thread].is.since)) {
      return std::nullopt;
    }
    const auto with = !is_to_target ? With::source : is_to_source ? With::both : With::target;
    return Message {thread, with, std::move(letter), true};
  };
  if (const auto own = find_own(mail.message_id)) {
    const auto& [found, thread] = *own;
    if (auto message = to(thread, letter_in(found.rest))) {
      const bool is_sending = found.is_ask && (found.rest.empty() || number_after(found.rest, "again-"));
      const bool is_nudge = found.is_ask && number_after(found.rest, "nudge-");
      message->letter = is_sending ? threads_[thread].is.letter : is_nudge ? "nudge" : message->letter;
      key = found;
      return message;
    }
  }
  if (const auto known = messages_.find(mail.message_id); known != messages_.end() && known->second.is_mine) {
    return known->second;
  }
  for (const auto& id : mail.answers) {
    if (const auto known = find_message(id)) {
      if (auto message = to(known->thread, {})) {
        message->is_sure = known->is_sure;
        return message;
      }
      for (const auto person : people.to) {
        const auto other = find_for_other(*known, person);
        if (auto message = other ? to(other->thread, {}) : std::nullopt) {
          message->is_sure = other->is_sure;
          return message;
        }
      }
    }
  }
  return find_by_subject(mail, people);
}

/// Mail programs give letters another Message-ID: an ask is then known by its reader and its subject. It is that which
/// is still to be made, the first of them; whether it is another of the same subject is only sure when there is none,
/// or when the letters of the others are known.
std::optional<Matcher::Message> Matcher::find_by_subject(const mail::Received& mail, const People& people) {
  std::set<std::size_t> found;
  std::set<std::size_t> unseen;  // the letter may be theirs
  std::set<std::size_t> to_come;
  for (const auto person : people.to) {
    const auto threads = by_person_.find(person);
    for (const auto index : threads == by_person_.end() ? std::vector<std::size_t> {} : threads->second) {
      auto& thread = threads_[index];
      if (!thread.is.ask || thread.is.source != person || !is_after(mail, thread.is.since) ||
          (!may_be_sent(thread.is.ask_state) && thread.is.ask_state != AskState::sent)) {
        continue;
      }
      const auto subject = known_.subject(*thread.is.ask);
      if (subject && *subject == mail.subject) {
        found.insert(index);
        if (may_be_sent(thread.is.ask_state)) {
          to_come.insert(index);
        }
        if (may_be_sent(thread.is.ask_state) || !thread.has_letter) {
          unseen.insert(index);
        }
      }
    }
  }
  if (found.empty() || (found.size() > 1 && to_come.empty())) {
    return std::nullopt;
  }
  const auto index = to_come.empty() ? *found.begin() : *to_come.begin();
  return Message {index, With::source, threads_[index].is.letter, true, found.size() == 1 || unseen.size() == 1};
}

void Matcher::look_at_mine(const mail::Received& mail, const People& people) {
  std::optional<LetterKey> key;
  const auto message = find_mine(mail, people, key);
  if (!message) {
    return;
  }
  auto& thread = threads_[message->thread];
  const bool was_known = messages_.contains(mail.message_id);
  if (message->is_sure) {
    keep(mail, message->thread, message->with, message->letter, me);
  }
  if (key && !key->is_ask) {
    if (const auto kind = kind_of(message->letter)) {
      show_intro_letter(mail, thread, *kind);
    }
  } else if (key || (!message->letter.empty() && message->letter == thread.is.letter && !was_known)) {
    show_ask_letter(mail, thread, key, message->is_sure);
  } else if (message->with != With::source && thread.is.state == IntroState::introduced && !thread.is.is_followed_up) {
    propose(mail, Sign::followed_up, thread, *thread.is.target, thread.is_sure,
            "you wrote to " + name(*thread.is.target) + " in its thread");
    thread.is.is_followed_up = !mail.is_doubtful;
  }
}

void Matcher::show_ask_letter(const mail::Received& mail, Thread& thread, const std::optional<LetterKey>& key,
                              bool is_sure) {
  auto& ask = thread.is;
  const auto rest = key ? key->rest : std::string {};
  if (const auto nudge = number_after(rest, "nudge-")) {
    if (*nudge > ask.nudges && (ask.ask_state == AskState::sent || ask.ask_state == AskState::silent)) {
      propose(mail, Sign::nudged, thread, ask.source, true, "your letter to " + name(ask.source),
              fmt::format("{}", *nudge));
      ask.nudges = *nudge;
    }
    return;
  }
  const auto again = number_after(rest, "again-");
  if (!rest.empty() && !again) {
    return;
  }
  const auto sending = again.value_or(0) + 1;
  // Of a letter without its own Message-ID only the time tells which sending it was.
  const bool is_new = key ? sending > ask.sendings : ask.ask_state == AskState::queued || *mail.date > ask.ask_latest;
  if (!is_new || !may_be_sent(ask.ask_state)) {
    return;
  }
  propose(mail, Sign::sent, thread, ask.source, is_sure,
          fmt::format("your letter to {}{}{}", name(ask.source), key ? "" : ", by its reader and subject",
                      is_sure ? "" : "; other asks have the same"));
  if (!mail.is_doubtful) {
    ask.ask_state = AskState::sent;
    ask.ask_latest = *mail.date;
    ask.sendings = std::max(ask.sendings + 1, sending);
  }
}

void Matcher::show_intro_letter(const mail::Received& mail, Thread& thread, const LetterKind& kind) {
  auto& intro = thread.is;
  const auto reader = kind.is_to_target() ? intro.target.value_or(intro.source) : intro.source;
  const auto show = [&](bool is_new, Sign what) {
    if (is_new) {
      propose(mail, what, thread, reader, true, "your letter to " + name(reader));
    }
    return is_new && !mail.is_doubtful;
  };
  switch (kind.trace) {
    case Trace::thanked:
      intro.is_thanked |= show(!intro.is_thanked, Sign::thanked);
      break;
    case Trace::told:
      intro.is_told |= show(!intro.is_told, Sign::told);
      break;
    case Trace::followed_up:
      intro.is_followed_up |= show(!intro.is_followed_up, Sign::followed_up);
      break;
    case Trace::updated:
      if (show(!intro.updated_at || *intro.updated_at < *mail.date, Sign::updated)) {
        intro.updated_at = mail.date;
      }
      break;
    case Trace::introduced:
      if (show(intro.state < IntroState::introduced, Sign::introduced)) {
        intro.state = IntroState::introduced;
      }
      break;
    case Trace::none:
    case Trace::sent:
    case Trace::nudged:
      break;
  }
}

}  // namespace refer::command
