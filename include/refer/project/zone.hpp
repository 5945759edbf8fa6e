#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace refer::project {

/// Whether this machine knows a time zone of that name: UTC, Europe/Berlin.
[[nodiscard]] bool is_zone(std::string_view name);

/// The name of the zone of this machine, from TZ or from what /etc/localtime stands for; empty when it has no name.
[[nodiscard]] std::string local_zone();

/// Makes a zone that of the C library, by which civil days are counted, for as long as it lives; an empty name changes
/// nothing.
class ZoneScope {
 public:
  explicit ZoneScope(const std::string& name);
  ~ZoneScope();
  ZoneScope(const ZoneScope&) = delete;
  ZoneScope& operator=(const ZoneScope&) = delete;

 private:
  bool is_changed_ = false;
  std::optional<std::string> before_ {};
};

}  // namespace refer::project
