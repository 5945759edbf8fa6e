// Hands arguments, streams, directory, environment and the clock to cli::run. Nothing below looks at the process
// itself.

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <string>

#include "refer/cli/run.hpp"
#include "refer/core/error.hpp"

extern char** environ;

namespace {

using refer::Error;
using refer::Fault;

/// A stream of the process, written in large pieces.
class Stream final : public refer::Sink {
 public:
  Stream(int descriptor, std::size_t piece) : descriptor_ {descriptor}, piece_ {piece} {}

  void write(std::string_view text) override {
    buffer_ += text;
    if (buffer_.size() >= piece_) {
      flush();
    }
  }

  void flush() override {
    std::string_view rest = buffer_;
    while (!rest.empty()) {
      const auto written = ::write(descriptor_, rest.data(), rest.size());
      if (written >= 0) {
        rest.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno != EINTR) {
        const int code = errno;
        buffer_.clear();  // or the same failure would come again
        throw code == EPIPE ? Error {Fault::reader_gone, "the reader went away"}
                            : Error {Fault::io, std::string {"cannot write the output: "} + std::strerror(code)};
      }
    }
    buffer_.clear();
  }

 private:
  int descriptor_;
  std::size_t piece_;
  std::string buffer_ {};
};

/// Takes the places of standard streams that were closed, so that no file of ours is opened there and written into by
/// mistake. What is written to them still fails.
void hold_closed_streams() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) < 0) {
      (void)::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
    }
  }
}

std::size_t terminal_columns() {
  winsize size {};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

std::string working_directory() {
  std::string directory(4096, '\0');
  return ::getcwd(directory.data(), directory.size()) == nullptr ? "/" : std::string {directory.c_str()};
}

}  // namespace

int main(int argc, char** argv) {
  hold_closed_streams();
  std::signal(SIGPIPE, SIG_IGN);
  // A file that may grow no more is then an error of writing, like a full disk.
  std::signal(SIGXFSZ, SIG_IGN);
  Stream output {STDOUT_FILENO, 64 * 1024};
  Stream errors {STDERR_FILENO, 1};
  const auto input = refer::project::standard_input();
  refer::cli::World world {.words = {argv + (argc > 0 ? 1 : 0), argv + argc},
                           .directory = working_directory(),
                           .now = {std::time(nullptr)},
                           .input = input.get(),
                           .output = &output,
                           .errors = &errors};
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text {*variable};
    if (const auto equals = text.find('='); equals != std::string_view::npos) {
      world.environment.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
  }
  world.input_is_terminal = ::isatty(STDIN_FILENO) == 1;
  world.output_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  world.errors_is_terminal = ::isatty(STDERR_FILENO) == 1;
  world.columns = world.output_is_terminal ? terminal_columns() : 0;
  return refer::cli::run(world, refer::registry());
}
