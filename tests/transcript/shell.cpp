#include "transcript/shell.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <vector>

namespace transcript {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File temporary_file(const std::string& text) {
  File file {std::tmpfile(), &std::fclose};
  if (!file || std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()) {
    throw std::runtime_error {"there is no room for a temporary file"};
  }
  std::rewind(file.get());
  return file;
}

std::string text_of(const File& file) {
  std::rewind(file.get());
  std::string text {};
  std::array<char, 4096> piece {};
  while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), file.get())) {
    text.append(piece.data(), size);
  }
  return text;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers {};
  for (std::string& text : texts) {
    pointers.push_back(text.data());
  }
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

Outcome run_shell(const std::string& command, const std::string& directory,
                  const std::map<std::string, std::string>& environment, const std::string& given) {
  // Files, not pipes: nobody has to read while another writes.
  const File input {temporary_file(given)};
  const File output {temporary_file({})};
  const File errors {temporary_file({})};
  std::vector<std::string> words {"sh", "-c", command};
  std::vector<std::string> settings {};
  for (const auto& [name, value] : environment) {
    settings.push_back(name + "=" + value);
  }
  const std::vector<char*> arguments = pointers_to(words);
  const std::vector<char*> variables = pointers_to(settings);
  const pid_t child {fork()};
  if (child < 0) {
    throw std::runtime_error {"no process could be started"};
  }
  if (child == 0) {
    const bool ready {dup2(fileno(input.get()), STDIN_FILENO) >= 0 && dup2(fileno(output.get()), STDOUT_FILENO) >= 0 &&
                      dup2(fileno(errors.get()), STDERR_FILENO) >= 0 && chdir(directory.c_str()) == 0};
    if (ready) {
      execve("/bin/sh", arguments.data(), variables.data());
    }
    _exit(127);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child) {
    throw std::runtime_error {"the process got lost"};
  }
  return {.output = text_of(output),
          .errors = text_of(errors),
          .status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

}  // namespace transcript
