#include "refer/store/training.hpp"

namespace refer::store {

bool is_certified(Database& database, std::string_view owner, Date day) {
  return database
      .find_integer(
          "select 1 from training where owner = ?1 and kind = ?2 and day <= ?3 and coalesce(until, '9999-12-31') >= ?3",
          {owner, word(TrainingKind::certification), day})
      .has_value();
}

}  // namespace refer::store
