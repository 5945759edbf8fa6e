#include "refer/advice/lifecycle.hpp"

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/project/kinds.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Handle> sources {};
  std::optional<std::string> type {};
  std::optional<Lifecycle> lifecycle {};
  std::optional<Ramp> ramp {};
};

/// All sources by id, or those who are named, as they are named.
std::vector<store::Standing> standings(const std::vector<Handle>& named, Session& session) {
  const auto counting = parse_word<IntroState>(session.config().text("counting.from"));
  if (named.empty()) {
    return store::load_standings(session.database(), counting);
  }
  std::vector<store::Standing> all;
  for (const auto id : session.people(named, store::Scope::sources)) {
    all.push_back(store::load_standing(session.database(), id, counting));
  }
  return all;
}

Cell day(const std::optional<Date>& date) {
  return date ? Cell {*date} : Cell {};
}

Row row_of(const store::Standing& source, const advice::Life& life) {
  return {source.name,
          source.type,
          std::string {word(life.lifecycle)},
          life.since,
          std::int64_t {life.months},
          std::int64_t {life.referrals},
          day(life.first_referral),
          day(life.last_referral),
          day(life.last_sign),
          std::string {word(life.ramp)},
          life.expected.empty() ? Cell {} : Cell {life.expected},
          number(source.id)};
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  auto& slot = args.argument("SOURCE", options->sources,
                             "which: an id, e-mail, handle, or part of the name; all without it; - reads them from "
                             "standard input");
  slot.required = false;
  args.option("--type", options->type, "only sources of this type").value = "TYPE";
  args.option("--in", options->lifecycle, "only those who are there in their life");
  args.option("--ramp", options->ramp, "only those who are so far");
  return [options](Session& session) {
    if (options->type) {
      project::check_source_type(*options->type, session.config());
    }
    std::vector<Row> rows;
    for (const auto& source : standings(options->sources, session)) {
      const auto life = advice::life_of(source, session.config(), session.now());
      if (source.type == options->type.value_or(source.type) &&
          life.lifecycle == options->lifecycle.value_or(life.lifecycle) &&
          life.ramp == options->ramp.value_or(life.ramp)) {
        rows.push_back(row_of(source, life));
      }
    }
    return Answer {.table = {.columns = {{"source"},
                                         {"type"},
                                         {"lifecycle"},
                                         {"since", Kind::date},
                                         {"months", Kind::integer},
                                         {"referrals", Kind::integer},
                                         {"first_referral", Kind::date},
                                         {"last_referral", Kind::date},
                                         {"last_sign", Kind::date},
                                         {"ramp"},
                                         {"expected"},
                                         {"id", Kind::integer, true}},
                             .rows = rows_of(std::move(rows))}};
  };
}

}  // namespace

extern const Command source_lifecycle {
    .path = "source lifecycle",
    .summary = "show where each source stands, as the dates tell",
    .details =
        R"(  refer source lifecycle --in quiet
  refer source lifecycle jane

A source is a prospect before any touch, moment or ask; building when you are in contact; active with a counted referral in the last 12 months
(sources.quiet_months); quiet after that, and lapsed after 24 (sources.lapsed_months). Without any referral the last sign of life counts: a touch, a
moment, a step of an ask or of an introduction. Nothing of this is stored: it follows from the dates, up to --now.

A first referral is to be expected 3 to 6 months after the beginning, a primary channel after 12 to 18. `ramp` says how far it is: early (under 3
months), due (3 to 6), late (over 6, still none); ramping (has referred, under 18 months), primary (later). The beginning is --since of the source,
else of the tie between you, else the day on which the source was added; months are calendar months.)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
