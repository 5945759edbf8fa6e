#include "command/inbox/match.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "command/inbox/matcher.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

constexpr std::int64_t day = 86400;

}  // namespace

std::string referral_key(ContactId source, std::string_view target) {
  return fmt::format("{} {}", number(source), target);
}

std::optional<LetterKey> find_key(std::string_view message_id) {
  const auto at = message_id.rfind('@');
  const auto dot = message_id.substr(0, at).rfind('.');
  if (at == std::string_view::npos || dot == std::string_view::npos || !message_id.starts_with('<')) {
    return std::nullopt;
  }
  auto key = message_id.substr(1, dot - 1);
  const bool is_ask = key.starts_with("ask-");
  if (!is_ask && !key.starts_with("intro-")) {
    return std::nullopt;
  }
  key.remove_prefix(is_ask ? 4 : 6);
  const auto dash = key.find('-');
  const auto number = find_integer(key.substr(0, dash));
  if (!number || *number <= 0) {
    return std::nullopt;
  }
  return LetterKey {.is_ask = is_ask,
                    .number = *number,
                    .rest = std::string {dash == std::string_view::npos ? std::string_view {} : key.substr(dash + 1)}};
}

Matcher::Matcher(const Known& known) : known_ {known} {
  for (const auto& address : known.mine) {
    mine_.insert(mail::address_key(address));
  }
  for (const auto& person : known.people) {
    by_id_[number(person.id)] = &person;
    if (person.id == me) {
      mine_.insert(mail::address_key(person.address));
    }
    by_address_.emplace(mail::address_key(person.address), &person);
  }
  for (const auto& conversation : known.conversations) {
    const auto index = threads_.size();
    threads_.push_back({.is = conversation});
    if (conversation.ask) {
      by_ask_.emplace(*conversation.ask, index);
    }
    if (conversation.intro) {
      by_intro_.emplace(*conversation.intro, index);
    }
    by_person_[conversation.source].push_back(index);
    if (conversation.target) {
      by_person_[*conversation.target].push_back(index);
    }
  }
  for (const auto& one : known.mails) {
    if (const auto thread = thread_of(one.ask, one.intro)) {
      messages_[one.message_id] = {*thread, one.with, one.letter, one.sender == me};
      threads_[*thread].has_letter = threads_[*thread].has_letter || one.sender == me;
    }
  }
  for (const auto& proposal : known.proposals) {
    found_before_.emplace(proposal.message_id, proposal.what, about(proposal));
    if (proposal.what == store::Sign::referral && proposal.contact) {
      referred_.insert(referral_key(*proposal.contact,
                                    proposal.target ? fmt::format("{}", number(*proposal.target)) : proposal.address));
    }
  }
}

Matcher::People Matcher::people_of(const mail::Received& mail) const {
  People people;
  const auto sender = mail::address_key(mail.sender.address);
  people.is_from_me = mine_.contains(sender);
  if (const auto found = by_address_.find(sender); found != by_address_.end() && !people.is_from_me) {
    people.sender = found->second->id;
  }
  for (const auto& mailbox : mail.recipients) {
    const auto key = mail::address_key(mailbox.address);
    const auto found = by_address_.find(key);
    if (mine_.contains(key)) {
      people.is_to_me = true;
    } else if (found == by_address_.end()) {
      people.strangers.push_back({.name = mailbox.name, .address = key});
    } else if (found->second->id == me) {
      people.is_to_me = true;
    } else if (found->second->id != people.sender) {
      people.to.push_back(found->second->id);
    }
  }
  return people;
}

std::optional<std::size_t> Matcher::thread_of(std::optional<AskId> ask, std::optional<IntroId> intro) const {
  if (const auto found = ask ? by_ask_.find(*ask) : by_ask_.end(); found != by_ask_.end()) {
    return found->second;
  }
  if (const auto found = intro ? by_intro_.find(*intro) : by_intro_.end(); found != by_intro_.end()) {
    return found->second;
  }
  return std::nullopt;
}

std::optional<std::pair<LetterKey, std::size_t>> Matcher::find_own(const std::string& id) const {
  const auto key = find_key(id);
  if (!key) {
    return std::nullopt;
  }
  const auto domain = std::string_view {id}.substr(id.rfind('@'));
  const bool is_mine = std::any_of(mine_.begin(), mine_.end(), [&](const std::string& address) {
    return lower_ascii(domain) == address.substr(std::min(address.rfind('@'), address.size())) + ">";
  });
  const auto thread = !is_mine      ? std::nullopt
                      : key->is_ask ? thread_of(AskId {key->number}, std::nullopt)
                                    : thread_of(std::nullopt, IntroId {key->number});
  return thread ? std::optional {std::pair {*key, *thread}} : std::nullopt;
}

std::optional<LetterKind> Matcher::kind_of(const std::string& letter) const {
  const auto found = known_.kinds.find(letter);
  return find_letter_kind(found == known_.kinds.end() ? letter : found->second);
}

std::optional<Matcher::Message> Matcher::find_message(const std::string& id) const {
  if (const auto found = messages_.find(id); found != messages_.end()) {
    return found->second;
  }
  const auto own = find_own(id);
  if (!own) {
    return std::nullopt;
  }
  const auto kind = own->first.is_ask ? std::nullopt : kind_of(own->first.rest);
  const bool is_to_target = kind && kind->is_to_target();
  // Anybody may write what has the form of our Message-IDs.
  return Message {own->second, is_to_target ? store::With::target : store::With::source, own->first.rest, true, false};
}

bool is_after(const mail::Received& mail, Instant begin) {
  // Clocks differ, and what is recorded with a day only began at its first instant.
  return mail.date->seconds >= begin.seconds - day;
}

std::string Matcher::name(ContactId person) const {
  const auto found = by_id_.find(number(person));
  return found == by_id_.end() ? fmt::format("contact {}", number(person)) : found->second->name;
}

const std::set<std::string>& Matcher::subjects_of(Thread& thread) const {
  if (thread.is.ask && !thread.has_ask_subject) {
    thread.has_ask_subject = true;
    if (const auto subject = known_.subject(*thread.is.ask)) {
      thread.subjects.insert(mail::subject_key(*subject));
    }
  }
  return thread.subjects;
}

void Matcher::keep(const mail::Received& mail, std::size_t index, store::With with, const std::string& letter,
                   ContactId sender) {
  auto& thread = threads_[index];
  if (const auto subject = mail::subject_key(mail.subject); !subject.empty()) {
    thread.subjects.insert(subject);
  }
  // What may be forged must not make other mail certain.
  if (!mail.is_named || mail.is_doubtful || messages_.contains(mail.message_id)) {
    return;
  }
  messages_[mail.message_id] = {index, with, letter, sender == me};
  thread.has_letter = thread.has_letter || sender == me;
  findings_.mails.push_back({.message_id = mail.message_id,
                             .ask = thread.is.ask,
                             .intro = thread.is.ask ? std::nullopt : thread.is.intro,
                             .letter = letter,
                             .with = with,
                             .sender = sender,
                             .at = *mail.date});
}

void Matcher::propose(const mail::Received& mail, store::Sign what, const Thread& thread, ContactId person,
                      bool is_certain, std::string reason, std::string detail) {
  add(mail, {.what = what,
             .ask = thread.is.ask,
             .intro = thread.is.ask ? std::nullopt : thread.is.intro,
             .contact = person,
             .detail = std::move(detail),
             .is_certain = is_certain && !mail.is_doubtful,
             .reason = std::move(reason)});
}

void Matcher::add(const mail::Received& mail, store::Proposal proposal) {
  if (!found_before_.emplace(mail.message_id, proposal.what, about(proposal)).second) {
    return;
  }
  proposal.message_id = mail.message_id;
  proposal.sender = mail.sender.address;
  proposal.subject = mail.subject;
  proposal.at = *mail.date;
  if (mail.is_doubtful) {
    proposal.reason += "; that it is from its sender is in doubt";
  }
  findings_.proposals.push_back(std::move(proposal));
}

std::string Matcher::about(const store::Proposal& proposal) const {
  if (proposal.what == store::Sign::bounced) {
    return proposal.address;
  }
  const auto thread = proposal.what == store::Sign::introduced ? thread_of(proposal.ask, proposal.intro) : std::nullopt;
  const auto target = thread ? threads_[*thread].is.target : std::nullopt;
  return target ? fmt::format("{}", number(*target)) : std::string {};
}

/// An answer to a forged message must go to who forged it: to an address of another domain, of nobody we know.
bool Matcher::is_doubtful(const mail::Received& mail) const {
  const auto sender = mail::address_key(mail.sender.address);
  const auto reply_to = mail::address_key(mail.reply_to);
  const auto domain_of = [](std::string_view address) { return address.substr(address.rfind('@') + 1); };
  const bool is_diverted = !reply_to.empty() && domain_of(reply_to) != domain_of(sender) && !mine_.contains(sender) &&
                           !mine_.contains(reply_to) && !by_address_.contains(reply_to);
  return mail.is_doubtful || is_diverted;
}

void Matcher::look_at(mail::Received mail) {
  mail.is_doubtful = is_doubtful(mail);
  if (!mail.date || mail.date->seconds > known_.now.seconds + day) {
    ++findings_.undated;
    return;
  }
  if (mail.bounce) {
    look_at_bounce(mail);
    return;
  }
  if (mail.is_automatic) {
    ++findings_.automatic;
    return;
  }
  const auto people = people_of(mail);
  if (people.is_from_me) {
    look_at_mine(mail, people);
  } else {
    look_at_theirs(mail, people);
  }
}

Findings match(const Known& known, std::vector<mail::Received> mails) {
  std::sort(mails.begin(), mails.end(), [](const mail::Received& one, const mail::Received& other) {
    // Of two copies of a message the one without doubts counts.
    return std::tie(one.date, one.message_id, one.is_doubtful) <
           std::tie(other.date, other.message_id, other.is_doubtful);
  });
  Matcher matcher {known};
  std::set<std::string_view> seen;
  for (const auto& mail : mails) {
    // The same message may stand in several folders.
    if (seen.insert(mail.message_id).second) {
      matcher.look_at(mail);
    }
  }
  return matcher.take();
}

}  // namespace refer::command
