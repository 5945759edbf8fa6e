#pragma once

#include <memory>

#include "cli/globals.hpp"
#include "refer/cli/run.hpp"
#include "refer/core/format.hpp"
#include "refer/core/sink.hpp"

namespace refer::cli {

/// Where the data of one command goes: standard output, or the file of --output, which appears whole or not at all.
class Outlet {
 public:
  Outlet(const World& world, const Globals& globals);
  ~Outlet();
  Outlet(const Outlet&) = delete;
  Outlet& operator=(const Outlet&) = delete;

  [[nodiscard]] const Look& look() const { return look_; }
  [[nodiscard]] Sink& sink();
  /// Sees to it that everything has arrived. Throws Error(Fault::io).
  void close();

 private:
  class File;
  const World& world_;
  Look look_ {};
  std::unique_ptr<File> file_;
};

}  // namespace refer::cli
