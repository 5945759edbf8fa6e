#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "refer/cli/run.hpp"
#include "refer/command/args.hpp"

namespace refer::cli {

enum class Color { automatic, always, never };

/// What every command takes.
struct Globals {
  std::optional<std::string> directory {};
  std::vector<std::string> settings {};
  std::optional<command::File> database {};
  std::optional<std::string> format {};
  bool json = false;
  std::optional<std::string> columns {};
  std::optional<std::string> sort {};
  std::optional<std::int64_t> limit {};
  bool no_header = false;
  std::optional<command::File> output {};
  bool force = false;
  std::optional<std::string> now {};
  bool dry_run = false;
  bool yes = false;
  Color color = Color::automatic;
  bool no_pager = false;
  bool quiet = false;
  bool verbose = false;
  bool help = false;
  bool version = false;
};

/// Declares the global options, bound to `globals`.
void declare(command::Args& args, Globals& globals);

/// The directory in which a command works: that of --directory, else the world's. Throws Error(Fault::absent) when
/// there is none.
[[nodiscard]] std::string start_directory(const World& world, const Globals& globals);

}  // namespace refer::cli

template <>
struct refer::Words<refer::cli::Color> {
  static constexpr std::string_view what = "choice of colour";
  static constexpr std::array<std::string_view, 3> words {"auto", "always", "never"};
};
