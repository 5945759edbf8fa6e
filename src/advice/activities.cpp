#include "refer/advice/activities.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "refer/store/contacts.hpp"
#include "refer/store/giving.hpp"
#include "refer/store/sources.hpp"

namespace refer::advice {

namespace {

/// What there is to do, how often, what shows that it was done, which source wants it, and the line to type.
struct Activity {
  GivingRhythm rhythm;
  std::string_view what;
  bool (*shows)(const store::LastGiven& given);
  std::vector<Exchange> wanted_for {};
  std::string_view command;  ///< {} is the source
};

bool gave(const store::LastGiven& given, std::initializer_list<Gift> any) {
  return given.gave && std::find(any.begin(), any.end(), *given.gave) != any.end();
}
bool was_by(const store::LastGiven& given, std::initializer_list<Channel> any) {
  return given.channel && std::find(any.begin(), any.end(), *given.channel) != any.end();
}

const std::vector<Activity>& all_activities() {
  using enum GivingRhythm;
  using Given = const store::LastGiven&;
  static const std::vector<Activity> all {
      {monthly,
       "share content",
       [](Given it) { return gave(it, {Gift::content}); },
       {Exchange::better_outcomes},
       "refer touch add {} --gave content"},
      {monthly,
       "engage on social media",
       [](Given it) { return was_by(it, {Channel::post}); },
       {},
       "refer touch add {} --channel post"},
      {monthly,
       "mention or promote them",
       [](Given it) { return gave(it, {Gift::promotion}); },
       {Exchange::co_marketing},
       "refer touch add {} --gave promotion"},
      {quarterly,
       "catch up in a call",
       [](Given it) {
         return was_by(it, {Channel::call, Channel::meeting});
       },
       {},
       "refer touch add {} --channel call"},
      {quarterly,
       "send a referral",
       [](Given it) {
         return gave(it, {Gift::business, Gift::opportunity});
       },
       {Exchange::reciprocal_intros, Exchange::money_benefit},
       "refer touch add {} --gave business"},
      {quarterly,
       "introduce somebody",
       [](Given it) { return gave(it, {Gift::introduction}); },
       {Exchange::reciprocal_intros},
       "refer give suggest {}"},
      {yearly,
       "meet in person",
       [](Given it) {
         return was_by(it, {Channel::meeting, Channel::event});
       },
       {Exchange::stronger_partnership},
       "refer touch add {} --channel meeting"},
      {yearly,
       "give a gift or recognition",
       [](Given it) { return !it.channel; },
       {Exchange::social_gesture, Exchange::commission},
       "refer reward add {} --kind gift"},
      {yearly,
       "collaborate on something",
       [](Given it) { return gave(it, {Gift::collaboration}); },
       {Exchange::co_marketing, Exchange::stronger_partnership},
       "refer touch add {} --gave collaboration"},
  };
  return all;
}

int months_of(GivingRhythm rhythm) {
  return rhythm == GivingRhythm::monthly ? 1 : rhythm == GivingRhythm::quarterly ? 3 : 12;
}

std::optional<Date> last_time(const Activity& activity, const std::vector<store::LastGiven>& given) {
  std::optional<Date> last;
  for (const auto& one : given) {
    if (activity.shows(one)) {
      last = std::max(last, std::optional {one.day});
    }
  }
  return last;
}

bool is_wanted(const Activity& activity, const std::set<std::string>& exchange) {
  return std::any_of(activity.wanted_for.begin(), activity.wanted_for.end(),
                     [&](Exchange one) { return exchange.contains(std::string {word(one)}); });
}

/// What is known of one person, or nothing.
template <typename Map>
typename Map::mapped_type of(const Map& all, ContactId person) {
  const auto found = all.find(person);
  return found == all.end() ? typename Map::mapped_type {} : found->second;
}

}  // namespace

std::vector<DueActivity> activities(store::Database& database, const project::Config& config,
                                    const std::vector<store::Standing>& sources, Date until, bool whenever) {
  const auto given = store::last_given(database, until);
  const auto exchanges = store::exchanges(database);
  std::vector<DueActivity> all;
  for (const auto& source : sources) {
    const auto own = of(given, source.id);
    const auto exchange = of(exchanges, source.id);
    for (const auto& activity : all_activities()) {
      const auto last = last_time(activity, own);
      const auto since = last.value_or(project::day_of(source.added_at, config));
      const auto due = months_after(since, months_of(activity.rhythm));
      if (due <= until || whenever) {
        all.push_back(
            {.source = source.id,
             .source_name = source.name,
             .owner = source.owner,
             .rhythm = activity.rhythm,
             .what = activity.what,
             .last = last,
             .due = due,
             .is_wanted = is_wanted(activity, exchange),
             .command = fmt::format(fmt::runtime(activity.command), store::command_name(source.id, source.email))});
      }
    }
  }
  // Stable: the activities of a rhythm keep the order of the table.
  std::stable_sort(all.begin(), all.end(), [](const DueActivity& one, const DueActivity& other) {
    return std::tuple {one.due, one.rhythm, one.source} < std::tuple {other.due, other.rhythm, other.source};
  });
  return all;
}

}  // namespace refer::advice
