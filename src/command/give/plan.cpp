#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "refer/advice/activities.hpp"
#include "refer/advice/lifecycle.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/tags.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Period> month {};
  std::optional<Handle> source {};
  std::optional<std::string> owner {};
  std::optional<std::string> tag {};
  std::optional<GivingRhythm> rhythm {};
  bool all = false;
};

bool is_cared_for(const store::Standing& source, Session& session) {
  const auto life = advice::life_of(source, session.config(), session.now()).lifecycle;
  return source.do_not_contact.empty() && (life == Lifecycle::active || life == Lifecycle::building);
}

/// The source who is named, or those who are active or building.
std::vector<store::Standing> sources_of(const Options& options, Session& session) {
  auto& database = session.database();
  const auto counting = parse_word<IntroState>(session.config().text("counting.from"));
  const auto named = session.source(options.source);
  if (named) {
    session.check_contact(*named);
  }
  const auto tag = options.tag ? std::optional {store::read_tag(*options.tag)} : std::nullopt;
  auto all = named ? std::vector {store::load_standing(database, *named, counting)}
                   : store::load_standings(database, counting);
  std::erase_if(all, [&](const store::Standing& one) {
    const bool has_tag = !tag || std::find(one.tags.begin(), one.tags.end(), *tag) != one.tags.end();
    return !has_tag || options.owner.value_or(one.owner) != one.owner || (!named && !is_cared_for(one, session));
  });
  return all;
}

Row row_of(const advice::DueActivity& one, Date today) {
  return {one.source_name,
          std::string {word(one.rhythm)},
          std::string {one.what},
          one.last ? Cell {*one.last} : Cell {},
          one.due,
          one.due <= today ? Cell {std::int64_t {today.days - one.due.days}} : Cell {},
          one.command,
          one.is_wanted,
          text_cell(one.owner),
          number(one.source)};
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--month", options->month, "what is due by the end of this month: 2026-03; by today without it").value =
      "MONTH";
  args.option("--source", options->source, "only for this source, wherever they stand").value = "SOURCE";
  args.option("--owner", options->owner, "only for those whom OWNER looks after").value = "OWNER";
  args.option("--tag", options->tag, "only for those with this tag").value = "TAG";
  args.option("--every", options->rhythm, "only what is done so often");
  args.option("--all", options->all, "also what is not due yet");
  return [options](Session& session) {
    const auto today = project::day_of(session.now(), session.config());
    const auto until = options->month ? Date {options->month->to.days - 1} : today;
    const auto sources = sources_of(*options, session);
    std::vector<Row> rows;
    for (const auto& one : advice::activities(session.database(), session.config(), sources, until, options->all)) {
      if (options->rhythm.value_or(one.rhythm) == one.rhythm) {
        rows.push_back(row_of(one, today));
      }
    }
    Answer answer;
    if (rows.empty()) {
      answer.notes.push_back(sources.empty() ? "No such source is active or building: 'refer source "
                                               "lifecycle' shows where they stand."
                                             : fmt::format("Nothing is due up to {}.", format(until)));
    }
    answer.table = {.columns = {{"source"},
                                {"every"},
                                {"what"},
                                {"last", Kind::date},
                                {"due", Kind::date},
                                {"late", Kind::integer},
                                {"command"},
                                {"wanted", Kind::flag, true},
                                {"owner", Kind::text, true},
                                {"source_id", Kind::integer, true}},
                    .rows = rows_of(std::move(rows))};
    return answer;
  };
}

}  // namespace

extern const Command give_plan {
    .path = "give plan",
    .summary = "say what to give to which source, and when",
    .details =
        R"(Giving comes before asking, and has a rhythm. For every source who is active or building ('refer source lifecycle') and may be contacted:

  monthly    share content                  --gave content
             engage on social media         --channel post
             mention or promote them        --gave promotion
  quarterly  catch up in a call             --channel call, meeting
             send a referral                --gave business, opportunity
             introduce somebody             --gave introduction
  yearly     meet in person                 --channel meeting, event
             give a gift or recognition     refer reward add
             collaborate on something       --gave collaboration

What was done is seen from the touches, and from the rewards. Something is due a month, three months or a year after it was done last, or after the
source was added; what is due longest comes first. The command is the line that records it, or finds whom to introduce. `wanted` (--columns all) says
whether the source gets just that out of it (source edit --exchange).

With --month it is what will be due by the end of that month, or was, by what had been done until then. Days are those of calendar.zone.

  refer give plan --owner "Ada Park"
  refer give plan --month 2026-04 --tag vip
  refer give plan --source jane --all)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
