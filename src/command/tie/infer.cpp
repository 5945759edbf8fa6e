#include <fmt/core.h>

#include <memory>

#include "command/tie/fields.hpp"
#include "refer/advice/colleagues.hpp"
#include "refer/command/command.hpp"
#include "refer/core/text.hpp"
#include "refer/store/jobs.hpp"

namespace refer::command {

namespace {

constexpr int inferred_strength = 2;

struct Options {
  std::int64_t most = 50;
};

store::TieFields fields_of(const advice::Colleagues& pair) {
  store::TieFields fields {.strength = inferred_strength, .how = pair.how(), .evidence = Evidence::inferred};
  if (pair.since) {
    fields.since = to_date({.year = *pair.since, .month = 1, .day = 1});
  }
  if (pair.until) {
    fields.until = to_date({.year = *pair.until, .month = 12, .day = 31});
  }
  return fields;
}

/// The first few are named.
std::string some_of(std::vector<std::string> names) {
  constexpr std::size_t named = 10;
  const auto all = names.size();
  if (all > named) {
    names.resize(named);
    names.push_back(fmt::format("and {} more", all - named));
  }
  return escape_terminal(join(names, ", "));
}

std::string sentence(std::int64_t added, std::size_t pairs, bool is_all) {
  if (pairs == 0 && !is_all) {
    return "No further pairs are known to share an employer; a greater --most looks at larger companies too.";
  }
  if (pairs == 0) {
    return "No two people are known to share an employer: 'refer contact edit PERSON --worked \"Chase 2015-2019\"' "
           "records where somebody was.";
  }
  return fmt::format("Inferred {} {} from {} {} who share an employer; those who had one keep it.", added,
                     added == 1 ? "tie" : "ties", pairs, pairs == 1 ? "pair" : "pairs");
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--most", options->most, "pass over companies with more known people than this; 50 without it");
  return [options](Session& session) {
    auto& database = session.database();
    const auto today = project::day_of(session.now(), session.config());
    const auto inferred = advice::infer_colleagues(store::employments(database), options->most, to_civil(today).year);
    Answer answer;
    std::int64_t added = 0;
    std::optional<TieId> first;
    for (const auto& pair : inferred.pairs) {
      if (store::find_tie(database, pair.one, pair.other)) {
        continue;
      }
      const auto id = store::add_tie(database, pair.one, pair.other, fields_of(pair), session.now());
      first = first.value_or(id);
      ++added;
      if (session.dry_run) {
        answer.notes.push_back(fmt::format("{} and {}: {}.", session.name(pair.one), session.name(pair.other),
                                           escape_terminal(pair.how())));
      }
    }
    answer.table = tie_rows({.from = first.value_or(TieId {INT64_MAX})}, session);
    if (!inferred.passed_over.empty()) {
      answer.warnings.push_back(fmt::format("Passed over, with more than {} known people: {}.", options->most,
                                            some_of(inferred.passed_over)));
    }
    answer.notes.push_back(sentence(added, inferred.pairs.size(), inferred.passed_over.empty()));
    return answer;
  };
}

}  // namespace

extern const Command tie_infer {
    .path = "tie infer",
    .summary = "guess who knows whom from shared employers",
    .details =
        R"(People who say that they are at one company now, or who worked there in the same years ('refer contact edit
--worked'), may know each other: each such pair without a tie gets one of strength 2, evidence inferred, that says
where and when. What is inferred proves nothing: a path over it is 'no verified path', and no specific ask stands on
it, until 'refer tie add' states it.

A company with more than 50 known people says nothing about who knows whom there, and is passed over. Nothing that
is there is changed, and running it again adds nothing. --dry-run names each pair.

  refer tie infer --dry-run
  refer tie infer --most 20
  refer tie list --evidence inferred)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
