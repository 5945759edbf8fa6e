#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "refer/advice/portfolio.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

std::int64_t gap_of(const advice::Coverage& type, std::int64_t low) {
  return std::max<std::int64_t>(0, low - type.sources);
}

std::vector<Row> rows_for(const advice::Portfolio& found, const project::Config& config) {
  const auto low = config.integer("sources.coverage_low");
  const auto high = config.integer("sources.coverage_high");
  const auto& all = found.concentration;
  std::vector<Row> rows;
  for (const auto& type : found.types) {
    rows.push_back({type.type, std::int64_t {type.sources}, low, high, gap_of(type, low), std::int64_t {type.active},
                    std::int64_t {type.asked}, std::int64_t {type.referrals},
                    all ? Cell {static_cast<double>(type.referrals) / all->referrals} : Cell {},
                    all ? Cell {all->top->name} : Cell {}, all ? Cell {all->top_share()} : Cell {},
                    all ? Cell {all->herfindahl} : Cell {}, all ? Cell {std::int64_t {all->referrals}} : Cell {}});
  }
  return rows;
}

/// Short of 10 sources: customer by 7, partner by 10.
std::optional<std::string> gaps(const advice::Portfolio& found, const project::Config& config) {
  const auto low = config.integer("sources.coverage_low");
  std::vector<std::string> parts;
  for (const auto& type : found.types) {
    if (const auto gap = gap_of(type, low); gap > 0) {
      parts.push_back(fmt::format("{} by {}", escape_terminal(type.type), gap));
    }
  }
  if (parts.empty()) {
    return std::nullopt;
  }
  return fmt::format("Short of {} {}: {}; 'refer source brainstorm' asks who could be one.", low,
                     low == 1 ? "source" : "sources", join(parts, ", "));
}

std::optional<std::string> concentration(const advice::Portfolio& found, const project::Config& config) {
  const auto& all = found.concentration;
  const auto limit = config.number("sources.top_share");
  if (!all || all->top_share() < limit) {
    return std::nullopt;
  }
  const auto percent = [](double share) { return format_number(static_cast<double>(std::lround(share * 1000)) / 10); };
  return fmt::format(
      "{} brought {} of {} referrals in 12 months, {} %: from {} % on that is too much to depend on one "
      "source (sources.top_share). The Herfindahl index is {}.",
      escape_terminal(all->top->name), all->top_referrals, all->referrals, percent(all->top_share()), percent(limit),
      format_number(static_cast<double>(std::lround(all->herfindahl * 1000)) / 1000));
}

std::optional<std::string> customers_only(const advice::Portfolio& found) {
  const auto count = [&](bool customers) {
    int sources = 0;
    for (const auto& type : found.types) {
      sources += (type.type == "customer") == customers ? type.sources : 0;
    }
    return sources;
  };
  if (count(true) == 0 || count(false) > 0) {
    return std::nullopt;
  }
  return "All sources are customers: partners, connectors and advisors reach people whom customers do not know.";
}

Runner declare(Args&) {
  return [](Session& session) {
    const auto& config = session.config();
    const auto sources =
        store::load_standings(session.database(), parse_word<IntroState>(config.text("counting.from")));
    const auto found = advice::coverage(sources, config, session.now());
    Answer answer {.table = {.columns = {{"type"},
                                         {"sources", Kind::integer},
                                         {"low", Kind::integer},
                                         {"high", Kind::integer},
                                         {"gap", Kind::integer},
                                         {"active", Kind::integer},
                                         {"asked", Kind::integer},
                                         {"referrals", Kind::integer},
                                         {"share", Kind::rate},
                                         {"top_source", Kind::text, true},
                                         {"top_share", Kind::rate, true},
                                         {"herfindahl", Kind::number, true},
                                         {"all_referrals", Kind::integer, true}},
                             .rows = rows_of(rows_for(found, config))}};
    for (auto& sentence : {gaps(found, config), concentration(found, config), customers_only(found)}) {
      if (sentence) {
        answer.warnings.push_back(*sentence);
      }
    }
    return answer;
  };
}

}  // namespace

extern const Command source_coverage {
    .path = "source coverage",
    .summary = "show how many sources of each type there are, and what is missing",
    .details =
        R"(  refer source coverage

Each type that is used, and always customer, partner, connector and advisor: how many sources there are and how many are missing to the least that
you want (sources.coverage_low and sources.coverage_high in refer.toml); how many were active in the last 12 calendar months, that is brought a
counted referral; how many were asked in them; and the referrals, with their share of all.

A sentence says which types are short, when one source brings too much of all referrals (sources.top_share), and when all sources are customers.
For machines these are the columns top_source, top_share, herfindahl (the sum of the squares of all shares: 1 when one source brings everything) and
all_referrals, about all types together and the same in each row.

  refer source coverage --format json --columns type,gap,top_share,herfindahl)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
