#include "cli/manual.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "cli/manual/pages.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

constexpr std::string_view program_name = "refer.1";
constexpr std::string_view settings_name = "refer.toml.5";
constexpr std::string_view templates_name = "refer-templates.5";

/// The page that is meant: its whole name, or the name without the section.
std::string find_page(std::string_view wish, const std::vector<std::string>& pages) {
  for (const auto& page : pages) {
    if (page == wish || page.substr(0, page.rfind('.')) == wish) {
      return page;
    }
  }
  throw Error(Fault::missing, fmt::format("no man page {}", quote(wish)),
              did_you_mean(near_misses(wish, pages), "'refer help --pages' lists them"));
}

}  // namespace

std::vector<std::string> nouns_of(const Registry& registry) {
  std::vector<std::string> nouns;
  for (const auto* const command : registry.commands) {
    if (auto noun = std::string {command->path.substr(0, command->path.find(' '))};
        std::find(nouns.begin(), nouns.end(), noun) == nouns.end()) {
      nouns.push_back(std::move(noun));
    }
  }
  return nouns;
}

std::vector<std::string> manual_pages(const Registry& registry) {
  std::vector<std::string> pages {std::string {program_name}};
  for (const auto& noun : nouns_of(registry)) {
    pages.push_back(fmt::format("refer-{}.1", noun));
  }
  pages.emplace_back(settings_name);
  pages.emplace_back(templates_name);
  return pages;
}

std::string manual(std::string_view wish, const Registry& registry) {
  const auto page = find_page(wish, manual_pages(registry));
  if (page == program_name) {
    return program_page(registry);
  }
  if (page == settings_name) {
    return settings_page();
  }
  if (page == templates_name) {
    return templates_page();
  }
  constexpr std::string_view before = "refer-";
  return noun_page(page.substr(before.size(), page.rfind('.') - before.size()), registry);
}

}  // namespace refer::cli
