#include "refer/project/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "refer/core/text.hpp"
#include "refer/project/project.hpp"

namespace refer::project {

namespace {

constexpr int slice_ms = 10;  // how often the end of a limited program is looked for
constexpr std::size_t most_said = 4096;

/// Pointers to texts, as C wants them. They live as long as the texts.
std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (auto& text : texts) {
    pointers.push_back(text.data());
  }
  pointers.push_back(nullptr);
  return pointers;
}

/// An open file that no program inherits by itself.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_ {number} {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : number_ {other.number_} { other.number_ = -1; }
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  void close() {
    if (number_ >= 0) {
      ::close(number_);
      number_ = -1;
    }
  }

 private:
  int number_;
};

/// The two ends of a pipe; ours does not block.
struct Pipe {
  Descriptor reading {};
  Descriptor writing {};
};

std::optional<Pipe> make_pipe() {
  std::array<int, 2> ends {};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    return std::nullopt;
  }
  return Pipe {Descriptor {ends[0]}, Descriptor {ends[1]}};
}

void set_nonblocking(const Descriptor& end) {
  ::fcntl(end.number(), F_SETFL, ::fcntl(end.number(), F_GETFL) | O_NONBLOCK);
}

/// How a program begins: where, with which streams, and with SIGPIPE as programs expect it.
class Start {
 public:
  Start() {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawnattr_init(&attributes_);
    sigset_t ours;  // main ignores it, and a program would inherit that
    ::sigemptyset(&ours);
    ::sigaddset(&ours, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes_, &ours);
  }
  ~Start() {
    ::posix_spawnattr_destroy(&attributes_);
    ::posix_spawn_file_actions_destroy(&actions_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  void in(const std::string& directory) { ::posix_spawn_file_actions_addchdir_np(&actions_, directory.c_str()); }
  void put(const Descriptor& end, int at) { ::posix_spawn_file_actions_adddup2(&actions_, end.number(), at); }
  /// In a group of processes of its own, so that all of it can be ended.
  void apart() { flags_ |= POSIX_SPAWN_SETPGROUP; }

  /// The code of the error; 0 when it runs.
  int run(const Program& program, pid_t& child) {
    std::vector<std::string> words {program.file};
    words.insert(words.end(), program.arguments.begin(), program.arguments.end());
    std::vector<std::string> variables;
    for (const auto& [name, value] : program.environment) {
      variables.push_back(name + "=" + value);
    }
    ::posix_spawnattr_setflags(&attributes_, static_cast<short>(flags_));
    return ::posix_spawn(&child, program.file.c_str(), &actions_, &attributes_, pointers_to(words).data(),
                         pointers_to(variables).data());
  }

 private:
  posix_spawn_file_actions_t actions_ {};
  posix_spawnattr_t attributes_ {};
  int flags_ = POSIX_SPAWN_SETSIGDEF;
};

/// Some signals do nothing to us as long as it lives.
class Deaf {
 public:
  explicit Deaf(std::vector<int> signals) {
    for (const int signal : signals) {
      before_.emplace_back(signal, std::signal(signal, SIG_IGN));
    }
  }
  ~Deaf() {
    for (const auto& [signal, handler] : before_) {
      std::signal(signal, handler);
    }
  }
  Deaf(const Deaf&) = delete;
  Deaf& operator=(const Deaf&) = delete;

 private:
  std::vector<std::pair<int, void (*)(int)>> before_ {};
};

/// Becomes readable after so many seconds.
Descriptor alarm_in(int seconds) {
  Descriptor alarm {::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)};
  const itimerspec time {.it_interval = {}, .it_value = {.tv_sec = seconds, .tv_nsec = 0}};
  ::timerfd_settime(alarm.number(), 0, &time, nullptr);
  return alarm;
}

/// A program that runs: fed, listened to, and waited for.
class Running {
 public:
  Running(const Program& program, pid_t child, Descriptor feeding, Descriptor hearing)
      : rest_ {program.input.value_or("")},
        limit_ {program.seconds},
        child_ {child},
        feeding_ {std::move(feeding)},
        hearing_ {std::move(hearing)} {}

  Outcome wait() {
    if (limit_ && !ends_within(*limit_)) {
      ::kill(-child_, SIGTERM);
      (void)ends_within(grace_seconds);
      ::kill(-child_, SIGKILL);
      (void)reap();
      listen();
      return {.end = End::timed_out, .said = std::move(said_)};
    }
    while (!limit_ && serve(-1, {})) {
    }
    feeding_.close();
    const int status = reap();
    listen();
    return WIFEXITED(status) ? Outcome {.end = End::exited, .code = WEXITSTATUS(status), .said = std::move(said_)}
                             : Outcome {.end = End::killed, .code = WTERMSIG(status), .said = std::move(said_)};
  }

 private:
  /// Whether it came to its end in time. It stays to be reaped, so that its number is not another's meanwhile.
  bool ends_within(int seconds) {
    const auto alarm = alarm_in(seconds);
    while (true) {
      siginfo_t ended {};
      if (::waitid(P_PID, static_cast<id_t>(child_), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid != 0) {
        return true;
      }
      pollfd ring {.fd = alarm.number(), .events = POLLIN, .revents = 0};
      if (::poll(&ring, 1, 0) > 0) {
        return false;
      }
      (void)serve(slice_ms, alarm.number());
    }
  }

  /// Feeds it and hears it once, or waits so long, or for the alarm; false when there is nothing more to do.
  bool serve(int milliseconds, std::optional<int> alarm) {
    std::array<pollfd, 3> waiting {pollfd {.fd = feeding_.number(), .events = POLLOUT, .revents = 0},
                                   pollfd {.fd = hearing_.number(), .events = POLLIN, .revents = 0},
                                   pollfd {.fd = alarm.value_or(-1), .events = POLLIN, .revents = 0}};
    if (!alarm && !feeding_.is_open() && !hearing_.is_open()) {
      return false;
    }
    ::poll(waiting.data(), waiting.size(), milliseconds);
    if (waiting[0].revents != 0) {
      feed();
    }
    if (waiting[1].revents != 0) {
      listen();
    }
    return true;
  }

  /// Writes what goes in. Who leaves early has read enough.
  void feed() {
    const auto written = ::write(feeding_.number(), rest_.data(), rest_.size());
    if (written > 0) {
      rest_.remove_prefix(static_cast<std::size_t>(written));
    }
    const bool is_over = written < 0 && errno != EAGAIN && errno != EINTR;
    if (is_over || rest_.empty()) {
      feeding_.close();
    }
  }

  /// Reads what is there; only the last of it is kept.
  void listen() {
    std::array<char, most_said> piece {};
    while (hearing_.is_open()) {
      const auto count = ::read(hearing_.number(), piece.data(), piece.size());
      if (count > 0) {
        said_.append(piece.data(), static_cast<std::size_t>(count));
        said_.erase(0, said_.size() - std::min(said_.size(), most_said));
      } else if (count == 0 || errno != EINTR) {
        if (count == 0 || errno != EAGAIN) {
          hearing_.close();
        }
        return;
      }
    }
  }

  int reap() const {
    int status = 0;
    while (::waitpid(child_, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
  }

  std::string_view rest_;
  std::optional<int> limit_;
  pid_t child_;
  Descriptor feeding_;
  Descriptor hearing_;
  std::string said_ {};
};

bool is_executable_file(const std::string& path) {
  // The directories of PATH hold directories too, which look executable.
  const Descriptor directory {::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
  return !directory.is_open() && ::access(path.c_str(), X_OK) == 0;
}

Outcome unstarted(int code) {
  return {.end = End::unstarted, .code = code, .said = std::strerror(code)};
}

}  // namespace

std::string find_program(const std::map<std::string, std::string>& environment, const std::string& directory,
                         const std::string& name) {
  if (name.find('/') != std::string::npos) {
    const auto file = resolve(directory, name);
    return is_executable_file(file) ? file : std::string {};
  }
  const auto path = environment.find("PATH");
  for (const auto& place : split(path == environment.end() ? "/usr/bin:/bin" : path->second, ':')) {
    if (auto file = resolve(directory, place + "/" + name); is_executable_file(file)) {
      return file;
    }
  }
  return {};
}

Outcome run_program(const Program& program) {
  Start start;
  start.in(program.directory);
  Pipe input;
  Pipe output;
  for (const auto& [is_wanted, pipe] : {std::pair {program.input.has_value(), &input}, {program.is_heard, &output}}) {
    if (is_wanted) {
      auto made = make_pipe();
      if (!made) {
        return unstarted(errno);
      }
      *pipe = std::move(*made);
    }
  }
  if (program.input) {
    start.put(input.reading, STDIN_FILENO);
    set_nonblocking(input.writing);
  }
  if (program.is_heard) {
    start.put(output.writing, STDOUT_FILENO);
    start.put(output.writing, STDERR_FILENO);
    set_nonblocking(output.reading);
  }
  if (program.seconds) {
    start.apart();
  }
  const Deaf to_broken_pipes {{SIGPIPE}};
  pid_t child = 0;
  if (const int code = start.run(program, child); code != 0) {
    return unstarted(code);
  }
  input.reading.close();
  output.writing.close();
  // The keys of the terminal belong to the program in front as long as it runs: Ctrl-C in a pager ends a search, not
  // us.
  const Deaf to_keys {program.seconds ? std::vector<int> {} : std::vector<int> {SIGINT, SIGQUIT}};
  return Running {program, child, std::move(input.writing), std::move(output.reading)}.wait();
}

}  // namespace refer::project
