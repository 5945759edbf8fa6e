#pragma once

#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "refer/command/reader.hpp"
#include "refer/core/answer.hpp"

namespace refer::command {

class Session;

/// One option or argument: how it is written, what it means, and how a word gets into its field.
struct Slot {
  std::string name;    ///< "--on", or "SOURCE" for an argument
  char letter = '\0';  ///< -q, or none
  std::string value;   ///< what stands for its value in the help: DATE; empty for a flag
  std::string help;
  bool is_argument = false;
  bool required = false;
  bool repeats = false;
  std::vector<std::string> words {};  ///< the words it takes, when they are fixed
  std::function<void(std::string_view text, const Reading& reading)> put {};

  /// The key in a file of records: `on` for --on, `source` for SOURCE.
  [[nodiscard]] std::string key() const;
};

/// What one command declares: each slot is bound to a field, whose type says how it is read, whether it may be missing
/// (std::optional, or a value that is there already) and whether it may repeat (std::vector).
class Args {
 public:
  /// `--name VALUE`, or `--name` for a bool.
  template <typename T>
  Slot& option(std::string_view name, T& field, std::string_view help) {
    return add(name, field, help, false);
  }
  /// An option that must be given.
  template <typename T>
  Slot& required(std::string_view name, T& field, std::string_view help) {
    auto& slot = add(name, field, help, false);
    slot.required = true;
    return slot;
  }
  /// An argument by its place; required unless the field is optional, or the slot is told otherwise.
  template <typename T>
  Slot& argument(std::string_view name, T& field, std::string_view help) {
    auto& slot = add(name, field, help, true);
    slot.required = !is_optional<T>;
    return slot;
  }

  /// In a file of records: the column that says which to take (yes, y, x, 1, true). Where it is empty, or says no, the
  /// record is passed over; a file without the column is taken whole.
  void mark(std::string_view key) { mark_ = key; }
  /// In a file of records: columns that are there for people, and say nothing.
  void pass_over(std::initializer_list<std::string_view> keys) { passed_over_.assign(keys.begin(), keys.end()); }

  /// What a command does before the database is opened, such as asking somebody who types: no lock is held meanwhile.
  /// Its answer, if it has one, is the answer of the command, and the database stays closed.
  using Before = std::function<std::optional<Answer>(Session&)>;
  void before(Before first) { before_ = std::move(first); }
  [[nodiscard]] const Before& before() const { return before_; }

  [[nodiscard]] const std::deque<Slot>& slots() const { return slots_; }
  /// The key of the column of marks; empty without one.
  [[nodiscard]] const std::string& mark_key() const { return mark_; }
  /// The keys of the columns that say nothing.
  [[nodiscard]] const std::vector<std::string>& passed_over() const { return passed_over_; }

 private:
  template <typename T>
  static constexpr bool is_optional = false;
  template <typename T>
  static constexpr bool is_vector = false;

  template <typename T>
  Slot& add(std::string_view name, T& field, std::string_view help, bool is_argument);

  Before before_ {};
  std::deque<Slot> slots_ {};  ///< a deque, so that a slot stays where it is
  std::string mark_ {};
  std::vector<std::string> passed_over_ {};
};

template <typename T>
constexpr bool Args::is_optional<std::optional<T>> = true;
template <typename T>
constexpr bool Args::is_vector<std::vector<T>> = true;

template <typename T>
Slot& Args::add(std::string_view name, T& field, std::string_view help, bool is_argument) {
  Slot slot {.name = std::string {name}, .value = {}, .help = std::string {help}, .is_argument = is_argument};
  if constexpr (std::is_same_v<T, bool>) {
    slot.put = [&field](std::string_view text, const Reading&) { field = read_flag(text); };
  } else if constexpr (is_optional<T>) {
    using Reader = Reader<typename T::value_type>;
    slot.value = Reader::value;
    slot.words = Reader::words();
    slot.put = [&field](std::string_view text, const Reading& reading) { field = Reader::read(text, reading); };
  } else if constexpr (is_vector<T>) {
    using Reader = Reader<typename T::value_type>;
    slot.value = Reader::value;
    slot.words = Reader::words();
    slot.repeats = true;
    slot.put = [&field](std::string_view text, const Reading& reading) {
      field.push_back(Reader::read(text, reading));
    };
  } else {
    slot.value = std::string {Reader<T>::value};
    slot.words = Reader<T>::words();
    slot.put = [&field](std::string_view text, const Reading& reading) { field = Reader<T>::read(text, reading); };
  }
  return slots_.emplace_back(std::move(slot));
}

}  // namespace refer::command
