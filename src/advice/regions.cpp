#include "advice/regions.hpp"

#include <algorithm>

#include "advice/words.hpp"

namespace refer::advice {

namespace {

/// The names that one place goes by. Several words that name one country become one.
constexpr Equal equal_words[] {
    {"united states of america", "us"},
    {"united states", "us"},
    {"u s a", "us"},
    {"u s", "us"},
    {"usa", "us"},
    {"united kingdom", "uk"},
    {"great britain", "uk"},
    {"northern ireland", "uk"},
    {"u k", "uk"},
    {"gb", "uk"},
    {"england", "uk"},
    {"scotland", "uk"},
    {"wales", "uk"},
    {"deutschland", "germany"},
    {"osterreich", "austria"},
    {"schweiz", "switzerland"},
    {"suisse", "switzerland"},
    {"holland", "netherlands"},
    {"espana", "spain"},
    {"italia", "italy"},
    {"brasil", "brazil"},
    {"czech republic", "czechia"},
    {"new zealand", "newzealand"},
    {"south africa", "southafrica"},
    {"south korea", "korea"},
    {"hong kong", "hongkong"},
    {"saudi arabia", "saudiarabia"},
    {"united arab emirates", "uae"},
    {"new mexico", "newmexico"},
    {"european union", "eu"},
    {"north america", "northamerica"},
    {"latin america", "latam"},
    {"south america", "southamerica"},
    {"central america", "centralamerica"},
    {"middle east", "middleeast"},
    {"asia pacific", "apac"},
    {"south east asia", "southeastasia"},
    {"southeast asia", "southeastasia"},
    {"the", ""},
    {"and", ""},
};

/// A region of several countries, or of other regions.
struct Area {
  std::string_view name;
  std::string_view parts;
};

constexpr Area areas[] {
    {"northamerica", "us canada mexico"},
    {"americas", "northamerica latam"},
    {"centralamerica", "guatemala honduras nicaragua panama"},
    {"southamerica", "argentina bolivia brazil chile colombia ecuador paraguay peru uruguay venezuela"},
    {"latam", "mexico centralamerica southamerica"},
    {"dach", "germany austria switzerland"},
    {"benelux", "belgium netherlands luxembourg"},
    {"scandinavia", "denmark norway sweden"},
    {"nordics", "scandinavia finland iceland"},
    {"baltics", "estonia latvia lithuania"},
    {"eu",
     "germany austria benelux denmark sweden finland baltics bulgaria croatia cyprus czechia france greece hungary "
     "ireland italy malta poland portugal romania slovakia slovenia spain"},
    {"europe", "eu uk switzerland norway iceland serbia ukraine"},
    {"middleeast", "uae saudiarabia qatar kuwait bahrain oman israel jordan lebanon turkey"},
    {"africa", "southafrica egypt ghana kenya morocco nigeria tunisia"},
    {"emea", "europe middleeast africa"},
    {"anz", "australia newzealand"},
    {"southeastasia", "singapore malaysia indonesia thailand vietnam philippines"},
    {"asia", "southeastasia china hongkong india japan korea taiwan pakistan bangladesh"},
    {"apac", "asia anz"},
};

constexpr std::string_view everywhere[] {"worldwide", "global", "globally", "international", "anywhere", "world"};

const EqualWords& places() {
  static const EqualWords all {equal_words};
  return all;
}

/// Adds the countries that a word means; whether it is an area.
bool add_area(std::string_view name, std::vector<std::string_view>& countries) {
  const auto* const area =
      std::find_if(std::begin(areas), std::end(areas), [&](const Area& one) { return one.name == name; });
  if (area == std::end(areas)) {
    return false;
  }
  for (auto parts = area->parts; !parts.empty();) {
    const auto space = parts.find(' ');
    const auto part = parts.substr(0, space);
    if (!add_area(part, countries)) {
      countries.push_back(part);
    }
    parts.remove_prefix(space == std::string_view::npos ? parts.size() : space + 1);
  }
  return true;
}

/// Every country that some area has, in the order of the letters.
const std::vector<std::string_view>& all_countries() {
  static const std::vector<std::string_view> all = [] {
    std::vector<std::string_view> countries;
    for (const auto& area : areas) {
      add_area(area.name, countries);
    }
    std::sort(countries.begin(), countries.end());
    countries.erase(std::unique(countries.begin(), countries.end()), countries.end());
    return countries;
  }();
  return all;
}

bool is_country(const std::string& word) {
  return std::binary_search(all_countries().begin(), all_countries().end(), word);
}

bool has(const std::vector<std::string_view>& countries, std::string_view country) {
  return std::find(countries.begin(), countries.end(), country) != countries.end();
}

}  // namespace

Region read_region(std::string_view text) {
  Region region {.words = places().read(text)};
  for (const auto& word : region.words) {
    if (is_country(word)) {
      region.countries.push_back(*std::lower_bound(all_countries().begin(), all_countries().end(), word));
    } else {
      add_area(word, region.countries);
    }
  }
  return region;
}

std::optional<bool> lies_in(const Region& place, const Region& region) {
  const auto means_all = [](const std::string& word) {
    return std::find(std::begin(everywhere), std::end(everywhere), word) != std::end(everywhere);
  };
  if (are_together_in(region.words, place.words) || std::any_of(region.words.begin(), region.words.end(), means_all)) {
    return true;
  }
  if (place.countries.empty() || region.countries.empty()) {
    return are_together_in(place.words, region.words) ? std::optional {true} : std::nullopt;
  }
  const auto lies = [&](std::string_view country) { return has(region.countries, country); };
  if (std::all_of(place.countries.begin(), place.countries.end(), lies)) {
    return true;
  }
  return std::any_of(place.countries.begin(), place.countries.end(), lies) ? std::nullopt : std::optional {false};
}

}  // namespace refer::advice
