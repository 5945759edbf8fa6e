#include <doctest/doctest.h>

#include "refer/advice/unnamed.hpp"

namespace refer::advice {

namespace {

Unnamed without(const KnownBy& person) {
  Unnamed unnamed;
  unnamed.add(person);
  return unnamed;
}

}  // namespace

TEST_CASE("unnamed: a part of two letters, the company without its form, and any spelling of them are found") {
  const auto bo = without({.name = "Bo Lind", .company = "Brightworks GmbH"});
  CHECK(bo.find_in("Brightworks cut planning to 4 days, says Bo") == "Brightworks");
  CHECK(bo.find_in("planning cut to 4 days, says Bo") == "Bo");
  for (const auto* const text :
       {"BO said so", "Bo's team", "Bo’s team", "“Bo” said so", "bo lind said so", "Lind-led", "brightworks grew",
        "Brightworks® grew", "the Brightworks-team", "Bright Works grew", "bright-works grew", "B\u200bo said so",
        "B\u00ado", "Bright\u200bworks", "BrightWorks GmbH", "BRIGHTWORKS"}) {
    CAPTURE(text);
    CHECK(bo.find_in(text));
  }
  for (const auto* const text : {"a GmbH saved a week", "bold plans, blind spots", "works bright", "bo", ""}) {
    CAPTURE(text);
    CHECK_FALSE(bo.find_in(text));
  }
}

TEST_CASE("unnamed: usual words are no parts of names, except alone, with a capital and within a sentence") {
  const auto an = without({.name = "An Do", .company = "The Data Group"});
  for (const auto* const text : {"An hour saved. Do ask. Data is clean", "the data of a group",
                                 "Group work, and The End", "our Data and The Group", ""}) {
    CAPTURE(text);
    CHECK_FALSE(an.find_in(text));
  }
  for (const auto* const text : {"thanks to An", "AN DO said so", "at the data group", "The Data Group grew"}) {
    CAPTURE(text);
    CHECK(an.find_in(text));
  }
  const auto data = without({.company = "Data Inc."});
  CHECK(data.find_in("a week saved at Data"));
  CHECK(data.find_in("data inc saved a week"));
  CHECK_FALSE(data.find_in("Data is clean; data are many"));
}

TEST_CASE("unnamed: legal forms are no names, wherever they stand and however they are written") {
  for (const auto* const company : {"Globex S.A.", "Globex A/S", "AB Globex", "Globex B.V.", "Globex GmbH & Co. KG",
                                    "The Globex Group, Inc.", "Globex Holding Ltd", "globex"}) {
    CAPTURE(company);
    const auto unnamed = without({.company = company});
    CHECK(unnamed.find_in("a week saved at Globex") == "Globex");
    CHECK(unnamed.find_in("globex saved a week"));
    CHECK_FALSE(unnamed.find_in("Inc, Ltd, GmbH & Co, S.A. and a group or a holding"));
  }
  const auto form = without({.company = "SE AG"});
  CHECK(form.find_in("at SE AG"));
  CHECK_FALSE(form.find_in("AG and SE"));
}

TEST_CASE("unnamed: accents and umlauts are found as others write them, and names without spaces within words") {
  const auto mueller = without({.name = "Jörg Müller", .company = "Blåskog & Sønner"});
  for (const auto* const text : {"Mueller said so", "MULLER", "Joerg liked it", "Jorg", "Blaskog grew", "Sonner"}) {
    CAPTURE(text);
    CHECK(mueller.find_in(text));
  }
  CHECK(without({.name = "田中"}).find_in("田中さんが一週間"));
  CHECK(without({.company = "株式会社サクラ"}).find_in("サクラで9日"));
  CHECK_FALSE(without({.company = "株式会社サクラ"}).find_in("株式会社で"));
  CHECK(without({.name = "Зоя Петрова"}).find_in("сказала Зоя"));
  CHECK(without({.name = "Mueller"}).find_in("Müller said so"));
}

TEST_CASE("unnamed: an address gives away by its domain, unless everybody may have one there") {
  const auto globex = without({.email = "j@mail.globex.co.example"});
  CHECK(globex.find_in("see www.mail.globex.co.example"));
  CHECK(globex.find_in("write to J@MAIL.globex.co.example"));
  CHECK(globex.find_in("Globex grew"));
  CHECK_FALSE(globex.find_in("Mail less, Co less"));
  const auto gmail = without({.email = "j.q@gmail.com"});
  CHECK(gmail.find_in("ask j.q@gmail.com"));
  CHECK_FALSE(gmail.find_in("Gmail (gmail.com) is quiet now"));
}

TEST_CASE("unnamed: a number is no part, and whole names are looked for alone too") {
  const auto twelve = without({.name = "Customer 12", .company = "Pixel 12"});
  CHECK_FALSE(twelve.find_in("Customers cut 12 days to 4"));
  CHECK(twelve.find_in("customer 12 cut 3 days"));
  CHECK(twelve.is_named_in("Dr. Customer 12"));
  CHECK_FALSE(without({.name = "Elena Cole"}).is_named_in("Elena Roe"));
  CHECK_FALSE(Unnamed {}.find_in("Elena of Globex"));
}

}  // namespace refer::advice
