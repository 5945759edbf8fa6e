#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "refer/core/error.hpp"

namespace refer {

/// A tree of names and values: what TOML and JSON are read into, and what a letter is rendered from.
class Value {
 public:
  struct Member;
  using List = std::vector<Value>;
  using Map = std::vector<Member>;  ///< in the order of the file
  using Data = std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Map>;

  Value() = default;
  template <typename T>
  requires std::is_constructible_v<Data, T> Value(T data) : data_ {std::move(data)} {}
  Value(const char* text) : data_ {std::string {text}} {}
  Value(std::string_view text) : data_ {std::string {text}} {}
  Value(int number) : data_ {std::int64_t {number}} {}

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  /// The value as a T, or nullptr when it is of another type.
  template <typename T>
  [[nodiscard]] const T* as() const {
    return std::get_if<T>(&data_);
  }
  /// The member called `name`, or nullptr when there is none or this is no map.
  [[nodiscard]] const Value* find(std::string_view name) const;
  /// Sets the member called `name`, replacing one that is there; a null becomes a map first.
  void set(std::string_view name, Value value);
  /// The words for its type, for messages: text, number, list, table …
  [[nodiscard]] std::string_view type() const;

  /// Where it stood in its file, where that is known.
  Place place {};

 private:
  Data data_ {};
};

struct Value::Member {
  std::string name;
  Value value;
};

}  // namespace refer
