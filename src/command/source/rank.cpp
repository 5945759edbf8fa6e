#include <fmt/core.h>

#include <memory>

#include "refer/advice/portfolio.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/project/kinds.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

struct Options {
  Merit by = Merit::portfolio;
  std::optional<std::string> type {};
  bool top = false;
  bool explain = false;
};

std::vector<Column> columns(bool explain) {
  return {{"rank", Kind::integer},
          {"source"},
          {"type"},
          {"score", Kind::number},
          {"portfolio", Kind::integer},
          {"alignment", Kind::number},
          {"practicality", Kind::number},
          {"satisfaction", Kind::integer},
          {"rated"},
          {"arithmetic", Kind::text, !explain},
          {"id", Kind::integer, true},
          {"fit", Kind::number, true},
          {"would_clone", Kind::flag, true},
          {"unprompted", Kind::flag, true},
          {"ties", Kind::integer, true}};
}

Row row_of(std::int64_t place, const advice::Ranked& one, Merit by, std::int64_t ties) {
  const auto& source = *one.source;
  const auto& its = one.merits;
  return {place,
          source.name,
          source.type,
          its.of(by),
          static_cast<std::int64_t>(its.portfolio),
          its.alignment,
          its.practicality,
          source.satisfaction ? Cell {std::int64_t {*source.satisfaction}} : Cell {},
          fmt::format("{} of {}", its.rated, store::factors().size() + 1),
          its.arithmetic,
          number(source.id),
          its.fit,
          source.would_clone,
          source.unprompted,
          ties};
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--by", options->by, "what counts; portfolio without it");
  args.option("--type", options->type, "only sources of this type").value = "TYPE";
  args.option("--top", options->top, "only the best fifth, rounded up");
  args.option("--explain", options->explain, "show how each score is counted");
  return [options](Session& session) {
    if (options->type) {
      project::check_source_type(*options->type, session.config());
    }
    auto& database = session.database();
    auto sources = store::load_standings(database, parse_word<IntroState>(session.config().text("counting.from")));
    if (options->type) {
      std::erase_if(sources, [&](const auto& source) { return source.type != *options->type; });
    }
    auto ties = store::count_acquaintances(database);
    auto ranked = advice::rank(sources, options->by);
    if (options->top) {
      ranked.resize((ranked.size() + 4) / 5);
    }
    std::vector<Row> rows;
    for (std::int64_t place = 1; const auto& one : ranked) {
      rows.push_back(row_of(place++, one, options->by, ties[one.source->id]));
    }
    return Answer {.table = {.columns = columns(options->explain), .rows = rows_of(std::move(rows))}};
  };
}

}  // namespace

extern const Command source_rank {
    .path = "source rank",
    .summary = "rank sources by what they are worth, with the arithmetic",
    .details =
        R"(  refer source rank --explain
  refer source rank --top --by fit

portfolio is access × credibility × frequency, 1 to 125. alignment is the mean of network match, shared values, mutual benefit and the strength of
the tie between you; practicality that of access, inclination, clear path and independence; both 1 to 5. fit is satisfaction of 10 × alignment of
5, 0 to 1: with --top it shows the best fifth by satisfaction and fit.

A factor that nobody rated counts as the middle, 3 (a satisfaction as 5); --explain marks it with a ?. `rated` says how many of the ten are known:
the nine factors and the strength. 'refer source edit' rates them. Sources with the same score stand by portfolio, alignment, practicality, id.

`ties` is how many people besides you they know: who is best connected.

  refer source rank --columns source,ties,would_clone,unprompted --sort -ties)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
