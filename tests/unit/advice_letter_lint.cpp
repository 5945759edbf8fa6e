#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <set>

#include "refer/advice/letter_lint.hpp"

namespace refer::advice {

namespace {

/// A letter that nothing is wrong with, to be spoilt.
Letter good() {
  return {.kind = "ask",
          .subject = "Introduction to Elena Cole?",
          .body =
              "Hi Jane,\n\nI noticed you're connected to Elena Cole at Globex—would you be comfortable making an "
              "introduction?\n\nAda\n"};
}

Letter with_body(std::string_view kind, std::string body) {
  auto letter = good();
  letter.kind = kind;
  letter.body = std::move(body);
  return letter;
}

/// The rules that a letter breaks, with commas between.
std::string broken(const Letter& letter, const LetterCase& what = {}) {
  std::string rules;
  for (const auto& finding : lint_letter(letter, what)) {
    rules += (rules.empty() ? "" : ",") + std::string {finding.rule};
  }
  return rules;
}

/// What is wrong with a sentence in a letter that is otherwise fine.
std::string broken_by(std::string_view sentence) {
  return broken(with_body("ask", "Hi Jane,\n\n" + std::string {sentence} + "\n\nWould you be open to it?\n"));
}

}  // namespace

TEST_CASE("a letter that nothing is wrong with") {
  const LetterCase what {.readers = {"Jane Roe"},
                         .target = "Elena Cole",
                         .names = {"Jane Roe", "Elena Cole", "Ada Park"},
                         .outcomes = {{"cut onboarding from 6 weeks to 10 days"}},
                         .amounts = {{4'200'000, "EUR"}},
                         .secrets = {"they are merging"},
                         .early_names = {{"Marcus Webb", "not yet", ""}}};
  CHECK_EQ(broken(good(), what), "");
}

TEST_CASE("the letters that are to be shipped word for word are fine") {
  constexpr std::string_view asks[] {
      "You've mentioned how much you value our partnership. I'm curious—do you know anyone else who might be facing "
      "similar challenges? I'd love an introduction if someone comes to mind.",
      "I'm trying to connect with more SaaS companies going through rapid scaling. I noticed you're connected to "
      "Jennifer Martinez at Umbra—would you be comfortable making an introduction?",
      "If you ever come across someone frustrated with slow onboarding, I'd love to chat with them. Would you be open "
      "to connecting us if that situation arises?",
      "You mentioned a peer at a similar company — would an intro make sense?"};
  for (const auto ask : asks) {
    CAPTURE(ask);
    CHECK_EQ(broken(with_body("ask", "Hi Jane,\n\n" + std::string {ask} + "\n\nAda\n"), {.readers = {"Jane Roe"}}), "");
  }
  CHECK_EQ(broken(with_body("mention",
                            "Hi Elena (CEO),\nOur customer James Hervin, Pixel’s CEO, your former colleague at Chase, "
                            "uses our product to address similar needs to your company. Can we discuss it?"),
                  {.readers = {"Elena Cole"}}),
           "");
  CHECK_EQ(broken(with_body("mention",
                            "Hi John (CISO),\nYour former colleague Jon Smith, Altex’s CISO, who worked with our CTO, "
                            "Jim Walsh, for five years at Microsoft, recommended that we speak to you about. Would you "
                            "like to speak?"),
                  {.readers = {"John"}}),
           "");
}

TEST_CASE("a place that was to be filled in") {
  for (const auto* const text : {"Hello {{name}}.", "Hello {{name.", "At [Company] too.",
                                 "About [specific challenge you solve].", "Dear <name>.", "Dear <First Name>.",
                                 "TO"
                                 "DO: say more.",
                                 "XXX",
                                 "FIX"
                                 "ME later.",
                                 "Lorem ipsum dolor sit amet.", "See [Länge].", "At {company} too.",
                                 "Dear {first name}.", "Dear %FIRST_NAME%."}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "unresolved");
  }
  for (const auto* const text :
       {"See [1] and [sic].", "See [the page](https://acme.example/x).", "Write to <elena@globex.example>.",
        "See <https://acme.example>.", "2 < 3 and 4 > 3.", "Nos vemos con todo el equipo.", "An xxx at the end.",
        "A set {a, b}.", "[]", "<>", "a [ b", "From 20%up to 40% of it.", "100%sure%", "{}", "%%"}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "");
  }
}

TEST_CASE("a name is no wording, whatever it looks like") {
  const std::string name = "Łukasz Ğ. O’Neil <x>";
  const auto letter = with_body("ask", "Hi Łukasz,\n\nAbout " + name +
                                           " of Revolutionary [Quota] TO"
                                           "DO!!: would you be open to it?\n");
  const LetterCase what {.readers = {name},
                         .target = name,
                         .names = {name,
                                   "Revolutionary [Quota] TO"
                                   "DO!!"}};
  CHECK_EQ(broken(letter, what), "");
  CHECK_EQ(broken(letter, {.readers = {name}, .target = name}), "unresolved,unresolved,quota,pitch,pitch");
  // But nobody is called by a placeholder alone.
  CHECK_EQ(broken(with_body("ask", "Hi Jane at [Company], would you be open to it?"), {.names = {"[Company]"}}),
           "unresolved");
}

TEST_CASE("a person is named") {
  CHECK_EQ(broken(good(), {.readers = {"Jane Roe"}, .target = "Marcus Webb"}), "no-person");
  CHECK_EQ(broken(good(), {.readers = {"Priya Nair"}}), "no-person");
  CHECK_EQ(broken(good(), {.readers = {"Priya Nair", "Jane Roe"}}), "");
  CHECK_EQ(broken(good(), {.target = ""}), "no-person");
  CHECK_EQ(broken(good(), {.target = "ELENA  cole"}), "");
  CHECK_EQ(broken(good(), {.readers = {"Priya Nair"}, .target = "Marcus Webb"}), "no-person,no-person");
  // The reader has the same first name: greeting them names nobody else.
  CHECK_EQ(
      broken(with_body("ask", "Hi Jane,\nWould you be open to it?"), {.readers = {"Jane Roe"}, .target = "Jane Doe"}),
      "no-person");
  CHECK_EQ(broken(with_body("ask", ""), {.readers = {"Jane Roe"}}), "no-person,no-way-out");
  CHECK_EQ(broken(with_body("ask", "王伟您好，\nwould you be open to it?"), {.readers = {"王伟"}}), "");
  CHECK_EQ(broken(with_body("ask", "李娜您好，\nwould you be open to it?"), {.readers = {"王伟"}}), "no-person");
  CHECK_EQ(broken(with_body("ask", "Sehr geehrte Frau Roe,\nwould you be open to it?"), {.readers = {"Jane Roe"}}), "");
}

TEST_CASE("a greeting that suits everybody greets nobody, whoever reads it") {
  for (const auto* const line : {"Hi there,", "Dear Sir or Madam,", "Hello everyone,", "To whom it may concern:"}) {
    CAPTURE(line);
    CHECK_EQ(broken(with_body("thanks", std::string {line} + "\n\nThank you.\n")), "no-person");
  }
  for (const auto* const line : {"Hi Jane,", "Hi There,", "Hello, there was a good moment.", "Dear friend Jane,"}) {
    CAPTURE(line);
    CHECK_EQ(broken(with_body("thanks", std::string {line} + "\n"), {.readers = {"Jane There"}}), "");
  }
}

TEST_CASE("an ask for nobody in particular") {
  for (const auto* const text :
       {"Let us know if you know anyone.", "Know anyone", "Let me know if you hear of anyone.",
        "We look for mid-market ops leaders.", "You may know someone who needs a product like ours.",
        "If you can think of anybody who might be interested, please send them my way."}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "vague");
  }
  for (const auto* const text :
       {"We look for a VP Operations at a 200 to 2,000 employee manufacturer undergoing ERP modernization.",
        "We look for SaaS companies with 50-500 employees in North America, experiencing rapid growth (20%+ annually), "
        "struggling to maintain sales team productivity as they scale. Key decision-maker is VP of Sales or CRO."}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "");
  }
}

TEST_CASE("our own pressure to sell") {
  for (const auto* const text :
       {"I have to hit my quota.", "I need to HIT MY NUMBER.", "It is the end of quarter.", "Before the quarter-end.",
        "It is month end here.", "We have sales targets.", "I get a commission.", "I have a pipeline to fill.",
        "It would fill our pipeline.", "By the end of the quarter, please.", "I write before the quarter closes.",
        "I need two more deals."}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "quota");
  }
  for (const auto* const text :
       {"The European Commission asks for it.", "Their quota is not what counts.", "I write by the end of the month.",
        "It quotes a number.", "Their pipeline is for oil.", "The target is Elena."}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "");
  }
}

TEST_CASE("a result of the records is no pressure of ours") {
  const auto letter =
      with_body("ask", "Hi Jane,\n\nOne result: quota attainment up to 80%. Would you be open to it?\n");
  CHECK_EQ(broken(letter), "quota");
  CHECK_EQ(broken(letter, {.told = {"other", "Quota  attainment up to 80%"}}), "");
  CHECK_EQ(broken(with_body("ask", "Hi Jane,\n\nHelp me hit my quota. Would you be open to it?\n"),
                  {.told = {"quota attainment", "quota"}}),
           "quota");
}

TEST_CASE("words of advertising") {
  for (const auto* const text :
       {"We are the #1 provider.", "Our next-generation platform.", "An amazing opportunity.", "It is revolutionary.",
        "A game-changing idea.", "A game changer.", "Best-in-class work.", "Cutting-edge work.", "A WORLD CLASS team.",
        "There is synergy.", "Act now.", "For a limited time.", "A once-in-a-lifetime chance.",
        "Results are guaranteed.", "So good!!", "One! Two! Three!", "THIS IS REALLY VERY good."}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "pitch");
  }
  for (const auto* const text : {"The next generation of managers.", "Feel free to pass it on.",
                                 "A revolution in 1789.", "It gave no guarantee.", "Thank you! Great!",
                                 "The VP, CRO and CEO agree.", "I act for them now and then.", "A unique person."}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "");
  }
}

TEST_CASE("too many words") {
  const auto words = [](int count) {
    std::string text = "Would you be open to it?\n";
    for (int word = 6; word < count; ++word) {
      text += " mid-size";
    }
    return text;
  };
  CHECK_EQ(broken(with_body("ask", words(120))), "");
  CHECK_EQ(broken(with_body("ask", words(121))), "too-long");
  CHECK_EQ(broken(with_body("ask", words(121)), {.max_words = 200}), "");
  CHECK_EQ(broken(with_body("ask", words(12)), {.max_words = 10}), "too-long");
  CHECK_EQ(count_words("a b-c — d's  20%\n…"), 4);
  CHECK_EQ(count_words(""), 0);
}

TEST_CASE("more than one next step") {
  for (const auto* const text :
       {"Could you tell me more?", "Please book a time too.", "Download our guide, watch our film and sign up.",
        "See https://a.example and https://b.example."}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "next-steps");
  }
  for (const auto* const text :
       {"How are you? ", "How was the fair?", "See https://a.example/?x=1 (https://a.example/?x=1).",
        "She booked a time with them.", "Wirklich¿"}) {
    CAPTURE(text);
    CHECK_EQ(broken_by(text), "");
  }
  CHECK_EQ(broken(with_body("ask", "Would you be open to book a time: https://a.example?")), "");
}

TEST_CASE("no way to say no") {
  CHECK_EQ(broken(with_body("ask", "Hi Jane,\nPlease introduce me to Elena Cole.\n")), "no-way-out");
  CHECK_EQ(broken(with_body("ask", "It is time: if you are who knows Elena Cole, write to her.")), "no-way-out");
  CHECK_EQ(broken(with_body("ask", "Hi Jane,\nIf it’s awkward, forget I asked.\n")), "");
  CHECK_EQ(broken(with_body("ask", "Hi Jane,\nI’ll completely understand a no.\n")), "");
  CHECK_EQ(broken(with_body("thanks", "Hi Jane,\nThank you.\n")), "");
  CHECK_EQ(broken(with_body("nudge", "Hi Jane,\nIf the timing is wrong, just say so.\n")), "");
  auto german = with_body("ask", "Hallo Jane,\nbitte stell mich Elena Cole vor.\n");
  german.language = "de";
  CHECK_EQ(broken(german), "");
}

TEST_CASE("a result is told") {
  const std::string told = "Hi Elena,\nOne result: stock down by 18%. If not, no reply needed.\n";
  for (const auto* const kind : {"forwardable", "opt-in", "bridge"}) {
    CHECK_EQ(broken(with_body(kind, told), {.outcomes = {{"other", "Stock  down by 18 %"}}}), "");
    CHECK_EQ(broken(with_body(kind, told), {.outcomes = {{"ramp time halved"}}}), "no-outcome");
    CHECK_EQ(broken(with_body(kind, told), {.outcomes = std::vector<std::string> {}}), "no-outcome");
  }
  CHECK_EQ(broken(with_body("thanks", told), {.outcomes = std::vector<std::string> {}}), "");
  // An ask cites what was delivered; it need not say it.
  CHECK_EQ(broken(good(), {.outcomes = {{"cut onboarding"}}}), "");
  CHECK_EQ(broken(good(), {.outcomes = std::vector<std::string> {}}), "no-outcome");
}

TEST_CASE("reasons and notes") {
  const LetterCase what {.secrets = {"they are MERGING, not now", "timing", ""}};
  CHECK_EQ(broken(with_body("closure", "It ended: they are\nmerging - not now."), what), "confidential");
  CHECK_EQ(broken(with_body("closure", "The timing was wrong: they are not merging now."), what), "");
  const LetterCase form {.secrets = {"just say so"}, .form = "If not, just say so."};
  CHECK_EQ(broken(with_body("closure", "If not, just say so."), form), "");
}

TEST_CASE("somebody is named before they agreed") {
  LetterCase what {.names = {"Elena Cole", "Jane Roe", "Will Long"},
                   .early_names = {{"Jane Roe", "Jane Roe allows no use of her name", "refer permission add 2"}}};
  const auto says = [&](std::string_view text) {
    return broken(with_body("follow-up", "Hi Elena,\n" + std::string {text} + " If not, fine."), what);
  };
  CHECK_EQ(says("our customer jane roe says hello."), "named-early");
  CHECK_EQ(says("Jane says hello."), "named-early");
  CHECK_EQ(says("Mrs Roe says hello."), "named-early");
  CHECK_EQ(says("A customer says hello, a roe is a deer."), "");
  what.early_names = {{"Will Long", "not yet", ""}};
  CHECK_EQ(says("Will that do?"), "");
  CHECK_EQ(says("It was Will Long."), "named-early");
  what.early_names = {{"Jane Cole", "not yet", ""}};
  CHECK_EQ(says("Elena Cole knows."), "");

  const auto findings = lint_letter(with_body("bridge", "x\n\nJane"), {.early_names = {{"Jane Roe", "why", "what"}}});
  REQUIRE_FALSE(findings.empty());
  CHECK_EQ(findings[0].rule, "named-early");
  CHECK_EQ(findings[0].line, 3);
  CHECK_EQ(findings[0].found, "why");
  CHECK_EQ(findings[0].hint, "what");
}

TEST_CASE("a finding says where") {
  auto letter = with_body("thanks", "Hi,\r\n\r\nsome [Name] and [Other]\n\tworld-class\n");
  letter.subject =
      "TO"
      "DO";
  const auto findings = lint_letter(letter, {});
  REQUIRE_EQ(findings.size(), 3);
  CHECK_EQ(findings[0].part, "subject");
  CHECK_EQ(findings[0].line, 1);
  CHECK_EQ(findings[0].found,
           "TO"
           "DO");
  // One finding for a line of one rule: the line is looked at once.
  CHECK_EQ(findings[1].part, "body");
  CHECK_EQ(findings[1].line, 3);
  CHECK_EQ(findings[1].found, "[Name]");
  CHECK_EQ(findings[2].severity, Severity::warning);
  CHECK_EQ(findings[2].line, 4);
  CHECK_EQ(findings[2].found, "world-class");
}

TEST_CASE("rules have names of their own, errors first") {
  const auto rules = letter_rules();
  std::set<std::string_view> names;
  for (const auto& rule : rules) {
    CHECK(names.insert(rule.name).second);
    CHECK_FALSE(rule.summary.empty());
  }
  CHECK(std::is_sorted(rules.begin(), rules.end(),
                       [](const LetterRule& one, const LetterRule& other) { return one.severity < other.severity; }));
}

TEST_CASE("a long letter takes no time squared") {
  for (const auto* const part : {"a",
                                 "know anyone ",
                                 "TO"
                                 "DO ",
                                 "[a",
                                 "{{",
                                 "<",
                                 "1 ",
                                 "1,000,",
                                 "?",
                                 "! ",
                                 "Elena ",
                                 "they are ",
                                 "http://a ",
                                 "book a time, ",
                                 "\n",
                                 "AB ",
                                 "\xff",
                                 "know anyone zebra ",
                                 "people zebra ",
                                 "mid market "}) {
    CAPTURE(part);
    std::string body;
    while (body.size() < 400'000) {
      body += part;
    }
    const auto begin = std::chrono::steady_clock::now();
    (void)lint_letter(with_body("ask", body), {.readers = {"Jane Roe"},
                                               .target = "Elena Cole",
                                               .names = {"Elena Cole", "Elena"},
                                               .outcomes = {{"they are they are they"}},
                                               .amounts = {{100'000, "EUR"}},
                                               .secrets = {"they are they are merging"},
                                               .early_names = {{"Jane Roe", "", ""}}});
    // With the square it would be minutes.
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds {20});
  }
}

}  // namespace refer::advice
