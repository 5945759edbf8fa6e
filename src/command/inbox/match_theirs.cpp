// What others write: introductions, answers, and mail that came back.

#include <fmt/core.h>

#include <algorithm>

#include "command/inbox/matcher.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

using store::Sign;
using store::With;

/// Whether an introduction can still come of it.
bool is_open(const store::Conversation& one) {
  const bool is_asked =
      !one.ask || one.intro || (one.ask_state != AskState::declined && one.ask_state != AskState::cancelled);
  return is_asked && (!one.intro || !is_final(one.state));
}

/// Whether an ask has no answer that ends it.
bool is_unanswered(const store::Conversation& one) {
  return one.ask && !one.intro && one.ask_state != AskState::accepted && one.ask_state != AskState::declined &&
         one.ask_state != AskState::cancelled;
}

/// Whether the target may have been written to, and has not been heard of.
bool awaits_reply(const store::Conversation& one) {
  const bool is_early = one.mode == Mode::mention || one.mode == Mode::forward;
  return one.state == IntroState::introduced ||
         (is_early && one.state >= IntroState::forwarded && one.state < IntroState::replied);
}

}  // namespace

void Matcher::look_at_theirs(const mail::Received& mail, const People& people) {
  if (introduces(mail, people)) {
    return;
  }
  const auto answered = find_answered(mail, people);
  if (answered || !has_known_subject(mail, people)) {
    refers(mail, people, answered);
    if (!answered && mail.answers.empty()) {
      show_new_letter(mail, people);
    }
  }
}

/// Whether a source writes to the target of theirs with me in copy. What they write is then said to both.
bool Matcher::introduces(const mail::Received& mail, const People& people) {
  if (!people.sender || !people.is_to_me) {
    return false;
  }
  // Who writes to many at once need not mean any of them.
  constexpr std::size_t most_readers = 5;
  const bool is_round = people.to.size() + people.strangers.size() > most_readers;
  bool is_any = false;
  for (const auto target : people.to) {
    const auto threads = by_person_.find(target);
    std::optional<std::size_t> latest;
    for (const auto index : threads == by_person_.end() ? std::vector<std::size_t> {} : threads->second) {
      const auto& thread = threads_[index];
      if (thread.is.source == *people.sender && thread.is.target == target && is_open(thread.is) &&
          is_after(mail, thread.is.since)) {
        latest = index;
      }
    }
    if (latest) {
      show_introduced(mail, *latest, target, is_round);
      is_any = true;
    }
  }
  return is_any;
}

void Matcher::show_introduced(const mail::Received& mail, std::size_t index, ContactId target, bool is_round) {
  auto& thread = threads_[index];
  const bool is_sure = !mail.is_doubtful && !is_round;
  if (!is_round) {
    keep(mail, index, With::both, {}, thread.is.source);
  }
  const bool is_known = thread.is.state >= IntroState::introduced && thread.is_sure;
  if (is_known || (!is_sure && thread.is.state >= IntroState::introduced)) {
    return;
  }
  propose(mail, Sign::introduced, thread, thread.is.source, is_sure,
          fmt::format("{} wrote to {} {}with you in copy", name(thread.is.source), name(target),
                      is_round ? "and many others " : ""));
  thread.is.state = IntroState::introduced;
  thread.is_sure = is_sure;
  if (thread.is_sure) {
    thread.is.ask_state = AskState::accepted;
  }
}

std::optional<Matcher::Message> Matcher::find_for_other(const Message& message, ContactId target) const {
  const auto threads = by_person_.find(target);
  if (message.with != With::both || threads == by_person_.end()) {
    return std::nullopt;
  }
  for (const auto index : threads->second) {
    const auto& one = threads_[index].is;
    if (one.target == target && one.source == threads_[message.thread].is.source && is_open(one)) {
      auto other = message;
      other.thread = index;
      return other;
    }
  }
  return std::nullopt;
}

/// The thread of which it names a message. Only who takes part in that can answer for certain.
std::optional<std::size_t> Matcher::find_answered(const mail::Received& mail, const People& people) {
  std::optional<Message> theirs;
  std::optional<Message> other;
  for (const auto& id : mail.answers) {
    auto message = find_message(id);
    if (!message || !is_after(mail, threads_[message->thread].is.since)) {
      continue;
    }
    const auto takes_part = [&] {
      const auto& conversation = threads_[message->thread].is;
      return people.sender && (people.sender == conversation.target || people.sender == conversation.source);
    };
    if (people.sender && !takes_part()) {
      const auto found = find_for_other(*message, *people.sender);
      message = found ? found : message;
    }
    if (takes_part()) {
      theirs = !theirs || (message->is_sure && !theirs->is_sure) ? message : theirs;
    } else {
      other = other ? other : message;
    }
  }
  if (theirs) {
    show_answer(mail, theirs->thread, people.sender == threads_[theirs->thread].is.target, theirs->is_sure,
                theirs->is_sure ? "in its thread" : "in its thread, by a letter of yours that was not seen");
    return theirs->thread;
  }
  if (!other) {
    return std::nullopt;
  }
  const bool is_referred =
      referred_.contains(referral_key(threads_[other->thread].is.source, mail::address_key(mail.sender.address)));
  const bool is_of_another = people.sender && by_person_.contains(*people.sender);
  if (people.is_to_me && !is_referred && !is_of_another) {
    show_answer(mail, other->thread, other->with != With::source, false,
                "in its thread, but from another address, " + mail.sender.address);
  }
  return other->thread;
}

void Matcher::show_answer(const mail::Received& mail, std::size_t index, bool is_target, bool is_certain,
                          const std::string& how) {
  auto& thread = threads_[index];
  auto& conversation = thread.is;
  if (is_target && !conversation.target) {
    return;
  }
  const auto person = is_target ? *conversation.target : conversation.source;
  if (is_certain) {
    keep(mail, index, is_target ? With::target : With::source, {}, person);
  }
  if (is_target && awaits_reply(conversation)) {
    const bool is_sure = is_certain && thread.is_sure;
    propose(mail, Sign::replied, thread, person, is_sure,
            fmt::format("{} wrote back {}{}", name(person), how,
                        thread.is_sure ? "" : "; that they were introduced is not certain"));
    if (is_sure && !mail.is_doubtful) {
      conversation.state = IntroState::replied;
    }
  } else if (is_target && is_open(conversation) && conversation.state < IntroState::introduced &&
             !thread.has_loose_answer) {
    thread.has_loose_answer = true;
    propose(mail, Sign::replied, thread, person, false,
            fmt::format("{} wrote back {}; an introduction was not seen", name(person), how));
  } else if (!is_target && is_unanswered(conversation)) {
    propose(mail, Sign::answered, thread, person, false, fmt::format("{} wrote back {}", name(person), how));
  }
}

/// Whether somebody answers under a subject of the conversation, with nothing else that ties it to it.
bool Matcher::has_known_subject(const mail::Received& mail, const People& people) {
  const auto subject = mail::subject_key(mail.subject);
  const auto threads = people.sender ? by_person_.find(*people.sender) : by_person_.end();
  if (subject.empty() || !people.is_to_me || threads == by_person_.end()) {
    return false;
  }
  // The latest conversation is meant.
  for (auto index = threads->second.rbegin(); index != threads->second.rend(); ++index) {
    auto& thread = threads_[*index];
    const bool is_target = thread.is.target == people.sender;
    const bool is_awaited = is_target ? awaits_reply(thread.is) : is_unanswered(thread.is);
    if (is_awaited && is_after(mail, thread.is.since) && subjects_of(thread).contains(subject)) {
      show_answer(mail, *index, is_target, false, "under the same subject");
      return true;
    }
  }
  return false;
}

/// What the target writes to me first after the introduction, in answer to nothing: from a telephone, say.
void Matcher::show_new_letter(const mail::Received& mail, const People& people) {
  const auto threads = people.sender ? by_person_.find(*people.sender) : by_person_.end();
  if (!people.is_to_me || threads == by_person_.end()) {
    return;
  }
  for (const auto index : threads->second) {
    auto& thread = threads_[index];
    if (thread.is.target == people.sender && awaits_reply(thread.is) && !thread.has_loose_answer &&
        is_after(mail, thread.is.since) && *mail.date >= thread.is.ask_latest) {
      thread.has_loose_answer = true;
      show_answer(mail, index, true, false, "under another subject");
      return;
    }
  }
}

/// A source who brings one other person together with me, without being asked: once for each such person, and not what
/// was long before they were a source.
void Matcher::refers(const mail::Received& mail, const People& people, std::optional<std::size_t> answered) {
  const auto sender = people.sender ? by_id_.find(number(*people.sender)) : by_id_.end();
  if (sender == by_id_.end() || !sender->second->source_since || !is_after(mail, *sender->second->source_since) ||
      !people.is_to_me || people.to.size() + people.strangers.size() != 1) {
    return;
  }
  const auto source = *people.sender;
  store::Proposal proposal {.what = Sign::referral, .contact = source};
  std::string key;
  if (people.to.empty()) {
    const auto& stranger = people.strangers.front();
    const auto domain = stranger.address.substr(stranger.address.rfind('@') + 1);
    const bool is_colleague =
        std::any_of(mine_.begin(), mine_.end(), [&](const std::string& one) { return one.ends_with("@" + domain); });
    if (is_colleague) {
      return;
    }
    proposal.address = stranger.address;
    proposal.detail = stranger.name;
    key = stranger.address;
  } else {
    proposal.target = people.to.front();
    key = fmt::format("{}", number(*proposal.target));
    for (const auto index : by_person_[*proposal.target]) {
      const auto& one = threads_[index].is;
      if (one.source == source && one.target == proposal.target && is_open(one)) {
        return;
      }
    }
  }
  if (!referred_.insert(referral_key(source, key)).second) {
    return;
  }
  const auto& to = proposal.target ? name(*proposal.target) : proposal.address;
  proposal.reason = fmt::format("{} wrote to {} with you in copy, and nobody asked for it", name(source), to);
  if (answered && is_unanswered(threads_[*answered].is) && !threads_[*answered].is.target) {
    proposal.ask = threads_[*answered].is.ask;
    proposal.reason =
        fmt::format("{} wrote to {} with you in copy, in answer to ask {}", name(source), to, number(*proposal.ask));
  }
  add(mail, std::move(proposal));
}

void Matcher::look_at_bounce(const mail::Received& mail) {
  const auto& bounce = *mail.bounce;
  for (const auto& address : bounce.addresses) {
    const auto person = by_address_.find(address);
    if (person == by_address_.end() || person->second->id == me || person->second->is_bounced) {
      continue;
    }
    const auto id = person->second->id;
    const bool is_ours = std::any_of(bounce.messages.begin(), bounce.messages.end(), [&](const std::string& message) {
      const auto found = find_message(message);
      return found && found->is_mine && found->is_sure &&
             (threads_[found->thread].is.source == id || threads_[found->thread].is.target == id);
    });
    add(mail, {.what = Sign::bounced,
               .contact = id,
               .address = address,
               .detail = bounce.reason,
               .is_certain = is_ours && !mail.is_doubtful,
               .reason = fmt::format("mail to {} came back{}", name(id),
                                     is_ours ? "" : "; it names no message that is known")});
  }
}

}  // namespace refer::command
