#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

#include "command/ask/proposal.hpp"
#include "command/path_rows.hpp"
#include "refer/advice/paths.hpp"
#include "refer/advice/targets.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> target {};
  std::optional<std::string> company {};
  std::optional<std::string> profile {};
  bool bridges = false;
  std::optional<Bounded<1, advice::most_hops>> hops {};
  std::optional<std::int64_t> paths {};
  std::optional<Handle> without {};
};

/// The people who are looked for, and those of them who must not be contacted.
struct Targets {
  std::vector<ContactId> people {};
  std::unordered_map<std::int64_t, std::string> names {};
  std::vector<std::string> left_out {};
};

/// Those at a company, those who fit one of some profiles, or those who do both.
Targets find_targets(const std::optional<std::string>& company, std::optional<std::vector<store::Ideal>> profiles,
                     Session& session) {
  auto people = store::candidates(session.database());
  if (company) {
    const auto part = fold(trim(*company));
    if (part.empty()) {
      throw Error(Fault::usage, "--company needs a part of a name", "--company globex");
    }
    std::erase_if(people,
                  [&](const store::Candidate& person) { return fold(person.company).find(part) == std::string::npos; });
  }
  if (profiles) {
    people = advice::who_fit(std::move(people), std::move(*profiles));
  }
  Targets found;
  for (auto& person : people) {
    if (person.do_not_contact.empty()) {
      found.people.push_back(person.id);
      found.names.emplace(number(person.id), std::move(person.name));
    } else {
      found.left_out.push_back(escape_terminal(person.name));
    }
  }
  return found;
}

void say_left_out(const Targets& targets, Answer& answer) {
  if (!targets.left_out.empty()) {
    answer.warnings.push_back(fmt::format("Left out, not to be contacted: {}.", join(targets.left_out, ", ")));
  }
}

int hops_of(const Options& options, const Session& session) {
  return options.hops ? options.hops->value : static_cast<int>(session.config().integer("paths.hops"));
}

/// Who must not be contacted is no target, however well somebody knows them.
Answer to_nobody(ContactId target, std::string_view reason, Session& session) {
  PathRows rows {session};
  rows.add_unreached(target);
  return {.table = rows.table(),
          .warnings = {fmt::format("{} is not to be contacted: {}.", session.name(target), escape_terminal(reason))}};
}

/// The first guard against an ask of a source for somebody, as 'refer ask add' would make it now.
std::optional<advice::Refusal> refusal_of(ContactId source, ContactId target, Session& session) {
  const auto proposal = propose(source, filled_in({.target = target}, source, session.now(), session));
  for (auto& refusal : advice::check(session.database(), session.config(), proposal, session.now())) {
    if (refusal) {
      return std::move(refusal);
    }
  }
  return std::nullopt;
}

Answer to_person(const Options& options, Session& session) {
  constexpr std::int64_t shown = 10;
  auto& database = session.database();
  const auto target = session.person(*options.target);
  if (target == me) {
    throw Error(Fault::usage, "a path leads from you to somebody else", "name another person");
  }
  if (const auto reason = store::get_candidate(database, target).do_not_contact; !reason.empty()) {
    return to_nobody(target, reason, session);
  }
  const auto found = advice::find_paths(database, target,
                                        {.hops = hops_of(options, session),
                                         .most = static_cast<std::size_t>(options.paths.value_or(shown)),
                                         .without = session.person(options.without)});
  PathRows rows {session};
  for (const auto& path : found.paths) {
    rows.add(target, path);
  }
  if (found.paths.empty()) {
    rows.add_unreached(target);
  }
  Answer answer {.table = rows.table()};
  if (found.count > found.paths.size()) {
    answer.notes.push_back(fmt::format("{} weaker {} not shown; --paths 0 shows all.", found.count - found.paths.size(),
                                       found.count - found.paths.size() == 1 ? "path is" : "paths are"));
  }
  answer.notes.push_back(
      advice::next_step(database, session.config(), target, found.best,
                        [&](ContactId source, ContactId person) { return refusal_of(source, person, session); }));
  return answer;
}

std::optional<std::vector<store::Ideal>> profiles_of(const Options& options, Session& session) {
  const auto profile = session.profile(options.profile);
  return profile ? std::optional {std::vector {store::get_ideal(session.database(), *profile)}} : std::nullopt;
}

Answer to_many(const Options& options, Session& session) {
  auto& database = session.database();
  const auto targets = find_targets(options.company, profiles_of(options, session), session);
  const auto without = session.person(options.without);
  const advice::Reach reach {database, hops_of(options, session)};
  std::vector<std::pair<ContactId, advice::Path>> found;
  std::vector<ContactId> unreached;
  for (const auto target : targets.people) {
    auto paths =
        options.paths
            ? reach.find_paths(target, {.most = static_cast<std::size_t>(*options.paths), .without = without}).paths
            : std::vector<advice::Path> {};
    if (const auto best = options.paths ? std::nullopt : reach.best(target, without)) {
      paths.push_back(*best);
    }
    for (const auto& path : paths) {
      found.emplace_back(target, path);
    }
    if (paths.empty()) {
      unreached.push_back(target);
    }
  }
  // Stable: what is equally strong, long and by the same people stays in the order of the targets' ids.
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& one, const auto& other) { return one.second < other.second; });
  PathRows rows {session};
  rows.know(targets.names);
  for (const auto& [target, path] : found) {
    rows.add(target, path);
  }
  for (const auto target : unreached) {
    rows.add_unreached(target);
  }
  Answer answer {.table = rows.table()};
  say_left_out(targets, answer);
  if (targets.people.empty() && targets.left_out.empty()) {
    answer.notes.push_back(fmt::format("{}; 'refer import' brings in people.",
                                       options.profile ? "Nobody who is known fits" : "Nobody is known there"));
  }
  return answer;
}

Answer by_bridges(const Options& options, Session& session) {
  auto& database = session.database();
  auto profiles = profiles_of(options, session);
  if (!profiles) {
    profiles = store::all_ideals(database);
  }
  const bool is_without = profiles->empty();
  const auto targets = find_targets(std::nullopt, std::move(profiles), session);
  std::vector<Row> rows;
  for (const auto& bridge : advice::bridges(database, targets.people, hops_of(options, session))) {
    rows.push_back({store::get_contact(database, bridge.source).name, bridge.targets, bridge.sole, bridge.strength(),
                    store::get_contact(database, bridge.best).name, number(bridge.source)});
  }
  Answer answer {.table = {.columns = {{"source"},
                                       {"targets", Kind::integer},
                                       {"sole", Kind::integer},
                                       {"strength", Kind::number},
                                       {"best"},
                                       {"source_id", Kind::integer, true}},
                           .rows = rows_of(std::move(rows))}};
  say_left_out(targets, answer);
  if (is_without) {
    answer.notes.emplace_back("There is no profile yet: 'refer profile add' says whom you want to meet.");
  } else {
    answer.notes.push_back(fmt::format("{} a profile.", targets.people.size() == 1
                                                            ? std::string {"1 person fits"}
                                                            : fmt::format("{} people fit", targets.people.size())));
  }
  return answer;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("TARGET", options->target, "whom you want to meet: an id, e-mail, handle, or part of the name");
  args.option("--company", options->company, "everyone at a company with this in its name").value = "COMPANY";
  args.option("--profile", options->profile, "everyone who fits this profile").value = "PROFILE";
  args.option("--bridges", options->bridges, "which sources open most of those who fit a profile");
  args.option("--hops", options->hops, "how many ties a path may have, 1 to 3; paths.hops without it");
  args.option("--paths", options->paths, "how many paths to each are shown; 0 shows all");
  args.option("--without", options->without, "no path that goes through this person");
  return [options](Session& session) {
    const auto without = session.person(options->without);
    if (without && (without == me || without == session.person(options->target))) {
      throw Error(Fault::usage, "every path begins with you and ends with the target",
                  "--without names somebody on the way");
    }
    if (options->bridges && (options->target || options->company || options->paths || options->without)) {
      throw Error(Fault::usage, "--bridges goes with --profile and --hops alone", "leave the others out");
    }
    if (options->target && (options->company || options->profile)) {
      throw Error(Fault::usage, "a TARGET is one person, --company and --profile are many",
                  "give the one or the other");
    }
    if (options->bridges) {
      return by_bridges(*options, session);
    }
    if (options->company || options->profile) {
      return to_many(*options, session);
    }
    if (!options->target) {
      throw Error(Fault::usage, "a path to whom?", "name a TARGET, --company or --profile, or give --bridges");
    }
    return to_person(*options, session);
  };
}

}  // namespace

extern const Command path {
    .path = "path",
    .summary = "show by whom somebody can be met",
    .details =
        R"(A path leads from you to a person over at most three ties (paths.hops), and meets nobody twice. A tie weighs
strength ÷ 5, times how far its evidence is believed: stated and introduced 1, correspondence 0.8, imported 0.4,
inferred 0.2. Since when and until when, and how long ago the two were last in touch, do not change the weight. The
strength of a path is the product of its ties, from 0 to 1; the search is exact. Nobody who must not be contacted
stands on a path, and none leads to them.

A path is warm when each of its ties is strong (ties.strong), else cold. The verdict is 'ask now' when it is warm,
'warm first' when it is not, and 'no verified path' when one of its ties is only inferred, or when there is none.

The verdict is about the ties alone. `blocked_by` is about the moment: the first guard, as 'refer source ready' has
it, that refuses to ask the first person on the path for anything now; it is empty where none does, and where they
are no source.

What comes next is said below the table for a single target: the ask to type, the tie to warm, or the tie to record.
When a guard refuses that ask now, or when that source was asked for this person before or has introduced them, it
says so instead.

Of everyone at a company, or who fits a profile, the strongest verified path is shown, one row each; --paths shows
more. --bridges counts, for each source, the people who fit a profile and to whom a verified path begins with that
source, and how many of these no other source opens.

  refer path elena
  refer path elena --without jane
  refer path --company globex --profile scaleups
  refer path --bridges
  refer ask add jane elena)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
