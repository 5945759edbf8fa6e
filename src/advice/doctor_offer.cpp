// Checks of what is offered, and what proves it.

#include <fmt/core.h>

#include <algorithm>

#include "advice/doctor.hpp"
#include "refer/advice/lint.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

constexpr std::string_view add_profile =
    "refer profile add scaleups --name \"SaaS scale-ups\" --role \"VP of Sales\" --employees 50-500 --trigger "
    "\"growing 20% a year or more\"";

/// The first of some examples of which there are so many already.
std::string_view example(std::int64_t already) {
  constexpr std::string_view results[] {"ramp time down from 6 months to 3", "onboarding cut from 6 weeks to 10 days",
                                        "planning cut from 3 days to 4 hours"};
  return results[static_cast<std::size_t>(already) % std::size(results)];
}

/// What holds for each profile: how many have it, and the command for the first that has not.
template <typename Has, typename Mend>
Verdict for_each_offer(const Examined& it, const Has& has, const Mend& mend) {
  const auto& offers = it.programme.offers;
  if (offers.empty()) {
    return {false, "no profile", std::string {add_profile}};
  }
  const auto good = std::count_if(offers.begin(), offers.end(), has);
  const auto lacking = std::find_if_not(offers.begin(), offers.end(), has);
  return {lacking == offers.end(),
          fmt::format("{} of {} {}", good, offers.size(), offers.size() == 1 ? "profile" : "profiles"),
          lacking == offers.end() ? std::string {} : mend(*lacking)};
}

bool has_link(const Examined& it, const store::Offer& offer) {
  return offer.has_link || !it.config.text("me.link").empty();
}

}  // namespace

Verdict who_i_am(const Examined& it) {
  const auto name = it.config.text("me.name");
  const auto email = it.config.text("me.email");
  if (name.empty()) {
    return {false, "me.name is not set", "refer config set me.name \"Your name\""};
  }
  if (email.empty()) {
    return {false, "me.email is not set", "refer config set me.email you@yours.example"};
  }
  return {true, fmt::format("{} <{}>", name, email)};
}

Verdict sharp_profile(const Examined& it) {
  if (it.profiles.empty()) {
    return {false, "no profile", std::string {add_profile}};
  }
  const auto is_sharp = [](const store::Ideal& profile) { return lint_profile(profile).empty(); };
  const auto vague = std::find_if_not(it.profiles.begin(), it.profiles.end(), is_sharp);
  Verdict verdict {vague == it.profiles.end(),
                   fmt::format("{} of {} sharp", std::count_if(it.profiles.begin(), it.profiles.end(), is_sharp),
                               it.profiles.size())};
  if (!verdict.is_ok) {
    // What is missing has a command that mends it; a wording is somebody's own.
    const auto finding = lint_profile(*vague).front();
    verdict.next = finding.rule.starts_with("no-") ? finding.hint
                                                   : fmt::format("refer profile lint {}", shell_word(vague->handle));
  }
  return verdict;
}

Verdict viable_offer(const Examined& it) {
  return for_each_offer(
      it,
      [&](const store::Offer& offer) { return offer.has_who_we_help && offer.has_next_step && has_link(it, offer); },
      [&](const store::Offer& offer) {
        auto command = fmt::format("refer profile edit {}", shell_word(offer.handle));
        command += offer.has_who_we_help
                       ? ""
                       : " --who-we-help \"SaaS companies that hire salespeople faster than they can train them\"";
        command += offer.has_next_step ? "" : " --next-step \"a 15-minute fit check\"";
        command += has_link(it, offer) ? "" : " --link https://yours.example/intro";
        return command;
      });
}

Verdict trigger_phrases(const Examined& it) {
  return for_each_offer(
      it, [](const store::Offer& offer) { return offer.has_phrase; },
      [](const store::Offer& offer) {
        return fmt::format("refer profile edit {} --phrase \"we hired ten and sell no more than before\"",
                           shell_word(offer.handle));
      });
}

Verdict quantified_results(const Examined& it) {
  const auto& programme = it.programme;
  const auto wanted = it.config.integer("doctor.results");
  return {programme.quantified >= wanted, fmt::format("{} of {} with a number", programme.quantified, wanted),
          programme.unkept ? fmt::format("refer outcome add --moment {}", number(*programme.unkept))
                           : fmt::format("refer outcome add \"{}\"", example(programme.quantified))};
}

Verdict a_story(const Examined& it) {
  constexpr std::string_view story = "\"Who they were, what they tried, what changed.\"";
  const auto& programme = it.programme;
  return {programme.stories > 0, fmt::format("{} of {} outcomes", programme.stories, programme.outcomes),
          programme.storyless ? fmt::format("refer outcome edit {} --story {}", number(*programme.storyless), story)
                              : fmt::format("refer outcome add \"{}\" --kind story --story {}", example(0), story)};
}

Verdict a_testimonial(const Examined& it) {
  const auto& programme = it.programme;
  Verdict verdict {programme.quotes > 0, fmt::format("{} that may be named", programme.quotes)};
  const auto source = source_word(it);
  const auto& quote = programme.best_quote;
  if (source.empty()) {
    verdict.next = first_source_command();
  } else if (!quote) {
    verdict.next =
        fmt::format("refer outcome add \"{}\" --kind testimonial --customer {} --quote \"We would not go back.\"",
                    example(0), source);
  } else if (!quote->customer) {
    verdict.next = fmt::format("refer outcome edit {} --customer {}", number(quote->id), source);
  } else if (!quote->is_source) {
    verdict.next = fmt::format("refer source add {} --type customer", number(*quote->customer));
  } else {
    verdict.next = fmt::format("refer permission add {} --use public", number(*quote->customer));
  }
  return verdict;
}

Verdict clean_letters(const Examined& it) {
  const auto& letters = it.letters;
  if (letters.letters == 0) {
    return {false, "no profile", std::string {add_profile}};
  }
  return {letters.flawed == 0,
          letters.flawed == 0 ? fmt::format("{} clean", letters.letters)
                              : fmt::format("{} of {} flawed: {}", letters.flawed, letters.letters, letters.first),
          letters.next};
}

}  // namespace refer::advice
