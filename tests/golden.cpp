// Plays transcripts (tests/README.md): each in a fresh directory, in this process, against the file that says what must
// come.
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include "refer/cli/registry.hpp"
#include "refer/cli/run.hpp"
#include "refer/project/file.hpp"
#include "transcript/difference.hpp"
#include "transcript/script.hpp"
#include "transcript/stage.hpp"

namespace {

namespace fs = std::filesystem;

int run_refer(const refer::cli::World& world) {
  return refer::cli::run(world, refer::registry());
}

void say(const std::string& text) {
  std::fputs((text + "\n").c_str(), stdout);
}

std::vector<std::string> transcripts_in(const fs::path& path) {
  if (!fs::is_directory(path)) {
    return {path.string()};
  }
  std::vector<std::string> files {};
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator {path}) {
    if (entry.path().extension() == ".t") {
      files.push_back(entry.path().string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// Plays one file; whether it went as written.
bool passes(const std::string& path, bool accept) {
  std::string line {};  // of the step at work, for messages
  try {
    const std::string text {refer::project::read_file(path)};
    const transcript::Script script {transcript::read_script(text)};
    transcript::Stage stage {run_refer, REFER_BINARY, fs::absolute(path).parent_path().string()};
    std::vector<transcript::Outcome> outcomes {};
    for (const transcript::Step& step : script.steps) {
      line = std::to_string(step.line) + ": ";
      outcomes.push_back(stage.play(step));
    }
    const std::string actual {transcript::write_script(script, outcomes)};
    const std::vector<std::string> expected {transcript::split_lines(text)};
    if (transcript::split_lines(actual) == expected) {
      return true;
    }
    if (accept) {
      refer::project::write_file(path, actual);
      say("rewrote " + path);
      return true;
    }
    say("FAILED " + path + "\n" + transcript::difference(expected, transcript::split_lines(actual)));
  } catch (const std::exception& error) {
    say("FAILED " + path + ":" + line + error.what() + "\n");
  }
  return false;
}

}  // namespace

int main(int count, char** words) {
  const char* const accept {std::getenv("REFER_ACCEPT")};
  umask(022);  // so that modes in transcripts are the same everywhere
  int passed = 0;
  int failed = 0;
  for (int index = 1; index < count; ++index) {
    const std::vector<std::string> files {transcripts_in(words[index])};
    if (files.empty()) {
      say(std::string {"FAILED "} + words[index] + ": no transcript in it");
      ++failed;
    }
    for (const std::string& file : files) {
      ++(passes(file, accept != nullptr && std::string {accept} == "1") ? passed : failed);
    }
  }
  say(std::to_string(passed) + " passed, " + std::to_string(failed) + " failed");
  return failed > 0 || passed == 0 ? 1 : 0;
}
