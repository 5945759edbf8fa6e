#include "refer/advice/exposure.hpp"

#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle without {};
  bool summary = false;
};

Cell number_or_nothing(std::optional<double> number) {
  return number ? Cell {*number} : Cell {};
}

/// ask 3 for Elena Cole, intro 2 for scaleups.
std::string what(const advice::AtRisk& one, const std::string& target) {
  if (!one.opportunity) {
    return "somebody who fits a profile";
  }
  const auto& open = *one.opportunity;
  const auto& for_whom = one.target ? target : open.profile;
  return fmt::format("{} {}{}{}", open.is_intro ? "intro" : "ask", open.id, for_whom.empty() ? "" : " for ", for_whom);
}

Table items(const advice::Exposure& exposure, std::int64_t strong, Session& session) {
  const auto name = [&](ContactId id) { return store::get_contact(session.database(), id).name; };
  std::vector<Row> rows;
  for (const auto& one : exposure.at_risk) {
    const auto target = one.target ? name(*one.target) : std::string {};
    auto& row = rows.emplace_back(Row(9));
    row[0] = !one.opportunity ? "target" : one.opportunity->is_intro ? "intro" : "ask";
    row[1] = what(one, target);
    if (one.target) {
      row[2] = target;
      row[6] = std::string {word(one.other ? one.other->verdict(strong) : advice::PathVerdict::none)};
      row[7] = number(*one.target);
    }
    if (one.opportunity && one.opportunity->value) {
      row[3] = *one.opportunity->value;
    }
    if (one.other) {
      // On a direct path it is me who takes over.
      const auto by = one.other->hops == 1 ? me : one.other->all[0].to;
      row[4] = name(by);
      row[5] = one.other->strength();
      row[8] = number(by);
    }
  }
  return {.columns = {{"kind"},
                      {"what"},
                      {"target"},
                      {"value", Kind::money},
                      {"replacement"},
                      {"strength", Kind::number},
                      {"verdict"},
                      {"target_id", Kind::integer, true},
                      {"replacement_id", Kind::integer, true}},
          .rows = rows_of(std::move(rows))};
}

Table summary(const advice::Exposure& exposure) {
  std::vector<Row> rows;
  const auto add_count = [&](const char* what, const advice::Share& share) {
    rows.push_back({what, share.part, share.whole, Cell {}, Cell {}, number_or_nothing(share.rate())});
  };
  add_count("opportunities", exposure.opportunities);
  for (const auto& [currency, share] : exposure.values) {
    rows.push_back({"value", Cell {}, Cell {}, Money {share.part, currency}, Money {share.whole, currency},
                    number_or_nothing(share.rate())});
  }
  add_count("targets", exposure.targets);
  return {.columns = {{"what"},
                      {"at_risk", Kind::integer},
                      {"of", Kind::integer},
                      {"value_at_risk", Kind::money},
                      {"of_value", Kind::money},
                      {"share", Kind::rate}},
          .rows = rows_of(std::move(rows))};
}

std::string sentence(const advice::Exposure& exposure, const std::string& source) {
  const auto& all = exposure.opportunities;
  const auto lost = fmt::format("{} {} left without a verified path", exposure.targets.part,
                                exposure.targets.part == 1 ? "target is" : "targets are");
  if (all.whole == 0) {
    return fmt::format("Without {}: nothing is open; {}.", source, lost);
  }
  auto text = fmt::format("Without {}: {} of {} open asks and introductions ({} %)", source, all.part, all.whole,
                          (200 * all.part + all.whole) / (2 * all.whole));
  for (std::size_t left = exposure.values.size(); const auto& [currency, share] : exposure.values) {
    text += fmt::format("{} {} of {}", --left == 0 ? " and" : ",", format(Money {share.part, currency}),
                        format(Money {share.whole, currency}));
  }
  return fmt::format("{} {} at risk; {}.", text, all.part == 1 && exposure.values.empty() ? "is" : "are", lost);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.required("--without", options->without, "the source who might be lost").value = "SOURCE";
  args.option("--summary", options->summary, "the figures alone");
  return [options](Session& session) {
    const auto source = session.source(options->without);
    const auto& config = session.config();
    const auto exposure = advice::exposure(session.database(), source, static_cast<int>(config.integer("paths.hops")));
    return Answer {
        .table = options->summary ? summary(exposure) : items(exposure, config.integer("ties.strong"), session),
        .notes = {sentence(exposure, session.name(source))}};
  };
}

}  // namespace

extern const Command report_exposure {
    .path = "report exposure",
    .summary = "show what would be lost with a source, and who could step in",
    .details =
        R"(The open pipeline is every ask that is queued, sent, put off or silent, and every introduction that has not ended;
its value is that of the introduction, else what a deal of its profile is worth (--deal), where one is known.
Targets are the people who fit a profile and whom you can reach by a verified path today.

Each row is something that depends on the source: an ask, an introduction, or a target (a person to whom no verified
path leads without them). replacement is with whom the strongest other verified path begins (yourself, when you know
the target), strength and verdict are that path's, as 'refer path' counts them. --summary gives the counts, the
values by currency, and their shares.

  refer report exposure --without jane
  refer report exposure --without jane --summary --format json)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
