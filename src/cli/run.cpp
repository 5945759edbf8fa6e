#include "refer/cli/run.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "cli/completion.hpp"
#include "cli/delivery.hpp"
#include "cli/external.hpp"
#include "cli/globals.hpp"
#include "cli/help.hpp"
#include "cli/inner.hpp"
#include "cli/locate.hpp"
#include "cli/manual.hpp"
#include "cli/outlet.hpp"
#include "cli/pager.hpp"
#include "cli/parser.hpp"
#include "refer/command/args.hpp"
#include "refer/command/batch.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/zone.hpp"
#include "refer/store/journal.hpp"

namespace refer::cli {

namespace {

using command::Given;
using command::Needs;

constexpr const char* version = "refer " REFER_VERSION "\n";

std::string variable(const World& world, const std::string& name) {
  const auto found = world.environment.find(name);
  return found == world.environment.end() ? std::string {} : found->second;
}

/// One command on its way: what was typed, what holds, where it goes.
class Invocation {
 public:
  Invocation(const World& world, const Registry& registry, std::vector<std::string> words)
      : world_ {world}, registry_ {registry}, words_ {std::move(words)} {
    declare(global_args_, globals_);
  }

  int run() {
    const auto located = locate(words_, registry_);
    if (located.command == nullptr) {
      return run_without_command(located);
    }
    const auto& command = *located.command;
    command::Args args;
    command::Batch batch;
    const auto runner = command.declare(args);
    if (command.batch) {
      declare(args, batch);
    }
    refuse_mistyped_verb(located, args);
    auto given = parse(command.path, args.slots(), global_args_.slots(), located.rest);
    const auto own = take_globals(given);
    if (globals_.version || globals_.help) {
      const auto report = find_report_help(command, located.rest);
      world_.output->write(globals_.version ? version : report.value_or(command_help(command)));
      return 0;
    }
    auto session = make_session(command);
    if (command.batch) {
      put_batch(own, session.reading());
    }
    if (batch.rejects && !batch.from) {
      throw Error(Fault::usage, "--rejects belongs to --from", "--from FILE says where the records are");
    }
    if (!batch.from) {
      check_required(command.path, args.slots(), own);
      put(own, session.reading());
      if (auto answer = args.before() ? args.before()(session) : std::nullopt) {
        return delivery_.finish(std::move(*answer), find_pager(world_, globals_, session.config()));
      }
    }
    const auto work = [&] {
      if (batch.from) {
        auto common = own;
        std::erase_if(common,
                      [](const Given& one) { return one.slot->name == "--from" || one.slot->name == "--rejects"; });
        return run_batch(command, batch, common, session);
      }
      return titled(runner(session), command.path);
    };
    switch (needs_of(command, own)) {
      case Needs::nothing:
        return delivery_.finish(work());
      case Needs::settings:
        return delivery_.finish(work(), find_pager(world_, globals_, session.config()));
      case Needs::read:
        return run_reading(session, work);
      case Needs::write:
        return run_writing(command, session, work);
      case Needs::steps:
        return run_steps(command, session, work);
    }
    return 0;
  }

 private:
  /// Of a noun that is a command too, and takes no words, any word was meant as a verb: `next snoze`.
  void refuse_mistyped_verb(const Located& located, const command::Args& args) const {
    const auto path = std::string {located.command->path};
    const auto& all = registry_.commands;
    const bool has_verbs =
        std::any_of(all.begin(), all.end(), [&](const auto* other) { return other->path.starts_with(path + " "); });
    const bool takes_words =
        std::any_of(args.slots().begin(), args.slots().end(), [](const auto& slot) { return slot.is_argument; });
    if (has_verbs && !takes_words && !located.rest.empty() && !located.rest.front().starts_with("-")) {
      auto mistyped = located;
      mistyped.noun = path;
      mistyped.verb = located.rest.front();
      refuse_command(mistyped, registry_);
    }
  }

  /// What a command needs for what is given: some only write when they are told to.
  static Needs needs_of(const command::Command& command, const std::vector<Given>& own) {
    const bool is_told =
        std::any_of(own.begin(), own.end(), [&](const Given& one) { return one.slot->name == command.writes_with; });
    return command.writes_with.empty() || is_told ? command.needs : Needs::read;
  }

  /// Reads the options that say where the records of a batch are, before anything else is read.
  static void put_batch(const std::vector<Given>& own, const command::Reading& reading) {
    for (const auto& one : own) {
      if (one.slot->name == "--from" || one.slot->name == "--rejects") {
        one.slot->put(one.text, reading);
      }
    }
  }

  int run_without_command(const Located& located) {
    if (!located.noun.empty() && !is_group(located.noun, registry_)) {
      const auto noun = words_.begin() + static_cast<std::ptrdiff_t>(located.noun_at);
      const auto before = parse({}, {}, global_args_.slots(), {words_.begin(), noun});
      (void)take_globals(before);
      return run_external(world_, registry_, located, globals_, before);
    }
    if (!located.verb.empty()) {
      refuse_command(located, registry_);
    }
    (void)take_globals(parse(located.noun, {}, global_args_.slots(), located.rest));
    world_.output->write(globals_.version       ? version
                         : located.noun.empty() ? overview(registry_)
                                                : group_help(located.noun, registry_));
    return 0;
  }

  /// Reads the global options; what is left is the command's own.
  std::vector<Given> take_globals(const std::vector<Given>& given) {
    std::vector<Given> own;
    std::vector<Given> global;
    for (const auto& one : given) {
      const auto& slots = global_args_.slots();
      const bool is_global =
          std::any_of(slots.begin(), slots.end(), [&](const command::Slot& slot) { return &slot == one.slot; });
      (is_global ? global : own).push_back(one);
    }
    put(global, {.now = world_.now});
    if (globals_.quiet && globals_.verbose) {
      throw Error(Fault::usage, "--quiet and --verbose say different things", "give one of them");
    }
    if (globals_.now) {
      now_ = read_now("--now", *globals_.now);
    } else if (const auto now = variable(world_, "REFER_NOW"); !now.empty()) {
      now_ = read_now("REFER_NOW", now);
    }
    return own;
  }

  [[nodiscard]] Instant read_now(std::string_view origin, std::string_view text) const {
    try {
      return parse_when(text, world_.now).at;
    } catch (const Error& error) {
      throw Error(error.fault(), fmt::format("{}: {}", origin, error.message()), error.hint());
    }
  }

  command::Session make_session(const command::Command& command) {
    const auto directory = start_directory(world_, globals_);
    project::Project project;
    if (command.needs == Needs::nothing) {
      refuse_lost_options(command);
    } else {
      const auto database = globals_.database ? std::optional {globals_.database->path} : std::nullopt;
      project = project::open_project({directory, world_.environment, database, globals_.settings});
      // Days are those of the project, never those of the machine: the same data and clock give the same bytes
      // everywhere.
      const auto zone = project.config.text("calendar.zone");
      zone_.emplace(zone.empty() ? "UTC" : zone);
      explain(project);
      if (command.needs != Needs::settings && project.database.empty()) {
        throw Error(Fault::absent, fmt::format("no project in {} or above it", quote(directory)),
                    "begin one with 'refer init', or name one with -C DIR");
      }
    }
    command::Session session {std::move(project), now_};
    session.dry_run = globals_.dry_run;
    session.yes = globals_.yes;
    session.is_shaped = globals_.json || globals_.format || globals_.columns || globals_.output;
    session.force = globals_.force;
    session.directory = directory;
    session.environment = world_.environment;
    session.input = world_.input;
    session.is_interactive = world_.input_is_terminal && world_.errors_is_terminal;
    session.prompts = world_.errors;
    session.parts = {
        .help = [this](const auto& topic) { return help(topic, registry_); },
        .manual = [this](std::string_view page) { return manual(page, registry_); },
        .manual_pages = [this] { return manual_pages(registry_); },
        .completion = [this](std::string_view shell) { return completion(shell, registry_); },
        .is_command = [this](std::string_view word) { return is_noun(word, registry_); },
        .run = [this](std::string place,
                      std::vector<std::string> words) { return run_inner(std::move(place), std::move(words)); }};
    return session;
  }

  /// A command that opens no project would not see these.
  void refuse_lost_options(const command::Command& command) const {
    const auto refuse = [&](bool given, std::string_view option) {
      if (given) {
        throw Error(Fault::usage, fmt::format("{} means nothing to 'refer {}'", option, command.path), "leave it out");
      }
    };
    refuse(globals_.database.has_value(), "--db");
    refuse(!globals_.settings.empty(), "--config");
  }

  /// What --verbose has to say: which files this is about, and which time if it is not the clock's.
  void explain(const project::Project& project) const {
    if (!globals_.verbose) {
      return;
    }
    std::vector<std::string> notes;
    const auto note = [&](std::string_view what, const std::string& path, bool is_there) {
      if (!path.empty()) {
        notes.push_back(fmt::format("{} {}{}.", what, escape_terminal(path), is_there ? "" : ", which is not there"));
      }
    };
    note("Your settings are in", project.user_file, project::exists(project.user_file));
    note("The project is", project.directory, true);
    note("Its data is in", project.database, project::exists(project.database));
    if (now_ != world_.now) {
      notes.push_back(fmt::format("The time is taken to be {}.", format(now_)));
    }
    delivery_.say(notes);
  }

  /// Another command line, for a command that is made of several; what it says of itself is not shown.
  std::string run_inner(std::string directory, std::vector<std::string> words) const {
    StringSink output;
    StringSink nowhere;
    auto world = inner_world(world_, globals_, now_, std::move(directory), std::move(words));
    world.output = &output;
    world.errors = &nowhere;
    Invocation inner {world, registry_, world.words};
    inner.database_ = database_;
    (void)inner.run();
    return output.text;
  }

  /// The database is closed before the pager shows anything: no lock is held while somebody reads.
  template <typename Work>
  int run_reading(command::Session& session, const Work& work) {
    std::optional<Outlet> outlet;
    Delivery::Rest rest;
    {
      std::optional<store::Database> opened;
      if (database_ == nullptr) {
        database_ = &opened.emplace(store::Database::open(session.project().database, store::Access::read));
      }
      session.use(*database_);
      auto answer = work();
      const auto globals = with_index(globals_, answer, world_);
      rest = delivery_.write(std::move(answer),
                             outlet.emplace(world_, globals, find_pager(world_, globals, session.config())));
    }
    return delivery_.finish(*outlet, rest);
  }

  /// One transaction. What the command has to show is written before the commit: when it cannot be, nothing is kept, so
  /// that a command that fails has done nothing.
  template <typename Work>
  int run_writing(const command::Command& command, command::Session& session, const Work& work) {
    auto database = store::Database::open(session.project().database, store::Access::write);
    session.use(database);
    store::Transaction transaction {database};
    std::optional<store::Recorder> recorder;
    if (command.journalled) {
      recorder.emplace(database);
    }
    auto answer = work();
    auto notes = std::exchange(answer.warnings, {});
    if (!delivery_.wants_rows()) {
      answer.table = {};
    }
    if (!answer.table.rows) {
      notes.insert(notes.end(), answer.notes.begin(), answer.notes.end());
    }
    answer.notes.clear();
    const int status = delivery_.finish(std::move(answer));
    if (globals_.dry_run) {
      notes.emplace_back("Nothing was kept (--dry-run).");
    } else {
      if (recorder) {
        store_step(*recorder, session);
      }
      recorder.reset();
      transaction.commit();
    }
    delivery_.say(notes);
    return status;
  }

  /// Several transactions, with no lock in between: what was handed over in one stays so, whatever comes after. So the
  /// place for the output is made before, and what was done is said where it cannot be shown.
  template <typename Work>
  int run_steps(const command::Command& command, command::Session& session, const Work& work) {
    Outlet outlet {world_, globals_};
    auto database = store::Database::open(session.project().database, store::Access::write);
    session.use(database);
    session.parts.rehearse = [&](Answer answer) { delivery_.rehearse(std::move(answer), outlet); };
    session.parts.step = [&](const std::function<void()>& step) {
      store::Transaction transaction {database};
      std::optional<store::Recorder> recorder;
      if (command.journalled) {
        recorder.emplace(database);
      }
      step();
      if (globals_.dry_run) {
        return;
      }
      if (recorder) {
        store_step(*recorder, session);
      }
      recorder.reset();
      transaction.commit();
    };
    auto answer = work();
    if (globals_.dry_run) {
      answer.warnings.emplace_back("Nothing was kept (--dry-run).");
    }
    return delivery_.finish_done(std::move(answer), outlet);
  }

  /// Keeps what a transaction changed, with the words of the command.
  void store_step(store::Recorder& recorder, const command::Session& session) const {
    recorder.store(now_, session.owner().value_or(variable(world_, "USER")), shell_line(words_));
  }

  const World& world_;
  const Registry& registry_;
  std::vector<std::string> words_;
  Globals globals_ {};
  command::Args global_args_ {};
  Delivery delivery_ {world_, registry_, globals_};
  Instant now_ = world_.now;
  std::optional<project::ZoneScope> zone_ {};  ///< that of the project
  store::Database* database_ = nullptr;        ///< that of a reading command, and of those that it runs
};

}  // namespace

int run(const World& world, const Registry& registry) {
  try {
    if (world.words.size() == 1 && world.words[0] == "--version") {
      world.output->write(version);
      world.output->flush();
      return 0;
    }
    const int status = Invocation {world, registry, world.words}.run();
    world.output->flush();
    return status;
  } catch (const Error& error) {
    if (error.fault() != Fault::reader_gone) {
      complain(world, error);
    }
    return static_cast<int>(error.fault());
  } catch (const std::bad_alloc&) {
    complain(world, Error {Fault::internal, "out of memory"});
  } catch (const std::exception& error) {
    complain(world, Error {Fault::internal, fmt::format("a defect of refer: {}", error.what())});
  }
  return static_cast<int>(Fault::internal);
}

}  // namespace refer::cli
