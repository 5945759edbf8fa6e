#include "command/source/checklist.hpp"

#include <array>

#include "refer/store/onboarding.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

/// What each step settles, in their order.
constexpr std::array<std::string_view, Words<OnboardingStep>::words.size()> meanings {
    "who looks after whom, on both sides",
    "which introduction counts as a referral",
    "what each side gets out of it",
    "they have the card that says whom you want to meet",
    "they have texts that they can forward",
    "they know what happens with an introduction, and when they hear of it",
    "the next conversation stands in a calendar"};

}  // namespace

Table checklist(const std::vector<ContactId>& sources, Session& session) {
  auto& database = session.database();
  auto steps = store::onboarding_steps(database, sources.size() == 1 ? std::optional {sources.front()} : std::nullopt);
  std::vector<Row> rows;
  for (const auto id : sources) {
    const auto name = store::get_source(database, id).name;
    const auto& done = steps[id];
    for (std::size_t index = 0; index < meanings.size(); ++index) {
      const auto step = static_cast<OnboardingStep>(index);
      const auto day = done.find(step);
      rows.push_back({name, std::string {word(step)}, std::string {meanings[index]},
                      day == done.end() ? Cell {} : Cell {day->second}, number(id)});
    }
  }
  return {.columns = {{"source"}, {"step"}, {"what"}, {"done", Kind::date}, {"id", Kind::integer, true}},
          .rows = rows_of(std::move(rows))};
}

}  // namespace refer::command
