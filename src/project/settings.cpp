#include <fmt/core.h>

#include <array>

#include "refer/core/text.hpp"
#include "refer/project/config.hpp"

namespace refer::project {

namespace {

using enum SettingType;

constexpr std::array all {
    Setting {"me.name", text, "", "Who you are, as letters say it."},
    Setting {"me.email", address, "", "Your address: letters are from it."},
    Setting {"me.title", text, "", "Your title, for introductions."},
    Setting {"me.company", text, "", "Your company, for introductions."},
    Setting {"me.link", text, "", "Where people can read more, or book a time."},
    Setting {"me.availability", text, "", "When you can be met: Tuesdays and Thursdays after 14:00."},
    Setting {"me.owner", text, "", "How your asks and introductions name you as their owner; without it, your name."},
    Setting {"money.currency", currency, "\"EUR\"", "The currency of amounts that name none."},
    Setting {"ties.strong", integer, "4", "From which strength (1 to 5) a tie is strong: both strong is warm.",
             "1 2 3 4 5"},
    Setting {"ties.imported_strength", integer, "2", "The strength of the tie that an imported connection gives.",
             "1 2 3 4 5"},
    Setting {"counting.from", word, "\"introduced\"", "From which state on an introduction counts as a referral.",
             "accepted forwarded consented introduced replied booked met opportunity won"},
    Setting {"intros.mode", word, "\"opt-in\"", "How introductions are made unless said otherwise.",
             "opt-in forward mention direct"},
    Setting {"moments.kinds", list, "[]", "Kinds of moments of your own, besides the built-in ones."},
    Setting {"guards.strong_for_direct", flag, "true",
             "Refuse a direct ask of a source with whom my tie is not strong."},
    Setting {"guards.praise_for_direct", flag, "true",
             "Refuse a direct ask of a source who has no moment: nothing was praised yet."},
    Setting {"guards.evidence_for_specific", flag, "true",
             "Refuse a specific ask when no tie, or only an inferred one, stands between source and target."},
    Setting {"program.pager",
             text,
             "",
             "The pager for what is read at a terminal, such as \"less -FRX\"; its words are divided at spaces, and no "
             "shell is used.",
             {},
             true},
};

constexpr std::array tables {
    OpenTable {"source_types", "Types of sources of your own: strengths and challenges, each a text.",
               "strengths challenges"},
    OpenTable {"alias", "Short names for commands, in your own settings only: due = \"ask list --state queued\"."},
};

std::string commented(std::string_view help) {
  return fmt::format("# {}\n", help);
}

std::string_view section_of(std::string_view key) {
  return key.substr(0, key.find('.'));
}

}  // namespace

std::span<const Setting> settings() {
  return all;
}
std::span<const OpenTable> open_tables() {
  return tables;
}

std::string commented_settings(const std::vector<std::pair<std::string, Value>>& given) {
  std::string text =
      "# Settings of this project. What stands behind a # is the default; take the # off to change it.\n"
      "# `refer config list` shows what holds and where it comes from; `man refer.toml` explains.\n";
  std::string_view section;
  for (const auto& setting : all) {
    if (setting.starts_program) {
      continue;
    }
    if (section_of(setting.key) != section) {
      section = section_of(setting.key);
      text += fmt::format("\n[{}]\n", section);
    }
    text += commented(setting.help);
    const auto name = setting.key.substr(section.size() + 1);
    const Value* value = nullptr;
    for (const auto& [key, own] : given) {
      value = key == setting.key ? &own : value;
    }
    text += value != nullptr ? fmt::format("{} = {}\n", name, write_value(*value))
                             : fmt::format("#{} = {}\n", name, setting.fallback.empty() ? "\"\"" : setting.fallback);
  }
  text +=
      "\n" + commented(tables[0].help) +
      "#[source_types.investor]\n#strengths = \"sees many companies early\"\n#challenges = \"asked by everybody\"\n";
  return text;
}

}  // namespace refer::project
