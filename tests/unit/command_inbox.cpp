#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "command/inbox/match.hpp"
#include "command/inbox/matcher.hpp"

using namespace refer;
using namespace refer::command;
using store::Sign;

namespace {

using Texts = std::vector<std::string>;

constexpr std::int64_t morning = 1772442000;  // 2026-03-02T09:00:00Z

/// I am Ada; Jane and Kim are sources; Jane is asked for Elena (ask 1), and about a profile (ask 2). Bo is known.
Known ask_world() {
  Known known {.mine = {"ada@acme.example", "ada@home.example"},
               .people = {{ContactId {1}, "Ada Park", "ada@acme.example"},
                          {ContactId {2}, "Jane Roe", "Jane@Pixel.example", Instant {morning}},
                          {ContactId {3}, "Elena Cole", "elena@globex.example"},
                          {ContactId {4}, "Bo Chen", "bo@delta.example"},
                          {ContactId {5}, "Kim Lee", "kim@bücher.example", Instant {morning}}},
               .kinds = {{"thanks", "thanks"},
                         {"my-thanks", "thanks"},
                         {"update", "update"},
                         {"follow-up", "follow-up"},
                         {"my-reply", "reply"},
                         {"forwardable", "forwardable"},
                         {"closure", "closure"}},
               .subject = [](AskId id) -> std::optional<std::string> {
                 return number(id) == 1 ? std::optional<std::string> {"Elena at Globex"} : std::nullopt;
               },
               .now = Instant {morning + 90 * 86400}};
  known.conversations.push_back({.ask = AskId {1},
                                 .source = ContactId {2},
                                 .target = ContactId {3},
                                 .since = Instant {morning},
                                 .letter = "ask-specific",
                                 .ask_latest = Instant {morning}});
  return known;
}

/// The same after the introduction: intro 1 of ask 1.
Known intro_world() {
  auto known = ask_world();
  auto& one = known.conversations.front();
  one.intro = IntroId {1};
  one.ask_state = AskState::accepted;
  one.state = IntroState::introduced;
  one.sendings = 1;
  known.mails.push_back({.message_id = "<jane-1@pixel.example>",
                         .ask = AskId {1},
                         .with = store::With::both,
                         .sender = ContactId {2},
                         .at = Instant {morning}});
  return known;
}

int next_hour = 0;

mail::Received letter(std::string_view id, std::string_view from, const Texts& to, std::string_view subject = "Hello",
                      Texts answers = {}) {
  mail::Received mail {.message_id = std::string {id},
                       .is_named = true,
                       .answers = std::move(answers),
                       .date = Instant {morning + ++next_hour * 3600},
                       .sender = {.address = std::string {from}},
                       .subject = std::string {subject}};
  for (const auto& one : to) {
    mail.recipients.push_back({.address = one});
  }
  return mail;
}

/// `introduced, certain; …`
std::string shown(const Known& known, const std::vector<mail::Received>& mails) {
  std::string all;
  for (const auto& one : match(known, mails).proposals) {
    all += (all.empty() ? "" : "; ") + std::string {word(one.what)} + (one.is_certain ? ", certain" : "");
  }
  return all;
}

const std::string ada {"ada@acme.example"};
const std::string jane {"jane@pixel.example"};
const std::string elena {"elena@globex.example"};
const std::string bo {"bo@delta.example"};
const std::string own {"<ask-1.0123456789abcdef@acme.example>"};

}  // namespace

TEST_CASE("inbox: what our Message-IDs say") {
  CHECK(find_key("<ask-12-nudge-2.ab@acme.example>")->rest == "nudge-2");
  CHECK(find_key("<ask-12.ab@acme.example>")->number == 12);
  CHECK_FALSE(find_key("<intro-3-closure-won.ab@acme.example>")->is_ask);
  for (const auto* const other : {"", "<>", "<ask-@x>", "<ask-0.a@x>", "<ask-x.a@x>", "<task-1.a@x>", "<ask-1@x.y>",
                                  "<ask-99999999999999999999.a@x>"}) {
    CAPTURE(other);
    CHECK_FALSE(find_key(other).has_value());
  }
}

TEST_CASE("inbox: our letter as it was sent") {
  CHECK(shown(ask_world(), {letter(own, ada, {"JANE@pixel.example"})}) == "sent, certain");
  CHECK(shown(ask_world(), {letter(own, "Ada@Home.example", {jane})}) == "sent, certain");
  // To somebody else, of another domain, or about a record that is not there.
  CHECK(shown(ask_world(), {letter(own, ada, {bo})}).empty());
  CHECK(shown(ask_world(), {letter("<ask-1.ab@evil.example>", ada, {jane})}).empty());
  CHECK(shown(ask_world(), {letter("<ask-7.ab@acme.example>", ada, {jane})}).empty());
  // Rewritten on the way out: by reader and subject, exactly.
  CHECK(shown(ask_world(), {letter("<x@gmail.example>", ada, {jane}, "Elena at Globex")}) == "sent, certain");
  CHECK(shown(ask_world(), {letter("<x@gmail.example>", ada, {jane}, "Re: Elena at Globex")}).empty());
  auto two = ask_world();
  two.conversations.push_back(two.conversations.front());
  two.conversations.back().ask = AskId {2};
  two.subject = [](AskId) { return std::optional<std::string> {"Elena at Globex"}; };
  // Of two with the same subject it may be either, until the letter of the other is known.
  const auto first = letter("<x@gmail.example>", ada, {jane}, "Elena at Globex");
  const auto second = letter("<y@gmail.example>", ada, {jane}, "Elena at Globex");
  const auto found = match(two, {first, second}).proposals;
  REQUIRE(found.size() == 2);
  CHECK(found[0].ask == AskId {1});
  CHECK(found[1].ask == AskId {2});
  CHECK_FALSE(found[0].is_certain);
  CHECK_FALSE(found[1].is_certain);
  CHECK(shown(two, {letter(own, ada, {jane}), letter("<z@gmail.example>", ada, {jane}, "Elena at Globex")}) ==
        "sent, certain; sent, certain");
}

TEST_CASE("inbox: a letter that was recorded already shows nothing") {
  auto known = ask_world();
  known.conversations.front().ask_state = AskState::sent;
  known.conversations.front().sendings = 1;
  CHECK(shown(known, {letter(own, ada, {jane})}).empty());
  CHECK(match(known, {letter(own, ada, {jane})}).mails.size() == 1);
  // Put off since: the first sending does not make it sent again, a later one does.
  known.conversations.front().ask_state = AskState::later;
  CHECK(shown(known, {letter(own, ada, {jane})}).empty());
  CHECK(shown(known, {letter("<ask-1-again-1.ab@acme.example>", ada, {jane})}) == "sent, certain");
  known.conversations.front().ask_state = AskState::sent;
  CHECK(shown(known, {letter("<ask-1-nudge-1.ab@acme.example>", ada, {jane})}) == "nudged, certain");
  known.conversations.front().nudges = 1;
  CHECK(shown(known, {letter("<ask-1-nudge-1.ab@acme.example>", ada, {jane})}).empty());
}

TEST_CASE("inbox: letters of an introduction") {
  const auto id = [](std::string_view name) { return "<intro-1-" + std::string {name} + ".ab@acme.example>"; };
  CHECK(shown(intro_world(), {letter(id("thanks"), ada, {jane})}) == "thanked, certain");
  CHECK(shown(intro_world(), {letter(id("my-thanks"), ada, {jane})}) == "thanked, certain");
  CHECK(shown(intro_world(), {letter(id("follow-up"), ada, {elena})}) == "followed-up, certain");
  CHECK(shown(intro_world(), {letter(id("update-2026-03-09"), ada, {jane})}) == "updated, certain");
  CHECK(shown(intro_world(), {letter(id("closure"), ada, {jane})}) == "told, certain");
  CHECK(shown(intro_world(), {letter(id("recognition"), ada, {jane})}).empty());
  auto known = intro_world();
  known.conversations.front().is_thanked = true;
  CHECK(shown(known, {letter(id("thanks"), ada, {jane})}).empty());
}

TEST_CASE("inbox: a whole conversation, in any order of reading") {
  const auto sent = letter(own, ada, {jane});
  const auto yes = letter("<y@pixel.example>", jane, {ada}, "Re: Hello", {own});
  const auto intro = letter("<i@pixel.example>", jane, {elena, ada}, "Elena, meet Ada");
  const auto reply = letter("<r@globex.example>", elena, {ada, jane}, "Re: Elena, meet Ada", {"<i@pixel.example>"});
  const auto mine = letter("<m@acme.example>", ada, {elena}, "Re: Elena, meet Ada", {"<r@globex.example>"});
  const auto later = letter("<l@globex.example>", elena, {ada}, "Re: Elena, meet Ada", {"<m@acme.example>"});
  const std::string all {"sent, certain; answered; introduced, certain; replied, certain"};
  CHECK(shown(ask_world(), {sent, yes, intro, reply, mine, later}) == all);
  CHECK(shown(ask_world(), {later, reply, mine, intro, yes, sent}) == all);
  CHECK(shown(ask_world(), {sent, sent, yes, intro, intro, reply, mine, later, reply}) == all);
  CHECK(match(ask_world(), {sent, yes, intro, reply, mine, later}).mails.size() == 6);
  // What was found once is not found again, whatever was decided.
  auto known = ask_world();
  const auto first = match(known, {sent, yes, intro, reply});
  known.proposals = first.proposals;
  known.mails = first.mails;
  CHECK(shown(known, {sent, yes, intro, reply}).empty());
}

TEST_CASE("inbox: only the source brings both together for certain, with me in copy") {
  CHECK(shown(ask_world(), {letter("<i@x>", jane, {elena})}).empty());
  CHECK(shown(ask_world(), {letter("<i@x>", elena, {jane, ada})}).empty());
  CHECK(shown(ask_world(), {letter("<i@x>", bo, {elena, ada})}).empty());
  CHECK(shown(ask_world(), {letter("<i@x>", jane, {elena, bo, ada})}) == "introduced, certain");
  auto old = letter("<i@x>", jane, {elena, ada});
  old.date = Instant {morning - 3 * 86400};
  CHECK(shown(ask_world(), {old}).empty());
  auto forged = letter("<i@x>", jane, {elena, ada});
  forged.is_doubtful = true;
  const auto reply = letter("<r@x>", elena, {ada, jane}, "Re: Hello", {"<i@x>"});
  // A reply to what may be forged proves no more than that.
  CHECK(shown(ask_world(), {forged, reply}) == "introduced; replied");
  const auto genuine = letter("<j@x>", jane, {elena, ada}, "Meet");
  CHECK(shown(ask_world(), {forged, genuine}) == "introduced; introduced, certain");
  auto declined = ask_world();
  declined.conversations.front().ask_state = AskState::declined;
  CHECK(shown(declined, {letter("<i@x>", jane, {elena, ada})}) == "referral");
}

TEST_CASE("inbox: replies by thread, by subject, and from other addresses") {
  CHECK(shown(intro_world(), {letter("<r@x>", elena, {ada}, "x", {"<jane-1@pixel.example>"})}) == "replied, certain");
  CHECK(shown(intro_world(), {letter("<r@x>", elena, {ada}, "x", {"<unknown@x>"})}).empty());
  CHECK(shown(intro_world(), {letter("<r@x>", "elena@home.example", {ada}, "x", {"<jane-1@pixel.example>"})}) ==
        "replied");
  // Outlook leaves out what it answers: the subject is a suggestion.
  const auto intro = letter("<i@pixel.example>", jane, {elena, ada}, "Elena, meet Ada");
  CHECK(shown(intro_world(), {intro, letter("<r@x>", elena, {ada, jane}, "AW: Elena, meet Ada")}) == "replied");
  // So is what answers nothing, the first time.
  CHECK(shown(intro_world(),
              {intro, letter("<r@x>", elena, {ada}, "Coffee?"), letter("<s@x>", elena, {ada}, "Tea?")}) == "replied");
  CHECK(shown(intro_world(), {intro, letter("<r@x>", elena, {ada}, "Re: Board", {"<board@x>"})}).empty());
  auto forged = letter("<r@x>", elena, {ada}, "x", {"<jane-1@pixel.example>"});
  forged.is_doubtful = true;
  CHECK(shown(intro_world(), {forged}) == "replied");
  auto known = intro_world();
  known.conversations.front().state = IntroState::met;
  CHECK(shown(known, {letter("<r@x>", elena, {ada}, "x", {"<jane-1@pixel.example>"})}).empty());
  auto early = intro_world();
  early.conversations.front().state = IntroState::forwarded;
  CHECK(shown(early, {letter("<r@x>", elena, {ada}, "x", {"<jane-1@pixel.example>"})}) == "replied");
  early.conversations.front().mode = Mode::forward;
  CHECK(shown(early, {letter("<r@x>", elena, {ada}, "x", {"<jane-1@pixel.example>"})}) == "replied, certain");
  // The letter of the ask is known by its form, though nobody read the folder of what was sent.
  CHECK(shown(ask_world(), {letter("<r@x>", jane, {ada}, "Re: y", {own})}) == "answered");
}

TEST_CASE("inbox: what anybody may write is never certain") {
  // Our Message-IDs have a form: only one that was seen proves something.
  const std::string form {"<intro-1-follow-up.ab@acme.example>"};
  CHECK(shown(intro_world(), {letter("<r@x>", elena, {ada}, "x", {form})}) == "replied");
  CHECK(shown(intro_world(), {letter(form, ada, {elena}), letter("<r@x>", elena, {ada}, "x", {form})}) ==
        "followed-up, certain; replied, certain");
  CHECK(shown(intro_world(), {letter("<r@x>", elena, {ada}, "x", {form, "<jane-1@pixel.example>"})}) ==
        "replied, certain");
  // Which of our letters went to the target, their kind says.
  const auto answered_from_home = [](const std::string& name) {
    return letter("<r@x>", "elena@home.example", {ada}, "x", {"<intro-1-" + name + ".ab@acme.example>"});
  };
  CHECK(shown(intro_world(), {answered_from_home("follow-up")}) == "replied");
  CHECK(shown(intro_world(), {answered_from_home("my-reply")}) == "replied");
  CHECK(shown(intro_world(), {answered_from_home("forwardable")}).empty());
  CHECK(shown(intro_world(), {answered_from_home("removed-since")}).empty());
  // Nor does an answer to a form make other mail certain.
  const auto yes = letter("<y@x>", jane, {ada}, "Re: y", {own});
  CHECK(match(ask_world(), {yes}).mails.empty());
  auto bounce = letter("<b@mx>", "mailer-daemon@mx.example", {ada});
  bounce.bounce = {.addresses = {jane}, .messages = {own}};
  CHECK(shown(ask_world(), {bounce}) == "bounced");
  // Answers would go to somebody else.
  auto diverted = letter("<i@x>", jane, {elena, ada});
  diverted.reply_to = "jane@evil.example";
  CHECK(shown(ask_world(), {diverted}) == "introduced");
  diverted.reply_to = "office@pixel.example";
  CHECK(shown(ask_world(), {diverted}) == "introduced, certain");
  // A letter to many.
  Texts many {elena, ada};
  for (const char c : {'a', 'b', 'c', 'd', 'e', 'f'}) {
    many.push_back(std::string {c} + "@x.example");
  }
  CHECK(shown(ask_world(), {letter("<i@x>", jane, many)}) == "introduced");
}

TEST_CASE("inbox: one message about several") {
  auto two = ask_world();
  two.conversations.push_back(two.conversations.front());
  two.conversations.back().ask = AskId {2};
  two.conversations.back().target = ContactId {4};
  const auto both = letter("<i@x>", jane, {elena, bo, ada});
  CHECK(shown(two, {both}) == "introduced, certain; introduced, certain");
  // Each of them answers for themselves, and I answer each.
  const auto found = match(two, {both, letter("<r@x>", bo, {jane, elena, ada}, "Re: Hello", {"<i@x>"}),
                                 letter("<s@x>", elena, {ada}, "Re: Hello", {"<i@x>"})})
                         .proposals;
  REQUIRE(found.size() == 4);
  CHECK(found[2].ask == AskId {2});
  CHECK(found[2].is_certain);
  CHECK(found[3].ask == AskId {1});
  CHECK(found[3].is_certain);
  CHECK(shown(two, {both, letter("<m@x>", ada, {bo}, "Re: Hello", {"<i@x>"})}) ==
        "introduced, certain; introduced, certain; followed-up, certain");
  const auto sent = letter(own, ada, {jane});
  auto bounce = letter("<b@mx>", "mailer-daemon@mx.example", {ada});
  bounce.bounce = {.addresses = {jane, elena}, .messages = {own}};
  CHECK(shown(two, {sent, bounce}) == "sent, certain; bounced, certain; bounced, certain");
}

TEST_CASE("inbox: what I write to the target in the thread of the introduction follows it up") {
  const auto mine = letter("<m@x>", ada, {elena}, "Re: Elena, meet Ada", {"<jane-1@pixel.example>"});
  CHECK(shown(intro_world(), {mine}) == "followed-up, certain");
  CHECK(shown(intro_world(), {letter("<m@x>", ada, {jane}, "Re: thanks", {"<jane-1@pixel.example>"})}).empty());
  auto known = intro_world();
  known.conversations.front().is_followed_up = true;
  CHECK(shown(known, {mine}).empty());
}

TEST_CASE("inbox: introductions that nobody asked for, once for each pair") {
  CHECK(shown(ask_world(), {letter("<i@x>", jane, {bo, ada}), letter("<j@x>", jane, {bo, ada})}) == "referral");
  CHECK(shown(ask_world(), {letter("<i@x>", "kim@xn--bcher-kva.example", {"new@x.example", ada})}) == "referral");
  CHECK(shown(ask_world(), {letter("<i@x>", bo, {"new@x.example", ada})}).empty());
  CHECK(shown(ask_world(), {letter("<i@x>", jane, {"new@x.example", "other@x.example", ada})}).empty());
  CHECK(shown(ask_world(), {letter("<i@x>", jane, {"colleague@acme.example", ada})}).empty());
  auto before = letter("<i@x>", jane, {bo, ada});
  before.date = Instant {morning - 3 * 86400};
  CHECK(shown(ask_world(), {before}).empty());
  auto profile = ask_world();
  profile.conversations.front().target = std::nullopt;
  const auto found = match(profile, {letter(own, ada, {jane}), letter("<i@x>", jane, {bo, ada}, "Re: Hello", {own})});
  REQUIRE(found.proposals.size() == 3);
  CHECK(found.proposals[2].what == Sign::referral);
  CHECK(found.proposals[2].ask == AskId {1});
  // Who was brought in is no other address of the source.
  CHECK(shown(profile, {letter(own, ada, {jane}), letter("<i@x>", jane, {"nia@new.example", ada}, "Re: Hello", {own}),
                        letter("<n@x>", "nia@new.example", {ada, jane}, "Re: Hello", {"<i@x>", own})}) ==
        "sent, certain; answered; referral");
}

TEST_CASE("inbox: mail that came back, automatic mail, and mail without a date") {
  const auto sent = letter(own, ada, {jane});
  auto bounce = letter("<b@mx>", "mailer-daemon@mx.example", {ada});
  bounce.is_automatic = true;
  bounce.bounce = {.addresses = {jane}, .reason = "550", .messages = {own}};
  CHECK(shown(ask_world(), {sent, bounce}) == "sent, certain; bounced, certain");
  bounce.bounce->messages = {"<other@x>"};
  CHECK(shown(ask_world(), {bounce}) == "bounced");
  bounce.bounce->addresses = {"nobody@x.example"};
  CHECK(shown(ask_world(), {bounce}).empty());
  // Another than to whom our letter went.
  bounce.bounce = {.addresses = {bo}, .messages = {own}};
  CHECK(shown(ask_world(), {sent, bounce}) == "sent, certain; bounced");
  auto automatic = letter("<a@x>", elena, {ada}, "Away", {"<jane-1@pixel.example>"});
  automatic.is_automatic = true;
  auto undated = letter("<u@x>", elena, {ada}, "x", {"<jane-1@pixel.example>"});
  undated.date = std::nullopt;
  auto to_come = letter("<t@x>", elena, {ada}, "x", {"<jane-1@pixel.example>"});
  to_come.date = Instant {morning + 200 * 86400};
  const auto found = match(intro_world(), {automatic, undated, to_come});
  CHECK(found.proposals.empty());
  CHECK(found.automatic == 1);
  CHECK(found.undated == 2);
}
