#include "refer/project/entry.hpp"

#include "refer/core/text.hpp"

namespace refer::project {

KeyValue parse_entry(std::string_view text) {
  const auto equals = text.find('=');
  KeyValue entry {.key = trim(text.substr(0, equals))};
  if (equals != std::string_view::npos) {
    entry.value = trim(text.substr(equals + 1));
  }
  return entry;
}

}  // namespace refer::project
