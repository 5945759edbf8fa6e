#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <functional>
#include <string>

#include "refer/core/error.hpp"

namespace refer {

/// The zone of the C library, for as long as it lives. POSIX forms need no zone files.
class Zone {
 public:
  explicit Zone(const char* zone) {
    if (const char* const before {std::getenv("TZ")})
      before_ = before;
    setenv("TZ", zone, 1);
  }
  ~Zone() {
    if (before_.empty())
      unsetenv("TZ");
    else
      setenv("TZ", before_.c_str(), 1);
  }
  Zone(const Zone&) = delete;
  Zone& operator=(const Zone&) = delete;

 private:
  std::string before_ {};
};

constexpr const char* berlin {"CET-1CEST,M3.5.0,M10.5.0/3"};
constexpr const char* havana {
    "CST5CDT,M3.2.0/0,M11.1.0/1"};  // midnight is skipped in March and comes twice in November

/// The error of a call that must fail.
inline Error error_of(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    return error;
  }
  FAIL("no error");
  return Error(Fault::internal, "no error");
}

}  // namespace refer
