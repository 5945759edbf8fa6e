#include "refer/advice/doctor.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "command/flaws.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Options {
  bool missing = false;
  bool exit_code = false;
};

/// The letters that everybody uses: the project's own, and the note to forward for each profile.
advice::LetterReview review_letters(const std::vector<store::Ideal>& profiles, Session& session) {
  advice::LetterReview review;
  const auto note = [&](const Flaws& flaws, std::string next) {
    ++review.letters;
    if (flaws.empty()) {
      return;
    }
    if (review.flawed++ == 0) {
      const auto& flaw = flaws.front();
      review.first = fmt::format("{}: {}: {}", flaw.record, flaw.rule, flaw.found);
      review.next = std::move(next);
    }
  };
  for (const auto& profile : profiles) {
    note(lint_forwardable(profile, session), fmt::format("refer profile show {}", shell_word(profile.handle)));
  }
  if (!profiles.empty()) {
    for (const auto& letter : own_letters(session)) {
      note(lint_template(letter, session), fmt::format("refer template lint {}", shell_word(letter.name)));
    }
  }
  return review;
}

std::vector<advice::Check> checks(Session& session) {
  auto& database = session.database();
  const auto& config = session.config();
  const store::Reading reading {database};  // all of it as it is at one moment
  const auto times = advice::times_of(config, session.now());
  const auto programme = store::load_programme(database, times);
  const auto profiles = store::all_ideals(database);
  const auto tasks = advice::all_tasks(database, config, session.now());
  const auto letters = review_letters(profiles, session);
  return advice::examine({.config = config,
                          .programme = programme,
                          .profiles = profiles,
                          .tasks = tasks,
                          .letters = letters,
                          .today = times.today});
}

/// How much is missing, and the first command whole: a terminal may be too narrow for it.
std::string note_of(const std::vector<advice::Check>& all) {
  const auto is_missing = [](const advice::Check& one) { return !one.is_ok; };
  const auto first = std::find_if(all.begin(), all.end(), is_missing);
  if (first == all.end()) {
    return fmt::format("All {} are there.", all.size());
  }
  const auto missing = std::count_if(first, all.end(), is_missing);
  return fmt::format("{} of {} {} missing; begin with: {}", missing, all.size(), missing == 1 ? "is" : "are",
                     escape_terminal(first->next));
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--missing", options->missing, "only what is missing");
  args.option("--exit-code", options->exit_code, "exit with 1 when anything is missing");
  return [options](Session& session) {
    const auto all = checks(session);
    const bool is_whole = std::all_of(all.begin(), all.end(), [](const advice::Check& one) { return one.is_ok; });
    Answer answer {.quiet = true, .status = options->exit_code && !is_whole ? 1 : 0};
    std::vector<Row> rows;
    for (const auto& check : all) {
      if (!options->missing || !check.is_ok) {
        rows.push_back({std::string {check.area}, std::string {check.name}, check.is_ok, check.found,
                        text_cell(check.next), std::string {check.why}});
      }
    }
    answer.table = {
        .columns = {{"area"}, {"check"}, {"ok", Kind::flag}, {"found"}, {"next"}, {"why", Kind::text, true}},
        .rows = rows_of(std::move(rows))};
    answer.notes.push_back(note_of(all));
    return answer;
  };
}

}  // namespace

extern const Command doctor {
    .path = "doctor",
    .summary = "say what the programme still lacks, and what to type for it",
    .details =
        R"(What every referral programme needs, in the order in which it is built up: what is found, and for what is missing a command that
works when it is pasted; put your own words into it. The areas offer, results, stories and proactive come first: no programme works
without them. The others are assets, people, rhythm and measure.

  me           your name and address
  profile      one at least, and all pass 'refer profile lint'
  offer        each says whom you help, a next step and a link (or me.link is set)
  results      doctor.results outcomes with a number in them
  story        an outcome with a story
  testimonial  the words of a customer who may be named in public
  asks         one at least was sent within doctor.ask_days
  phrases      each profile has what sources should listen for
  letters      the note to forward, for each profile, and your own letters are clean
  coverage     sources.coverage_low sources of one type
  types        sources of more than one type
  ties         a source knows somebody whom you could meet
  moments      one at least within doctor.moment_days
  permission   one at least is in force
  cadence      a touch is planned with each source, and none is overdue
  follow-up    no thanks, first letter or closing word is overdue
  counting     counting.from is in the settings: it was decided
  goals        one at least is for today

why says what each is good for (--columns all). --exit-code is for checks that run by themselves: 1 when anything is missing. Days are
those of calendar.zone.

  refer doctor
  refer doctor --missing --columns check,next
  refer doctor --exit-code --json)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
