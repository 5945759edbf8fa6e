#include "refer/store/training.hpp"
#include "store_fixture.hpp"

namespace refer::store {

TEST_CASE("training: who is certified on a day") {
  Scratch scratch;
  auto& database = scratch.database();
  const auto day = [](std::string_view text) { return find_iso_date(text).value(); };
  const auto add = [&](std::string owner, TrainingKind kind, std::string_view on,
                       std::optional<std::string_view> until) {
    TrainingFields fields {.owner = std::move(owner), .kind = kind, .day = day(on)};
    if (until) {
      fields.until = day(*until);
    }
    return add_training(database, fields, {});
  };
  add("Ada", TrainingKind::certification, "2025-03-01", "2026-02-28");
  add("Bo", TrainingKind::certification, "2026-01-01", std::nullopt);
  add("Cy", TrainingKind::course, "2025-01-01", std::nullopt);

  CHECK_FALSE(is_certified(database, "Ada", day("2025-02-28")));
  CHECK(is_certified(database, "Ada", day("2025-03-01")));
  CHECK(is_certified(database, "Ada", day("2026-02-28")));
  CHECK_FALSE(is_certified(database, "Ada", day("2026-03-01")));
  CHECK(is_certified(database, "Bo", day("2099-01-01")));
  CHECK_FALSE(is_certified(database, "Cy", day("2026-03-01")));
  CHECK_FALSE(is_certified(database, "Dee", day("2026-03-01")));

  // Renewed, it is in force again.
  add("Ada", TrainingKind::certification, "2026-03-02", "2027-03-02");
  CHECK(is_certified(database, "Ada", day("2026-03-02")));
}

}  // namespace refer::store
