#include <fmt/core.h>

#include <algorithm>

#include "advice/rules.hpp"
#include "refer/advice/paths.hpp"
#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"

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

}  // namespace

std::string next_step(store::Database& database, ContactId target, const std::optional<Path>& path,
                      std::int64_t strong) {
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
  const auto source = person_of(database, path->all[0].to);
  const auto next = person_of(database, path->all[1].to);
  const auto ask = fmt::format("'refer ask add {} {}'", source.handle, next.handle);
  const auto sources = store::source_ids(database);
  return std::binary_search(sources.begin(), sources.end(), source.id)
             ? fmt::format("{} asks {}.", ask, source.name)
             : fmt::format("{} is no source yet: 'refer source add {} --type TYPE', then {}.", source.name,
                           source.handle, ask);
}

}  // namespace refer::advice
