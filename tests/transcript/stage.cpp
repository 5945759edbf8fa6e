#include "transcript/stage.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>

#include "refer/core/text.hpp"
#include "transcript/shell.hpp"

namespace transcript {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark {"<dir>"};

std::string variable(const char* name, const char* otherwise) {
  const char* const value {std::getenv(name)};
  return value == nullptr ? otherwise : value;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

void write_bytes(const std::string& path, const std::string& bytes) {
  fs::create_directories(fs::path {path}.parent_path());
  std::ofstream file {path, std::ios::binary};
  file << bytes;
  if (!file.flush()) {
    throw std::runtime_error {"'" + path + "' cannot be written"};
  }
}

void set_zone(const std::string& zone) {
  setenv("TZ", zone.c_str(), 1);
  tzset();
}

/// Takes `> NAME` or `< NAME` out of the words; the name, or nothing.
std::string take_redirection(std::vector<Word>& words, std::string_view sign) {
  for (std::size_t index = 1; index + 1 < words.size(); ++index) {
    if (words[index].bare && words[index].text == sign) {
      const std::string name {words[index + 1].text};
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(index),
                  words.begin() + static_cast<std::ptrdiff_t>(index + 2));
      return name;
    }
  }
  return {};
}

void need(bool holds, const std::string& what) {
  if (!holds) {
    throw std::runtime_error {what};
  }
}

const std::string& only_word(const std::vector<Word>& words) {
  need(words.size() == 2, "'" + words.front().text + "' takes one word");
  return words[1].text;
}

}  // namespace

Stage::Stage(Program program, std::string binary, std::string here)
    : program_ {std::move(program)}, binary_ {std::move(binary)}, here_ {std::move(here)} {
  std::string name {fs::canonical(variable("TMPDIR", "/tmp")).string() + "/refer-XXXXXX"};
  need(mkdtemp(name.data()) != nullptr, "no temporary directory could be made");
  root_ = name;
  directory_ = root_;
  fs::create_directory(root_ + "/.home");
  environment_ = {
      {"HOME", root_ + "/.home"}, {"LANG", "C.UTF-8"}, {"PATH", variable("PATH", "/usr/bin:/bin")}, {"TZ", "UTC"}};
  set_zone("UTC");
}

Stage::~Stage() {
  std::error_code ignored {};
  fs::remove_all(root_, ignored);
}

std::string Stage::path_of(const std::string& name) const {
  return (fs::path {directory_} / name).string();
}

Outcome Stage::play(const Step& step) {
  const std::string line {replaced(step.command, mark, root_)};
  Outcome outcome {};
  if (line.starts_with("sh ")) {
    outcome = do_shell(line.substr(3), step.given);
  } else {
    const std::vector<Word> words {split_words(line)};
    const std::string name {words.empty() ? "" : words.front().text};
    need(!step.has_given || name == "refer" || name == "write", "'" + name + "' takes no text");
    if (name == "refer") {
      outcome = do_refer(words, step);
    } else if (name == "write") {
      do_write(words, step);
    } else if (name == "cat") {
      outcome.output = refer::project::read_file(path_of(only_word(words)));
    } else if (name == "cd") {
      const std::string target {path_of(only_word(words))};
      need(fs::is_directory(target), "there is no directory '" + only_word(words) + "'");
      directory_ = fs::canonical(target).string();
    } else if (name == "now") {
      do_now(only_word(words));
    } else if (name == "env") {
      do_environment(words);
    } else {
      throw std::runtime_error {"'" + name + "' is none of refer, sh, write, cat, cd, now, env"};
    }
  }
  outcome.output = replaced(std::move(outcome.output), root_, mark);
  outcome.errors = replaced(std::move(outcome.errors), root_, mark);
  return outcome;
}

Outcome Stage::do_refer(const std::vector<Word>& line, const Step& step) {
  std::vector<Word> words {line};
  const std::string target {take_redirection(words, ">")};
  const std::string origin {take_redirection(words, "<")};
  need(origin.empty() || !step.has_given, "standard input is given twice");
  std::vector<std::string> arguments {};
  for (const Word& word : words) {
    const bool syntax =
        word.bare && !word.text.empty() && std::string_view {"<>|&;"}.find(word.text.front()) != std::string_view::npos;
    need(!syntax, "'" + word.text + "' is for a shell: write $ sh, or quote it");
    arguments.push_back(word.text);
  }
  arguments.erase(arguments.begin());
  const std::unique_ptr<refer::project::Source> input {origin.empty() ? refer::project::text_source(step.given)
                                                                      : refer::project::open_file(path_of(origin))};
  refer::StringSink output {};
  refer::StringSink errors {};
  const int status = program_({.words = arguments,
                               .environment = environment_,
                               .directory = directory_,
                               .now = now_,
                               .input = input.get(),
                               .output = &output,
                               .errors = &errors});
  if (!target.empty()) {
    write_bytes(path_of(target), output.text);
    output.text.clear();
  }
  return {.output = output.text, .errors = errors.text, .status = status};
}

Outcome Stage::do_shell(const std::string& command, const std::string& given) const {
  std::map<std::string, std::string> environment {environment_};
  environment["REFER"] = binary_;
  environment["HERE"] = here_;
  environment["PATH"] = fs::path {binary_}.parent_path().string() + ":" + environment["PATH"];
  environment.try_emplace("REFER_NOW", refer::format(now_));
  return run_shell(command, directory_, environment, given);
}

void Stage::do_write(const std::vector<Word>& words, const Step& step) const {
  const bool escapes {words.size() == 3 && words[1].text == "-e"};
  need(step.has_given && (words.size() == 2 || escapes), "write: as in $ write [-e] NAME <<END");
  write_bytes(path_of(words.back().text), escapes ? unescape(step.given) : step.given);
}

void Stage::do_environment(const std::vector<Word>& words) {
  const std::string first {words.size() > 1 ? words[1].text : ""};
  const std::size_t equals {first.find('=')};
  if (words.size() == 3 && first == "-u") {
    environment_.erase(words[2].text);
    return;
  }
  need(words.size() == 2 && equals != std::string::npos && equals > 0, "env: as in $ env NAME=VALUE or $ env -u NAME");
  const std::string name {first.substr(0, equals)};
  environment_[name] = replaced(first.substr(equals + 1), "$PATH", environment_["PATH"]);
  if (name == "TZ") {
    set_zone(environment_[name]);
  }
}

void Stage::do_now(const std::string& text) {
  const refer::When when {refer::parse_when(text, now_)};
  need(!when.day_only, "now: as in $ now 2026-03-01T09:00:00Z");
  now_ = when.at;
}

}  // namespace transcript
