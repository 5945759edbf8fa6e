#include <doctest/doctest.h>

#include "refer/advice/cadence.hpp"
#include "refer/core/error.hpp"

namespace refer::advice {
namespace {

project::Config config_of(const std::string& cadences) {
  project::Config config;
  config.add_words("sources.cadences=" + cadences);
  return config;
}

Rhythm rhythm(const std::string& cadences, const store::Standing& source) {
  return Cadences {config_of(cadences)}.of(source);
}

}  // namespace

TEST_CASE("cadence: the source, its shortest tag, its type, everybody") {
  const std::string all {"customer=60,tag:vip=30,tag:board=40,tag:quiet=0"};
  CHECK(rhythm(all, {.type = "partner"}).days == 90);
  CHECK(rhythm(all, {.type = "customer"}).days == 60);
  CHECK(rhythm(all, {.type = "customer", .tags = {"board"}}).days == 40);
  CHECK(rhythm(all, {.type = "customer", .tags = {"board", "quiet", "vip"}}).days == 30);
  CHECK(rhythm(all, {.type = "customer", .tags = {"quiet"}}).days == 0);
  CHECK(rhythm(all, {.type = "customer", .touch_every = 7, .tags = {"vip"}}).days == 7);
  CHECK(rhythm(all, {.type = "partner", .tags = {"other"}}).days == 90);
}

TEST_CASE("cadence: it says what it is because of") {
  const std::string all {"customer=60,tag:vip=30,tag:board=30"};
  CHECK(rhythm(all, {.type = "customer", .tags = {"board", "vip"}}).because_of == "board");
  CHECK(rhythm(all, {.type = "customer"}).because_of == "customer");
  CHECK(rhythm(all, {.type = "partner"}).because_of.empty());
  CHECK(rhythm(all, {.type = "customer", .touch_every = 7}).because_of.empty());
}

TEST_CASE("cadence: a tag is folded, and divided from its days wherever there are spaces") {
  const auto cadence = project::parse_cadence(" tag: VIP = 30 ");
  CHECK(cadence.is_tag);
  CHECK(cadence.name == "vip");
  CHECK(cadence.days == 30);
  CHECK(project::parse_cadence("customer=0").days == 0);
}

TEST_CASE("cadence: what cannot be understood is refused") {
  for (const auto* const text : {"", "customer", "customer=", "=30", "tag:=30", "customer=-1", "customer=3651",
                                 "customer=3.5", "customer=30=2", "customer:30"}) {
    CAPTURE(text);
    CHECK_THROWS_AS((void)project::parse_cadence(text), Error);
  }
  CHECK_THROWS_AS((void)project::cadences_of(config_of("nobody=30")), Error);
}

}  // namespace refer::advice
