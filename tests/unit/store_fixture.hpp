#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>
#include <optional>
#include <string>

#include "refer/core/error.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// An empty database in a directory of its own; gone when the test is.
class Scratch {
 public:
  Scratch() {
    REQUIRE(::mkdtemp(directory_.data()) != nullptr);
    database_.emplace(Database::open(path(), Access::create));
  }
  ~Scratch() {
    database_.reset();
    ::unlink(path().c_str());
    ::rmdir(directory_.c_str());
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] Database& database() { return *database_; }
  [[nodiscard]] std::string path() const { return directory_ + "/refer.db"; }

 private:
  std::string directory_ {"/tmp/refer-store-XXXXXX"};
  std::optional<Database> database_ {};
};

/// The error of a call, if it ends in one.
inline std::optional<Error> error_of(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    return error;
  }
  return std::nullopt;
}

}  // namespace refer::store
