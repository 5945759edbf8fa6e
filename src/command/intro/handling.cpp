#include "command/intro/handling.hpp"

#include <fmt/core.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "refer/advice/clocks.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

using advice::Clock;
using Part = Block::Kind;

/// Who and what the page speaks of.
struct Subject {
  const store::Intro& intro;
  const advice::Clocks& clocks;
  std::string target {};               ///< their name, or what stands for it
  std::optional<Side> withdrawn {};    ///< who does not want it any more
  std::optional<int> update_every {};  ///< days, where the source says how often they want to hear of it

  [[nodiscard]] bool is_open() const { return !is_final(intro.state) && !withdrawn; }
  [[nodiscard]] std::string day(Instant instant) const { return format(clocks.day(instant)); }
};

std::optional<Side> find_withdrawn(const store::Intro& intro, Instant now) {
  for (const auto side : {Side::source, Side::target}) {
    if (intro.consent(side).state(now) == Consent::withdrawn) {
      return side;
    }
  }
  return std::nullopt;
}

/// `, within 1 business day of WHAT`; nothing when the clock is off.
std::string within(const Subject& it, Clock clock, std::string_view what) {
  const auto span = it.clocks.span(clock);
  return span && span->count > 0 ? fmt::format(", within {} of {}", format(*span), what) : std::string {};
}

/// ` If that takes longer than 3 days, WHAT.`; nothing when the clock is off.
std::string else_we(const Subject& it, Clock clock, std::string_view what) {
  const auto span = it.clocks.span(clock);
  return span && span->count > 0 ? fmt::format(" If that takes longer than {}, {}.", format(*span), what)
                                 : std::string {};
}

std::string first_letter(const Subject& it) {
  return fmt::format("We write to {}{}.", it.target, within(it, Clock::follow_up, "your introduction"));
}

/// How it comes to the introduction, and what we do then: what is still to come of it.
std::vector<std::string> steps_of(const Subject& it) {
  using enum IntroState;
  const auto& who = it.target;
  std::vector<std::string> steps;
  const auto add = [&](IntroState before, std::string text) {
    if (it.intro.state < before) {
      steps.push_back(std::move(text));
    }
  };
  const auto pass_on = fmt::format("We give you a letter, and you pass it on to {} in whatever words you like.{}", who,
                                   else_we(it, Clock::forward, "we ask you how it stands"));
  const auto introduce =
      fmt::format("You introduce us to each other.{}", else_we(it, Clock::introduce, "we ask you about it"));
  switch (it.intro.mode) {
    case Mode::opt_in:
      add(forwarded, pass_on);
      add(consented, fmt::format("{} says whether they want to meet us. Nobody of ours writes to them before they have "
                                 "said yes to you.",
                                 who));
      add(introduced, introduce);
      break;
    case Mode::forward:
      add(forwarded, pass_on);
      add(consented, fmt::format("{} answers it, or does not. Nobody of ours writes to them before they have answered, "
                                 "or you have introduced us.",
                                 who));
      break;
    case Mode::mention:
      add(introduced,
          fmt::format("We write to {} ourselves{}. We name you as far as you have allowed it, and no further.", who,
                      within(it, Clock::introduce, "your yes")));
      return steps;
    case Mode::direct:
      add(introduced, introduce + fmt::format(" Nobody of ours writes to {} before that.", who));
      break;
  }
  if (!it.intro.followed_up_at) {
    add(replied, first_letter(it));
  }
  return steps;
}

/// What they have not heard yet.
std::vector<std::string> news_of(const Subject& it) {
  const auto& intro = it.intro;
  std::vector<std::string> news;
  if (it.withdrawn) {
    return news;
  }
  if (!intro.thanked_at && (it.is_open() || intro.introduced_at)) {
    const bool is_ours = intro.mode == Mode::mention;
    news.push_back(
        fmt::format("Our thanks{}.", within(it, Clock::thanks, is_ours ? "our letter to them" : "your introduction")));
  }
  if (it.is_open()) {
    const auto span = it.update_every ? Span {.count = *it.update_every, .unit = SpanUnit::days}
                                      : it.clocks.span(Clock::update).value_or(Span {});
    const auto rhythm = span.count > 0 ? fmt::format(", at least once in {}", format(span)) : std::string {};
    news.push_back(fmt::format("How it goes{}, as long as it is open.", rhythm));
  }
  if (!intro.told_at) {
    news.push_back(fmt::format("How it ended{}, whatever came of it.", within(it, Clock::closure, "the end")));
  }
  return news;
}

/// How far it is, as somebody outside may know it: what is bought, and why it ended, is for the target to tell.
std::string standing_of(const Subject& it) {
  const auto& intro = it.intro;
  const auto since = it.day(intro.latest);
  if (is_final(intro.state)) {
    return fmt::format("It has come to its end, on {}.", since);
  }
  if (it.withdrawn) {
    const auto day = it.day(*intro.consent(*it.withdrawn).withdrawn_at);
    return *it.withdrawn == Side::source
               ? fmt::format("You took your yes back, on {}: we write to nobody about it and do not name you.", day)
               : fmt::format("{} does not want it any more, since {}: that is the end of it.", it.target, day);
  }
  switch (intro.state) {
    case IntroState::forwarded:
      return fmt::format("You passed our letter on, on {}.", since);
    case IntroState::consented:
      return fmt::format("{} agreed to meet us, on {}.", it.target, since);
    case IntroState::introduced:
      return intro.mode == Mode::mention ? fmt::format("We wrote to {} and named you, on {}.", it.target, since)
                                         : fmt::format("You introduced us, on {}.", since);
    case IntroState::replied:
      return fmt::format("{} answered us, on {}.", it.target, since);
    case IntroState::booked:
      return fmt::format("We have agreed on a day to meet, since {}.", since);
    case IntroState::met:
    case IntroState::opportunity:
      return "We have met.";
    default:
      return fmt::format("You said yes, on {}.", since);
  }
}

/// The address of the settings is mine, and that of nobody else.
std::string owner_of(const Subject& it, Session& session) {
  const auto& config = session.config();
  const auto& owner = it.intro.owner;
  const bool is_mine = owner.empty() || owner == session.owner();
  const auto name = is_mine ? config.text("me.name") : owner;
  const auto address = is_mine ? config.text("me.email") : std::string {};
  const auto task = !it.is_open() ? std::string {} : fmt::format("follows up with {}, and ", it.target);
  return fmt::format("{} {}answers whatever you ask{}.", name.empty() ? "One of us" : name, task,
                     address.empty() ? "" : ": " + address);
}

}  // namespace

Document handling_page(const store::Intro& intro, Session& session) {
  auto& database = session.database();
  const advice::Clocks clocks {session.config()};
  const Subject it {.intro = intro,
                    .clocks = clocks,
                    .target = intro.target ? store::get_contact(database, *intro.target).name
                                           : std::string {"whoever you have in mind"},
                    .withdrawn = find_withdrawn(intro, session.now()),
                    .update_every = store::get_source(database, intro.source).update_every};
  Document page;
  const auto add = [&](Part kind, std::string text) { page.blocks.push_back({kind, std::move(text)}); };
  const auto add_items = [&](std::string heading, std::vector<std::string> items) {
    if (!items.empty()) {
      add(Part::heading, std::move(heading));
    }
    for (auto& item : items) {
      add(Part::item, std::move(item));
    }
  };
  add(Part::title, fmt::format("Your introduction to {}", it.target));
  add(Part::paragraph, fmt::format("For {}: what happens with it, and what you will hear of it.",
                                   store::get_contact(database, intro.source).name));
  add(Part::paragraph, standing_of(it));
  if (it.is_open()) {
    add_items("What happens", steps_of(it));
  }
  add(Part::heading, "Who looks after it");
  add(Part::paragraph, owner_of(it, session));
  add_items("What you will hear", news_of(it));
  add_items("What we do not tell", {"Amounts, and why something was bought or not: that is theirs to tell.",
                                    "What you told us about them in confidence: they do not hear it from us."});
  if (it.is_open()) {
    add_items("How to stop it",
              {"Say so, at any time, and without a reason: from then on we write to nobody about it and "
               "do not name you.",
               fmt::format("If {} does not want it, that is the end of it.", it.target)});
  }
  return page;
}

}  // namespace refer::command
