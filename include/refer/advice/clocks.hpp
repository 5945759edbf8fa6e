#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/span.hpp"
#include "refer/core/words.hpp"
#include "refer/core/workdays.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"
#include "refer/store/due.hpp"

namespace refer::advice {

/// What runs while an introduction waits for something. To add one is a word here and a line in the table of
/// clocks.cpp.
enum class Clock { forward, consent, introduce, follow_up, reply, thanks, meeting, update, closure };

/// How a clock of an introduction stands.
struct ClockState {
  Clock clock {};
  Instant started_at {};
  Instant due_at {};
  std::optional<Instant> stopped_at {};

  /// Whether what it waits for came after it was due, or has not come although it is due.
  [[nodiscard]] bool is_late(Instant now) const { return stopped_at.value_or(now) > due_at; }
};

/// How many days after its end a source is still told how an introduction ended.
constexpr std::int32_t closure_days {60};

/// The clocks of the settings: how long each may run, and when work is done.
class Clocks {
 public:
  /// Throws Error(Fault::config) as project::workdays_of.
  explicit Clocks(const project::Config& config);

  /// How long a clock may run; nothing when it is turned off.
  [[nodiscard]] std::optional<Span> span(Clock clock) const;
  /// The same for one introduction: a source may want to hear of theirs at a rhythm of their own.
  [[nodiscard]] std::optional<Span> span_of(Clock clock, const store::DueIntro& intro) const;
  /// How a clock stands; nothing when it is turned off, or has not started.
  [[nodiscard]] std::optional<ClockState> find(Clock clock, const store::DueIntro& intro, Instant now) const;
  /// The same of a clock that still runs; nothing when it has stopped too.
  [[nodiscard]] std::optional<ClockState> find_running(Clock clock, const store::DueIntro& intro, Instant now) const;
  [[nodiscard]] Date day(Instant instant) const { return calendar_.day(instant); }

 private:
  [[nodiscard]] std::optional<ClockState> state_of(Clock clock, const store::DueIntro& intro, Instant now,
                                                   bool is_running) const;

  Workdays calendar_ {};
  std::array<std::optional<Span>, 9> spans_ {};
};

/// Something that is late.
struct LateIntro {
  store::DueIntro intro {};
  ClockState state {};
};
/// What is late of all introductions, of one clock or of any: what was due first comes first, then by id and clock.
/// Left out is what waits for a letter to somebody who is not to be contacted.
[[nodiscard]] std::vector<LateIntro> late_intros(store::Database& database, const project::Config& config, Instant now,
                                                 std::optional<Clock> clock);

}  // namespace refer::advice

namespace refer {

template <>
struct Words<advice::Clock> {
  static constexpr std::string_view what = "clock";
  static constexpr std::array<std::string_view, 9> words {"forward", "consent", "introduce", "follow-up", "reply",
                                                          "thanks",  "meeting", "update",    "closure"};
};

}  // namespace refer
