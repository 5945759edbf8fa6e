#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "refer/advice/guards.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/words.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"
#include "refer/store/walk.hpp"

namespace refer::advice {

/// The most ties that a path may have.
inline constexpr int most_hops = 3;

/// What a tie weighs, in 50ths: strength ÷ 5 × how far its evidence is believed (stated and introduced 1,
/// correspondence 0.8, imported 0.4, inferred 0.2).
[[nodiscard]] int weight(const store::Leg& leg);

/// What a path is good for: an ask today, an ask after its weak ties were warmed, or nothing that is proven.
enum class PathVerdict { ask_now, warm_first, none };

/// Ties from me to somebody, none of whom is met twice.
struct Path {
  /// The product of the weights of its ties, in 125,000ths.
  int points = 0;
  int hops = 0;
  std::array<store::Leg, most_hops> all {};

  [[nodiscard]] std::span<const store::Leg> legs() const { return {all.data(), static_cast<std::size_t>(hops)}; }
  /// From 0 to 1.
  [[nodiscard]] double strength() const { return points / 125'000.0; }
  /// Whether no tie of it is inferred: what is inferred proves nothing.
  [[nodiscard]] bool is_verified() const;
  /// Whether every tie of it is as strong as `strong` (ties.strong).
  [[nodiscard]] bool is_warm(std::int64_t strong) const;
  [[nodiscard]] PathVerdict verdict(std::int64_t strong) const;
  /// Which of its ties weighs least, counted from 0; of several the first from me.
  [[nodiscard]] std::size_t weakest() const;
  /// Whether somebody stands on it, between me and its end.
  [[nodiscard]] bool goes_through(ContactId person) const;
  /// The order of paths: the strongest first, then the shorter, then by the ids along them.
  [[nodiscard]] bool operator<(const Path& other) const;
  /// The same, but what is verified comes before what is not.
  [[nodiscard]] bool is_better(const Path& other) const;
};

/// Which paths count.
struct PathLimits {
  int hops = most_hops;
  std::size_t most = 0;                 ///< only so many, the strongest; 0: all
  std::optional<ContactId> without {};  ///< none that goes through this person
};

/// Paths to one person, the strongest first, and how many there are in all.
struct FoundPaths {
  std::vector<Path> paths {};
  std::size_t count = 0;
  std::optional<Path> best {};  ///< the strongest verified one; where there is none, the strongest of the others
};

/// The paths from me to one person. Meets in the middle: reads my ties, theirs, and those of the people on the smaller
/// side, never all. Nobody who must not be contacted stands on a path; its end may.
[[nodiscard]] FoundPaths find_paths(store::Database& database, ContactId target, const PathLimits& limits);

/// Two ties from me: the person in between, and the end.
struct Way {
  store::Leg first {};
  store::Leg second {};
};

/// Two ties from me to each of many.
class Ways {
 public:
  Ways() = default;
  explicit Ways(const std::vector<Way>& all);
  /// The ways to a person, the strongest first.
  [[nodiscard]] std::span<const Way> to(ContactId person) const;

 private:
  std::vector<std::size_t> begins_ {};  ///< by id: where the ways to a person begin; those to the next end them
  std::vector<Way> all_ {};
};

/// What a walk to somebody looks at besides their own ties.
struct Scene {
  int hops = most_hops;
  std::vector<store::Leg> mine {};    ///< my ties, by id
  std::vector<ContactId> shunned {};  ///< by id: nobody walks through them
  Ways ways {};
};

/// All that is within reach, for paths to many: reads all ties once.
class Reach {
 public:
  /// With `first`, only paths that begin with one of them (by id) count.
  Reach(store::Database& database, int hops, const std::optional<std::vector<ContactId>>& first = std::nullopt);

  /// As advice::find_paths; the hops of the limits are those of the reach.
  [[nodiscard]] FoundPaths find_paths(ContactId target, const PathLimits& limits) const;
  /// As FoundPaths::best.
  [[nodiscard]] std::optional<Path> best(ContactId target, std::optional<ContactId> without = std::nullopt) const;
  /// The strongest verified path, if there is one.
  [[nodiscard]] std::optional<Path> verified(ContactId target, std::optional<ContactId> without = std::nullopt) const;
  /// Every path to somebody, in no particular order.
  void each(ContactId target, const std::function<void(const Path&)>& visit) const;

 private:
  store::Graph graph_;
  Scene scene_;
};

/// A source by whom others can be met.
struct Bridge {
  ContactId source {};
  std::int64_t targets = 0;
  std::int64_t sole = 0;    ///< of these, those to whom no other source leads
  std::int64_t points = 0;  ///< of the best path to each, summed
  ContactId best {};        ///< to whom the strongest path leads
  [[nodiscard]] double strength() const { return static_cast<double>(points) / 125'000.0; }
};

/// The sources with whom a verified path to a target begins: most targets first, then the strongest, then by id.
[[nodiscard]] std::vector<Bridge> bridges(store::Database& database, const std::vector<ContactId>& targets, int hops);

/// What a guard has against an ask of a source for somebody.
using Judge = std::function<std::optional<Refusal>(ContactId source, ContactId target)>;

/// What to type next to come to somebody by a path: to ask, to warm its weak tie, or to prove what is only inferred;
/// without a path, to record one. Where an ask was made before, or is refused by `judge`, that. One sentence.
[[nodiscard]] std::string next_step(store::Database& database, const project::Config& config, ContactId target,
                                    const std::optional<Path>& path, const Judge& judge);

}  // namespace refer::advice

/// The words of verdicts.
template <>
struct refer::Words<refer::advice::PathVerdict> {
  static constexpr std::string_view what = "verdict";
  static constexpr std::array<std::string_view, 3> words {"ask now", "warm first", "no verified path"};
};
