// What a programme needs, in the order in which it is built up. Every command that is named works when it is pasted.

#include "advice/doctor.hpp"

#include "refer/store/contacts.hpp"

namespace refer::advice {

namespace {

struct Entry {
  std::string_view area;
  std::string_view name;
  std::string_view why;
  Verdict (*look)(const Examined&) = nullptr;
};

constexpr Entry entries[] {
    {"offer", "me", "letters are from somebody", who_i_am},
    {"offer", "profile", "a source can only think of somebody when told exactly of whom", sharp_profile},
    {"offer", "offer", "whom you help, and a next step that is easy to take", viable_offer},
    {"results", "results", "a number is repeated, a claim is not", quantified_results},
    {"stories", "story", "people pass on what they can tell", a_story},
    {"stories", "testimonial", "others say it better than you do", a_testimonial},
    {"proactive", "asks", "who does not ask is not introduced", recent_asks},
    {"assets", "phrases", "by what they hear, sources know whom to think of", trigger_phrases},
    {"assets", "letters", "what is ready to be forwarded is forwarded", clean_letters},
    {"people", "coverage", "a programme that hangs on a few stops with them", covered_type},
    {"people", "types", "partners, connectors and advisors reach people whom customers do not know", several_types},
    {"people", "ties", "who knows whom says for whom to ask", known_targets},
    {"people", "moments", "the best time to ask is when your value is plain to see", recent_moments},
    {"people", "permission", "nobody is named without having agreed", recorded_permission},
    {"rhythm", "cadence", "sources who hear from you only when you need something stop answering", planned_touches},
    {"rhythm", "follow-up", "thanks and news keep sources willing", nobody_waits},
    {"measure", "counting", "everybody counts the same thing as a referral", said_counting},
    {"measure", "goals", "what is wanted is said, and looked at", set_goals},
};

}  // namespace

std::vector<Check> examine(const Examined& it) {
  std::vector<Check> checks;
  for (const auto& entry : entries) {
    auto verdict = entry.look(it);
    checks.push_back({.area = entry.area,
                      .name = entry.name,
                      .is_ok = verdict.is_ok,
                      .found = std::move(verdict.found),
                      .why = entry.why,
                      .next = verdict.is_ok ? std::string {} : std::move(verdict.next)});
  }
  return checks;
}

store::Times times_of(const project::Config& config, Instant now) {
  const auto today = project::day_of(now, config);
  const auto since = [&](std::string_view setting) { return days_after(today, 1 - config.integer(setting)); };
  return {.now = now,
          .today = today,
          .moments_since = since("doctor.moment_days"),
          .asks_since = project::start_of_day(since("doctor.ask_days"), config)};
}

std::string source_word(const Examined& it) {
  const auto& source = it.programme.source;
  return source ? store::command_name(source->id, source->email) : std::string {};
}

std::string first_source_command() {
  return "refer source add \"Jane Roe <jane@pixel.example>\" --type customer --strength 5";
}

}  // namespace refer::advice
