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

/// What may be said of a training; nothing is left alone, an empty text clears.
struct TrainingFields {
  std::optional<std::string> owner {};
  std::optional<TrainingKind> kind {};
  std::optional<Date> day {};
  std::optional<std::optional<Date>> until {};  ///< the last day on which it is in force
  std::optional<std::string> note {};
};

/// A training for sentences.
struct Training {
  std::string owner {};
  TrainingKind kind = TrainingKind::course;
  Date day {};
};

/// Owner, kind and day must be given. Throws Error(Fault::conflict) when the same is there: owner, kind, day and note;
/// Error(Fault::usage) when it would end before it begins, or without an owner.
TrainingId add_training(Database& database, const TrainingFields& fields, Instant now);
/// Throws Error(Fault::missing), and as add_training.
void edit_training(Database& database, TrainingId id, const TrainingFields& fields);
/// Throws Error(Fault::missing).
void remove_training(Database& database, TrainingId id);
/// Throws Error(Fault::missing).
Training get_training(Database& database, TrainingId id);

/// Which trainings a list shows.
struct TrainingFilter {
  std::optional<std::string> owner {};
  std::optional<TrainingKind> kind {};
  bool in_force = false;           ///< only those begun by `today` that have not run out
  std::vector<TrainingId> ids {};  ///< only these; none: all
};
/// id, owner, kind, day, until, in_force (on `today`), note; extra: added_at.
[[nodiscard]] Table training_table(Database& database, const TrainingFilter& filter, Date today);

/// Whether an owner has a certification that is in force on a day: the latest begun by then, if it has not run out.
[[nodiscard]] bool is_certified(Database& database, std::string_view owner, Date day);

}  // namespace refer::store
