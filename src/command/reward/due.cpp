#include <memory>

#include "refer/advice/rewards.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> source {};
  std::optional<std::string> owner {};
  std::optional<Date> since {};
};

Cell money(const std::optional<Money>& value) {
  return value ? Cell {*value} : Cell {};
}

Row row_of(const advice::Recognition& one) {
  const auto& referral = one.referral;
  return {number(referral.intro),
          referral.name,
          text_cell(referral.target_name),
          std::string {word(one.reached)},
          one.due,
          money(referral.value),
          one.suggestion,
          money(one.low),
          money(one.high),
          one.command,
          one.since,
          std::string {word(one.kind)},
          text_cell(referral.owner),
          number(referral.source)};
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--source", options->source, "only of this source").value = "SOURCE";
  args.option("--owner", options->owner, "only what OWNER looks after").value = "OWNER";
  args.option("--since", options->since, "what came of it on this day or later; 12 months without it");
  return [options](Session& session) {
    const auto source = session.source(options->source);
    const auto today = project::day_of(session.now(), session.config());
    std::vector<Row> rows;
    for (const auto& one : advice::due_recognition(session.database(), session.config(), session.now(),
                                                   options->since.value_or(advice::recognised_since(today)))) {
      if ((!source || *source == one.referral.source) && (!options->owner || *options->owner == one.referral.owner)) {
        rows.push_back(row_of(one));
      }
    }
    return Answer {.table = {.columns = {{"intro_id", Kind::integer},
                                         {"source"},
                                         {"target"},
                                         {"reached", Kind::state},
                                         {"due", Kind::date},
                                         {"deal", Kind::money},
                                         {"suggestion"},
                                         {"value_low", Kind::money},
                                         {"value_high", Kind::money},
                                         {"command"},
                                         {"since", Kind::date, true},
                                         {"kind", Kind::text, true},
                                         {"owner", Kind::text, true},
                                         {"source_id", Kind::integer, true}},
                             .rows = rows_of(std::move(rows))}};
  };
}

}  // namespace

extern const Command reward_due {
    .path = "reward due",
    .summary = "say which referrals deserve recognition, and what is in proportion",
    .details =
        R"(Every referral for which nothing was given since it came to where it is, the one that is due first at the top, with what is in proportion to that: a
note for an introduction, unless the source was thanked for it (intro edit --thanked); a small gift once there was a meeting (at most rewards.small);
and for a deal something in proportion to it, from a half of rewards.share up to all of it. A note given before the deal is not for the deal. Who has a
credit has a line too, and deal is the value of their part. Nothing is above rewards.most, kinds that the policy does not give to that type of source
are not suggested, and where currencies differ no amount is. Whom you must not contact is left out.

The command has the least of a deal's amounts, or what is small; put in what you really give. It is due rewards.days after it came to that. Older
than 12 months it is let be, unless --since says otherwise. A deal without a reward is in 'refer next' too.

  refer reward due
  refer reward due --owner "Ada Park" --since 2026-01-01)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
