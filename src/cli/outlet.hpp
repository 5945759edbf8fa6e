#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/globals.hpp"
#include "refer/cli/run.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/format.hpp"
#include "refer/core/sink.hpp"

namespace refer::cli {

/// The options with the page of an answer as index.FORMAT, where --output names a directory and it has a usual format.
[[nodiscard]] Globals with_index(Globals globals, const Answer& answer, const World& world);

/// Where the data of one command goes: standard output, the pager, or the file of --output, which appears whole or not
/// at all.
class Outlet {
 public:
  /// `pager` is the program to page with and its options, or empty.
  Outlet(const World& world, const Globals& globals, std::vector<std::string> pager = {});
  ~Outlet();
  Outlet(const Outlet&) = delete;
  Outlet& operator=(const Outlet&) = delete;

  [[nodiscard]] const Look& look() const { return look_; }
  [[nodiscard]] Sink& sink();
  /// Sees to it that everything has arrived; with a pager, only now is anything shown, and this waits for its reader.
  /// Throws Error(Fault::io), and Error(Fault::unavailable) without that pager.
  void close();

 private:
  class File;
  const World& world_;
  Look look_ {};
  std::vector<std::string> pager_;
  StringSink paged_ {};
  std::unique_ptr<File> file_;
};

}  // namespace refer::cli
