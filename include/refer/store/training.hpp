#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer {

/// What somebody of the team did to learn asking.
enum class TrainingKind { course, role_play, certification };
template <>
struct Words<TrainingKind> {
  static constexpr std::string_view what = "kind of training";
  static constexpr std::array<std::string_view, 3> words {"course", "role-play", "certification"};
};

}  // namespace refer

namespace refer::store {

/// Whether an owner has a certification that is in force on a day: the latest begun by then, if it has not run out.
[[nodiscard]] bool is_certified(Database& database, std::string_view owner, Date day);

}  // namespace refer::store
