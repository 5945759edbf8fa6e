// The facts that letters may use, gathered from the records. No amount, reason or note is among them.

#include <algorithm>
#include <array>

#include "command/disclosure.hpp"
#include "refer/advice/proof.hpp"
#include "refer/advice/relationship.hpp"
#include "refer/command/letters.hpp"
#include "refer/core/range.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/jobs.hpp"
#include "refer/store/moments.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/ties.hpp"

namespace refer::command {

namespace {

/// Sets what is known; what is empty stays missing, so that a letter that needs it says so.
void set(Value& map, std::string_view name, const std::string& text) {
  if (!text.empty()) {
    map.set(name, Value {text});
  }
}

Value person_facts(const store::Contact& contact) {
  Value facts;
  set(facts, "name", contact.name);
  set(facts, "first_name", contact.first_name);
  set(facts, "last_name", contact.last_name);
  set(facts, "email", contact.email);
  set(facts, "title", contact.title);
  set(facts, "company", contact.company);
  return facts;
}

Value my_facts(const Session& session) {
  Value facts;
  for (const auto* const field : {"name", "email", "title", "company", "link", "availability"}) {
    set(facts, field, session.config().text(std::string {"me."} + field));
  }
  const auto name = session.config().text("me.name");
  set(facts, "first_name", name.substr(0, name.find(' ')));
  return facts;
}

/// The list of one kind, under its plural name, and its first under its singular.
void set_items(Value& facts, std::string_view one, std::string_view all, const std::vector<std::string>& texts) {
  if (texts.empty()) {
    return;
  }
  facts.set(one, Value {texts.front()});
  facts.set(all, Value {Value::List(texts.begin(), texts.end())});
}

Value profile_facts(ProfileId id, store::Database& database) {
  Value facts;
  const auto profile = store::get_profile(database, id);
  set(facts, "handle", profile.handle);
  set(facts, "name", profile.name);
  set(facts, "segment", profile.segment);
  set(facts, "summary", profile.summary);
  set(facts, "who_we_help", profile.who_we_help);
  set(facts, "story", profile.story);
  set(facts, "next_step", profile.next_step);
  set(facts, "link", profile.link);
  set(facts, "availability", profile.availability);
  set(facts, "contact_by", profile.contact_by);
  set(facts, "employees", format(profile.employees));
  set_items(facts, "industry", "industries", store::profile_items(database, id, "industry"));
  set_items(facts, "region", "regions", store::profile_items(database, id, "region"));
  set_items(facts, "role", "roles", store::profile_items(database, id, "role"));
  set_items(facts, "trigger", "triggers", store::profile_items(database, id, "trigger"));
  set_items(facts, "challenge", "challenges", store::profile_items(database, id, "challenge"));
  set_items(facts, "outcome", "outcomes", store::profile_items(database, id, "outcome"));
  set_items(facts, "phrase", "phrases", store::profile_items(database, id, "phrase"));
  return facts;
}

std::string text_at(const Value& facts, std::string_view name) {
  const auto* const value = facts.find(name);
  const auto* const text = value != nullptr ? value->as<std::string>() : nullptr;
  return text != nullptr ? *text : std::string {};
}

/// Who two people are to each other, where more than a guess says that they know each other.
void set_relationship(Value& facts, ContactId one, ContactId other, Session& session) {
  auto& database = session.database();
  const auto tie = store::find_tie(database, one, other);
  if (!tie || tie->evidence == Evidence::inferred) {
    return;
  }
  auto stays = store::employments_of(database, one);
  const auto others = store::employments_of(database, other);
  stays.insert(stays.end(), others.begin(), others.end());
  const auto found =
      advice::relationship({.how = tie->how, .since = tie->since, .until = tie->until, .stays = std::move(stays)},
                           project::day_of(session.now(), session.config()));
  set(facts, "relation", found.relation);
  set(facts, "employer", found.employer);
  set(facts, "years", found.years);
  if (found.worked_together) {
    facts.set("worked_together", Value {true});
  }
}

/// Who of ours knows the source: who was named, or whoever of my company knows them best.
void set_colleague(Value& facts, ContactId source, std::optional<ContactId> named, Session& session) {
  const auto company = session.config().text("me.company");
  const auto found = named || company.empty() ? named : store::find_strongest_at(session.database(), source, company);
  if (found) {
    auto known = person_facts(store::get_contact(session.database(), *found));
    set_relationship(known, *found, source, session);
    facts.set("colleague", std::move(known));
  }
}

/// What was achieved for somebody else, as the target may hear it: who that is, and where it is written up, only where
/// they allow it.
void set_proof(Value& facts, std::optional<ContactId> target, std::optional<ProfileId> profile, Session& session) {
  const auto proof =
      advice::find_proof(session.database(), profile, target, project::day_of(session.now(), session.config()));
  if (!proof) {
    return;
  }
  Value known;
  set(known, "result", proof->result);
  set(known, "quote", proof->quote);
  set(known, "story", proof->story);
  if (!proof->customer || proof->is_nameable) {
    set(known, "customer", proof->name);
    set(known, "company", proof->company);
    set(known, "link", proof->link);
  }
  facts.set("proof", std::move(known));
}

/// What a profile says; the first of its outcomes.
std::string set_profile(Value& facts, ProfileId profile, store::Database& database) {
  auto known = profile_facts(profile, database);
  const auto segment = text_at(known, "segment");
  set(facts, "segment", segment.empty() ? text_at(known, "name") : segment);
  set(facts, "challenge", text_at(known, "challenge"));
  auto outcome = text_at(known, "outcome");
  facts.set("profile", std::move(known));
  return outcome;
}

/// The result that a letter tells: the one given, else that of the proof.
void set_outcome(Value& facts, std::string outcome) {
  if (const auto* const proof = facts.find("proof"); outcome.empty() && proof != nullptr) {
    outcome = text_at(*proof, "result");
  }
  set(facts, "outcome", outcome);
}

/// What an ask and an introduction have in common.
Value common_facts(ContactId source, std::optional<ContactId> target, std::optional<ProfileId> profile,
                   std::optional<MomentId> moment, Session& session) {
  auto& database = session.database();
  Value facts;
  facts.set("me", my_facts(session));
  facts.set("source", person_facts(store::get_contact(database, source)));
  facts.set("today", Value {format(project::day_of(session.now(), session.config()))});
  if (target) {
    facts.set("target", person_facts(store::get_contact(database, *target)));
    if (const auto tie = store::find_tie(database, source, *target)) {
      Value known;
      set(known, "how", tie->how);
      known.set("strength", Value {tie->strength});
      set_relationship(known, source, *target, session);
      facts.set("tie", std::move(known));
    }
  }
  auto outcome = profile ? set_profile(facts, *profile, database) : std::string {};
  if (moment) {
    const auto found = store::get_moment(database, *moment);
    Value known;
    set(known, "kind", found.kind);
    set(known, "on", found.day);
    set(known, "outcome", found.outcome);
    outcome = found.outcome.empty() ? outcome : found.outcome;
    facts.set("moment", std::move(known));
  }
  set_proof(facts, target, profile, session);
  set_outcome(facts, std::move(outcome));
  set(facts, "disclosure", disclosure_of(source, profile, session));
  return facts;
}

}  // namespace

Value facts_of(const store::Ask& ask, Session& session) {
  auto facts = common_facts(ask.source, ask.target, ask.profile, ask.moment, session);
  set_colleague(facts, ask.source, std::nullopt, session);
  Value known;
  known.set("id", Value {number(ask.id)});
  known.set("kind", Value {word(ask.kind)});
  facts.set("ask", std::move(known));
  return facts;
}

Value facts_of(const store::Intro& intro, Session& session) {
  std::optional<MomentId> moment;
  if (intro.ask) {
    moment = store::get_ask(session.database(), *intro.ask).moment;
  }
  auto facts = common_facts(intro.source, intro.target, intro.profile, moment, session);
  Value known;
  known.set("id", Value {number(intro.id)});
  known.set("state", Value {word(intro.state)});
  if (intro.state >= IntroState::introduced && intro.state <= IntroState::opportunity) {
    known.set(word(intro.state), Value {true});
  }
  facts.set("intro", std::move(known));
  set_colleague(facts, intro.source, intro.colleague, session);
  set(facts, "why", intro.why);
  return facts;
}

Value sample_facts_for(ProfileId profile, Session& session) {
  constexpr std::array<std::string_view, 5> of_profiles {"profile", "segment", "challenge", "outcome", "proof"};
  const auto all = sample_facts();
  Value facts;
  for (const auto& [name, value] : *all.as<Value::Map>()) {
    if (std::find(of_profiles.begin(), of_profiles.end(), name) == of_profiles.end()) {
      facts.set(name, value);
    }
  }
  if (const auto mine = my_facts(session); mine.find("name") != nullptr && mine.find("email") != nullptr) {
    facts.set("me", mine);
  }
  auto outcome = set_profile(facts, profile, session.database());
  set_proof(facts, std::nullopt, profile, session);
  set_outcome(facts, std::move(outcome));
  return facts;
}

}  // namespace refer::command
