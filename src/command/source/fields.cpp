#include "command/source/fields.hpp"

#include <algorithm>
#include <iterator>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/kinds.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/standing.hpp"
#include "refer/store/ties.hpp"

namespace refer::command {

namespace {

/// What the factors mean, in the order of store::factors().
constexpr std::array<std::string_view, 9> factor_help {
    "how well their network matches whom you want to meet, 1 to 5",
    "how much they share your values and your idea of quality, 1 to 5",
    "how much both sides gain, 1 to 5",
    "how easily they reach people who decide, 1 to 5",
    "how much time and liking for it they have, 1 to 5",
    "how clear the way from them to an introduction is, 1 to 5",
    "how free they are of your competitors: 5 refers none of them, 1 refers them already",
    "how much their word counts with those people, 1 to 5",
    "how often they talk about what you solve, 1 to 5"};

std::string option_of(std::string factor) {
  std::replace(factor.begin(), factor.end(), '_', '-');
  return "--" + factor;
}

void declare_tie(Args& args, TieOfSource& tie) {
  args.option("--type", tie.type, "what they are to you; 'refer source types' lists the types").value = "TYPE";
  args.option("--strength", tie.strength,
              "how well you know each other, 1 to 5: the stated tie between you and the source");
  args.option("--how", tie.how, "how you know each other");
  args.option("--owner", tie.owner, "who looks after them");
  args.option("--channel", tie.channel, "how they like to be reached");
  args.option("--since", tie.since, "since when they are what they are to you");
  args.option("--next-touch", tie.next_touch, "when to be in touch next");
  args.option("--touch-every", tie.touch_every, "how often to be in touch, in days").value = "DAYS";
  args.option("--update-every", tie.update_every, "how often they want to hear how their introductions go, in days")
      .value = "DAYS";
  args.option("--update-by", tie.update_by, "by which way they want to hear it");
  args.option("--tag", tie.tags, "what you call them together with others, one word: vip").value = "TAG";
  args.option("--interests", tie.interests, "what they like: sailing, Bordeaux");
  args.option("--note", tie.note, "anything else");
}

void declare_worth(Args& args, WorthOfSource& worth) {
  for (std::size_t index = 0; index < worth.factors.size(); ++index) {
    args.option(option_of(store::factors()[index]), worth.factors[index], factor_help[index]);
  }
  args.option("--would-clone", worth.would_clone, "whether you wish for more of their kind");
  args.option("--unprompted", worth.unprompted, "whether they have referred you without being asked");
  args.option("--program", worth.program, "the kind of referral they give");
  args.option("--exchange", worth.exchange, "what they get out of it");
  args.option("--no-go", worth.no_go, "a company or a person they must not be asked for");
}

void declare_state(Args& args, StateOfSource& state) {
  args.option("--satisfaction", state.satisfaction, "how satisfied they are, 0 to 10");
  args.option("--health", state.health, "how they stand as a customer");
  args.option("--open-issue", state.open_issue, "what they wait for to be mended");
  args.option("--signed", state.signed_on, "the day they signed");
  args.option("--handed-off", state.handed_off_on, "the day sales handed them over to those who look after them");
  args.option("--onboarded", state.onboarded_on, "the day they were up and running");
  args.option("--renewal", state.renewal_on, "the day of the next renewal");
  args.option("--review", state.review_on, "the day of the next business review");
}

/// The number or the day inside what was read; given, but empty, stays so.
template <typename Plain, typename Read>
std::optional<std::optional<Plain>> plain(const std::optional<std::optional<Read>>& given, Plain Read::*inside) {
  if (!given) {
    return std::nullopt;
  }
  // Not by conversions: they would take what was not given for what is empty.
  return std::make_optional(*given ? std::make_optional((**given).*inside) : std::optional<Plain> {});
}
std::optional<bool> plain(const std::optional<std::optional<bool>>& given) {
  return given ? std::optional {given->value_or(false)} : std::nullopt;
}

std::optional<std::vector<Exchange>> plain(const std::vector<std::optional<Exchange>>& given) {
  if (given.empty()) {
    return std::nullopt;
  }
  std::vector<Exchange> all;
  for (const auto& one : given) {
    if (one) {
      all.push_back(*one);
    }
  }
  return all;
}

std::optional<std::vector<std::string>> plain(const std::vector<std::string>& given) {
  if (given.empty()) {
    return std::nullopt;
  }
  std::vector<std::string> all;
  std::copy_if(given.begin(), given.end(), std::back_inserter(all),
               [](const std::string& text) { return !trim(text).empty(); });
  return all;
}

}  // namespace

void declare_fields(Args& args, SourceOptions& options) {
  declare_tie(args, options.tie);
  declare_state(args, options.state);
  declare_worth(args, options.worth);
}

store::SourceFields source_fields(const SourceOptions& options, const Session& session) {
  const auto& [tie, worth, state] = options;
  if (tie.type) {
    project::check_source_type(*tie.type, session.config());
  }
  store::SourceFields fields {.type = tie.type,
                              .satisfaction = plain(state.satisfaction, &Satisfaction::value),
                              .owner = tie.owner,
                              .since = tie.since,
                              .next_touch = plain(tie.next_touch, &Coming::day),
                              .touch_every = plain(tie.touch_every, &Bounded<1, 3650>::value),
                              .note = tie.note,
                              .would_clone = plain(worth.would_clone),
                              .unprompted = plain(worth.unprompted),
                              .program = worth.program,
                              .exchange = plain(worth.exchange),
                              .no_go = plain(worth.no_go),
                              .tags = plain(tie.tags),
                              .interests = tie.interests,
                              .update_every = plain(tie.update_every, &Bounded<1, 3650>::value),
                              .update_channel = tie.update_by,
                              .health = state.health,
                              .open_issue = state.open_issue,
                              .signed_on = state.signed_on,
                              .handed_off_on = state.handed_off_on,
                              .onboarded_on = state.onboarded_on,
                              .renewal_on = plain(state.renewal_on, &Coming::day),
                              .review_on = plain(state.review_on, &Coming::day)};
  std::transform(worth.factors.begin(), worth.factors.end(), fields.factors.begin(),
                 [](const auto& factor) { return plain(factor, &Strength::value); });
  return fields;
}

void put_person(const SourceOptions& options, ContactId person, Session& session) {
  auto& database = session.database();
  const auto& given = options.tie;
  if (given.channel) {
    store::edit_contact(database, person, {.channel = given.channel});
  }
  if (given.strength) {
    store::set_tie(database, me, person,
                   {.strength = given.strength->value, .how = given.how, .evidence = Evidence::stated}, session.now());
  } else if (given.how) {
    const auto tie = store::find_tie(database, me, person);
    if (!tie) {
      throw Error(Fault::usage, "--how says how you know each other, and --strength how well", "add --strength 1 to 5");
    }
    store::edit_tie(database, tie->id, {.how = given.how});
  }
}

}  // namespace refer::command
