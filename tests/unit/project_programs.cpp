#include <doctest/doctest.h>

#include "refer/project/programs.hpp"

namespace refer::project {

TEST_CASE("programs: their terms, and whose incentive nobody discloses") {
  Config config;
  CHECK(programs(config).empty());
  config.add_words("programs.client.incentive=a donation");
  config.add_words("programs.client.policy=once a year");
  config.add_words("programs.v1.2.incentive=a fee");
  config.add_words("programs.v1.2.disclosure=We pay a fee.");
  config.add_words("programs.quiet.disclosure=We pay nothing.");
  REQUIRE(programs(config).size() == 3);
  CHECK(program_terms(config, "Client").policy == "once a year");
  CHECK(disclosure_of(program_terms(config, "client")).empty());
  CHECK(disclosure_of(program_terms(config, "v1.2")) == "We pay a fee.");
  CHECK(disclosure_of(program_terms(config, "quiet")).empty());
  CHECK(disclosure_of(program_terms(config, "nobody knows")).empty());
  CHECK(programs_without_disclosure(config) == std::vector<std::string> {"client"});
}

}  // namespace refer::project
