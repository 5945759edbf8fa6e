#include "store/text_columns.hpp"
#include "store/traces.hpp"
#include "store_fixture.hpp"

namespace refer::store {
namespace {

const Identity jane {.name = "Jane Roe",
                     .handle = "jroe7",
                     .email = "jane@pixel.example",
                     .url = "https://www.linkedin.example/in/jane-roe/",
                     .phone = "+49 170 123-4567"};

std::string without(const Identity& person, std::string_view text, Traces::Reach reach = Traces::Reach::anywhere) {
  Traces traces;
  traces.add(person, reach);
  return traces.without(text).value_or("(nobody)");
}

}  // namespace

TEST_CASE("traces: the whole name is found however it is written, and nothing longer") {
  CHECK(without(jane, "Jane Roe said yes") == "[forgotten] said yes");
  CHECK(without(jane, "ask JANE  roe's team, jane\nroe") == "ask [forgotten]'s team, [forgotten]");
  CHECK(without(jane, "Jané Röe") == "[forgotten]");
  CHECK(without(jane, "Jane Roebuck and Mary-jane Roe") == "Jane Roebuck and Mary-[forgotten]");
  CHECK(without(jane, "xJane Roe") == "(nobody)");
  CHECK(without(jane, "Jane, then Roe") == "(nobody)");
  CHECK(without({.name = "Łukasz Ğün"}, "an LUKASZ GÜN!") == "an [forgotten]!");
  CHECK(without({.name = "田中 太郎"}, "田中 太郎さんに") == "[forgotten]さんに");
}

TEST_CASE("traces: a single word counts only as it is written, and whole") {
  CHECK(without({.name = "Bo"}, "Bo likes boats, Bob and bo do not") == "[forgotten] likes boats, Bob and bo do not");
  CHECK(without({.name = "Mark"}, "mark it, Mark") == "mark it, [forgotten]");
  CHECK(without({.name = "X"}, "X") == "(nobody)");
  CHECK(without({.name = "Jane Roe", .handle = "will"}, "they will") == "(nobody)");
  CHECK(without({.name = "Jane Roe", .handle = "will"}, "they will", Traces::Reach::all) == "they [forgotten]");
}

TEST_CASE("traces: addresses, pages, telephone numbers and handles") {
  CHECK(without(jane, "<jane@pixel.example>, mailto:JANE@Pixel.example.") == "<[forgotten]>, mailto:[forgotten].");
  for (const auto* const other : {"xjane@pixel.example", "a.jane@pixel.example", "jane@pixel.example.org",
                                  "jane@pixel.example-two", "https://linkedin.example/in/jane-roe-2"}) {
    CAPTURE(other);
    CHECK(without(jane, other) == "(nobody)");
  }
  CHECK(without(jane, "see linkedin.example/in/jane-roe, please") == "see [forgotten], please");
  CHECK(without(jane, "call +491701234567 or 0170/1234567") == "call [forgotten] or [forgotten]");
  CHECK(without({.phone = "0170 1234567"}, "call +49 170 1234567") == "call [forgotten]");
  CHECK(without({.phone = "+1 (555) 010-0123"}, "call 555.010.0123") == "call [forgotten]");
  CHECK(without({.phone = "0170 1234567"}, "call +49 170 12345678") == "(nobody)");
  CHECK(without(jane, "on 2026-03-02") == "(nobody)");
  CHECK(without(jane, "jroe7 knows") == "[forgotten] knows");
}

TEST_CASE("traces: first and last name alone only where it can be nobody else") {
  CHECK(without(jane, "Jane asked") == "(nobody)");
  CHECK(without(jane, "Jane asked Roe", Traces::Reach::all) == "[forgotten] asked [forgotten]");
  CHECK(without({.name = "Anna van Dyk"}, "a van of Dyk", Traces::Reach::all) == "a van of [forgotten]");
}

TEST_CASE("traces: many people, overlaps, and texts that are no UTF-8") {
  Traces traces;
  traces.add(jane, Traces::Reach::anywhere);
  traces.add({.name = "Jane Roe Smith"}, Traces::Reach::anywhere);
  CHECK(traces.without("Jane Roe Smith, Jane Roe") == "[forgotten], [forgotten]");
  CHECK(traces.without("\xff Jane Roe \xc3") == "\xff [forgotten] \xc3");
  CHECK_FALSE(traces.without(""));
  CHECK(traces.are_in("Subject: x\n\nHello Ja=\nne R=6Fe"));
  CHECK_FALSE(traces.are_in("Hello Ja=ne"));
}

TEST_CASE("text columns: every text is either free or one of the words of ours") {
  // A new column of the schema has to be put where it belongs: here, or among the words of text_columns.cpp.
  Scratch scratch;
  std::string all;
  for (const auto& texts : text_columns(scratch.database())) {
    all += texts.table + ":";
    for (const auto& column : texts.columns) {
      all += " " + column;
    }
    all += "\n";
  }
  CHECK(all == R"(ask: owner reason override_reason note added_by message_id
channel: name note
company: industry region
contact: title region channel note do_not_contact bounce
credit: note
feedback: text owner
goal: owner note
intro: owner reason override_reason note added_by source_evidence target_evidence why handoff
intro_change: who was now reason
mail: message_id
moment: outcome note
outbox: recipient subject message_id message reason
outcome: result story quote link note
permission: wording evidence note
profile: name program segment summary who_we_help story next_step link availability contact_by
profile_item: text
proposal: message_id address detail sender subject reason
reward: item override_reason owner note
sale: reason note
source: owner note open_issue added_by interests
source_no_go: text
tie: how note
touch: note owner
training: owner note
)");
}

}  // namespace refer::store
