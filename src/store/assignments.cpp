#include "store/assignments.hpp"

#include <fmt/core.h>

namespace refer::store {

Assignments& Assignments::put(std::string_view column, const Bind& value) {
  columns_.emplace_back(column);
  values_.push_back(value.owned());  // the row is written later, when a text that was made for the call is gone
  return *this;
}

std::int64_t Assignments::insert(Database& database, std::string_view table) const {
  std::string names;
  std::string places;
  for (std::size_t index = 0; index < columns_.size(); ++index) {
    names += (index == 0 ? "" : ", ") + columns_[index];
    places += fmt::format("{}?{}", index == 0 ? "" : ", ", index + 1);
  }
  database.run(fmt::format("insert into {} ({}) values ({})", table, names, places), values_);
  return database.last_id();
}

bool Assignments::update(Database& database, std::string_view table, std::string_view key, std::int64_t id) const {
  if (empty()) {
    return true;
  }
  std::string sets;
  for (std::size_t index = 0; index < columns_.size(); ++index) {
    sets += fmt::format("{}{} = ?{}", index == 0 ? "" : ", ", columns_[index], index + 1);
  }
  auto values = values_;
  values.emplace_back(id);
  return database.run(fmt::format("update {} set {} where {} = ?{}", table, sets, key, values.size()), values) > 0;
}

Where& Where::put(std::string_view condition, Bind value) {
  values_.push_back(std::move(value));
  std::string numbered;
  for (const char c : condition) {
    numbered += c;
    if (c == '?') {
      numbered += std::to_string(values_.size());
    }
  }
  return put(numbered);
}

std::string Where::bind(Bind value) {
  values_.push_back(std::move(value));
  return fmt::format("?{}", values_.size());
}

Where& Where::put_list(std::string_view expression, std::vector<Bind> values) {
  if (values.empty()) {
    return *this;
  }
  std::string places;
  for (auto& value : values) {
    values_.push_back(std::move(value));
    places += (places.empty() ? "?" : ", ?") + std::to_string(values_.size());
  }
  return put(fmt::format("{} in ({})", expression, places));
}

Where& Where::put(std::string_view condition) {
  text_ += fmt::format("{}{}", text_.empty() ? " where " : " and ", condition);
  return *this;
}

}  // namespace refer::store
