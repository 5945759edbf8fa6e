#include "refer/project/kinds.hpp"

#include <algorithm>
#include <array>

#include "refer/core/text.hpp"
#include "refer/core/words.hpp"

namespace refer::project {

namespace {

struct BuiltInType {
  std::string_view name;
  std::string_view strengths;
  std::string_view challenges;
  bool is_usual = false;
};

constexpr std::array built_in_types {
    BuiltInType {"customer", "have seen the value themselves, and are believed",
                 "must be happy, and must be asked at the right moment", true},
    BuiltInType {"partner", "sell to the same people, and gain by it too",
                 "need three to six months of trust, and want something back", true},
    BuiltInType {"connector", "know everybody in the industry", "owe you nothing, and guard their name", true},
    BuiltInType {"advisor", "are asked for advice when a need shows", "refer rarely, and only what they have checked",
                 true},
    BuiltInType {"executive", "open doors at their own level", "have little time, so an ask must be ready to forward"},
    BuiltInType {"implementation-partner", "are there when projects begin", "work with your competitors too"},
    BuiltInType {"agency", "see many clients with the same need", "put their own margin first"},
    BuiltInType {"community", "reach many at once", "dislike being sold to"},
    BuiltInType {"vendor", "serve the same buyers next to you", "need a clear rule of who introduces whom"},
    BuiltInType {"affiliate", "introduce regularly, for a reward", "bring volume rather than fit"},
    BuiltInType {"employee", "know the offer, and have networks of their own", "must be reminded, trained and thanked"},
};

constexpr std::array<std::string_view, 15> built_in_moments {
    "implementation", "qbr",       "renewal", "executive-thanks", "nps",          "peer-mention", "goal", "support",
    "hours-saved",    "milestone", "praise",  "project",          "satisfaction", "touchpoint",   "value"};

}  // namespace

std::vector<SourceType> source_types(const Config& config) {
  std::vector<SourceType> types;
  for (const auto& type : built_in_types) {
    types.push_back(
        {std::string {type.name}, std::string {type.strengths}, std::string {type.challenges}, type.is_usual});
  }
  constexpr std::string_view prefix = "source_types.";
  for (const auto& [key, entry] : config.entries()) {
    if (!key.starts_with(prefix)) {
      continue;
    }
    const auto dot = key.find('.', prefix.size());
    const auto name = key.substr(prefix.size(), dot - prefix.size());
    auto found = std::find_if(types.begin(), types.end(), [&](const SourceType& type) { return type.name == name; });
    if (found == types.end()) {
      found = types.insert(types.end(), {.name = name});
    }
    const auto field = dot == std::string::npos ? std::string {} : key.substr(dot + 1);
    if (field == "strengths") {
      found->strengths = *entry.value.as<std::string>();
    } else if (field == "challenges") {
      found->challenges = *entry.value.as<std::string>();
    }
  }
  return types;
}

void check_source_type(std::string_view name, const Config& config) {
  std::vector<std::string> names;
  for (const auto& type : source_types(config)) {
    if (type.name == name) {
      return;
    }
    names.push_back(type.name);
  }
  refuse_word(name, "type of source", names);
}

std::vector<std::string> moment_kinds(const Config& config) {
  std::vector<std::string> kinds(built_in_moments.begin(), built_in_moments.end());
  for (auto& kind : config.list("moments.kinds")) {
    kinds.push_back(std::move(kind));
  }
  return kinds;
}

void check_moment_kind(std::string_view name, const Config& config) {
  const auto kinds = moment_kinds(config);
  if (std::find(kinds.begin(), kinds.end(), name) == kinds.end()) {
    refuse_word(name, "kind of moment", kinds);
  }
}

}  // namespace refer::project
