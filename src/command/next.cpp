#include "refer/advice/next.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/core/words.hpp"
#include "refer/store/due.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<std::string> owner {};
  std::optional<Handle> source {};
  std::optional<std::string> kind {};
  std::optional<Bounded<0, 36500>> ahead {};
  bool all = false;
  bool exit_code = false;
};

std::vector<std::string> kind_names() {
  std::vector<std::string> names;
  for (const auto& kind : advice::task_kinds()) {
    names.emplace_back(kind.name);
  }
  names.emplace_back(advice::blocked_kind);
  return names;
}

void check_kind(const std::string& kind) {
  const auto names = kind_names();
  if (std::find(names.begin(), names.end(), kind) == names.end()) {
    refuse_word(kind, "kind of task", names);
  }
}

/// A slip of the pen would otherwise look like nothing to do.
void check_owner(const std::string& owner, Session& session) {
  auto owners = store::owners(session.database());
  for (const auto* const key : {"me.owner", "me.name", "me.email"}) {
    owners.push_back(session.config().text(key));
  }
  if (!owner.empty() && std::find(owners.begin(), owners.end(), owner) == owners.end()) {
    throw Error(Fault::missing, fmt::format("nobody owns anything as {}", quote(owner)),
                did_you_mean(near_misses(owner, owners), "'refer next --columns what,owner' shows who owns what"));
  }
}

Cell text(const std::string& text) {
  return text.empty() ? Cell {} : Cell {text};
}

template <typename Id>
Cell id(const std::optional<Id>& id) {
  return id ? Cell {number(*id)} : Cell {};
}

Row row_of(const advice::Task& task, Date today) {
  return {task.what,
          std::string {task.kind},
          task.due,
          task.due <= today ? Cell {std::int64_t {today.days - task.due.days}} : Cell {},
          task.command,
          task.key,
          task.source_name,
          text(task.target_name),
          text(task.owner),
          task.reason,
          number(task.source),
          id(task.target),
          id(task.ask),
          id(task.intro),
          std::int64_t {task.weight},
          task.snoozed_until ? Cell {*task.snoozed_until} : Cell {}};
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--owner", options->owner, "only what OWNER does; \"\" for what nobody owns").value = "OWNER";
  args.option("--source", options->source, "only what is about this source").value = "SOURCE";
  auto& kind = args.option("--kind", options->kind, "only tasks of this kind");
  kind.value = "KIND";
  kind.words = kind_names();
  args.option("--ahead", options->ahead, "also what is due within so many days").value = "DAYS";
  args.option("--all", options->all, "also what is snoozed, and what a guard stops");
  args.option("--exit-code", options->exit_code, "exit with 1 when there is anything to do");
  return [options](Session& session) {
    if (options->kind) {
      check_kind(*options->kind);
    }
    if (options->owner) {
      check_owner(*options->owner, session);
    }
    const auto tasks = advice::next_tasks(
        session.database(), session.config(), session.now(),
        {.owner = options->owner,
         .source = session.source(options->source),
         .kind = options->kind,
         .ahead = options->ahead ? std::optional {std::int64_t {options->ahead->value}} : std::nullopt,
         .all = options->all});
    const auto today = project::day_of(session.now(), session.config());
    std::vector<Row> rows;
    for (const auto& task : tasks) {
      rows.push_back(row_of(task, today));
    }
    Answer answer {.quiet = true, .status = options->exit_code && !rows.empty() ? 1 : 0};
    answer.table = {.columns = {{"what"},
                                {"kind"},
                                {"due", Kind::date},
                                {"late", Kind::integer},
                                {"command"},
                                {"key", Kind::text, true},
                                {"source", Kind::text, true},
                                {"target", Kind::text, true},
                                {"owner", Kind::text, true},
                                {"reason", Kind::text, true},
                                {"source_id", Kind::integer, true},
                                {"target_id", Kind::integer, true},
                                {"ask_id", Kind::integer, true},
                                {"intro_id", Kind::integer, true},
                                {"weight", Kind::integer, true},
                                {"snoozed_until", Kind::date, true}},
                    .rows = rows_of(std::move(rows))};
    return answer;
  };
}

}  // namespace

extern const Command next {
    .path = "next",
    .summary = "say what to do today",
    .details =
        R"(Everything that is due, with the command to type for each; nothing at all where nothing is. It is derived from the records when it is
read, and kept nowhere: what is done is gone from the list.

The kinds, and when each is due, the weightiest first:

  thanks             sla.thanks after somebody was introduced, unless you were in touch with the source since
  follow-up          the first letter to the target sla.follow_up after the introduction (in mode mention yours was the
                     introduction); their answer sla.reply after that; a day for the meeting sla.meeting after the
                     answer; the meeting next.wait_days after it was booked
  make-introduction  sla.introduce after the target agreed (in modes direct and mention: after the source did)
  consent            sla.consent after the letter was forwarded; the opt-in letter is for the source to ask with; and the
                     day on which either withdrew their consent
  forward            sla.forward after the source said yes, or after any step before introduced without a target
  send               a queued ask that the guards let pass: on its due day, else on the day it was queued
  later              the day to which a source put an ask off, or to which a lapsed introduction was put off
  nudge              next.nudge_days without an answer, next.nudges times
  silent             next.nudge_days after the last nudge; once it is marked so, for thirty days, whom else to ask
                     for the same person
  ask                a source who is ready, with a moment that no ask has cited: due by its ask-by day, and shown from
                     the day of the moment on
  closure            sla.closure after an introduction ended, however it did, for sixty days, unless the source was
                     told or thanked, or you were in touch with them since
  update             sla.update after the source of an open introduction heard anything last, or as often, and by the
                     way, as they want (source edit --update-every, --update-by)
  recognise          rewards.days after a deal was won, in proportion to it, until there is a reward for it or a year
                     has passed
  renewal, review    the day of the source, until you are in touch on it or later
  onboarding         the day on which the source is onboarded, likewise, but no longer than next.ahead_days after it
  check-in           next.update_days after a deal was won, with the new customer, unless you were in touch since
  touch              the next touch of the source, else so many days after the last contact of any kind (a touch, an
                     ask, an answer, a nudge, an introduction, thanks): --touch-every of the source, else the shortest
                     of their tags, else that of their type (sources.cadences), else sources.touch_days; 0: never

The list is sorted by the due day, so that what is latest comes first; within a day by the weight of the kind, then by the ids of source, ask and
introduction. late counts the days since, and is empty for what is yet to come: recognise, renewal, review and onboarding are shown
next.ahead_days before, the others but ask on the day; --ahead says it for all. The sla settings are spans, such as "24 hours" or "2 business days"; 'refer intro list --late'
shows what is late to the hour. Days are those of calendar.zone, UTC without it, whatever the zone of the machine. The owner of a
task is that of its ask or introduction, else that of the source.

Where the work is a letter or a page, the command makes it, and the reason ends with the line that records it once it is sent. Where it is a word
between people, such as a call or an answer, the command records that.

--owner takes a name as the records and settings spell it; one that none of them has is an error.

A task has a key (--columns key,what), by which 'refer next snooze' leaves it out for a while. What a guard stops is left out too, and so is whoever
must not be contacted; --all shows all of it, what is stopped as kind blocked, with the reason.

--exit-code is for cron: 0 when there is nothing to do, 1 when there is. --format ics makes a calendar of it.

  refer next
  refer next --owner "Ada Park" --ahead 7
  refer next --columns key,what,reason --kind nudge
  refer next --ahead 30 --format ics > next.ics)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
