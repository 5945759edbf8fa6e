#include <doctest/doctest.h>

#include "refer/advice/colleagues.hpp"

namespace refer::advice {
namespace {

constexpr int year = 2026;
constexpr std::int64_t most = 50;

store::Employment now_at(std::int64_t person, std::int64_t company = 1) {
  return {.company = CompanyId {company}, .name = "Pixel", .person = ContactId {person}, .is_current = true};
}

store::Employment worked(std::int64_t person, std::optional<int> since, std::optional<int> until,
                         std::int64_t company = 2) {
  return {.company = CompanyId {company},
          .name = company == 2 ? "Chase" : "Acme",
          .person = ContactId {person},
          .since = since,
          .until = until};
}

std::vector<std::string> said(const std::vector<store::Employment>& all) {
  std::vector<std::string> texts;
  for (const auto& pair : infer_colleagues(all, most, year).pairs) {
    texts.push_back(std::to_string(number(pair.one)) + "-" + std::to_string(number(pair.other)) + " " + pair.how());
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("colleagues: at one company now, or in the same years") {
  CHECK(said({now_at(2), now_at(3)}) == Texts {"2-3 both at Pixel"});
  CHECK(said({now_at(2, 1), now_at(3, 2)}).empty());
  CHECK(said({worked(2, 2015, 2019), worked(3, 2017, 2021)}) == Texts {"2-3 both at Chase, 2017–2019"});
  CHECK(said({worked(2, 2015, 2019), worked(3, 2019, 2021)}) == Texts {"2-3 both at Chase, 2019"});
  CHECK(said({worked(2, 2015, 2018), worked(3, 2019, 2021)}).empty());
  CHECK(said({worked(2, 2015, {}), worked(3, 2020, {})}) == Texts {"2-3 both at Chase, since 2020"});
  CHECK(said({worked(2, 2015, {}), worked(3, 2010, 2016)}) == Texts {"2-3 both at Chase, 2015–2016"});
}

TEST_CASE("colleagues: what may have been at any time says nothing") {
  CHECK(said({worked(2, {}, {}), worked(3, 2015, 2019)}).empty());
  CHECK(said({worked(2, {}, 2019), worked(3, 2015, 2019)}).empty());
  CHECK(said({worked(2, 2027, {}), worked(3, 2015, {})}).empty());  // it has not begun
}

TEST_CASE("colleagues: until now meets who is there now") {
  CHECK(said({now_at(2, 2), worked(3, 2015, {})}) == Texts {"2-3 both at Pixel"});
  CHECK(said({now_at(2, 2), worked(3, 2015, 2019)}).empty());
  CHECK(said({now_at(2, 2), worked(3, {}, {})}).empty());
}

TEST_CASE("colleagues: a pair is said once, by where they are now, else by where they were last") {
  CHECK(said({now_at(2), now_at(3), worked(2, 2015, 2019), worked(3, 2015, 2019)}) == Texts {"2-3 both at Pixel"});
  CHECK(said({worked(2, 2015, 2019), worked(3, 2015, 2019), worked(2, 2010, 2020, 3), worked(3, 2020, 2022, 3)}) ==
        Texts {"2-3 both at Acme, 2020"});
  CHECK(said({worked(2, 2010, 2012), worked(2, 2018, 2019), worked(3, 2010, 2019)}) ==
        Texts {"2-3 both at Chase, 2018–2019"});
}

TEST_CASE("colleagues: a company with too many people is passed over, and named") {
  const std::vector<store::Employment> three {now_at(2), now_at(3), now_at(4), worked(2, 2015, 2019),
                                              worked(3, 2015, 2019)};
  const auto inferred = infer_colleagues(three, 2, year);
  CHECK(inferred.passed_over == Texts {"Pixel"});
  REQUIRE(inferred.pairs.size() == 1);
  CHECK(inferred.pairs[0].how() == "both at Chase, 2015–2019");
  CHECK(infer_colleagues(three, 3, year).pairs.size() == 3);
  // One person with two stays is one.
  CHECK(infer_colleagues({worked(2, 2010, 2011), worked(2, 2015, 2019), worked(3, 2015, 2019)}, 2, year).pairs.size() ==
        1);
}

}  // namespace refer::advice
