#include <doctest/doctest.h>

#include "command/report/discretion.hpp"
#include "refer/store/contacts.hpp"
#include "store_fixture.hpp"

namespace refer::command {
namespace {

/// Elena Cole of Globex Ltd. was to be met, and a deal of 42,000.50 EUR and one of 7,000 JPY were won.
Discretion secrets_of(store::Database& database) {
  Discretion secrets;
  secrets.keep_secret(
      database, store::add_contact(
                    database, {.name = "Elena Cole-Díaz", .email = "elena@globex.example", .company = "Globex Ltd."},
                    Instant {}));
  secrets.keep_secret({.minor = 42'000'50, .currency = "EUR"});
  secrets.keep_secret({.minor = 7000, .currency = "JPY"});
  return secrets;
}

}  // namespace

TEST_CASE("discretion: a name is secret however it is written, and nothing longer") {
  store::Scratch scratch;
  const auto secrets = secrets_of(scratch.database());
  for (const auto* const name :
       {"Elena Cole-Díaz", "ELENA  cole diaz", "Dr. Elena Cole-Díaz, PhD", "Jane (GLOBEX LTD)"}) {
    CAPTURE(name);
    CHECK_FALSE(secrets.allows_name(name));
  }
  for (const auto* const name : {"Elena Roe", "Coleman Elena", "Globexia Ltd", "Jane Roe", ""}) {
    CAPTURE(name);
    CHECK(secrets.allows_name(name));
  }
}

TEST_CASE("discretion: a text says no part of a name, no company, no address and no value") {
  store::Scratch scratch;
  const auto secrets = secrets_of(scratch.database());
  for (const auto* const text : {"Elena said yes",
                                 "thanks to Cole",
                                 "Díaz liked it",
                                 "globex ltd grew",
                                 "mail ELENA@globex.example",
                                 "worth 42000.50 EUR",
                                 "worth EUR 42,000",
                                 "worth 42 000",
                                 "worth 42'000",
                                 "worth 42k",
                                 "worth 42.0 K",
                                 "worth 0.042M",
                                 "worth 42\u00a0000",
                                 "worth 42\u202f000",
                                 "worth 42\u2019000",
                                 "$42,000 3 times",
                                 "\u20ac42000 3",
                                 "ELENA said yes",
                                 "Globex grew",
                                 "globex grew",
                                 "GLOBEX grew",
                                 "see www.globex.example",
                                 "worth 7000 yen",
                                 "worth 7 thousand: 7,000",
                                 "4200050 cents",
                                 "0042000"}) {
    CAPTURE(text);
    CHECK_FALSE(secrets.allows_text(text));
  }
  for (const auto* const text : {"ramp time down from 6 months to 3", "42 % less", "elevated colewort", "a limited Ltd",
                                 "420 days", "70 of 100", "142000 rows", "70000 lines", ""}) {
    CAPTURE(text);
    CHECK(secrets.allows_text(text));
  }
}

TEST_CASE("discretion: who may not be named is secret in texts, and is nobody who was to be met") {
  store::Scratch scratch;
  auto& database = scratch.database();
  const auto jane = store::add_contact(database, {.name = "May Ng", .email = "may@pixel.example"}, Instant {});
  Discretion secrets;
  secrets.keep_unnamed(database, jane);
  CHECK_FALSE(secrets.is_target(jane));
  for (const auto* const text : {"May Ng said so", "thanks to Ng", "MAY said so", "Pixel grew"}) {
    CAPTURE(text);
    CHECK_FALSE(secrets.allows_text(text));
  }
  CHECK(secrets.allows_text("teams may grow, pixel by pixel"));
}

TEST_CASE("discretion: without secrets everything may be said") {
  const Discretion secrets;
  CHECK(secrets.allows_text("Elena of Globex, 42000 EUR"));
  CHECK_FALSE(secrets.is_target(ContactId {2}));
}

}  // namespace refer::command
