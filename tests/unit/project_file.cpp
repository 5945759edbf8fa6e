#include <dirent.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/project/file.hpp"

using namespace refer;
using namespace refer::project;

namespace {

// A directory that is gone when the test is.
class Scratch {
 public:
  Scratch() {
    const char* const place {std::getenv("TMPDIR")};
    path_ = std::string {place == nullptr ? "/tmp" : place} + "/refer-file-XXXXXX";
    REQUIRE(::mkdtemp(path_.data()) != nullptr);
  }
  ~Scratch() {
    for (const std::string& name : names()) {
      const std::string path {path_ + "/" + name};
      if (::unlink(path.c_str()) != 0) {
        ::rmdir(path.c_str());
      }
    }
    ::rmdir(path_.c_str());
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] std::string operator/(const std::string& name) const { return path_ + "/" + name; }
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> found {};
    DIR* const directory {::opendir(path_.c_str())};
    for (const dirent* entry {::readdir(directory)}; entry != nullptr; entry = ::readdir(directory)) {
      if (std::string {entry->d_name} != "." && std::string {entry->d_name} != "..") {
        found.emplace_back(entry->d_name);
      }
    }
    ::closedir(directory);
    return found;
  }

 private:
  std::string path_;
};

unsigned mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

Fault fault_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    CHECK(error.message().find('\'') != std::string::npos);
    return error.fault();
  }
  return Fault {};
}

}  // namespace

TEST_CASE("file: what is written is read, and nobody else may") {
  const Scratch scratch {};
  const std::string path {scratch / "a"};
  const std::string big(300000, 'x');
  const mode_t mask {::umask(0)};
  write_file(path, big);
  ::umask(mask);
  CHECK(read_file(path) == big);
  CHECK(mode_of(path) == 0600);
  CHECK(exists(path));
  CHECK_FALSE(exists(scratch / "b"));
  CHECK(scratch.names() == std::vector<std::string> {"a"});
}

TEST_CASE("file: a file that is replaced keeps its mode") {
  const Scratch scratch {};
  const std::string path {scratch / "a"};
  write_file(path, "old");
  ::chmod(path.c_str(), 0644);
  write_file(path, "new");
  CHECK(read_file(path) == "new");
  CHECK(mode_of(path) == 0644);
}

TEST_CASE("file: without commit nothing happened") {
  const Scratch scratch {};
  write_file(scratch / "a", "old");
  {
    AtomicFile file {scratch / "a", false};
    file.write(std::string(200000, 'x'));
    CHECK(scratch.names().size() == 2);
  }
  CHECK(read_file(scratch / "a") == "old");
  CHECK(scratch.names().size() == 1);
}

TEST_CASE("file: never through a symbolic link unless forced") {
  const Scratch scratch {};
  write_file(scratch / "target", "old");
  REQUIRE(::symlink("target", (scratch / "link").c_str()) == 0);
  REQUIRE(::symlink("absent", (scratch / "dangling").c_str()) == 0);
  REQUIRE(::symlink("loop", (scratch / "loop").c_str()) == 0);
  CHECK(fault_of([&] { write_file(scratch / "link", "new"); }) == Fault::cannot_create);
  CHECK(fault_of([&] { write_file(scratch / "dangling", "new"); }) == Fault::cannot_create);
  CHECK(read_file(scratch / "target") == "old");
  CHECK_FALSE(exists(scratch / "absent"));
  CHECK(exists(scratch / "dangling"));

  for (const char* const name : {"link", "dangling"}) {
    AtomicFile file {scratch / name, true};
    file.write("new");
    file.commit();
    CHECK(read_file(scratch / name) == "new");
    CHECK(::readlink((scratch / name).c_str(), std::string(9, ' ').data(), 9) > 0);
  }
  CHECK(read_file(scratch / "target") == "new");
  CHECK(fault_of([&] { AtomicFile {scratch / "loop", true}; }) == Fault::cannot_create);
}

TEST_CASE("file: what cannot be read or made says so") {
  const Scratch scratch {};
  write_file(scratch / "file", "x");
  CHECK(fault_of([&] { (void)read_file(scratch / "none"); }) == Fault::absent);
  CHECK(fault_of([&] { (void)read_file(scratch / "file/below"); }) == Fault::absent);
  CHECK(fault_of([&] { (void)read_file(scratch / ""); }) == Fault::io);
  CHECK(fault_of([&] { write_file(scratch / "", "x"); }) == Fault::cannot_create);
  CHECK(fault_of([&] { write_file(scratch / "none/file", "x"); }) == Fault::cannot_create);
  try {
    (void)read_file(scratch / "none");
  } catch (const Error& error) {
    CHECK(error.message() == "cannot read '" + scratch / "none" + "': no such file or directory");
  }
  try {
    (void)open_file(scratch / "");
  } catch (const Error& error) {
    CHECK(error.message().ends_with("is a directory"));
  }
}

TEST_CASE("file: devices and pipes are written straight into") {
  CHECK(fault_of([] { write_file("/dev/full", "x"); }) == Fault::io);
  CHECK_NOTHROW(write_file("/dev/null", "x"));

  int ends[2] {};
  REQUIRE(::pipe(ends) == 0);
  const std::string path {"/dev/fd/" + std::to_string(ends[1])};
  write_file(path, "hello");
  char text[5] {};
  CHECK(::read(ends[0], text, sizeof text) == 5);
  CHECK(std::string(text, 5) == "hello");
  ::close(ends[0]);
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  CHECK(fault_of([&] { write_file(path, "nobody"); }) == Fault::reader_gone);
  std::signal(SIGPIPE, before);
  ::close(ends[1]);

  const Scratch scratch {};
  const std::string fifo {scratch / "fifo"};
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  const int reader {::open(fifo.c_str(), O_RDONLY | O_NONBLOCK)};
  REQUIRE(reader >= 0);
  write_file(fifo, "fifth");
  CHECK(::read(reader, text, sizeof text) == 5);
  CHECK(std::string(text, 5) == "fifth");
  ::close(reader);
  CHECK(scratch.names() == std::vector<std::string> {"fifo"});
}

TEST_CASE("source: a text, and a limit") {
  const std::unique_ptr<Source> source {text_source("abc")};
  CHECK(read_all(*source) == "abc");
  CHECK(read_all(*source).empty());
  const std::unique_ptr<Source> long_one {text_source("abcd")};
  CHECK_THROWS_AS((void)read_all(*long_one, 3), Error);
}
