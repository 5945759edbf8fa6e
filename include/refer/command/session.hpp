#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/command/reader.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/sink.hpp"
#include "refer/project/file.hpp"
#include "refer/project/project.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/database.hpp"

namespace refer::command {

class Letters;

/// What one invocation of a command works with. Built by cli/, handed down, never kept.
class Session {
 public:
  /// What only the top of the program knows: the pages of the manual and the scripts for shells are made from the table
  /// of commands.
  struct Parts {
    std::function<std::string(const std::vector<std::string>& topic)> help {};  ///< `refer help TOPIC`
    std::function<std::string(std::string_view page)> manual {};                ///< a man page, in roff
    std::function<std::vector<std::string>()> manual_pages {};                  ///< the names of all man pages
    std::function<std::string(std::string_view shell)> completion {};           ///< a script for a shell
    std::function<bool(std::string_view word)> is_command {};  ///< whether a word begins a built-in command
    /// Another command line, and what it writes to standard output; throws what it throws. What reads the project reads
    /// it through the connection of this command, where there is one, and so sees one state of it.
    std::function<std::string(std::string directory, std::vector<std::string> words)> run {};
    std::function<void(const std::function<void()>& work)> step {};  ///< one journalled transaction
    std::function<void(Answer answer)> rehearse {};                  ///< shows an answer to nobody
  };

  Session(project::Project project, Instant now) : project_ {std::move(project)}, now_ {now} {}

  [[nodiscard]] const project::Project& project() const { return project_; }
  [[nodiscard]] const project::Config& config() const { return project_.config; }
  [[nodiscard]] Instant now() const { return now_; }
  /// What words are read against.
  [[nodiscard]] Reading reading() const { return {.now = now_, .currency = config().text("money.currency")}; }

  /// The database. Throws Error(Fault::internal) when the command did not say that it needs one.
  [[nodiscard]] store::Database& database();
  void use(store::Database& database) { database_ = &database; }

  /// The letters, read when they are first asked for; what is written to their files later does not change them.
  [[nodiscard]] Letters& letters() const;

  /// Does some work in one journalled transaction, for commands with Needs::steps: it is kept, and no lock is held,
  /// when this comes back; with --dry-run nothing is kept. Throws what the work throws, and has then kept nothing of
  /// it.
  void step(const std::function<void()>& work) const { parts.step(work); }
  /// For the same commands, before their first step: throws what showing an answer like this one would throw, a column
  /// that it has not or a format that is for something else.
  void rehearse(Answer answer) const { parts.rehearse(std::move(answer)); }

  /// Whether the command runs once a record of --from.
  bool batch = false;
  bool dry_run = false;
  bool yes = false;          ///< nobody is asked back
  bool is_shaped = false;    ///< a format, columns or a file for the output were asked for
  bool force = false;        ///< output files may go through symbolic links
  std::string directory {};  ///< where relative paths begin
  std::map<std::string, std::string> environment {};
  project::Source* input = nullptr;  ///< standard input
  bool is_interactive = false;       ///< somebody can be asked: standard input and standard error are terminals
  Sink* prompts = nullptr;           ///< where the questions go then
  Parts parts {};

  /// The bytes of a FILE argument; `-` is standard input. Throws as project::open_file.
  [[nodiscard]] std::unique_ptr<project::Source> open(const File& file) const;
  /// The path of a FILE argument, seen from the working directory.
  [[nodiscard]] std::string resolve(std::string_view path) const { return project::resolve(directory, path); }
  /// All of a FILE argument.
  [[nodiscard]] std::string read(const File& file) const;

  /// The numbers that keys stand for; `-` reads them from standard input, one a line. Throws Error(Fault::data) on a
  /// line that is none.
  template <typename Id>
  [[nodiscard]] std::vector<Id> ids(const std::vector<Key>& keys) const {
    std::vector<Id> all;
    for (const auto number : numbers(keys)) {
      all.push_back(Id {number});
    }
    return all;
  }

  /// The person who is meant. Throws as store::find_person.
  [[nodiscard]] ContactId person(const Handle& handle);
  /// The profiles that are meant, each once; `-` reads them from standard input, one a line. Throws as
  /// store::find_profile.
  [[nodiscard]] std::vector<ProfileId> profiles(const std::vector<std::string>& given);
  /// The channels that are meant, in the same way. Throws as store::find_channel.
  [[nodiscard]] std::vector<ChannelId> channels(const std::vector<std::string>& given);
  /// The people who are meant, each once; `-` reads them from standard input, one a line. Throws as store::find_person.
  [[nodiscard]] std::vector<ContactId> people(const std::vector<Handle>& handles, store::Scope scope);
  /// The source who is meant. Throws as store::find_person.
  [[nodiscard]] ContactId source(const Handle& handle);
  /// The person who is meant; an unknown e-mail address, or `Name <e-mail>`, becomes a contact, and `answer` says so.
  [[nodiscard]] ContactId person_or_new(const Handle& handle, Answer& answer);
  /// The profile of a name, if one was given. Throws as store::check_is_ours.
  [[nodiscard]] std::optional<ProfileId> profile(const std::optional<std::string>& handle);
  /// The person of a handle, if one was given.
  [[nodiscard]] std::optional<ContactId> person(const std::optional<Handle>& handle);
  [[nodiscard]] std::optional<ContactId> source(const std::optional<Handle>& handle);
  /// How records name me as their owner; nothing when the settings do not say who I am.
  [[nodiscard]] std::optional<std::string> owner() const;
  /// Throws Error(Fault::refused) for a person who must not be contacted: no letter is written, no reminder kept.
  void check_contact(ContactId person);
  /// The name of a person, for sentences: safe for a terminal.
  [[nodiscard]] std::string name(ContactId person);

 private:
  /// The lines of standard input that hold something, with their numbers.
  struct Line {
    int number = 0;
    std::string text {};
  };
  [[nodiscard]] std::vector<Line> lines() const;
  /// What is meant by words, or by lines of standard input for `-`, each once.
  template <typename Id, typename Find>
  [[nodiscard]] std::vector<Id> find_all(const std::vector<std::string>& given, const Find& find) const;
  [[nodiscard]] std::vector<std::int64_t> numbers(const std::vector<Key>& keys) const;

  project::Project project_;
  Instant now_;
  store::Database* database_ = nullptr;
  mutable std::shared_ptr<Letters> letters_ {};
};

}  // namespace refer::command
