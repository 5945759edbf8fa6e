// Every fact that a letter can use, with what it is for the people of a made-up project: previews show letters with
// these, and `template lint` proves them.

#include <array>

#include "refer/command/letters.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Fact {
  std::string_view name;
  std::string_view sample;
};

constexpr std::array facts {
    Fact {"me.name", "Ada Park"},
    Fact {"me.first_name", "Ada"},
    Fact {"me.email", "ada@acme.example"},
    Fact {"me.title", "Founder"},
    Fact {"me.company", "Acme"},
    Fact {"me.link", "https://acme.example/ada"},
    Fact {"me.availability", "Tuesdays and Thursdays after 14:00"},
    Fact {"source.name", "Jane Roe"},
    Fact {"source.first_name", "Jane"},
    Fact {"source.last_name", "Roe"},
    Fact {"source.email", "jane@pixel.example"},
    Fact {"source.title", "CEO"},
    Fact {"source.company", "Pixel"},
    Fact {"target.name", "Elena Cole"},
    Fact {"target.first_name", "Elena"},
    Fact {"target.last_name", "Cole"},
    Fact {"target.email", "elena@globex.example"},
    Fact {"target.title", "VP of Sales"},
    Fact {"target.company", "Globex"},
    Fact {"tie.how", "former colleagues at Chase"},
    Fact {"tie.strength", "4"},
    Fact {"tie.relation", "former colleague"},
    Fact {"tie.employer", "Chase"},
    Fact {"tie.years", "five years"},
    Fact {"tie.worked_together", "yes"},
    Fact {"colleague.name", "Jim Walsh"},
    Fact {"colleague.first_name", "Jim"},
    Fact {"colleague.last_name", "Walsh"},
    Fact {"colleague.email", "jim@acme.example"},
    Fact {"colleague.title", "CTO"},
    Fact {"colleague.company", "Acme"},
    Fact {"colleague.relation", "former colleague"},
    Fact {"colleague.employer", "Microsoft"},
    Fact {"colleague.years", "five years"},
    Fact {"colleague.worked_together", "yes"},
    Fact {"segment", "SaaS companies going through rapid scaling"},
    Fact {"challenge", "sales productivity falling as the team grows"},
    Fact {"outcome", "ramp time down from 6 months to 3"},
    Fact {"why", "both teams are opening a second sales office this year"},
    Fact {"topic", "ramping up new salespeople"},
    Fact {"disclosure", "Jane is paid nothing for this introduction."},
    Fact {"profile.handle", "scaleups"},
    Fact {"profile.name", "SaaS scale-ups"},
    Fact {"profile.segment", "SaaS companies going through rapid scaling"},
    Fact {"profile.summary", "Sales teams that grow without slowing down"},
    Fact {"profile.who_we_help", "SaaS companies that hire salespeople faster than they can train them"},
    Fact {"profile.story", "a sales lead whose calendar is full of first weeks"},
    Fact {"profile.next_step", "a 15-minute fit check"},
    Fact {"profile.link", "https://acme.example/intro"},
    Fact {"profile.availability", "most afternoons"},
    Fact {"profile.contact_by", "email"},
    Fact {"profile.employees", "50-500"},
    Fact {"profile.industry", "SaaS"},
    Fact {"profile.industries", "SaaS"},
    Fact {"profile.region", "North America"},
    Fact {"profile.regions", "North America"},
    Fact {"profile.role", "VP of Sales"},
    Fact {"profile.roles", "VP of Sales"},
    Fact {"profile.trigger", "growing 20% a year or more"},
    Fact {"profile.triggers", "growing 20% a year or more"},
    Fact {"profile.challenge", "sales productivity falling as the team grows"},
    Fact {"profile.challenges", "sales productivity falling as the team grows"},
    Fact {"profile.outcome", "ramp time down from 6 months to 3"},
    Fact {"profile.outcomes", "ramp time down from 6 months to 3"},
    Fact {"profile.phrase", "we hired ten and sell no more than before"},
    Fact {"profile.phrases", "we hired ten and sell no more than before"},
    Fact {"moment.kind", "renewal"},
    Fact {"moment.on", "2026-02-20"},
    Fact {"moment.outcome", "cut onboarding from 6 weeks to 10 days"},
    Fact {"proof.result", "ramp time down from 6 months to 3"},
    Fact {"proof.quote", "Our new people sell in their first quarter."},
    Fact {"proof.story", "They hired ten people in a year, and each took half of it to sell anything."},
    Fact {"proof.customer", "Nora Weiss"},
    Fact {"proof.company", "Brightworks"},
    Fact {"proof.link", "https://acme.example/brightworks"},
    Fact {"ask.id", "1"},
    Fact {"ask.kind", "specific"},
    Fact {"intro.id", "1"},
    Fact {"intro.state", "met"},
    Fact {"intro.introduced", ""},
    Fact {"intro.replied", ""},
    Fact {"intro.booked", ""},
    Fact {"intro.met", "yes"},
    Fact {"intro.opportunity", ""},
    Fact {"today", "2026-03-02"},
};

constexpr auto names = [] {
  std::array<std::string_view, facts.size()> all {};
  for (std::size_t at = 0; at < facts.size(); ++at) {
    all[at] = facts[at].name;
  }
  return all;
}();

/// Which facts are lists: those of a profile in the plural.
bool is_list(std::string_view name) {
  return name.starts_with("profile.") && name.ends_with('s') && name != "profile.employees";
}

}  // namespace

std::span<const std::string_view> fact_names() {
  return names;
}

Value sample_facts() {
  Value all;
  for (const auto& fact : facts) {
    if (fact.sample.empty()) {
      continue;  // of the states only one can be
    }
    auto value = is_list(fact.name) ? Value {Value::List {Value {fact.sample}}} : Value {fact.sample};
    if (fact.name.ends_with(".id") || fact.name.ends_with(".strength")) {
      value = Value {std::int64_t {*find_integer(fact.sample)}};
    }
    const auto dot = fact.name.find('.');
    if (dot == std::string_view::npos) {
      all.set(fact.name, std::move(value));
      continue;
    }
    const auto* const known = all.find(fact.name.substr(0, dot));
    Value table = known != nullptr ? *known : Value {};
    table.set(fact.name.substr(dot + 1), std::move(value));
    all.set(fact.name.substr(0, dot), std::move(table));
  }
  return all;
}

}  // namespace refer::command
