#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/text.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// Columns and the values they get, for one row. Column names are ours, never a person's.
class Assignments {
 public:
  /// A given value is set; nothing leaves the column alone; an empty text, or one of blanks, clears it.
  template <typename T>
  Assignments& set(std::string_view column, const std::optional<T>& value) {
    if (value) {
      put(column, Bind {*value});
    }
    return *this;
  }
  /// What can be cleared: given, but without a value, it clears.
  template <typename T>
  Assignments& set(std::string_view column, const std::optional<std::optional<T>>& value) {
    if (value) {
      put(column, *value ? Bind {**value} : Bind {});
    }
    return *this;
  }
  Assignments& set(std::string_view column, const std::optional<std::string>& value) {
    if (value) {
      put(column, trim(*value).empty() ? Bind {} : Bind {*value});
    }
    return *this;
  }
  Assignments& put(std::string_view column, const Bind& value);

  [[nodiscard]] bool empty() const { return columns_.empty(); }
  /// Inserts a row; its number.
  std::int64_t insert(Database& database, std::string_view table) const;
  /// Changes the row whose `key` is `id`; whether there is one. Does nothing, and says true, when nothing is set.
  bool update(Database& database, std::string_view table, std::string_view key, std::int64_t id) const;

 private:
  std::vector<std::string> columns_ {};
  std::vector<Bind> values_ {};
};

/// The conditions of a list, all of which must hold.
class Where {
 public:
  /// `condition` with ? for the value; nothing is no condition.
  template <typename T>
  Where& add(std::string_view condition, const std::optional<T>& value) {
    if (value) {
      put(condition, Bind {*value});
    }
    return *this;
  }
  Where& put(std::string_view condition, Bind value);
  /// A value that stands elsewhere in the query; its placeholder.
  [[nodiscard]] std::string bind(Bind value);
  /// `expression` is one of some words, or one of some numbers; none are no condition.
  template <typename E>
  Where& among(std::string_view expression, const std::vector<E>& values) {
    std::vector<Bind> binds;
    for (const auto value : values) {
      if constexpr (Worded<E>) {
        binds.emplace_back(word(value));
      } else {
        binds.emplace_back(value);
      }
    }
    return put_list(expression, std::move(binds));
  }
  /// A condition without a value.
  Where& put(std::string_view condition);

  Where& put_list(std::string_view expression, std::vector<Bind> values);
  /// ` where …`, or nothing.
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::span<const Bind> values() const { return values_; }

 private:
  std::string text_ {};
  std::vector<Bind> values_ {};
};

}  // namespace refer::store
