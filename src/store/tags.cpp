#include "refer/store/tags.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::store {

std::string read_tag(std::string_view text) {
  auto tag = fold(text);
  // What divides words, lists, and settings such as "tag:vip=30" from one another.
  const bool is_word =
      !tag.empty() && tag.find_first_of(" ,;:=\"'") == std::string::npos && escape_terminal(tag) == tag;
  if (!is_word) {
    throw Error(Fault::usage, fmt::format("{} is no tag", quote(text)), "a tag is one word, such as vip or top-20");
  }
  return tag;
}

void put_tags(Database& database, ContactId source, const std::optional<std::vector<std::string>>& given) {
  if (!given) {
    return;
  }
  database.run("delete from source_tag where contact_id = ?1", {source});
  for (const auto& one : *given) {
    database.run("insert or ignore into source_tag (contact_id, tag) values (?1, ?2)", {source, read_tag(one)});
  }
}

}  // namespace refer::store
