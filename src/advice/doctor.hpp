#pragma once

#include <string>

#include "refer/advice/doctor.hpp"

namespace refer::advice {

/// What one check says.
struct Verdict {
  bool is_ok = false;
  std::string found {};
  std::string next {};
};

// doctor_offer.cpp: what is offered, and what proves it.
[[nodiscard]] Verdict who_i_am(const Examined& it);
[[nodiscard]] Verdict sharp_profile(const Examined& it);
[[nodiscard]] Verdict viable_offer(const Examined& it);
[[nodiscard]] Verdict quantified_results(const Examined& it);
[[nodiscard]] Verdict a_story(const Examined& it);
[[nodiscard]] Verdict a_testimonial(const Examined& it);
[[nodiscard]] Verdict trigger_phrases(const Examined& it);
[[nodiscard]] Verdict clean_letters(const Examined& it);

// doctor_people.cpp: who introduces, and how they are treated.
[[nodiscard]] Verdict recent_asks(const Examined& it);
[[nodiscard]] Verdict recent_moments(const Examined& it);
[[nodiscard]] Verdict covered_type(const Examined& it);
[[nodiscard]] Verdict several_types(const Examined& it);
[[nodiscard]] Verdict known_targets(const Examined& it);
[[nodiscard]] Verdict recorded_permission(const Examined& it);
[[nodiscard]] Verdict planned_touches(const Examined& it);
[[nodiscard]] Verdict nobody_waits(const Examined& it);
[[nodiscard]] Verdict said_counting(const Examined& it);
[[nodiscard]] Verdict set_goals(const Examined& it);

/// The first source as commands name them; empty when there is none.
[[nodiscard]] std::string source_word(const Examined& it);
/// A command that adds the first source: without one nothing else about people can be typed.
[[nodiscard]] std::string first_source_command();

}  // namespace refer::advice
