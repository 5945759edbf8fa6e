#include "refer/cli/run.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "cli/completion.hpp"
#include "cli/external.hpp"
#include "cli/globals.hpp"
#include "cli/help.hpp"
#include "cli/locate.hpp"
#include "cli/manual.hpp"
#include "cli/outlet.hpp"
#include "cli/parser.hpp"
#include "cli/print.hpp"
#include "refer/command/args.hpp"
#include "refer/command/batch.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/journal.hpp"

namespace refer::cli {

namespace {

using command::Given;
using command::Needs;

std::string variable(const World& world, const std::string& name) {
  const auto found = world.environment.find(name);
  return found == world.environment.end() ? std::string {} : found->second;
}

bool wants_json(const std::vector<std::string>& words) {
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (words[index] == "--json" || words[index] == "--format=json" ||
        (words[index] == "--format" && index + 1 < words.size() && words[index + 1] == "json")) {
      return true;
    }
  }
  return false;
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
    auto given = parse(command.path, args.slots(), global_args_.slots(), located.rest);
    const auto own = take_globals(given);
    if (globals_.help) {
      world_.output->write(command_help(command));
      return 0;
    }
    auto session = make_session(command);
    put_batch(own, session.reading());
    const auto work = [&] {
      if (batch.from) {
        auto common = own;
        std::erase_if(common, [](const Given& one) { return one.slot->name == "--from" || one.slot->name == "--rejects"; });
        return run_batch(command, batch, common, session);
      }
      check_required(command.path, args.slots(), own);
      put(own, session.reading());
      return runner(session);
    };
    switch (command.needs) {
      case Needs::nothing:
      case Needs::settings: return finish(work(), command);
      case Needs::read: return run_reading(command, session, work);
      case Needs::write: return run_writing(command, session, work);
    }
    return 0;
  }

 private:
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
      if (const auto status = run_external(world_, registry_, located)) {
        return *status;
      }
      refuse_command(located, registry_);
    }
    if (!located.verb.empty()) {
      refuse_command(located, registry_);
    }
    (void)take_globals(parse(located.noun, {}, global_args_.slots(), located.rest));
    world_.output->write(located.noun.empty() ? overview(registry_) : group_help(located.noun, registry_));
    return 0;
  }

  /// Reads the global options; what is left is the command's own.
  std::vector<Given> take_globals(const std::vector<Given>& given) {
    std::vector<Given> own;
    std::vector<Given> global;
    for (const auto& one : given) {
      const auto& slots = global_args_.slots();
      const bool is_global = std::any_of(slots.begin(), slots.end(), [&](const command::Slot& slot) { return &slot == one.slot; });
      (is_global ? global : own).push_back(one);
    }
    put(global, {.now = world_.now});
    if (const auto now = globals_.now ? *globals_.now : variable(world_, "REFER_NOW"); !now.empty()) {
      now_ = parse_when(now, world_.now).at;
    }
    return own;
  }

  command::Session make_session(const command::Command& command) {
    const auto directory = globals_.directory ? project::resolve(world_.directory, *globals_.directory) : world_.directory;
    project::Project project;
    if (command.needs != Needs::nothing) {
      project = project::open_project({directory, world_.environment, globals_.database, globals_.settings});
      if (command.needs != Needs::settings && project.database.empty()) {
        throw Error(Fault::absent, fmt::format("no project in {} or above it", quote(directory)),
                    "begin one with 'refer init', or name one with -C DIR");
      }
    }
    command::Session session {std::move(project), now_};
    session.dry_run = globals_.dry_run;
    session.directory = directory;
    session.environment = world_.environment;
    session.input = world_.input;
    session.parts = {.help = [this](const auto& topic) { return help(topic, registry_); },
                     .manual = [this](std::string_view page) { return manual(page, registry_); },
                     .manual_pages = [this] { return manual_pages(registry_); },
                     .completion = [this](std::string_view shell) { return completion(shell, registry_); },
                     .run = [this](std::vector<std::string> words) { run_inner(std::move(words)); }};
    return session;
  }

  /// Another command line, for a command that is made of several; what it says of itself is not shown.
  void run_inner(std::vector<std::string> words) const {
    StringSink nowhere;
    auto world = world_;
    world.now = now_;
    world.output = &nowhere;
    world.errors = &nowhere;
    world.words = std::move(words);
    world.environment.erase("REFER_NOW");
    (void)Invocation {world, registry_, world.words}.run();
  }

  template <typename Work>
  int run_reading(const command::Command& command, command::Session& session, const Work& work) {
    auto database = store::Database::open(session.project().database, store::Access::read);
    session.use(database);
    return finish(work(), command);
  }

  /// One transaction. What the command has to show is written before the commit: when it cannot be, nothing is kept, so that a
  /// command that fails has done nothing.
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
    auto notes = std::move(answer.notes);
    answer.notes.clear();
    if (asked_format(globals_, registry_) == nullptr && !globals_.output && !answer.always) {
      answer.table = {};
    }
    const int status = finish(std::move(answer), command);
    if (globals_.dry_run) {
      notes.emplace_back("Nothing was kept (--dry-run).");
    } else {
      if (recorder) {
        recorder->store(now_, session.owner().value_or(variable(world_, "USER")), shell_line(words_));
      }
      recorder.reset();
      transaction.commit();
    }
    say(notes);
    return status;
  }

  int finish(Answer answer, const command::Command&) {
    Outlet outlet {world_, globals_};
    print(answer, asked_format(globals_, registry_), globals_, registry_, outlet.look(), outlet.sink());
    outlet.close();
    say(answer.notes);
    return answer.status;
  }

  void say(const std::vector<std::string>& notes) const {
    if (!globals_.quiet) {
      for (const auto& note : notes) {
        world_.errors->write(note + "\n");
      }
    }
  }

  const World& world_;
  const Registry& registry_;
  std::vector<std::string> words_;
  Globals globals_ {};
  command::Args global_args_ {};
  Instant now_ = world_.now;
};

void complain(const World& world, const Error& error) {
  try {
    world.errors->write(wants_json(world.words) ? describe_json(error) : describe(error));
  } catch (const Error&) {
    // There is nobody left to tell; the status says it.
  }
}

}  // namespace

int run(const World& world, const Registry& registry) {
  try {
    if (world.words.size() == 1 && world.words[0] == "--version") {
      world.output->write("refer " REFER_VERSION "\n");
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
