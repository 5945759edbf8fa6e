#include "refer/core/value.hpp"

#include <algorithm>
#include <array>

namespace refer {

const Value* Value::find(std::string_view name) const {
  const Map* const map {as<Map>()};
  if (map == nullptr)
    return nullptr;
  const auto found {std::ranges::find(*map, name, &Member::name)};
  return found == map->end() ? nullptr : &found->value;
}

void Value::set(std::string_view name, Value value) {
  if (is_null())
    data_ = Map {};
  Map* const map {std::get_if<Map>(&data_)};
  if (map == nullptr)
    throw Error(Fault::internal, "a member of what is no table but " + std::string {type()});
  const auto found {std::ranges::find(*map, name, &Member::name)};
  if (found == map->end())
    map->push_back({std::string {name}, std::move(value)});
  else
    found->value = std::move(value);
}

std::string_view Value::type() const {
  constexpr std::array<std::string_view, std::variant_size_v<Data>> words {
      "nothing", "true or false", "number", "number", "text", "list", "table"};
  return words.at(data_.index());
}

}  // namespace refer
