#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string key {};
  std::string text {};
  bool user = false;
};

bool belongs_to_user(std::string_view key) {
  for (const auto& setting : project::settings()) {
    if (setting.key == key) {
      return setting.starts_program;
    }
  }
  return key.starts_with("alias.");
}

/// An alias must be typable, must not hide a command, and its words must be words.
void check_alias(std::string_view name, std::string_view text, const Session& session) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  if (name.empty() || name.starts_with('-') || name.find_first_not_of(plain) != std::string_view::npos) {
    throw Error(Fault::usage, fmt::format("{} cannot be an alias", quote(name)), "use letters, digits, '-' and '_'");
  }
  if (session.parts.is_command(name)) {
    throw Error(Fault::usage, fmt::format("{} is a command, and an alias cannot stand for another", quote(name)),
                "choose another name");
  }
  (void)split_words(text);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("KEY", options->key, "which setting");
  args.argument("VALUE", options->text, "its value; the parts of a list between commas");
  args.option("--user", options->user, "in your own settings, for all your projects");
  return [options](Session& session) {
    project::check_key(options->key);
    if (options->key.starts_with("alias.")) {
      check_alias(std::string_view {options->key}.substr(6), options->text, session);
    }
    const auto value = project::read_setting(options->key, options->text);
    if (!options->user && belongs_to_user(options->key)) {
      throw Error(
          Fault::refused,
          fmt::format("{} belongs in your own settings: a project must not start programs", quote(options->key)),
          fmt::format("refer config set --user {} {}", options->key, quote(options->text)));
    }
    const auto& project = session.project();
    const auto& file = options->user ? project.user_file : project.settings_file;
    if (file.empty()) {
      throw Error(Fault::absent, options->user ? "there is no home directory for your settings" : "no project here",
                  options->user ? "set XDG_CONFIG_HOME or HOME" : "begin one with 'refer init', or use --user");
    }
    const auto before = project::exists(file) ? project::read_file(file) : std::string {};
    const auto after = project::set_in_text(before, options->key, value);
    if (!session.dry_run) {
      project::make_directories(file.substr(0, file.rfind('/')));
      project::write_file(file, after);
    }
    Answer answer {
        .notes = {fmt::format("{} = {} in {}.", options->key, project::write_value(value), escape_terminal(file))}};
    if (session.dry_run) {
      answer.notes.emplace_back("Nothing was kept (--dry-run).");
    }
    return answer;
  };
}

}  // namespace

extern const Command config_set {
    .path = "config set",
    .summary = "change a setting",
    .details =
        R"(Changes one line of refer.toml, or of your own settings with --user; comments and order stay. Settings are text files, to be kept with the rest of
a project's files: 'refer undo' does not reach them.

  refer config set me.title "Head of Growth"
  refer config set moments.kinds "audit, go-live")",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
