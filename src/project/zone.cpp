#include "refer/project/zone.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>

#include "refer/project/file.hpp"

namespace refer::project {

namespace {

constexpr std::string_view zones = "/usr/share/zoneinfo/";

/// A path below the directory of zones, and nothing else.
bool is_plain(std::string_view name) {
  return !name.empty() && name.front() != '/' && name.find("..") == std::string_view::npos &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                  std::string_view {"/_+-"}.find(c) != std::string_view::npos;
         });
}

}  // namespace

bool is_zone(std::string_view name) {
  const auto file = std::string {zones} + std::string {name};
  return name == "UTC" || (is_plain(name) && exists(file) && !exists(file + "/."));
}

std::string local_zone() {
  if (const char* const zone = std::getenv("TZ"); zone != nullptr) {
    const auto name = std::string_view {zone}.substr(*zone == ':' ? 1 : 0);
    return is_zone(name) ? std::string {name} : std::string {};
  }
  std::array<char, 4096> target {};
  const auto size = ::readlink("/etc/localtime", target.data(), target.size());
  const std::string_view path {target.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
  const auto at = path.find("zoneinfo/");
  const auto name =
      at == std::string_view::npos ? std::string_view {} : path.substr(at + std::string_view {"zoneinfo/"}.size());
  return is_zone(name) ? std::string {name} : std::string {};
}

ZoneScope::ZoneScope(const std::string& name) : is_changed_ {!name.empty()} {
  if (!is_changed_) {
    return;
  }
  if (const char* const zone = std::getenv("TZ"); zone != nullptr) {
    before_ = zone;
  }
  ::setenv("TZ", name.c_str(), 1);
  ::tzset();
}

ZoneScope::~ZoneScope() {
  if (!is_changed_) {
    return;
  }
  if (before_) {
    ::setenv("TZ", before_->c_str(), 1);
  } else {
    ::unsetenv("TZ");
  }
  ::tzset();
}

}  // namespace refer::project
