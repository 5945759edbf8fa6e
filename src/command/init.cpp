#include <fmt/core.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

#include "command/sample.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/letter.hpp"
#include "refer/core/text.hpp"
#include "refer/project/zone.hpp"
#include "refer/store/contacts.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<std::string> directory {};
  std::optional<std::string> name {};
  std::optional<std::string> email {};
  std::optional<std::string> title {};
  std::optional<std::string> company {};
  bool sample = false;
};

std::vector<std::pair<std::string, Value>> settings_of(const Options& options) {
  std::vector<std::pair<std::string, Value>> given;
  for (const auto& [key, text] : {std::pair {"me.name", &options.name}, std::pair {"me.email", &options.email},
                                  std::pair {"me.title", &options.title}, std::pair {"me.company", &options.company}}) {
    if (*text && !(*text)->empty()) {
      given.emplace_back(key, Value {**text});
    }
  }
  // What is added today must not lie ahead for the guards.
  if (const auto zone = project::local_zone(); !zone.empty() && zone != "UTC" && zone != "Etc/UTC") {
    given.emplace_back("calendar.zone", Value {zone});
  }
  return given;
}

/// The commands that say what letters need and was not given.
std::vector<std::string> missing_settings(const Options& options) {
  std::vector<std::string> commands;
  if (!options.name) {
    commands.emplace_back("'refer config set me.name NAME'");
  }
  if (!options.email) {
    commands.emplace_back("'refer config set me.email ADDRESS'");
  }
  return commands;
}

/// Makes the database beside its place and moves it there whole: a killed init leaves none, or all of it.
void make_database(const std::string& path, const Options& options) {
  const auto unfinished = path + ".new";
  (void)std::remove(unfinished.c_str());
  {
    auto database = store::Database::open(unfinished, store::Access::create);
    store::ContactFields fields {.title = options.title, .company = options.company};
    fields.name = options.name;
    fields.email = options.email;
    store::Transaction transaction {database};
    store::edit_contact(database, me, fields);
    transaction.commit();
  }
  project::rename_file(unfinished, path);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("DIR", options->directory, "where; made when it is not there; here without it");
  args.option("--name", options->name, "your name, for letters");
  args.option("--email", options->email, "your address, for letters").value = "ADDRESS";
  args.option("--title", options->title, "your title");
  args.option("--company", options->company, "your company");
  args.option("--sample", options->sample, "fill it with a small pipeline to look at");
  return [options](Session& session) {
    if (options->directory && options->directory->empty()) {
      throw Error(Fault::usage, "DIR: a directory needs a name, and this is empty");
    }
    auto given = *options;
    if (given.sample) {
      // So that its letters can be looked at without typing anything.
      given.name = given.name.value_or("Ada Park");
      given.email = given.email.value_or("ada@acme.example");
    }
    const auto directory = session.resolve(options->directory.value_or("."));
    if (project::exists(directory) && !project::exists(directory + "/.")) {
      throw Error(Fault::cannot_create,
                  fmt::format("{} is a file, not a directory", quote(options->directory.value_or("."))));
    }
    const auto settings_file = project::resolve(directory, "refer.toml");
    const auto database_file = project::resolve(directory, "refer.db");
    const auto shown = escape_terminal(options->directory.value_or("."));
    if (options->email && !is_address(*options->email)) {
      throw Error(Fault::usage, fmt::format("--email: {} is no e-mail address", quote(*options->email)));
    }
    if (project::exists(settings_file)) {
      throw Error(Fault::conflict, fmt::format("there is a project in {} already", quote(shown)),
                  "'refer config set' changes its settings");
    }
    const bool kept = project::exists(database_file);
    if (options->sample && kept) {
      throw Error(Fault::conflict,
                  fmt::format("there is a database in {} already, and --sample fills a new one", quote(shown)));
    }
    Answer answer;
    if (session.dry_run) {
      answer.notes.push_back(
          fmt::format("Would begin a project in {}: refer.toml and {}refer.db.", shown, kept ? "the old " : ""));
      return answer;
    }
    project::make_directories(directory);
    if (kept) {
      (void)store::Database::open(database_file, store::Access::write);
    } else {
      make_database(database_file, given);
    }
    // The settings come last: they make it a project.
    project::write_file(settings_file, project::commented_settings(settings_of(given)));
    if (options->sample) {
      for (auto& words : sample_commands()) {
        session.parts.run(directory, std::move(words));
      }
    }
    answer.notes.push_back(
        fmt::format("Began a project in {}: refer.toml and {}refer.db.", shown, kept ? "the old " : ""));
    if (options->sample) {
      answer.notes.emplace_back(
          "It holds a sample; try 'refer next', 'refer report funnel' and 'refer report dashboard -o dashboard.html'.");
    } else if (const auto missing = missing_settings(given); !missing.empty()) {
      answer.notes.push_back(fmt::format("Letters need to know who you are: {}.", join(missing, " and ")));
    }
    return answer;
  };
}

}  // namespace

extern const Command init {
    .path = "init",
    .summary = "begin a project",
    .details =
        R"(A project is a directory with refer.toml (settings, with comments) and refer.db (the data; only you may read it). templates/, reports/ and imports/ may
stand beside them. A database that is there already, without settings, is taken over. The time zone of the machine is written down
(calendar.zone), so that days are the same wherever the project is looked at. 'refer doctor' says what a project still needs.

  refer init acme --name "Ada Park" --email ada@acme.example
  refer init --sample)",
    .needs = Needs::nothing,
    .declare = declare,
};

}  // namespace refer::command
