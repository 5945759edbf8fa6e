#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

std::string_view origin(project::Config::Layer layer) {
  switch (layer) {
    case project::Config::Layer::user:
      return "user";
    case project::Config::Layer::project:
      return "project";
    case project::Config::Layer::command_line:
      return "command line";
    case project::Config::Layer::built_in:
      break;
  }
  return "built in";
}

Row row_of(std::string_view key, const std::optional<project::Config::Entry>& entry, std::string_view help) {
  return {std::string {key}, entry ? Cell {project::write_value(entry->value)} : Cell {},
          std::string {origin(entry ? entry->layer : project::Config::Layer::built_in)}, std::string {help}};
}

Runner declare(Args&) {
  return [](Session& session) {
    const auto& config = session.config();
    std::vector<Row> rows;
    for (const auto& setting : project::settings()) {
      rows.push_back(row_of(setting.key, config.find(setting.key), setting.help));
    }
    for (const auto& table : project::open_tables()) {
      for (const auto& [key, entry] : config.entries()) {
        if (key.starts_with(std::string {table.prefix} + ".")) {
          rows.push_back(row_of(key, entry, table.help));
        }
      }
    }
    return Answer {
        .table = {.columns = {{"key"}, {"value"}, {"origin"}, {"meaning"}}, .rows = rows_of(std::move(rows))}};
  };
}

}  // namespace

extern const Command config_list {
    .path = "config list",
    .summary = "list all settings, their values, and where those come from",
    .details =
        R"(Values are written as TOML. Your own settings are in $XDG_CONFIG_HOME/refer/config.toml, the project's in refer.toml, and -c KEY=VALUE holds for one
command; the later wins.

  refer config list --columns key,value)",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
