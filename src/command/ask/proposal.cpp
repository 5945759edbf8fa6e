#include "command/ask/proposal.hpp"

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

store::AskFields filled_in(store::AskFields fields, ContactId source, Instant queued_at, Session& session) {
  auto& database = session.database();
  if (!fields.profile) {
    fields.profile = store::only_profile(database);
  }
  if (!fields.moment) {
    fields.moment = store::find_citable_moment(database, source, project::day_of(queued_at, session.config()));
  }
  if (!fields.kind) {
    fields.kind = fields.target ? AskKind::specific : AskKind::trigger;
  }
  if (!fields.owner) {
    fields.owner = session.owner();
  }
  return fields;
}

advice::Proposal propose(ContactId source, const store::AskFields& fields) {
  if (!fields.target && !fields.profile) {
    throw Error(Fault::usage, "an ask is for somebody", "name a TARGET, or --profile for anybody who fits one");
  }
  return {.source = source,
          .target = fields.target,
          .profile = fields.profile,
          .moment = fields.moment.value_or(std::nullopt),
          .kind = fields.kind.value_or(AskKind::specific),
          .owner = fields.owner.value_or(""),
          .wording = {fields.note.value_or("")}};
}

advice::Proposal propose(const store::Ask& ask, const store::AskFields& changed) {
  const auto profile = changed.profile ? changed.profile : ask.profile;
  return {.source = ask.source,
          .target = changed.target ? changed.target : ask.target,
          .profile = profile,
          .moment = changed.moment.value_or(ask.moment),
          .kind = changed.kind.value_or(ask.kind),
          .owner = changed.owner.value_or(ask.owner),
          .ask = ask.id,
          .follow_up = ask.sent_at.has_value(),
          .wording = {changed.note.value_or(ask.note)}};
}

std::string guard_letter(const store::Ask& ask, const std::optional<Letter>& letter, Instant now,
                         const std::optional<std::string>& override_reason, Session& session) {
  auto proposal = propose(ask, {});
  if (letter) {
    proposal.wording.push_back(letter->subject);
    proposal.wording.push_back(letter->body);
  }
  advice::Override given {.reason = override_reason, .passed = ask.override_rules};
  if (!given.reason && is_final(ask.state)) {
    given.reason = "it has ended";
  }
  return advice::guard(session.database(), session.config(), proposal, now, given);
}

std::string join_rules(const std::string& one, const std::string& other) {
  const auto first = split(one, ',');
  const auto second = split(other, ',');
  std::vector<std::string> both;
  for (const auto& rule : advice::rules()) {
    const auto is_rule = [&](const std::string& name) { return name == rule.name; };
    if (std::any_of(first.begin(), first.end(), is_rule) || std::any_of(second.begin(), second.end(), is_rule)) {
      both.emplace_back(rule.name);
    }
  }
  return join(both, ",");
}

}  // namespace refer::command
