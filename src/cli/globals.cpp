#include "cli/globals.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/project.hpp"

namespace refer::cli {

void declare(command::Args& args, Globals& globals) {
  auto& directory = args.option("--directory", globals.directory, "work as if started in DIR");
  directory.letter = 'C';
  directory.value = "DIR";
  auto& settings = args.option("--config", globals.settings, "a setting for this command only");
  settings.letter = 'c';
  settings.value = "KEY=VALUE";
  args.option("--db", globals.database, "the database, instead of the project's");
  args.option("--format", globals.format,
              "table, json, jsonl, csv, tsv, markdown or html; ics for what is due; text, eml, mbox or mailto for letters")
      .value = "FMT";
  args.option("--json", globals.json, "short for --format json");
  args.option("--columns", globals.columns, "these columns, in this order; 'all' for all").value = "A,B";
  args.option("--sort", globals.sort, "sort by columns, a - before one for descending").value = "COL,-COL";
  args.option("--limit", globals.limit, "at most N rows");
  args.option("--no-header", globals.no_header, "no head of columns");
  auto& output = args.option("--output", globals.output, "write to FILE, whole or not at all");
  output.letter = 'o';
  args.option("--force", globals.force, "let --output and --rejects write through a symbolic link");
  args.option("--now", globals.now, "take INSTANT for now (also REFER_NOW)").value = "INSTANT";
  args.option("--dry-run", globals.dry_run, "do everything, print it, keep nothing");
  args.option("--yes", globals.yes, "do not ask back");
  args.option("--color", globals.color, "colour: auto, always or never (NO_COLOR, CLICOLOR)");
  args.option("--no-pager", globals.no_pager, "do not use a pager");
  args.option("--quiet", globals.quiet, "no sentences on standard error but errors").letter = 'q';
  args.option("--verbose", globals.verbose, "say which project, database and time are used").letter = 'v';
  args.option("--help", globals.help, "how to use the command").letter = 'h';
  args.option("--version", globals.version, "the version");
}

std::string start_directory(const World& world, const Globals& globals) {
  if (!globals.directory) {
    return world.directory;
  }
  auto directory = project::resolve(world.directory, *globals.directory);
  if (globals.directory->empty() || !project::exists(directory + "/.")) {
    throw Error(Fault::absent, fmt::format("no directory {}", quote(*globals.directory)),
                "-C names the one to work in");
  }
  return directory;
}

}  // namespace refer::cli
