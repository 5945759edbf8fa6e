#include "command/source/opening.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "command/ask/proposal.hpp"
#include "refer/advice/targets.hpp"
#include "refer/command/letters.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"
#include "refer/core/text.hpp"
#include "refer/store/outreach.hpp"
#include "refer/store/ties.hpp"

namespace refer::command {

namespace {

/// Whom the source was asked for or introduced already, and whom others are asked for or introduced.
std::set<ContactId> taken_by(const store::Standing& source, Session& session) {
  std::set<ContactId> taken {source.id, me};
  const auto take = [&](const auto& target) {
    if (target) {
      taken.insert(*target);
    }
  };
  for (const auto& ask : source.asks) {
    take(ask.state == AskState::cancelled ? std::nullopt : ask.target);
  }
  for (const auto& intro : source.intros) {
    take(intro.target);
  }
  for (const auto& pursuit : store::pursuits(session.database())) {
    taken.insert(pursuit.target);
  }
  return taken;
}

/// The paragraphs of a letter, without what greets and what signs.
std::vector<std::string> paragraphs(std::string_view body) {
  std::vector<std::string> all;
  while (!body.empty()) {
    const auto end = std::min(body.find("\n\n"), body.size());
    if (const auto text = trim(body.substr(0, end)); !text.empty()) {
      all.emplace_back(text);
    }
    body.remove_prefix(std::min(end + 2, body.size()));
  }
  if (all.size() > 2) {
    all.erase(all.begin());
    all.pop_back();
  }
  return all;
}

/// The words of the letter of a kind, or what it lacks.
std::vector<std::string> words_of(const store::Ask& ask, Session& session) {
  try {
    const auto letter = find_letter(usual_letter(ask.kind), session);
    return paragraphs(mail::fill(letter, facts_of(ask, session), project_partials(session)).body);
  } catch (const Error& error) {
    return {fmt::format("The words cannot be written yet: {}.", error.message())};
  }
}

Opening open_with(const store::AskFields& said, ContactId source, Session& session) {
  const auto fields = filled_in(said, source, session.now(), session);
  Opening opening {.kind = *fields.kind};
  opening.words = words_of({.source = source,
                            .target = fields.target,
                            .profile = fields.profile,
                            .moment = fields.moment.value_or(std::nullopt),
                            .kind = *fields.kind},
                           session);
  const auto named = [&](ContactId person) {
    return store::command_name(person, store::get_contact(session.database(), person).email);
  };
  opening.command = fmt::format("refer ask add {}{} --kind {} --profile {}", named(source),
                                fields.target ? " " + named(*fields.target) : std::string {}, word(*fields.kind),
                                store::profile_handle(session.database(), *fields.profile));
  auto proposal = propose(source, fields);
  proposal.wording.insert(proposal.wording.end(), opening.words.begin(), opening.words.end());
  for (auto& refusal : advice::check(session.database(), session.config(), proposal, session.now())) {
    if (refusal) {
      opening.refusal = std::move(refusal);
      break;
    }
  }
  return opening;
}

}  // namespace

std::vector<QualifiedName> qualified_names(const store::Standing& source, const std::vector<store::Ideal>& profiles,
                                           Session& session) {
  const auto taken = taken_by(source, session);
  const advice::Fitting fitting {profiles};
  std::vector<QualifiedName> names;
  for (const auto& person : store::candidates(session.database(), source.id)) {
    const auto best = taken.contains(person.id) || !person.do_not_contact.empty() ? std::nullopt : fitting.best(person);
    const auto tie = best ? store::find_tie(session.database(), source.id, person.id) : std::nullopt;
    if (tie && tie->evidence != Evidence::inferred) {
      const auto& profile = profiles[*best];
      names.push_back({.person = person,
                       .strength = tie->strength,
                       .profile = profile.id,
                       .profile_handle = profile.handle,
                       .fit = advice::match(profile, person)});
    }
  }
  const auto place = [](const QualifiedName& name) {
    return std::tuple {-name.strength, -name.fit.points, name.person.id};
  };
  std::sort(names.begin(), names.end(),
            [&](const QualifiedName& one, const QualifiedName& other) { return place(one) < place(other); });
  return names;
}

std::optional<Opening> find_opening(const store::Standing& source, const std::vector<QualifiedName>& names,
                                    const std::vector<store::Ideal>& profiles, Session& session) {
  if (profiles.empty()) {
    return std::nullopt;
  }
  std::vector<store::AskFields> asks;
  if (!names.empty()) {
    asks.push_back({.target = names.front().person.id, .profile = names.front().profile, .kind = AskKind::specific});
  } else if (source.strength && *source.strength >= session.config().integer("ties.strong")) {
    asks.push_back({.profile = profiles.front().id, .kind = AskKind::direct});
  }
  asks.push_back({.profile = profiles.front().id, .kind = AskKind::trigger});
  std::optional<Opening> first;
  for (const auto& ask : asks) {
    auto opening = open_with(ask, source.id, session);
    if (!opening.refusal) {
      return opening;
    }
    if (!first) {
      first = std::move(opening);
    }
  }
  return first;
}

}  // namespace refer::command
