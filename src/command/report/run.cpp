#include <fmt/core.h>

#include <memory>

#include "command/book.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"
#include "refer/project/file.hpp"
#include "refer/store/database.hpp"

namespace refer::command {

namespace {

struct Options {
  File book {};
  std::optional<std::string> into {};
};

/// What an entry of the book renders to; a mistake in it is at its place.
std::string render(const BookEntry& entry, const Session& session) {
  const auto& project = session.project();
  try {
    return session.parts.run(project.directory.empty() ? session.directory : project.directory, entry.words);
  } catch (const Error& error) {
    throw error.place().file.empty() ? Error(error).at(entry.place) : error;
  }
}

std::string directory_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

/// Throws when a file would replace the book, or a link leads out of the directory on the way to it.
void check_target(const std::string& directory, const std::string& file, const std::string& book, bool force) {
  const auto target = project::resolve(directory, file);
  project::check_output(target);
  if (project::same_file(target, book)) {
    throw Error(Fault::cannot_create, fmt::format("{} is the book itself", quote(file)), "name another file");
  }
  for (auto slash = file.find('/'); !force && slash != std::string::npos; slash = file.find('/', slash + 1)) {
    if (const auto way = project::resolve(directory, file.substr(0, slash)); project::is_link(way)) {
      throw Error(Fault::cannot_create, fmt::format("{} is a symbolic link", quote(way)),
                  "use --force to write where it leads, or name that directory itself");
    }
  }
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("BOOK", options->book, "the book, a file in TOML; - reads standard input");
  args.option("--into", options->into, "the directory for its files, instead of the one the book says").value = "DIR";
  return [options](Session& session) {
    const bool is_stream = options->book.path == "-";
    const auto path = is_stream ? session.resolve("book.toml") : session.resolve(options->book.path);
    const auto book = read_book(session.read(options->book), is_stream ? "-" : options->book.path, path);
    const auto directory =
        options->into ? session.resolve(*options->into) : project::resolve(directory_of(path), book.directory);

    std::vector<std::string> pages;
    {
      const store::Reading one_state {session.database()};
      for (const auto& entry : book.entries) {
        pages.push_back(render(entry, session));
      }
    }

    std::vector<Row> rows;
    std::vector<std::unique_ptr<project::AtomicFile>> files;
    for (std::size_t index = 0; index < pages.size(); ++index) {
      const auto& entry = book.entries[index];
      const auto target = project::resolve(directory, entry.file);
      check_target(directory, entry.file, path, session.force);
      if (!session.dry_run) {
        project::make_directories(directory_of(target));
        files.push_back(std::make_unique<project::AtomicFile>(target, session.force));
        files.back()->write(pages[index]);
        files.back()->sync();
      }
      rows.push_back({entry.file, entry.report, static_cast<std::int64_t>(pages[index].size())});
    }
    for (const auto& file : files) {
      file->commit();
    }
    Answer answer;
    // A cron job hears nothing with -q; what was, or would be, written is listed when somebody asks for it.
    if (session.is_shaped || session.dry_run) {
      answer.table = {.columns = {{"file"}, {"report"}, {"bytes", Kind::integer}}, .rows = rows_of(std::move(rows))};
    }
    answer.notes.push_back(fmt::format("{} {} file{} in {}.", session.dry_run ? "Would write" : "Wrote", pages.size(),
                                       pages.size() == 1 ? "" : "s", escape_terminal(directory)));
    return answer;
  };
}

}  // namespace

extern const Command report_run {
    .path = "report run",
    .summary = "make several reports in one go, into files",
    .details =
        R"(A book is a file in TOML that says which reports to make, how, and into which files. All of them see one state of the
project, and no file is touched before every one is made and on the disk: a mistake in the last report leaves all files as
they were.

  directory = "out"          # seen from the book; without it, beside it

  [[report]]
  name = "funnel"
  by = "type"
  period = "12m"
  file = "funnel.csv"        # its ending says the format, unless format = "…" does

  [[report]]
  name = "dashboard"
  file = "index.html"

The keys are name and file, the options of 'refer report' (by, from, to, period, as_of, owner, profile, source; for_sources of
digest; without and summary of exposure) and format, columns, sort, limit and no_header. A report in a file of its own
(name = "unanswered.sql") is beside the book.

For cron and CI: give --now, or set REFER_NOW, and the same project makes the same bytes.

  refer report run weekly.toml
  refer report run weekly.toml --into public --now 2026-03-02T09:00:00Z)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
