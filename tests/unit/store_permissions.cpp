#include "refer/store/contacts.hpp"
#include "refer/store/permissions.hpp"
#include "refer/store/sources.hpp"
#include "store_fixture.hpp"

namespace refer::store {

namespace {

Date day(int number) {
  return to_date({.year = 2026, .month = 3, .day = number});
}

/// A source, two people, and what of them is allowed.
struct Allowed {
  Scratch scratch {};
  Database& database = scratch.database();
  ContactId jane = add_contact(database, {.name = "Jane Roe"}, Instant {});
  ContactId elena = add_contact(database, {.name = "Elena Cole"}, Instant {});
  ContactId max = add_contact(database, {.name = "Max Vogel"}, Instant {});

  Allowed() { add_source(database, jane, {.type = "customer"}, Instant {}); }

  PermissionId add(const PermissionScope& scope, const PermissionFields& fields, Use use = Use::name) {
    return add_permission(database, jane, use, scope, fields, Instant {});
  }
  std::optional<PermissionId> find(ContactId target, int on, Use use = Use::name) {
    return find_permission(database, jane, target, std::nullopt, use, day(on));
  }
};

}  // namespace

TEST_CASE("a permission holds from its first day to its last, and not from the day it is withdrawn") {
  Allowed allowed;
  const auto id = allowed.add({.target = allowed.elena}, {.given_on = day(5), .until = day(10)});
  CHECK(!allowed.find(allowed.elena, 4));
  CHECK(allowed.find(allowed.elena, 5) == id);
  CHECK(allowed.find(allowed.elena, 10) == id);
  CHECK(!allowed.find(allowed.elena, 11));
  CHECK(!allowed.find(allowed.max, 7));

  edit_permission(allowed.database, id, {.withdrawn = day(8)});
  CHECK(allowed.find(allowed.elena, 7) == id);
  CHECK(!allowed.find(allowed.elena, 8));
}

TEST_CASE("a permission for the person comes before one for anyone; one for another use covers nothing") {
  Allowed allowed;
  allowed.add({}, {.given_on = day(1)}, Use::public_use);
  CHECK(!allowed.find(allowed.elena, 5));
  const auto anyone = allowed.add({}, {.given_on = day(3)});
  const auto person = allowed.add({.target = allowed.elena}, {.given_on = day(1)});
  CHECK(allowed.find(allowed.elena, 5) == person);
  CHECK(allowed.find(allowed.max, 5) == anyone);
  CHECK(!find_permission(allowed.database, allowed.elena, allowed.max, std::nullopt, Use::name, day(5)));
  const auto later = allowed.add({}, {.given_on = day(4)});
  CHECK(allowed.find(allowed.max, 5) == later);
  CHECK(find_permission(allowed.database, allowed.jane, std::nullopt, std::nullopt, Use::name, day(5)) == later);
}

TEST_CASE("the same permission is one of exactly the same scope and use") {
  Allowed allowed;
  const auto id = allowed.add({.target = allowed.elena}, {.given_on = day(1), .withdrawn = day(5)});
  const auto same = [&](const PermissionScope& scope, Use use, std::optional<Date> on) {
    return find_same_permission(allowed.database, allowed.jane, use, scope, on);
  };
  CHECK(same({.target = allowed.elena}, Use::name, day(2)) == id);
  CHECK(!same({.target = allowed.elena}, Use::name, day(6)));
  CHECK(same({.target = allowed.elena}, Use::name, std::nullopt) == id);
  CHECK(!same({.target = allowed.elena}, Use::public_use, std::nullopt));
  CHECK(!same({}, Use::name, std::nullopt));
}

TEST_CASE("who is named by a permission, or gave it, is not removed before it") {
  Allowed allowed;
  const auto id = allowed.add({.target = allowed.elena}, {.given_on = day(1)});
  CHECK(error_of([&] { remove_contact(allowed.database, allowed.elena); })->fault() == Fault::conflict);
  CHECK(error_of([&] { remove_source(allowed.database, allowed.jane); })->fault() == Fault::conflict);
  remove_permission(allowed.database, id);
  remove_contact(allowed.database, allowed.elena);
  remove_source(allowed.database, allowed.jane);
}

}  // namespace refer::store
