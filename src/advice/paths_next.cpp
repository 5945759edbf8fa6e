#include <fmt/core.h>

#include <algorithm>

#include "advice/rules.hpp"
#include "refer/advice/paths.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/standing.hpp"

namespace refer::advice {

namespace {

/// Somebody on a path, for sentences and for command lines.
struct Person {
  ContactId id {};
  std::string name {};
  std::string handle {};
};

Person person_of(store::Database& database, ContactId id) {
  const auto contact = store::get_contact(database, id);
  return {.id = id,
          .name = escape_terminal(contact.name),
          .handle = id == me ? "me" : store::command_name(id, contact.email)};
}

/// The sentence of a tie that stands in the way.
std::string mend(const Person& one, const Person& other, const store::Leg& leg, std::int64_t strong) {
  if (leg.evidence == Evidence::inferred) {
    return fmt::format(
        "That {} is only inferred: 'refer tie add {} {} --strength N --how TEXT' records it once you know.",
        one.id == me ? fmt::format("you know {}", other.name)
                     : fmt::format("{} and {} know each other", one.name, other.name),
        one.handle, other.handle);
  }
  const auto record = fmt::format("'refer tie {} {} {} --strength N'",
                                  leg.evidence == Evidence::stated ? "edit" : "add", one.handle, other.handle);
  if (one.id == me) {
    return fmt::format(
        "Your tie to {} has {} of the {} that are strong: 'refer touch add {} --gave help' warms it, {} "
        "records it.",
        other.name, leg.strength, strong, other.handle, record);
  }
  return fmt::format(
      "{} and {} have {} of the {} that are strong: ask {} how well they know each other, {} records it.", one.name,
      other.name, leg.strength, strong, one.name, record);
}

/// The introduction of somebody by a source, else the ask for them, the latest first; nothing where there was none. An
/// ask that was cancelled was none.
std::optional<std::string> find_earlier(const store::Standing& standing, const Person& source, const Person& target) {
  for (auto intro = standing.intros.rbegin(); intro != standing.intros.rend(); ++intro) {
    if (intro->target == target.id) {
      return fmt::format("There is intro {0} of {1} by {2} already, {3}: 'refer intro show {0}' shows it.",
                         number(intro->id), target.name, source.name, word(intro->state));
    }
  }
  for (auto ask = standing.asks.rbegin(); ask != standing.asks.rend(); ++ask) {
    if (ask->target == target.id && ask->state != AskState::cancelled) {
      return fmt::format("There is ask {0} of {1} for {2} already, {3}: 'refer ask show {0}' shows it.",
                         number(ask->id), source.name, target.name, word(ask->state));
    }
  }
  return std::nullopt;
}

/// The sentence of an ask of the first person on a path for the second, who is the end or knows more of the way.
std::string ask_first(store::Database& database, const project::Config& config, const Path& path, const Person& end,
                      const Judge& judge) {
  const auto source = person_of(database, path.all[0].to);
  const auto next = person_of(database, path.all[1].to);
  const auto ask = fmt::format("'refer ask add {} {}'", source.handle, next.handle);
  const auto sources = store::source_ids(database);
  if (!std::binary_search(sources.begin(), sources.end(), source.id)) {
    return fmt::format("{} is no source yet: 'refer source add {} --type TYPE', then {}.", source.name, source.handle,
                       ask);
  }
  const auto standing = store::load_standing(database, source.id, parse_word<IntroState>(config.text("counting.from")));
  for (const auto* const person : {&end, &next}) {
    if (auto earlier = find_earlier(standing, source, *person)) {
      return *std::move(earlier);
    }
  }
  if (const auto refusal = judge(source.id, next.id)) {
    return fmt::format("Do not ask {} now: refused by {}: {}; 'refer ask check {} {}' shows more.", source.name,
                       refusal->rule, refusal->found, source.handle, next.handle);
  }
  return fmt::format("{} asks {}.", ask, source.name);
}

}  // namespace

std::string next_step(store::Database& database, const project::Config& config, ContactId target,
                      const std::optional<Path>& path, const Judge& judge) {
  const auto strong = config.integer("ties.strong");
  const auto end = person_of(database, target);
  if (!path) {
    return fmt::format(
        "Nobody within reach is known to know {}: 'refer tie add PERSON {} --strength N' records who does, 'refer tie "
        "infer' guesses.",
        end.name, end.handle);
  }
  const auto verdict = path->verdict(strong);
  if (verdict != PathVerdict::ask_now) {
    auto before = me;
    for (const auto& leg : path->legs()) {
      if (verdict == PathVerdict::none ? leg.evidence == Evidence::inferred : leg.strength < strong) {
        return mend(person_of(database, before), person_of(database, leg.to), leg, strong);
      }
      before = leg.to;
    }
  }
  if (path->hops == 1) {
    return fmt::format("You know {} well: no introduction is needed.", end.name);
  }
  return ask_first(database, config, *path, end, judge);
}

}  // namespace refer::advice
