#include "refer/store/merge.hpp"
#include "refer/store/ties.hpp"
#include "store_fixture.hpp"

namespace refer::store {
namespace {

constexpr Instant now {1'772'442'000};

/// Who is there already, with a tie to me from a day on.
struct Known {
  ContactFields fields {};
  std::optional<Date> since {};
};

ContactId put(Database& database, const Known& known) {
  const auto id = add_contact(database, known.fields, now);
  (void)set_tie(database, me, id, {.strength = 2, .since = known.since}, now);
  return id;
}

std::string text_in(Database& database, std::string_view column, ContactId id) {
  return database.find_text("select " + std::string {column} + " from v_contact where id = ?1", {id}).value_or("");
}

}  // namespace

TEST_CASE("merge: who is found again") {
  const ContactFields jane {
      .name = "Jane Roe", .email = "jane@pixel.example", .company = "Pixel", .url = "https://l.example/jane"};
  const ContactFields bare {.name = "Jane Roe", .company = "Pixel"};
  struct Case {
    const char* why;
    Known known;
    ContactFields record;
    std::optional<std::string> connected_on;
    bool found;
  };
  const Date april = Date {find_iso_date("2024-04-08").value()};
  const Case cases[] {
      {"the address", {jane}, {.name = "J. Roe", .email = "jane@pixel.example", .company = "Umbra"}, {}, true},
      {"the address, however written", {jane}, {.email = "Jane@PIXEL.example"}, {}, true},
      {"the page", {jane}, {.name = "Jane Park", .url = "https://l.example/jane"}, {}, true},
      {"another address is another person",
       {jane},
       {.name = "Jane Roe", .email = "jane@umbra.example", .company = "Pixel"},
       {},
       false},
      {"another page is another person",
       {jane},
       {.name = "Jane Roe", .company = "Pixel", .url = "https://l.example/j2"},
       {},
       false},
      {"the same day, though everything else changed",
       {jane, april},
       {.name = "Jane Roe", .email = "jane@umbra.example", .company = "Umbra"},
       "2024-04-08",
       true},
      {"another day is another person", {bare, april}, bare, "2024-05-08", false},
      {"without a day, the company", {bare, april}, bare, {}, true},
      {"no day was known yet", {bare}, bare, "2024-04-08", true},
      {"without a day, another company", {bare, april}, {.name = "Jane Roe", .company = "Umbra"}, {}, false},
      {"without a day and a company, the name", {bare}, {.name = "Jane Roe"}, {}, true},
      {"the name without case and accents", {{.name = "Zoë Núñez"}}, {.name = "zoe nunez"}, {}, true},
      {"first and last name make the name",
       {bare},
       {.first_name = "Jane", .last_name = "Roe", .company = "PIXEL"},
       {},
       true},
      {"another name", {bare}, {.name = "Jane Row", .company = "Pixel"}, {}, false},
      {"never me by the name alone", {{.name = "Somebody"}}, {.name = "me"}, {}, false},
  };
  for (const auto& test : cases) {
    CAPTURE(test.why);
    Scratch scratch;
    const auto id = put(scratch.database(), test.known);
    Merger merger {scratch.database(), now};
    const auto merged = merger.merge(test.record, test.connected_on);
    CHECK((merger.last() == id) == test.found);
    CHECK((merged == Merged::added) == !test.found);
  }
}

TEST_CASE("merge: what a record says is changed, and what it leaves out is kept") {
  Scratch scratch;
  auto& database = scratch.database();
  const auto id = put(database, {{.name = "Łukasz Zieliński",
                                  .email = "lukasz@northwind.example",
                                  .title = "VP",
                                  .company = "Northwind",
                                  .phone = "+48 555"}});
  CHECK(Merger {database, now}.merge(
            {.name = "Łukasz Zieliński", .email = "lukasz@northwind.example", .company = "NORTHWIND"}, {}) ==
        Merged::unchanged);
  CHECK(Merger {database, now}.merge({.name = "Lukasz Zielinski", .email = "LUKASZ@northwind.example", .title = "CTO"},
                                     {}) == Merged::updated);
  CHECK(text_in(database, "title", id) == "CTO");
  CHECK(text_in(database, "phone", id) == "+48 555");
  CHECK(text_in(database, "company", id) == "Northwind");
  // What says the same with less is not taken for news.
  CHECK(text_in(database, "name", id) == "Łukasz Zieliński");
  CHECK(text_in(database, "email", id) == "lukasz@northwind.example");
  CHECK(Merger {database, now}.merge({.email = "lukasz@northwind.example"}, {}) == Merged::unchanged);
  CHECK(text_in(database, "name", id) == "Łukasz Zieliński");
  CHECK(Merger {database, now}.merge({.name = "Łukasz Nowak", .email = "lukasz@northwind.example"}, {}) ==
        Merged::updated);
  CHECK(text_in(database, "name", id) == "Łukasz Nowak");
}

TEST_CASE("merge: whom a file names twice it has named once") {
  Scratch scratch;
  Merger merger {scratch.database(), now};
  const ContactFields sam {.name = "Sam Lee", .company = "Globex"};
  CHECK(merger.merge(sam, {}) == Merged::added);
  const auto id = merger.last();
  CHECK(merger.merge({.name = "Sam Lee", .title = "CTO", .company = "Globex"}, {}) == Merged::repeated);
  CHECK(merger.last() == id);
  CHECK(text_in(scratch.database(), "title", id).empty());
}

TEST_CASE("merge: two records that contradict who is who are refused") {
  Scratch scratch;
  auto& database = scratch.database();
  put(database, {{.name = "Jane Roe", .email = "jane@pixel.example"}});
  put(database, {{.name = "Joan Roe", .url = "https://l.example/joan"}});
  Merger merger {database, now};
  const auto error = error_of([&] {
    (void)merger.merge({.name = "Jane Roe", .email = "jane@pixel.example", .url = "https://l.example/joan"}, {});
  });
  REQUIRE(error);
  CHECK(error->fault() == Fault::conflict);
}

}  // namespace refer::store
