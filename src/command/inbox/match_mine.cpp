// Our own letters, as they were really sent.

#include <fmt/core.h>

#include <algorithm>

#include "command/inbox/matcher.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

using store::Sign;
using store::With;

/// Whether an ask may be made, or be made once more.
bool is_to_come(AskState state) {
  return state == AskState::queued || state == AskState::later || state == AskState::silent;
}

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
        return message;
      }
    }
  }
  return find_by_subject(mail, people);
}

/// Mail programs give letters another Message-ID: an ask that is queued, or of which no message is known, is then known
/// by its reader and its subject, if there is only one such.
std::optional<Matcher::Message> Matcher::find_by_subject(const mail::Received& mail, const People& people) {
  std::set<std::size_t> found;
  for (const auto person : people.to) {
    const auto threads = by_person_.find(person);
    for (const auto index : threads == by_person_.end() ? std::vector<std::size_t> {} : threads->second) {
      auto& thread = threads_[index];
      if (!thread.is.ask || thread.is.source != person || !is_after(mail, thread.is.since) ||
          (!is_to_come(thread.is.ask_state) && thread.is.ask_state != AskState::sent)) {
        continue;
      }
      const auto subject = known_.subject(*thread.is.ask);
      if (subject && *subject == mail.subject) {
        found.insert(index);
      }
    }
  }
  return found.size() == 1
             ? std::optional {Message {*found.begin(), With::source, threads_[*found.begin()].is.letter, true}}
             : std::nullopt;
}

void Matcher::look_at_mine(const mail::Received& mail, const People& people) {
  std::optional<LetterKey> key;
  const auto message = find_mine(mail, people, key);
  if (!message) {
    return;
  }
  auto& thread = threads_[message->thread];
  const bool was_known = messages_.contains(mail.message_id);
  keep(mail, message->thread, message->with, message->letter, me);
  if (key && !key->is_ask) {
    const auto kind = known_.kinds.find(message->letter);
    show_intro_letter(mail, thread, kind == known_.kinds.end() ? message->letter : kind->second);
  } else if (key || (!message->letter.empty() && message->letter == thread.is.letter && !was_known)) {
    show_ask_letter(mail, thread, key);
  }
}

void Matcher::show_ask_letter(const mail::Received& mail, Thread& thread, const std::optional<LetterKey>& key) {
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
  if (!is_new || !is_to_come(ask.ask_state)) {
    return;
  }
  propose(mail, Sign::sent, thread, ask.source, true,
          key ? "your letter to " + name(ask.source)
              : "your letter to " + name(ask.source) + ", by its reader and subject");
  if (!mail.is_doubtful) {
    ask.ask_state = AskState::sent;
    ask.ask_latest = *mail.date;
    ask.sendings = std::max(ask.sendings + 1, sending);
  }
}

void Matcher::show_intro_letter(const mail::Received& mail, Thread& thread, const std::string& kind) {
  auto& intro = thread.is;
  const auto reader = kind == "follow-up" || kind == "mention" ? intro.target.value_or(intro.source) : intro.source;
  const auto show = [&](Sign what) {
    propose(mail, what, thread, reader, true, "your letter to " + name(reader));
    return !mail.is_doubtful;
  };
  if (kind == "thanks" && !intro.is_thanked) {
    intro.is_thanked = show(Sign::thanked);
  } else if (kind == "closure" && !intro.is_told) {
    intro.is_told = show(Sign::told);
  } else if (kind == "follow-up" && !intro.is_followed_up) {
    intro.is_followed_up = show(Sign::followed_up);
  } else if (kind == "update" && (!intro.updated_at || *intro.updated_at < *mail.date)) {
    if (show(Sign::updated)) {
      intro.updated_at = mail.date;
    }
  } else if (kind == "mention" && intro.state < IntroState::introduced) {
    if (show(Sign::introduced)) {
      intro.state = IntroState::introduced;
    }
  }
}

}  // namespace refer::command
