#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/letter_kinds.hpp"
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
           {"tie.relation", "former colleague"},
           {"tie.employer", "Chase"},
           {"tie.years", "five years"},
           {"tie.worked_together", "yes"},
           {"colleague.name", "Jim Walsh"},
           {"colleague.first_name", "Jim"},
           {"colleague.title", "CTO"},
           {"colleague.relation", "former colleague"},
           {"colleague.employer", "Microsoft"},
           {"colleague.years", "five years"},
           {"colleague.worked_together", "yes"},
           {"topic", "ramping up salespeople"},
           {"disclosure", "Jane has nothing from it."},
           {"intro.met", "yes"},
           {"me.availability", "Tuesdays after 14:00"},
           {"source.title", "CEO"},
           {"profile.role", "VP of Sales"},
           {"moment.outcome", "onboarding in ten days"},
           {"why", "Globex has just opened its third sales office"}}) {
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
  CHECK(mail::built_in_templates().size() >= 32);
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

TEST_CASE("letters: each goes to whom its kind is for") {
  for (const BuiltIn& file : mail::built_in_templates()) {
    CAPTURE(file.name);
    const auto letter = built_in(file.name);
    const auto kind = letter_kind(letter.kind);
    // An objection is answered to whoever has it.
    if (letter.kind != "answer") {
      CHECK(letter.to == (kind.is_to_target() ? "target" : ""));
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

namespace {

/// The facts of a mention letter: of its people only what is given is known.
std::string mention(std::string_view name, const std::vector<std::pair<std::string_view, std::string_view>>& known) {
  Value facts {};
  for (const auto& [fact, text] : known) {
    set(facts, fact, Value {text});
  }
  const Letter written {mail::fill(built_in(name), facts, {})};
  return written.subject + "\n" + written.body;
}

}  // namespace

TEST_CASE("letters: a mention says who it is and how they know each other, word for word") {
  CHECK(mention("mention-client", {{"target.first_name", "Elena"},
                                   {"target.title", "CEO"},
                                   {"source.name", "James Hervin"},
                                   {"source.title", "CEO"},
                                   {"source.company", "Pixel"},
                                   {"tie.relation", "former colleague"},
                                   {"tie.employer", "Chase"}}) ==
        "Referral: James Hervin\nHi Elena (CEO),\n\nOur customer James Hervin, Pixel’s CEO, your former colleague at "
        "Chase, "
        "uses our product to address similar needs to your company. Can we discuss it?\n");
  const std::vector<std::pair<std::string_view, std::string_view>> known {
      {"target.first_name", "John"},     {"target.title", "CISO"},           {"source.name", "Jon Smith"},
      {"source.title", "CISO"},          {"source.company", "Altex"},        {"tie.relation", "former colleague"},
      {"colleague.name", "Jim Walsh"},   {"colleague.title", "CTO"},         {"colleague.worked_together", "yes"},
      {"colleague.years", "five years"}, {"colleague.employer", "Microsoft"}};
  const std::string begin {
      "Referral: Jon Smith\nHi John (CISO),\n\nYour former colleague Jon Smith, Altex’s CISO, who worked with our CTO, "
      "Jim "
      "Walsh, for five years at Microsoft, recommended that we speak to you about"};
  CHECK(mention("mention-indirect", known) == begin + ". Would you like to speak?\n");
  auto more = known;
  more.emplace_back("topic", "access control");
  CHECK(mention("mention-indirect", more) == begin + " access control. Would you like to speak?\n");
}

TEST_CASE("letters: a mention of whom little is known reads well") {
  using Known = std::vector<std::pair<std::string_view, std::string_view>>;
  const auto body = [](std::string_view name, Known known) {
    known.insert(known.end(), {{"target.first_name", "John"}, {"source.name", "Jon Smith"}});
    const auto text = mention(name, known);
    return text.substr(text.find("\n\n") + 2);
  };
  CHECK(body("mention-client", {}) ==
        "Our customer Jon Smith uses our product to address similar needs to your company. Can we discuss it?\n");
  CHECK(body("mention-client", {{"source.company", "Altex"}}) ==
        "Our customer Jon Smith of Altex uses our product to address similar needs to your company. Can we discuss "
        "it?\n");
  CHECK(
      body("mention-client", {{"source.title", "CISO"}}) ==
      "Our customer Jon Smith, CISO, uses our product to address similar needs to your company. Can we discuss it?\n");
  CHECK(
      body("mention-client", {{"tie.relation", "friend"}}) ==
      "Our customer Jon Smith, your friend, uses our product to address similar needs to your company. Can we discuss "
      "it?\n");
  const std::string end {" recommended that we speak to you about. Would you like to speak?\n"};
  CHECK(body("mention-indirect", {}) == "Jon Smith" + end);
  CHECK(body("mention-indirect", {{"source.title", "CISO"}}) == "Jon Smith, CISO," + end);
  CHECK(body("mention-indirect", {{"colleague.name", "Jim Walsh"}}) ==
        "Jon Smith, who knows our colleague Jim Walsh," + end);
  CHECK(body("mention-indirect", {{"colleague.name", "Jim Walsh"}, {"colleague.title", "CTO"}}) ==
        "Jon Smith, who knows our CTO, Jim Walsh," + end);
  CHECK(body("mention-indirect", {{"colleague.name", "Jim Walsh"}, {"colleague.worked_together", "yes"}}) ==
        "Jon Smith, who worked with our colleague Jim Walsh," + end);
  CHECK(body("mention-indirect", {{"colleague.name", "Jim Walsh"},
                                  {"colleague.title", "CTO"},
                                  {"colleague.employer", "Microsoft"},
                                  {"colleague.worked_together", "yes"}}) ==
        "Jon Smith, who worked with our CTO, Jim Walsh, at Microsoft," + end);
  CHECK(
      body("mention-indirect",
           {{"colleague.name", "Jim Walsh"}, {"colleague.years", "two years"}, {"colleague.worked_together", "yes"}}) ==
      "Jon Smith, who worked with our colleague Jim Walsh for two years," + end);
}

TEST_CASE("letters: the named ask is word for word") {
  const Letter written {mail::fill(built_in("ask-named"), full_facts(), {})};
  CHECK(written.body == "Hi Jane,\n\nYou mentioned a peer at a similar company — would an intro make sense?\n\nAda\n");
}
