#include "store/text_columns.hpp"

#include <algorithm>
#include <string_view>

namespace refer::store {

namespace {

constexpr std::string_view own_tables[] {"ask_state", "intro_state", "journal", "snooze"};

/// Columns that hold words of ours, days, codes, or what a record is called by, in whichever table.
constexpr std::string_view words[] {"state",  "kind",     "mode",     "type",   "scope",   "use",       "side",
                                    "what",   "word",     "step",     "field",  "health",  "sourced",   "variant",
                                    "letter", "key",      "language", "gave",   "version", "forgotten", "handle",
                                    "folded", "currency", "role",     "metric", "first",   "past",      "tag"};
constexpr std::string_view word_endings[] {"_currency", "refused_by", "_rules", "_version", "template",  "until",
                                           "since",     "_on",        "day",    "due",      "next_touch"};
constexpr std::string_view single_columns[] {
    "contact.name",   "contact.first_name", "contact.last_name",    "contact.email",        "contact.url",
    "contact.phone",  "company.name",       "intro.source_channel", "intro.target_channel", "permission.channel",
    "source.program", "tie.evidence",       "touch.channel",        "source.update_channel"};

bool is_free(const std::string& table, const std::string& column) {
  const auto is_in = [](const auto& list, std::string_view one) {
    return std::find(std::begin(list), std::end(list), one) != std::end(list);
  };
  return !is_in(words, column) && !is_in(single_columns, table + "." + column) &&
         std::none_of(std::begin(word_endings), std::end(word_endings),
                      [&](std::string_view ending) { return column.ends_with(ending); });
}

}  // namespace

std::vector<TextColumns> text_columns(Database& database) {
  std::vector<TextColumns> all;
  auto query = database.query(
      "select entry.name, part.name from sqlite_schema as entry, pragma_table_info(entry.name) as part"
      " where entry.type = 'table' and part.type = 'TEXT' order by entry.name, part.cid");
  while (query.step()) {
    const auto table = query.text(0);
    const auto column = query.text(1);
    if (std::find(std::begin(own_tables), std::end(own_tables), table) != std::end(own_tables) ||
        !is_free(table, column)) {
      continue;
    }
    if (all.empty() || all.back().table != table) {
      all.push_back({.table = table});
    }
    all.back().columns.push_back(column);
  }
  return all;
}

}  // namespace refer::store
