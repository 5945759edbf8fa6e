#include "refer/advice/clocks.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "refer/project/workdays.hpp"

namespace refer::advice {

namespace {

/// From when a clock runs, and until when.
struct Run {
  Instant start {};
  std::optional<Instant> stop {};
};

/// What is asked about one introduction.
struct Question {
  const store::DueIntro& intro;
  const Workdays& calendar;
  Instant now {};
  bool follows_up = true;  ///< whether the clock of the first letter to the target is on

  [[nodiscard]] Date day(Instant instant) const { return calendar.day(instant); }
};

/// The first of some instants that is known.
std::optional<Instant> first_of(std::initializer_list<std::optional<Instant>> instants) {
  const auto* const found = std::find_if(instants.begin(), instants.end(), [](const auto& one) { return one; });
  return found == instants.end() ? std::nullopt : *found;
}

/// From one step to another; whatever ends the introduction ends the wait, and so does a consent that is withdrawn.
std::optional<Run> between(const std::optional<Instant>& start, const std::optional<Instant>& stop,
                           const store::DueIntro& intro) {
  return start ? std::optional {Run {
                     .start = *start,
                     .stop = first_of({stop, intro.source_withdrawn_at, intro.target_withdrawn_at, intro.closed_at})}}
               : std::nullopt;
}

bool is_written_by_source(Mode mode) {
  return mode == Mode::opt_in || mode == Mode::forward;
}

std::optional<Run> find_forward(const Question& it) {
  const auto& intro = it.intro;
  if (!intro.target) {
    // Somebody has to be named first, however far it is.
    return between(intro.introduced_at ? std::nullopt : std::optional {intro.latest}, {}, intro);
  }
  if (!is_written_by_source(intro.mode)) {
    return std::nullopt;
  }
  return between(intro.accepted_at, first_of({intro.forwarded_at, intro.consented_at, intro.introduced_at}), intro);
}

std::optional<Run> find_consent(const Question& it) {
  const auto& intro = it.intro;
  if (intro.mode != Mode::opt_in || !intro.target) {
    return std::nullopt;
  }
  return between(intro.forwarded_at, first_of({intro.consented_at, intro.introduced_at}), intro);
}

std::optional<Run> find_introduce(const Question& it) {
  const auto& intro = it.intro;
  if (!intro.target) {
    return std::nullopt;
  }
  // In the modes direct and mention nobody is asked first.
  const auto accepted = is_written_by_source(intro.mode) ? std::nullopt : std::optional {intro.accepted_at};
  return between(first_of({intro.consented_at, intro.forwarded_at ? std::nullopt : accepted}), intro.introduced_at,
                 intro);
}

/// Whether we write to the target after the introduction; in mode mention our letter was the introduction.
bool is_followed_up(const store::DueIntro& intro) {
  return intro.target && intro.mode != Mode::mention;
}

std::optional<Run> find_follow_up(const Question& it) {
  const auto& intro = it.intro;
  return is_followed_up(intro) ? between(intro.introduced_at, first_of({intro.followed_up_at, intro.replied_at}), intro)
                               : std::nullopt;
}

std::optional<Run> find_reply(const Question& it) {
  const auto& intro = it.intro;
  if (intro.introduced_at) {
    const bool follows = it.follows_up && is_followed_up(intro);
    return between(follows ? intro.followed_up_at : intro.introduced_at, intro.replied_at, intro);
  }
  // Where nobody is asked for consent, the answer to what was forwarded is the next thing.
  const bool waits = intro.mode != Mode::opt_in && intro.target;
  return between(waits ? intro.forwarded_at : std::nullopt, intro.consented_at, intro);
}

/// Since when the source was in touch with us, on the day of an instant or later.
std::optional<Instant> touched_since(const Question& it, Instant start) {
  const auto& touched = it.intro.source_touched;
  return touched && *touched >= it.day(start) ? std::optional {it.calendar.start_of(*touched)} : std::nullopt;
}

std::optional<Run> find_thanks(const Question& it) {
  const auto& start = it.intro.introduced_at;
  return start ? std::optional {Run {
                     *start, first_of({it.intro.thanked_at, touched_since(it, *start), it.intro.source_withdrawn_at})}}
               : std::nullopt;
}

std::optional<Run> find_meeting(const Question& it) {
  return between(it.intro.replied_at, it.intro.booked_at, it.intro);
}

/// The latest word to the source.
std::optional<Run> find_update(const Question& it) {
  const auto& intro = it.intro;
  if (!intro.introduced_at || is_final(intro.state)) {
    return std::nullopt;
  }
  auto heard = std::max({intro.latest, intro.thanked_at.value_or(Instant {}), intro.updated_at.value_or(Instant {})});
  if (intro.source_touched && *intro.source_touched > it.day(heard)) {
    heard = it.calendar.start_of(*intro.source_touched);
  }
  return Run {.start = heard, .stop = intro.source_withdrawn_at};
}

std::optional<Run> find_closure(const Question& it) {
  const auto& start = it.intro.closed_at;
  if (!start || it.day(it.now).days - it.day(*start).days > closure_days) {
    return std::nullopt;
  }
  const auto since = [&](const std::optional<Instant>& word) {
    return word && *word <= it.now && it.day(*word) >= it.day(*start) ? word : std::nullopt;
  };
  return Run {*start, first_of({since(it.intro.told_at), since(it.intro.thanked_at), touched_since(it, *start),
                                it.intro.source_withdrawn_at})};
}

/// What starts a clock and what stops it, how long it may run, and where the settings say so when they do not say it of
/// the clock itself.
struct Definition {
  Clock clock;
  std::string_view setting;
  std::string_view fallback_days;  ///< empty: none
  std::optional<Run> (*find)(const Question&);
};

constexpr std::array<Definition, 9> definitions {{
    {Clock::forward, "sla.forward", "next.wait_days", find_forward},
    {Clock::consent, "sla.consent", "next.wait_days", find_consent},
    {Clock::introduce, "sla.introduce", "next.wait_days", find_introduce},
    {Clock::follow_up, "sla.follow_up", {}, find_follow_up},
    {Clock::reply, "sla.reply", "next.wait_days", find_reply},
    {Clock::thanks, "sla.thanks", {}, find_thanks},
    {Clock::meeting, "sla.meeting", "next.wait_days", find_meeting},
    {Clock::update, "sla.update", "next.update_days", find_update},
    {Clock::closure, "sla.closure", {}, find_closure},
}};

std::optional<Span> read_span(const Definition& clock, const project::Config& config) {
  if (const auto text = config.text(clock.setting); !text.empty()) {
    const auto span = parse_span(text);
    return span.count > 0 ? std::optional {span} : std::nullopt;
  }
  if (clock.fallback_days.empty()) {
    return std::nullopt;
  }
  // The setting of days may be 0: due at once.
  const auto days = std::min<std::int64_t>(config.integer(clock.fallback_days), longest_span);
  return Span {.count = static_cast<std::int32_t>(days), .unit = SpanUnit::days};
}

}  // namespace

Clocks::Clocks(const project::Config& config) : calendar_ {project::workdays_of(config)} {
  std::transform(definitions.begin(), definitions.end(), spans_.begin(),
                 [&](const Definition& clock) { return read_span(clock, config); });
}

std::optional<Span> Clocks::span(Clock clock) const {
  return spans_.at(static_cast<std::size_t>(clock));
}

std::optional<Span> Clocks::span_of(Clock clock, const store::DueIntro& intro) const {
  return clock == Clock::update && intro.update_every ? Span {.count = *intro.update_every, .unit = SpanUnit::days}
                                                      : span(clock);
}

std::optional<ClockState> Clocks::state_of(Clock clock, const store::DueIntro& intro, Instant now,
                                           bool is_running) const {
  const auto longest = span_of(clock, intro);
  const auto run = longest ? definitions.at(static_cast<std::size_t>(clock))
                                 .find({intro, calendar_, now, span(Clock::follow_up).has_value()})
                           : std::nullopt;
  if (!run || run->start > now || (is_running && run->stop)) {
    return std::nullopt;
  }
  ClockState state {.clock = clock, .started_at = run->start, .due_at = deadline(run->start, *longest, calendar_)};
  if (run->stop) {
    // What is noted by its day alone may seem to be before the step of that day.
    state.stopped_at = std::max(run->start, *run->stop);
  }
  return state;
}

std::optional<ClockState> Clocks::find(Clock clock, const store::DueIntro& intro, Instant now) const {
  return state_of(clock, intro, now, false);
}

std::optional<ClockState> Clocks::find_running(Clock clock, const store::DueIntro& intro, Instant now) const {
  return state_of(clock, intro, now, true);
}

std::vector<LateIntro> late_intros(store::Database& database, const project::Config& config, Instant now,
                                   std::optional<Clock> clock) {
  const Clocks clocks {config};
  const auto today = clocks.day(now);
  std::vector<LateIntro> late;
  const auto note = [&](Clock one, const store::DueIntro& intro) {
    const bool is_refused = !intro.source_do_not_contact.empty() ||
                            (one != Clock::closure && intro.target && !intro.target->do_not_contact.empty());
    if (is_refused || clock.value_or(one) != one) {
      return;
    }
    if (const auto state = clocks.find_running(one, intro, now); state && state->is_late(now)) {
      late.push_back({.intro = intro, .state = *state});
    }
  };
  for (const auto& intro : store::due_intros(database, today)) {
    for (const auto& one : definitions) {
      if (one.clock != Clock::closure) {
        note(one.clock, intro);
      }
    }
  }
  constexpr std::int64_t enough {(closure_days + 2) * std::int64_t {86'400}};
  for (const auto& intro : store::ended_intros(database, {now.seconds - enough}, today)) {
    note(Clock::closure, intro);
  }
  const auto place = [](const LateIntro& one) { return std::tuple {one.state.due_at, one.intro.id, one.state.clock}; };
  std::sort(late.begin(), late.end(),
            [&](const LateIntro& one, const LateIntro& other) { return place(one) < place(other); });
  return late;
}

}  // namespace refer::advice
