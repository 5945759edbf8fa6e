#include "cli/program.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/project.hpp"

namespace refer::cli {

namespace {

[[noreturn]] void refuse(const std::string& file, int code) {
  throw Error(Fault::unavailable, fmt::format("{} cannot be started: {}", quote(file), std::strerror(code)));
}

/// Pointers to texts, as C wants them. They live as long as the texts.
std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (auto& text : texts) {
    pointers.push_back(text.data());
  }
  pointers.push_back(nullptr);
  return pointers;
}

/// How a program begins: in which directory, with which standard input, and with SIGPIPE as programs expect it.
class Start {
 public:
  Start() {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawnattr_init(&attributes_);
    sigset_t ours;  // main ignores it, and a program would inherit that
    ::sigemptyset(&ours);
    ::sigaddset(&ours, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes_, &ours);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
  }
  ~Start() {
    ::posix_spawnattr_destroy(&attributes_);
    ::posix_spawn_file_actions_destroy(&actions_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  void in(const std::string& directory) { ::posix_spawn_file_actions_addchdir_np(&actions_, directory.c_str()); }
  void read_from(int descriptor) { ::posix_spawn_file_actions_adddup2(&actions_, descriptor, STDIN_FILENO); }

  pid_t run(const std::string& file, std::vector<std::string> words, std::vector<std::string> variables) const {
    pid_t child = 0;
    const int code = ::posix_spawn(&child, file.c_str(), &actions_, &attributes_, pointers_to(words).data(),
                                   pointers_to(variables).data());
    if (code != 0) {
      refuse(file, code);
    }
    return child;
  }

 private:
  posix_spawn_file_actions_t actions_ {};
  posix_spawnattr_t attributes_ {};
};

/// A pipe, whose ends no program inherits by itself.
class Pipe {
 public:
  explicit Pipe(const std::string& file) {
    if (::pipe2(ends_, O_CLOEXEC) != 0) {
      refuse(file, errno);
    }
  }
  ~Pipe() {
    close(0);
    close(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  [[nodiscard]] int reading() const { return ends_[0]; }

  /// Writes it all, or as much as somebody reads.
  void feed(std::string_view text) {
    close(0);
    while (!text.empty()) {
      const auto written = ::write(ends_[1], text.data(), text.size());
      if (written >= 0) {
        text.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno != EINTR) {
        break;  // who leaves early has read enough
      }
    }
    close(1);
  }

 private:
  void close(int end) {
    if (ends_[end] >= 0) {
      ::close(ends_[end]);
      ends_[end] = -1;
    }
  }

  int ends_[2] {-1, -1};
};

/// Leaves the keys of the terminal to the program in front as long as it runs: Ctrl-C in a pager ends a search, not us.
class Behind {
 public:
  Behind() : interrupt_ {std::signal(SIGINT, SIG_IGN)}, quit_ {std::signal(SIGQUIT, SIG_IGN)} {}
  ~Behind() {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGQUIT, quit_);
  }
  Behind(const Behind&) = delete;
  Behind& operator=(const Behind&) = delete;

 private:
  void (*interrupt_)(int);
  void (*quit_)(int);
};

bool is_executable_file(const std::string& path) {
  // The directories of PATH hold directories too, which look executable.
  const int directory = ::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (directory >= 0) {
    ::close(directory);
    return false;
  }
  return ::access(path.c_str(), X_OK) == 0;
}

}  // namespace

std::string find_program(const World& world, const std::string& name) {
  if (name.find('/') != std::string::npos) {
    const auto file = project::resolve(world.directory, name);
    return is_executable_file(file) ? file : std::string {};
  }
  const auto path = world.environment.find("PATH");
  for (const auto& directory : split(path == world.environment.end() ? "/usr/bin:/bin" : path->second, ':')) {
    if (auto file = project::resolve(world.directory, directory + "/" + name); is_executable_file(file)) {
      return file;
    }
  }
  return {};
}

int run_program(const World& world, const std::string& file, const std::vector<std::string>& arguments,
                std::optional<std::string_view> input) {
  std::vector<std::string> words {file};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> variables;
  for (const auto& [name, value] : world.environment) {
    variables.push_back(name + "=" + value);
  }
  Start start;
  start.in(world.directory);
  std::optional<Pipe> pipe;
  if (input) {
    start.read_from(pipe.emplace(file).reading());
  }
  const auto child = start.run(file, std::move(words), std::move(variables));
  const Behind behind;
  if (pipe) {
    pipe->feed(*input);
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace refer::cli
