#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "refer/cli/registry.hpp"
#include "refer/command/args.hpp"
#include "refer/core/states.hpp"

namespace refer::cli {

/// A table of commands that has one of everything: groups and single words, values of all kinds, signs that shells and
/// roff know.
inline const Registry& small_registry() {
  using namespace command;
  struct Options {
    Handle source {};
    std::optional<Handle> target {};
    std::optional<AskKind> kind {};
    std::string type {};
    std::vector<std::string> notes {};
    std::optional<File> file {};
    std::optional<std::string> profile {};
    std::optional<std::string> letter {};
    std::vector<std::string> words {};
    bool all = false;
  };
  static constexpr auto nothing = [](Session&) { return Answer {}; };
  static constexpr Command add {.path = "ask add",
                                .summary = "it's a request: 50% of \"all\" [really] \\ $HOME `x`",
                                .details =
                                    "A paragraph. It has two\nsentences: 'ask add' and --kind, on 2026-03-12.\n\n.dots "
                                    "and \\e are text, e-mail too — so.\n\n"
                                    "  refer ask add jane \\\n    --kind direct\n\n  refer ask add 'it'\n",
                                .declare = [](Args& args) -> Runner {
                                  const auto options = std::make_shared<Options>();
                                  args.argument("SOURCE", options->source, "who is asked");
                                  args.argument("TARGET", options->target, "whom to meet; don't guess");
                                  args.option("--kind", options->kind, "what the ask says").letter = 'k';
                                  args.required("--type", options->type, "its type");
                                  args.option("--note", options->notes, "anything: [else] or 'more'");
                                  args.option("--file", options->file, "a file");
                                  args.option("--profile", options->profile, "which profile");
                                  args.option("--template", options->letter, "which letter");
                                  args.option("--all", options->all, "everything");
                                  return nothing;
                                },
                                .batch = true};
  static constexpr Command list {
      .path = "ask list", .summary = "list asks", .declare = [](Args&) -> Runner { return nothing; }};
  static constexpr Command log {
      .path = "log", .summary = "show what was done", .declare = [](Args&) -> Runner { return nothing; }};
  static constexpr Command help {.path = "help", .summary = "tell how", .declare = [](Args& args) -> Runner {
                                   const auto options = std::make_shared<Options>();
                                   args.argument("TOPIC", options->words, "a command");
                                   return nothing;
                                 }};
  static constexpr std::array<const Command*, 4> commands {&add, &list, &log, &help};
  static constexpr Format table {.name = "table", .summary = "columns for people"};
  static constexpr Format json {.name = "json", .summary = "JSON"};
  static constexpr std::array<const Format*, 2> formats {&table, &json};
  static constexpr Registry registry {commands, formats};
  return registry;
}

}  // namespace refer::cli
