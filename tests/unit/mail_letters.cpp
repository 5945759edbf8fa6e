#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/text.hpp"
#include "refer/core/value.hpp"
#include "refer/mail/template.hpp"

using namespace refer;

namespace {

void set(Value& facts, std::string_view name, Value value) {
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos) {
    return facts.set(name, std::move(value));
  }
  const Value* known = facts.find(name.substr(0, dot));
  Value inner {known == nullptr ? Value {} : *known};
  set(inner, name.substr(dot + 1), std::move(value));
  facts.set(name.substr(0, dot), std::move(inner));
}

Value full_facts() {
  Value facts {};
  for (const auto& [name, value] : std::vector<std::pair<std::string_view, std::string_view>> {
           {"me.name", "Ada Park"},
           {"me.first_name", "Ada"},
           {"me.email", "ada@acme.example"},
           {"me.title", "founder"},
           {"me.company", "Acme"},
           {"me.link", "https://acme.example/ada"},
           {"source.name", "Jane Roe"},
           {"source.first_name", "Jane"},
           {"source.company", "Pixel"},
           {"target.name", "Jennifer Martinez"},
           {"target.first_name", "Jennifer"},
           {"target.title", "VP of Sales"},
           {"target.company", "Globex"},
           {"segment", "SaaS companies going through rapid scaling"},
           {"challenge", "new salespeople who take six months to sell"},
           {"outcome", "ramp time down from 6 months to 3"},
           {"profile.who_we_help", "SaaS companies that hire salespeople faster than they can train them"},
           {"profile.next_step", "a 15-minute fit check"},
           {"profile.link", "https://acme.example/intro"},
           {"profile.trigger", "growing 20% a year or more"},
           {"tie.how", "former colleagues at Chase"},
           {"reason", "Globex has just opened its third sales office"}}) {
    set(facts, name, Value {value});
  }
  return facts;
}

// Only what the letter says it needs.
Value needed_facts(const mail::Template& letter) {
  const Value all {full_facts()};
  Value facts {};
  for (const std::string& need : letter.needs) {
    const std::size_t dot = need.find('.');
    const Value* value = all.find(need.substr(0, dot));
    REQUIRE(value != nullptr);
    if (dot != std::string::npos) {
      value = value->find(need.substr(dot + 1));
      REQUIRE(value != nullptr);
    }
    set(facts, need, *value);
  }
  return facts;
}

mail::Template built_in(std::string_view name) {
  for (const BuiltIn& file : mail::built_in_templates()) {
    if (file.name == name) {
      return mail::read_template(file.text, std::string {name} + ".toml");
    }
  }
  FAIL("no letter " << name);
  return {};
}

std::size_t words(std::string_view text) {
  std::string spaced {text};
  std::replace(spaced.begin(), spaced.end(), '\n', ' ');
  return split(spaced, ' ').size();
}

}  // namespace

TEST_CASE("letters: each reads well with all facts and with only those it needs") {
  CHECK(mail::built_in_templates().size() >= 7);
  for (const BuiltIn& file : mail::built_in_templates()) {
    const mail::Template letter {mail::read_template(file.text, std::string {file.name} + ".toml")};
    CHECK(letter.name == file.name);
    CHECK(!letter.summary.empty());
    CHECK(letter.max_words > 0);
    CHECK(letter.max_words <= 150);
    for (const Value& facts : {full_facts(), needed_facts(letter)}) {
      const Letter written {mail::fill(letter, facts, {})};
      CAPTURE(written.subject);
      CAPTURE(written.body);
      CHECK(!written.subject.empty());
      CHECK(width(written.subject) <= 70);
      CHECK(words(written.body) <= static_cast<std::size_t>(letter.max_words));
      CHECK(written.body.starts_with("Hi "));
      for (const std::string_view slip :
           {"{{", "}}", "\n\n\n", "  ", " \n", " ,", " .", "..", ",,", ": \n", ":\n", "()", "( "}) {
        CAPTURE(slip);
        CHECK(written.body.find(slip) == std::string::npos);
        CHECK(written.subject.find(slip) == std::string::npos);
      }
    }
  }
}

TEST_CASE("letters: the scripts of the three asks are word for word") {
  struct Case {
    std::string_view name;
    std::string_view subject;
    std::string_view script;
  };
  const std::vector<Case> cases {
      {"ask-direct", "Who else could we help?",
       "You've mentioned how much you value our partnership. I'm curious—do you know anyone else who might be facing "
       "similar "
       "challenges? I'd love an introduction if someone comes to mind."},
      {"ask-specific", "Introduction to Jennifer Martinez?",
       "I'm trying to connect with more SaaS companies going through rapid scaling. I noticed you're connected to "
       "Jennifer "
       "Martinez at Globex—would you be comfortable making an introduction?"},
      {"ask-trigger", "If this ever comes up",
       "If you ever come across someone frustrated with new salespeople who take six months to sell, I'd love to chat "
       "with them. "
       "Would you be open to connecting us if that situation arises?"},
  };
  for (const Case& item : cases) {
    const Letter written {mail::fill(built_in(item.name), full_facts(), {})};
    CHECK(written.kind == "ask");
    CHECK(written.subject == item.subject);
    CHECK(written.body == "Hi Jane,\n\n" + std::string {item.script} + "\n\nAda\n");
  }
  const Letter without {mail::fill(built_in("ask-specific"), needed_facts(built_in("ask-specific")), {})};
  CHECK(without.body.find("connected to Jennifer Martinez—would you") != std::string::npos);
}

TEST_CASE("letters: the forwardable note stands by itself") {
  const Letter written {mail::fill(built_in("forwardable"), full_facts(), {})};
  CHECK(written.subject == "Introduction: Ada Park (Acme)");
  CHECK(written.body.starts_with("Hi Jennifer,\n"));
  CHECK(written.body.ends_with("\nAda\n"));
  for (const std::string_view part :
       {"SaaS companies that hire", "growing 20% a year or more", "ramp time down from 6 months to 3",
        "a 15-minute fit check: https://acme.example/intro\n", "no reply needed"}) {
    CAPTURE(part);
    CHECK(written.body.find(part) != std::string::npos);
  }
  const Letter plain {mail::fill(built_in("forwardable"), needed_facts(built_in("forwardable")), {})};
  CHECK(plain.subject == "Introduction: Ada Park");
  CHECK(plain.body.find("a short call. A reply with a day that suits you is enough.\n") != std::string::npos);
}
